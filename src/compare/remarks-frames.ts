import type { Account, Token } from "../model/annotations.ts";
import type { UtteranceQuotation } from "../model/dossier.ts";
import { type Anchor, anchorOf } from "../model/span.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { accountOf, listWords, quoteWords, type RemarkFinder, toRemark } from "./remark.ts";

/** Find quotations of the same words that the accounts lead in by different verbs: one has it "demonstrate", one "deny". */
export const findFrames: RemarkFinder = (story) =>
  story.utterances.flatMap(({ quotations }) => {
    if (new Set(quotations.map(({ article }) => article)).size < 2) return [];
    const verbs = quotations.flatMap((quotation): readonly Anchor[] => {
      const account = accountOf(story, quotation.article);
      return account ? verbBefore(account, quotation) : [];
    });
    if (new Set(verbs.map(({ text }) => text.toLowerCase().slice(0, 6))).size < 2) return [];
    const [first] = quotations;
    const message = `The same quoted words, ${quoteWords(first?.text ?? "", 48)}, are led in by ${listWords(verbs.map(({ text }) => text))}.`;
    return toRemark("compare/quotation-frames", message, verbs);
  });

/** Verbs that say no more than that somebody spoke. */
const PLAIN: ReadonlySet<string> = new Set(["say", "tell", "add", "write", "state", "continue", "go", "be"]);

/** What may stand between a verb and the words it leads in: "demonstrates that the", "citing the West's". */
const BETWEEN: ReadonlySet<string> = new Set(["SCONJ", "DET", "PROPN", "PART", "PUNCT", "ADJ", "AUX", "PRON"]);

/** The last verb before a quotation in its sentence, or the first within it where that is followed by "that". */
function verbBefore({ article, annotations }: Account, { span }: UtteranceQuotation): readonly Anchor[] {
  const sentence = annotations.sentences.find((one) => one.start <= span.start && span.start < one.end);
  if (!sentence) return [];
  const inner = tokensWithin(annotations.tokens, span);
  const that = inner.findIndex(({ text }) => text.toLowerCase() === "that");
  if (that > 0 && that < 6 && inner[that - 1]?.tag === "VERB")
    return [anchorOf(article, inner[that - 1] as typeof span)];
  const before = tokensWithin(annotations.tokens, { start: sentence.start, end: span.start });
  const last = before.findLastIndex(({ tag, text }) => tag === "VERB" && text.length > 2);
  const isLeading = before.slice(last + 1).every(({ tag }) => BETWEEN.has(tag));
  const verb = before[last];
  const isFrame =
    verb !== undefined &&
    (before[last + 1]?.text.toLowerCase() === "that" ||
      annotations.attributions.some(({ cue }) => isWithin(verb, cue)));
  return isFrame && isLeading && !PLAIN.has((before[last] as Token).lemma)
    ? [anchorOf(article, before[last] as Token)]
    : [];
}
