import type { Account } from "../model/annotations.ts";
import type { AlignedUtterance } from "../model/comparison.ts";
import type { AttributionId } from "../model/ids.ts";
import { type Anchor, anchorOf } from "../model/span.ts";
import { disjointSets } from "../text/sets.ts";
import { findWords, type Word } from "../text/words.ts";

/** Words in common from which quoted text proves one saying (rule R2); short of it, down to two, it makes one probable (P4). */
const PROOF_WORDS = 8;
const PROOF_UNITS = 50;
const HINT_WORDS = 2;

/** How often one article may quote the very same words, and words of one utterance: what goes beyond is no news and not compared. */
const MOST_REPEATS = 6;
const MOST_QUOTATIONS = 60;

/** Quoted words that several attributions have in common. */
export interface SharedWords {
  readonly rule: "R2" | "P4";
  readonly attributions: readonly AttributionId[];
  /** The words in common, where they stand in each article. */
  readonly evidence: readonly Anchor[];
  readonly words: number;
}

interface Row {
  readonly account: Account;
  readonly attribution: AttributionId;
  readonly words: readonly Word[];
}

/**
 * Find which attributions quote the same words. Identical words are one statement, whoever they are said to have been told:
 * a run of at least eight words or fifty characters proves it, a shorter one makes it probable.
 */
export function findSharedWords(
  accounts: readonly Account[],
  utterances: readonly AlignedUtterance[],
): readonly SharedWords[] {
  const byId = new Map(accounts.map((account) => [account.article.id, account]));
  return utterances.flatMap(({ quotations }) => {
    const counts = new Map<string, number>();
    const isMore = (key: string, most: number): boolean => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count > most;
    };
    const rows = quotations.flatMap(({ article, span, attribution, text }): Row[] => {
      const account = byId.get(article);
      if (!account || attribution === undefined) return [];
      if (isMore(`${article} ${text.toLowerCase()}`, MOST_REPEATS) || isMore(article, MOST_QUOTATIONS)) return [];
      const words = findWords(text).map((word) => ({
        ...word,
        start: word.start + span.start,
        end: word.end + span.start,
      }));
      return [{ account, attribution, words }];
    });
    return rows.length < 2 ? [] : shareOf(rows);
  });
}

function shareOf(rows: readonly Row[]): readonly SharedWords[] {
  const proved = disjointSets(rows.length);
  const hinted: SharedWords[] = [];
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) {
      const [x, y] = [rows[a] as Row, rows[b] as Row];
      if (x.attribution === y.attribution) continue;
      const run = longestRun(x.words, y.words);
      if (run.words < HINT_WORDS) continue;
      if (isProof(x, run)) proved.join(a, b);
      else
        hinted.push({
          rule: "P4",
          attributions: [x.attribution, y.attribution],
          evidence: [anchorAt(x, run.a, run.words), anchorAt(y, run.b, run.words)],
          words: run.words,
        });
    }
  }
  const sets = proved.sets().filter((set) => set.length > 1);
  const shared = sets.map((set): SharedWords => {
    const members = set.map((i) => rows[i] as Row);
    const shortest = members.reduce((least, row) => (row.words.length < least.words.length ? row : least));
    const runs = members.map((row) => {
      const common = longestRun(row.words, shortest.words);
      return isProof(row, common) ? common : bestRun(row, members);
    });
    const words = Math.min(...runs.map((run) => run.words));
    return {
      rule: "R2",
      attributions: [...new Set(members.map(({ attribution }) => attribution))],
      evidence: members.map((row, i) => anchorAt(row, runs[i]?.a ?? 0, runs[i]?.words ?? 1)),
      words,
    };
  });
  return [...shared, ...hinted];
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

/** What a row shares with the member of its set that has most of it; sets are joined in chains. */
function bestRun(row: Row, members: readonly Row[]): Run {
  return members
    .filter((other) => other !== row)
    .map((other) => longestRun(row.words, other.words))
    .reduce((best, run) => (run.words > best.words ? run : best));
}

function isProof({ words }: Row, run: Run): boolean {
  if (run.words >= PROOF_WORDS) return true;
  const [first, last] = [words[run.a], words[run.a + run.words - 1]];
  return first !== undefined && last !== undefined && last.end - first.start >= PROOF_UNITS;
}

function anchorAt({ account, words }: Row, from: number, count: number): Anchor {
  const [first, last] = [words[from] as Word, words[from + count - 1] as Word];
  return anchorOf(account.article, { start: first.start, end: last.end });
}

/** The longest run of words that two lists have in common. */
function longestRun(a: readonly Word[], b: readonly Word[]): Run {
  let best = { a: 0, b: 0, words: 0 };
  let above = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Int32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a[i]?.fold !== b[j]?.fold) continue;
      const words = (above[j] as number) + 1;
      row[j + 1] = words;
      if (words > best.words) best = { a: i - words + 1, b: j - words + 1, words };
    }
    above = row;
  }
  return best;
}
