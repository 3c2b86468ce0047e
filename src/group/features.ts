import { NEWS_WORDS, STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Account, Mention } from "../model/annotations.ts";
import { isWithin } from "../text/spans.ts";
import { findWords } from "../text/words.ts";

/** What an account is grouped by: its words with how often they stand, its names among them, and its days. */
export interface Features {
  /** Weighted counts; names are written with their entity id, so that "Kyiv" is never a plain word. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded words of the text, for runs in common. */
  readonly words: readonly string[];
  /** First and last day of publication; absent where unknown. */
  readonly from?: string;
  readonly to?: string;
}

/** The share of the text that counts double: news puts first what it is about. */
const LEAD = 0.25;

/** Take from an account what grouping looks at. */
export function featuresOf({ article, annotations }: Account): Features {
  const counts = new Map<string, number>();
  const lead = article.text.length * LEAD;
  const add = (key: string, at: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + (at < lead ? 2 : 1));
  };
  const aside = article.removals.map(({ span }) => span);
  const found = findWords(article.text, aside);
  let m = 0;
  for (const word of found) {
    while (m < annotations.mentions.length && (annotations.mentions[m]?.span.end ?? 0) <= word.start) m++;
    const mention = annotations.mentions[m];
    if (mention && isWithin(word, mention.span)) continue;
    if (word.fold.length > 2 && !STOPWORDS.has(word.fold) && !NEWS_WORDS.has(word.fold))
      add(stemOf(word.fold), word.start);
  }
  for (const mention of annotations.mentions) if (mention.kind !== "outlet") add(keyOf(mention), mention.span.start);
  const { from, to } = annotations.published;
  return {
    counts,
    words: found.map(({ fold }) => fold),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The entity of a name; of a person the surname, as some accounts give no more of it. */
function keyOf({ entity, kind }: Mention): string {
  return kind === "person" ? `person:${entity.split(/[:-]/).at(-1)}` : entity;
}

/** A light stem: enough to bring "strikes", "striking" and "strike" together. */
function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:ies|ing|ed|es|s|e|y)$/, "") : word.replace(/(?<=..)s$/, "");
}
