import type { Mention, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping, findWithin } from "../text/overlaps.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { isPersonNoun } from "./actors.ts";
import type { Side } from "./sides.ts";

/** Those who do what a reading tells, suffer it or are otherwise part of it, as the reading names them. */
export interface Party {
  readonly side: Side;
  /** Without the preposition. */
  readonly span: Span;
  /** `agent`, `object`, or the preposition that leads to them. */
  readonly slot: string;
  /** The persons, bodies and states named. */
  readonly names: readonly Mention[];
  /** The states and bodies that only describe them: "Norwegian officials". */
  readonly of: readonly Mention[];
  /** The noun that carries the phrase, where no name does: "reporters", "military officials". */
  readonly noun: Token | undefined;
  /** More are meant than are named: "Holm and others". */
  readonly open: boolean;
  /** They stand before the verb. */
  readonly isSubject: boolean;
}

/** Tags within a noun phrase. */
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "CCONJ"]);
const KINDS: ReadonlySet<string> = new Set(["person", "organization", "government"]);
/** Pronouns for anybody at all, which name parties where others name some. */
const ANYBODY: ReadonlySet<string> = new Set("anyone anybody everyone everybody someone somebody others".split(" "));
/** Words that leave open who else is meant. */
const OTHERS = /\b(?:others|(?:several|many|some|a (?:number|handful|few) of|other) [\p{L} ]+)$/iu;

/** Find the parties that a reading names, each in its slot; what is done by somebody has them as its agent. */
export function findParties(side: Side): readonly Party[] {
  const { account, statement } = side;
  const { span, head, subject } = statement.proposition;
  const before = tokensWithin(account.annotations.tokens, { start: span.start, end: head.start });
  const isPassive = before.slice(-NEAR).some(({ tag, lemma }) => tag === "AUX" && lemma === "be") && !isIng(side, head);
  const parties: Party[] = [];
  if (subject && isWithin(subject, span)) {
    const phrase = phraseFrom(tokensWithin(account.annotations.tokens, subject), 0);
    const party = toParty(side, isPassive ? "object" : "agent", phrase);
    if (party) parties.push({ ...party, isSubject: true });
  }
  const sentence = account.annotations.sentences[statement.proposition.sentence] ?? span;
  const tokens = tokensWithin(account.annotations.tokens, { start: head.end, end: Math.max(span.end, sentence.end) });
  let slot = "object";
  for (let i = 0; i < tokens.length; i++) {
    const { tag, lemma, text, start } = tokens[i] as Token;
    if (start >= span.end) break;
    if (tag === "ADP" || (tag === "PART" && lemma === "to")) {
      slot = lemma === "by" && isPassive ? "agent" : lemma;
    } else if (NOMINAL.has(tag) || isAnybody(text)) {
      const phrase = phraseFrom(tokens, i);
      i += Math.max(0, phrase.length - 1);
      const party = slot === "" ? undefined : toParty(side, slot, phrase);
      if (party) parties.push(party);
      slot = "";
    } else if (tag === "VERB") slot = "object";
    else if (tag !== "ADV" && tag !== "PUNCT") slot = "";
  }
  return parties;
}

/** Tokens before a verb among which its auxiliary stands. */
const NEAR = 3;

const isIng = ({ account }: Side, { start, end }: Span): boolean =>
  /ing$/i.test(account.article.text.slice(start, end));

const isAnybody = (text: string): boolean => ANYBODY.has(text.toLowerCase());

/** The noun phrase that begins at a token: what "of" leads to and the members of a list included. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  for (; end < tokens.length; end++) {
    const { tag, text } = tokens[end] as Token;
    const [before, next] = [tokens[end - 1], tokens[end + 1]];
    if (NOMINAL.has(tag) || isAnybody(text) || text === "of" || /^['’]s?$/.test(text) || text === "-") continue;
    if (text === "," && tokens.slice(from, end - 1).some((token) => token.tag === "CCONJ")) break;
    const goesOn = next !== undefined && ["PROPN", "DET", "CCONJ"].includes(next.tag);
    if (text !== "," || before?.tag !== "PROPN" || !goesOn) break;
  }
  while (end > from + 1 && !["NOUN", "PROPN", "PRON"].includes((tokens[end - 1] as Token).tag)) end--;
  return tokens.slice(from, end);
}

function toParty(side: Side, slot: string, tokens: readonly Token[]): Party | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || last.end <= first.start) return undefined;
  const span = { start: first.start, end: last.end };
  const { mentions, times } = side.account.annotations;
  if (findOverlapping(times, span).length > 0) return undefined;
  const all = findWithin(mentions, span);
  const of = tokens.findIndex(({ text }, i) => text === "of" && i > 0);
  const own = of < 0 ? tokens : tokens.slice(0, of);
  const head = own.findLast(({ tag, text }) => tag === "NOUN" || tag === "PROPN" || isAnybody(text));
  if (!head) return undefined;
  const carrier = all.find((mention) => isWithin(head, mention.span));
  const isParty = carrier ? KINDS.has(carrier.kind) : isPersonNoun(head.lemma) || isAnybody(head.text);
  if (!isParty) return undefined;
  const text = side.account.article.text.slice(span.start, span.end);
  return {
    side,
    span,
    slot,
    ...partNames(
      all.filter(({ kind, span: at }) => KINDS.has(kind) && (carrier !== undefined || at.end <= head.end)),
      own,
    ),
    noun: carrier ? undefined : head,
    open: OTHERS.test(text),
    isSubject: false,
  };
}

/** Names that stand for themselves, each at the end of its part of the list, and those before another word. */
function partNames(mentions: readonly Mention[], tokens: readonly Token[]): Pick<Party, "names" | "of"> {
  const isLast = ({ span }: Mention): boolean => {
    const next = tokens.find(({ start }) => start >= span.end);
    return next === undefined || next.tag === "PUNCT" || next.tag === "CCONJ";
  };
  return { names: mentions.filter(isLast), of: mentions.filter((mention) => !isLast(mention)) };
}
