import type { Span } from "../model/span.ts";
import { anchorOf } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { type RemarkFinder, readSentences, toRemark } from "./remark.ts";

/** The most places of sentences left that a remark names. */
const SHOWN = 6;
/** A sentence of fewer words states nothing that could be missed. */
const LEAST_WORDS = 4;

/** Count, article by article, the sentences that left no trace: no reading of a claim, no saying, no credit stands in them. */
export const findLeftSentences: RemarkFinder = ({ accounts, claims, utterances }) =>
  accounts.flatMap(({ article, annotations }, i) => {
    const account = accounts[i] as (typeof accounts)[number];
    const read = readSentences(account).filter(({ first, last }) => last - first >= LEAST_WORDS);
    const used: Span[] = [
      ...claims.flatMap(({ readings }) => readings.filter((r) => r.article === article.id).map(({ span }) => span)),
      ...utterances.flatMap(({ quotations }) => quotations.filter((q) => q.article === article.id).map((q) => q.span)),
      ...annotations.attributions.flatMap(({ cue, content }) => [cue, ...content]),
      ...annotations.credits.map(({ span }) => span),
    ];
    const left = read.filter((sentence) => !used.some((span) => hasOverlap(span, sentence)));
    if (left.length === 0) return [];
    const message = `No rule read ${left.length} of ${read.length} sentences: they left no claim, saying or credit here.`;
    return toRemark(
      "compare/sentences-left",
      message,
      left.slice(0, SHOWN).map((sentence) => anchorOf(article, sentence)),
      "Look there for what this report lacks.",
    );
  });
