import type { Reuse } from "../model/dossier.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { findWords } from "../text/words.ts";
import type { Ground } from "./ground.ts";
import type { Voice } from "./voice.ts";
import type { Vouched } from "./vouchers.ts";

/** Words in a row that two hands seldom choose alike. */
const SHINGLE = 8;

/** Share of a sentence's runs of eight words that stand in another article, from which the sentence was copied (rule R5). */
const COPIED = 0.25;

/** Share of the shorter article's words in common from which two articles are nearly one text. */
export const NEAR_DUPLICATE: number = 0.5;

/** Unquoted words in a row, shared without credit, that make a common source probable (rule P1). */
const SHARED = 12;

/** A reading without a source, and the reading with one whose words it has. */
export interface Copy {
  readonly row: Vouched;
  readonly from: Vouched;
  readonly evidence: readonly [Anchor, Anchor];
  readonly because: string;
}

/**
 * Find the readings without a source that are copied from one that has a source: by eight words in a row, or by a quarter of their
 * sentence's runs of eight words standing in an article that theirs descends from or nearly repeats.
 */
export function findCopies(rows: readonly Vouched[], ground: Ground): readonly Copy[] {
  const vouched = rows.filter(({ part }) => part === "vouches");
  return rows.flatMap((row): Copy[] => {
    if (row.part !== "none" || vouched.some(({ account }) => account === row.account)) return [];
    for (const from of vouched) {
      if (from.account === row.account) continue;
      const because = hasWordsOf(row, from)
        ? `No source is named, and ${SHINGLE} words in a row are those of a reading that names one.`
        : isCopied(row, from, ground)
          ? "No source is named, and much of the sentence stands word for word in an article that names one."
          : undefined;
      if (because !== undefined)
        return [{ row, from, evidence: [readingAnchor(row, ground), readingAnchor(from, ground)], because }];
    }
    return [];
  });
}

function readingAnchor({ account, reading }: Vouched, { accounts }: Ground): Anchor {
  const article = accounts[account]?.article;
  return article
    ? anchorOf(article, reading.span)
    : { article: reading.article, span: reading.span, text: reading.text };
}

function foldsOf(text: string): readonly string[] {
  return findWords(text).map(({ fold }) => fold);
}

function countShared(
  words: readonly string[],
  text: string,
  length: number = SHINGLE,
): { readonly all: number; readonly shared: number } {
  const known = ` ${foldsOf(text).join(" ")} `;
  let shared = 0;
  const all = Math.max(0, words.length - length + 1);
  for (let i = 0; i < all; i++) if (known.includes(` ${words.slice(i, i + length).join(" ")} `)) shared++;
  return { all, shared };
}

/** Tell whether two readings have as many words in a row in common as make one text of them probable. */
export function hasLongWordsOf({ reading }: Vouched, other: Vouched): boolean {
  return countShared(foldsOf(reading.text), other.reading.text, SHARED).shared > 0;
}

function hasWordsOf({ reading }: Vouched, from: Vouched): boolean {
  return countShared(foldsOf(reading.text), from.reading.text).shared > 0;
}

function isCopied(row: Vouched, from: Vouched, ground: Ground): boolean {
  const [own, other] = [row.reading.article, from.reading.article];
  const descends = ground
    .reuseOf([own, other])
    .some(
      ({ a, b, direction, share, kind }) =>
        kind !== "common-source" &&
        kind !== "credited-quotation" &&
        ((a === other && b === own && (direction === "a>b" || share >= NEAR_DUPLICATE)) ||
          (a === own && b === other && (direction === "b>a" || share >= NEAR_DUPLICATE))),
    );
  if (!descends) return false;
  const text = ground.accounts[row.account]?.article.text ?? "";
  const sentence = sentenceOf(row, ground);
  const { all, shared } = countShared(
    foldsOf(text.slice(sentence.start, sentence.end)),
    ground.accounts[from.account]?.article.text ?? "",
  );
  return all > 0 && shared >= COPIED * all;
}

/** Find the sentence that a reading begins in. */
export function sentenceOf({ account, reading: { span } }: Vouched, { accounts }: Ground): Span {
  const found = accounts[account]?.annotations.sentences.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  return found ?? span;
}

/** Two voices whose sentences share unquoted words that neither article credits. */
export interface SharedWording {
  readonly voices: readonly [Voice, Voice];
  readonly evidence: readonly [Anchor, Anchor];
  readonly words: number;
}

/** Find the voices of a claim whose sentences share at least twelve unquoted words in a row without a credit (rule P1). */
export function findSharedWording(rows: readonly Vouched[], ground: Ground): readonly SharedWording[] {
  const found: SharedWording[] = [];
  const told = rows.filter(({ voice }) => voice).map(({ reading }) => reading.article);
  for (const { a, b, kind, runs } of ground.reuseOf(told)) {
    if (isCredited(kind)) continue;
    const [ofA, ofB] = [a, b].map((id) => rows.filter(({ reading, voice }) => voice && reading.article === id));
    for (const run of runs) {
      if (run.quoted || run.words < SHARED) continue;
      const x = ofA?.find((row) => hasOverlap(sentenceOf(row, ground), run.a));
      const y = ofB?.find((row) => hasOverlap(sentenceOf(row, ground), run.b));
      const [one, other] = [ground.accounts[x?.account ?? -1], ground.accounts[y?.account ?? -1]];
      if (!x?.voice || !y?.voice || !one || !other || isContrary(x.voice, y.voice)) continue;
      found.push({
        voices: [x.voice, y.voice],
        evidence: [anchorOf(one.article, run.a), anchorOf(other.article, run.b)],
        words: run.words,
      });
    }
  }
  return found;
}

function isCredited(kind: Reuse["kind"]): boolean {
  return kind === "credited-text" || kind === "credited-quotation";
}

/** Said by different people or bodies: like words do not make them one. */
function isContrary(a: Voice, b: Voice): boolean {
  if (a.kind === "named-person" && b.kind === "named-person") return a.identity !== b.identity;
  return a.institution !== undefined && b.institution !== undefined && a.institution !== b.institution;
}
