import { ROLES } from "../lexicon/en/person-words.ts";
import { DOCUMENT_NOUNS, OFFICIAL_NOUNS } from "../lexicon/en/roles.ts";
import type { Span } from "../model/span.ts";
import { foldSingular } from "../text/singular.ts";
import { isWithin } from "../text/spans.ts";
import { type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";
import { frameOf, voicesOf } from "./voices.ts";

/** Find where one headline states as fact what another leaves to a source: "…: report", "officials say". */
export function findHeadlines(all: readonly Side[]): Parting | null {
  const seen = new Set<number>();
  const traits = all.flatMap((side): readonly Trait[] => {
    const { headline } = side.account.article;
    const { subject, head, span } = side.statement.proposition;
    if (!headline || !isWithin(span, headline) || seen.has(side.n)) return [];
    seen.add(side.n);
    const told = sourceOf(side, headline);
    if (told) return [{ side, span: told, key: "told", normalized: "told" }];
    if (/[:?]/.test(textOf(side, headline))) return [];
    const start = subject && isWithin(subject, span) ? subject.start : span.start;
    return [{ side, span: { start, end: head.end }, key: "own", normalized: "stated" }];
  });
  const [own, told] = [traits.find(({ key }) => key === "own"), traits.find(({ key }) => key === "told")];
  if (!own || !told || !areHeadsAlike(own.side.statement, told.side.statement)) return null;
  const because = `The headline “${textOf(own.side, own.span)}” stands as fact; another leaves it to “${textOf(told.side, told.span)}”.`;
  return { facet: "modality", relation: "drift", traits, because, strength: 1 };
}

/** The words of a headline that leave it to a source: a frame, or a label before or behind a colon. */
function sourceOf(side: Side, headline: Span): Span | undefined {
  const [voice] = voicesOf(side);
  const frame = voice && frameOf(side, voice);
  if (frame) return frame;
  const text = side.account.article.text.slice(headline.start, headline.end);
  const label = /^([^:]{2,40}):\s|[:,–—]\s+([^:,–—]{2,40})$/.exec(text);
  const words = label && (label[1] ?? label[2]);
  if (!label || !words || !isSource(side, words, headline.start + label.index + label[0].indexOf(words)))
    return undefined;
  const start = headline.start + label.index + label[0].indexOf(words);
  return { start, end: start + words.length };
}

/** A name, or a word for people and papers that tell. */
function isSource({ account }: Side, words: string, start: number): boolean {
  const last = foldSingular(words.toLowerCase().split(/\s+/).at(-1) ?? "");
  return (
    OFFICIAL_NOUNS.has(last) ||
    DOCUMENT_NOUNS.has(last) ||
    ROLES.has(last) ||
    account.annotations.mentions.some(({ span }) => span.start === start && span.end === start + words.length)
  );
}
