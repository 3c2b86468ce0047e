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
  const labels = labelsOf(side.account.article.text, headline);
  return labels.find((label) => isSource(side, label));
}

/** Letters of a label at most. */
const LONGEST_LABEL = 40;

/** What stands before the first colon of a headline, and behind its last mark. */
function labelsOf(text: string, { start, end }: Span): readonly Span[] {
  const colon = text.indexOf(": ", start);
  const mark = Math.max(...[": ", ", ", "– ", "— "].map((one) => text.lastIndexOf(one, end - 1)));
  const labels = [
    { start, end: colon < 0 ? start : colon },
    { start: mark + 2, end },
  ];
  return labels.filter(
    (label) => label.start >= start && label.end > label.start && label.end - label.start <= LONGEST_LABEL,
  );
}

/** A name, or a word for people and papers that tell. */
function isSource(side: Side, label: Span): boolean {
  const last = foldSingular(textOf(side, label).toLowerCase().split(" ").at(-1) ?? "");
  return (
    OFFICIAL_NOUNS.has(last) ||
    DOCUMENT_NOUNS.has(last) ||
    ROLES.has(last) ||
    side.account.annotations.mentions.some(({ span }) => span.start === label.start && span.end === label.end)
  );
}
