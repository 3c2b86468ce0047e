import { FIRST_HAND, NOT_INDEPENDENT, OWN_RECORDS, SAID_INDEPENDENT } from "../lexicon/en/first-hand.ts";
import type { Account } from "../model/annotations.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import type { Voice } from "./voice.ts";

/** Find the words that show that a voice observed what it tells: "measured every crack herself", or a log of its own (rule I1). */
export function findFirstHand(voice: Voice, accounts: readonly Account[]): Anchor | undefined {
  const { attribution, kind, account } = voice;
  const from = accounts[account];
  if (!from || attribution.act === "believes" || attribution.act === "reacts") return undefined;
  const { source, resolved, content } = attribution;
  if (kind === "document") return matchIn(from, [source, resolved], OWN_RECORDS);
  if (kind === "outlet" || kind === "unknown") return undefined;
  return matchIn(from, [source, resolved, ...content], FIRST_HAND);
}

/** Find the words by which an article says that a voice stands independently of others (rule I3). */
export function findSaidIndependent(voice: Voice, accounts: readonly Account[]): Anchor | undefined {
  const from = accounts[voice.account];
  const { source, cue } = voice.attribution;
  if (!from || voice.kind === "outlet") return undefined;
  const sentence = from.annotations.sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  if (!sentence || NOT_INDEPENDENT.test(from.article.text.slice(sentence.start, sentence.end))) return undefined;
  // The source with its cue and what tells of it, up to the next word of the content: "who had independently verified".
  const first = source && source.start < cue.start ? source.start : Math.max(sentence.start, cue.start - 30);
  const last = Math.max(source?.end ?? 0, cue.end) + 40;
  return matchIn(from, [{ start: first, end: Math.min(sentence.end, last) }], SAID_INDEPENDENT);
}

function matchIn({ article }: Account, spans: readonly (Span | undefined)[], words: RegExp): Anchor | undefined {
  for (const span of spans) {
    const found = span && words.exec(article.text.slice(span.start, span.end));
    if (span && found)
      return anchorOf(article, { start: span.start + found.index, end: span.start + found.index + found[0].length });
  }
  return undefined;
}
