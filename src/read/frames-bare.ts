import type { ReportingVerb } from "../lexicon/en/reporting-verbs.ts";
import type { Quotation } from "../model/annotations.ts";
import type { Frame } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { firstTokenFrom, type Passage, type Range, wordAt } from "./passage.ts";
import { describeSource } from "./source-kinds.ts";

/** What quoted words beside a name alone are taken to be: said. */
const SAID: ReportingVerb = { act: "says", frames: "q", prepositions: [], strength: "speech" };

/** Quoted words of fewer letters are a fragment, and the name beside them may be the subject of what follows. */
const SHORTEST = 25;

/**
 * Find quoted words whose speaker stands beside them without a verb: "“It is over,” Vance in a televised address.",
 * "Vance: “It is over.”" The name is its own cue. `frames` are those that have a verb.
 */
export function findBareFrames(p: Passage, frames: readonly Frame[]): readonly Frame[] {
  const told = new Set(frames.map(({ cue }) => cue.sentence));
  return p.quotations.flatMap((quotation): Frame | readonly Frame[] => {
    if (quotation.kind !== "speech" || quotation.span.end - quotation.span.start < SHORTEST) return [];
    const source = nameAfter(p, quotation, frames) ?? nameBefore(p, quotation, told);
    return source ? toFrame(p, source) : [];
  });
}

/** "“…,” Vance in an interview on Kanal 9.": a name after the comma, then where and when, and no verb to the full stop. */
function nameAfter(p: Passage, { span, marked, unclosed }: Quotation, frames: readonly Frame[]): Range | undefined {
  if (unclosed || !/[,?!]["”']?$/.test(p.text.slice(span.start, span.end))) return undefined;
  const at = firstTokenFrom(p.tokens, marked.end);
  const ceiling = p.sentences[p.sentenceOf[at] as number]?.last ?? 0;
  if (frames.some(({ cue }) => cue.head >= at && cue.head < ceiling && cue.form !== "noun")) return undefined;
  const source = nameFrom(p, at, ceiling);
  if (!source) return undefined;
  const next = p.tokens[source.last];
  const isScene = next?.tag === "ADP" || isTimeWord(p, source.last) || /^[.]$/.test(next?.text ?? "");
  for (let i = source.last; i < ceiling; i++) {
    const token = p.tokens[i];
    if ((p.quotationOf[i] as number) >= 0 || token?.tag === "AUX") return undefined;
    if (token?.tag === "VERB" && !/(?:ing|ed|cast)$/.test(token.text)) return undefined;
  }
  return isScene ? source : undefined;
}

/** "Vance: “…”": a name and a colon that begin the sentence. */
function nameBefore(p: Passage, { marked }: Quotation, told: ReadonlySet<number>): Range | undefined {
  const colon = firstTokenFrom(p.tokens, marked.start) - 1;
  const sentence = p.sentences[p.sentenceOf[colon] as number];
  if (!sentence || p.tokens[colon]?.text !== ":" || colon - sentence.first > 8) return undefined;
  if (told.has(p.sentenceOf[colon] as number)) return undefined;
  const source = nameFrom(p, sentence.first, colon);
  return source && (source.last === colon || p.tokens[source.last]?.text === ",") ? source : undefined;
}

function nameFrom(p: Passage, at: number, ceiling: number): Range | undefined {
  if (!/^\p{Lu}/u.test(p.tokens[at]?.text ?? "")) return undefined;
  const phrase = findPhraseAfter(p, at, ceiling);
  const named = phrase?.first === at ? describeSource(p, phrase).named : undefined;
  if (named?.kind !== "person") return undefined;
  // the name ends the source: "Vance in a televised address"
  const last = firstTokenFrom(p.tokens, named.span.end);
  return last > at && last <= ceiling ? { first: at, last } : undefined;
}

function toFrame(p: Passage, source: Range): Frame {
  return {
    cue: {
      head: source.last - 1,
      range: source,
      group: source,
      sentence: p.sentenceOf[source.first] as number,
      lemma: wordAt(p, source.last - 1),
      form: "finite",
      verbs: [SAID],
      act: "says",
      negated: false,
    },
    found: { source, frame: source, inverted: true, shared: false },
  };
}
