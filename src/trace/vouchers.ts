import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Account, Attribution } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Reading } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { isWithin } from "../text/spans.ts";
import { findWords } from "../text/words.ts";
import { outletKey } from "./credits.ts";
import { DENIAL, findSource } from "./reading-sources.ts";
import type { Voice, Voices } from "./voice.ts";

/** A reading of a claim with the voice that it goes back to, or none where the article speaks for itself. */
export interface Vouched {
  readonly reading: Reading;
  readonly account: number;
  readonly voice: Voice | undefined;
  /** What the voice does with the claim. */
  readonly part: "vouches" | "denies" | "comments" | "withholds" | "none";
  /** Whose words the voice passes on: "the envoy said that the minister had promised …". */
  readonly told: readonly Voice[];
}

/** Follow each reading of a claim to the last voice that its article names; a reading vouched for jointly gives several. */
export function findVouched(claim: AlignedClaim, accounts: readonly Account[], voices: Voices): readonly Vouched[] {
  const index = new Map<ArticleId, number>(accounts.map(({ article }, i) => [article.id, i]));
  const rows = clearestReadings(claim).flatMap((reading): readonly Vouched[] => {
    const account = index.get(reading.article) ?? 0;
    const source = findSource(accounts[account] as Account, reading);
    const found = source ? (voices.of.get(source.attribution.id) ?? []) : [];
    const told = source?.told.flatMap(({ id }) => voices.of.get(id) ?? []) ?? [];
    if (found.length === 0) {
      const denier = source ? undefined : denierIn(reading, account, accounts, voices);
      return [{ reading, account, voice: denier, part: denier ? "denies" : "none", told }];
    }
    return found.map((voice) => ({
      reading,
      account,
      voice,
      part: partOf(accounts[account] as Account, voice.attribution, reading),
      told,
    }));
  });
  return withoutLoneParts(rows.map((row) => followLead(row, rows, accounts, voices)));
}

/** Sentences that open an article, a headline that stands among them included. */
const LEAD = 2;

/**
 * News opens in its own voice and names its source below. Where an article opens with a claim that it gives no source, and credits one
 * outlet with a report whose sources it names, the claim goes back to these.
 */
function followLead(row: Vouched, rows: readonly Vouched[], accounts: readonly Account[], voices: Voices): Vouched {
  if (row.part !== "none" || rows.some(({ account, part }) => account === row.account && part !== "none")) return row;
  const { article, annotations } = accounts[row.account] as Account;
  if (annotations.sentences.findIndex(({ end }) => end > row.reading.span.start) >= LEAD) return row;
  const own = article.outlet.name === null ? undefined : outletKey(article.outlet.name);
  const reports = new Set(
    annotations.credits
      .filter(({ kind }) => kind === "reports" || kind === "cites" || kind === "first-report")
      .filter(({ outlet }) => outletKey(outlet) !== own)
      .map(({ outlet }) => outlet),
  );
  const [report] = reports;
  if (report === undefined || reports.size > 1) return row;
  const voice = voices.byAccount[row.account]?.find(
    ({ kind, outlets, attribution }) =>
      kind !== "outlet" && kind !== "named-person" && outlets.includes(report) && attribution.inside !== undefined,
  );
  return voice ? { ...row, voice, part: "vouches" } : row;
}

/** Share of an article's best reading that another of its readings must reach, in words that other articles' readings have too. */
const CLEAR = 0.6;

/** Of several readings in one article, keep those that say about as much of the claim as its clearest. */
function clearestReadings({ readings }: AlignedClaim): readonly Reading[] {
  const words = readings.map(
    ({ text }) =>
      new Set(
        findWords(text)
          .map(({ fold }) => fold)
          .filter((fold) => !STOPWORDS.has(fold)),
      ),
  );
  const score = readings.map(({ article }, i) => {
    let sum = 0;
    readings.forEach((other, j) => {
      if (other.article !== article) for (const word of words[i] as Set<string>) if (words[j]?.has(word)) sum++;
    });
    return sum;
  });
  return readings.filter(({ article }, i) => {
    const best = Math.max(...readings.map((other, j) => (other.article === article ? (score[j] as number) : 0)));
    return (score[i] as number) >= CLEAR * best;
  });
}

/** Whom a reading names as denying, where the article lets him speak elsewhere. */
function denierIn(
  { text, span }: Reading,
  account: number,
  accounts: readonly Account[],
  { byAccount, stateOf }: Voices,
): Voice | undefined {
  if (!DENIAL.test(text)) return undefined;
  const names = new Set<string>();
  for (const mention of (accounts[account] as Account).annotations.mentions) {
    if (!isWithin(mention.span, span)) continue;
    names.add(mention.entity);
    const state = stateOf(mention.entity);
    if (state !== undefined) names.add(state);
  }
  return byAccount[account]?.find(
    ({ identity, kind }) => identity !== undefined && names.has(identity) && kind !== "outlet",
  );
}

/** "He had no information on …", "could not confirm …": nothing is vouched for. */
const WITHHOLDS =
  /\b(?:no|any|not) (?:information|evidence|indication|comment|knowledge)|(?:can|could|would|did)(?:n[’']t| not|not) (?:confirm|verify|corroborate|say|comment|discuss|elaborate)|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to/i;

/** "We reject the false allegation that …": the source speaks against it. */
const REJECTS =
  /\b(?:reject(?:s|ed|ing)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|refut(?:e|es|ed)|false|falsely|baseless|groundless|unfounded|untrue|not true|no truth|fabricat\w+|disinformation|lies?)\b/iu;

/** "Neither side has confirmed that …", "the ministry did not confirm …". */
function isUnconfirmed({ article: { text } }: Account, { act, source, cue }: Attribution): boolean {
  if (act === "declines") return true;
  if (act !== "confirms" || !source || source.end > cue.start) return false;
  const before = text.slice(Math.max(0, source.start - 8), source.start);
  return /\b(?:neither|nor) (?:the )?$/i.test(before) || UNTOLD.test(text.slice(source.end, cue.start));
}

const UNTOLD = /(?:\b(?:not|never|yet to)|n[’']t) (?:[a-z]+ )?$/i;

function partOf(account: Account, attribution: Attribution, { stance, span }: Reading): Vouched["part"] {
  const { article } = account;
  const { act, cue, content } = attribution;
  if (act === "reacts") return "comments";
  if (isUnconfirmed(account, attribution)) return "withholds";
  const holder = content.find((one) => isWithin(span, one));
  // What the source says before it comes to the claim: from the cue on, or from where its words begin.
  const between = holder
    ? article.text.slice(cue.end <= span.start ? Math.max(cue.end, holder.start) : holder.start, span.start)
    : "";
  const sentence = between.slice(
    Math.max(between.lastIndexOf(". "), between.lastIndexOf(".” "), between.lastIndexOf('." ')) + 1,
  );
  const isInside = holder !== undefined && sentence.length < 200;
  if (isInside && WITHHOLDS.test(sentence)) return "withholds";
  if (isInside && REJECTS.test(sentence)) return "denies";
  return stance === "denies" || act === "denies" ? "denies" : "vouches";
}

/** Where nobody affirms a claim, those who deny it are its vouchers; where nobody vouches, a comment is all there is, and vouches. */
function withoutLoneParts(rows: readonly Vouched[]): readonly Vouched[] {
  const has = (part: Vouched["part"]): boolean => rows.some((row) => row.part === part);
  const affirmed = rows.some(
    ({ part, reading }) =>
      part === "vouches" || (part === "none" && reading.stance !== "denies" && !DENIAL.test(reading.text)),
  );
  if (!affirmed && has("denies"))
    return rows.map((row) => (row.part === "denies" ? { ...row, part: "vouches" as const } : row));
  if (!has("vouches") && has("comments"))
    return rows.map((row) => (row.part === "comments" ? { ...row, part: "vouches" as const } : row));
  return rows;
}
