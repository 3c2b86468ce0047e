import {
  ASIDE_OPENINGS,
  CONNECTIVE_PHRASES,
  CONNECTIVES,
  CONTENT_NOUNS,
  CONTENT_VERBS,
  LEFT_OVER,
  SUBORDINATORS,
} from "../lexicon/en/clauses.ts";
import type { Token } from "../model/annotations.ts";

const OPENING = /^["“‘'«]$/;
const CLOSING = /^["”’'»]$/;

/** Leave out marks, connectives and conjunctions at the edges of a clause; quotation marks stay where both are inside. */
export function trimClause(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  let first = skipConnective(tokens, from, to);
  let last = to;
  const lastClosing = lastPlace(tokens, from, to, ({ text }) => CLOSING.test(text));
  for (;;) {
    const token = tokens[first] as Token | undefined;
    if (!token || first >= last) break;
    const word = token.text.toLowerCase();
    const next = tokens[first + 1]?.text;
    if (OPENING.test(token.text)) {
      if (lastClosing > first) break;
    } else if (
      token.tag === "PUNCT" ||
      token.tag === "CCONJ" ||
      (CONNECTIVES.has(word) && (next === "," || (token.tag === "ADV" && opensSubject(tokens[first + 1])))) ||
      (SUBORDINATORS.has(word) && token.tag !== "PRON" && word !== "if" && word !== "whether" && next !== ",") ||
      (token.tag === "SCONJ" && word !== "if" && word !== "whether")
    ) {
      // An edge that states nothing.
    } else break;
    first++;
  }
  const firstOpening = firstPlace(tokens, first, last, ({ text }) => OPENING.test(text));
  const firstBracket = firstPlace(tokens, first, last, ({ text }) => text === "(");
  while (last > first) {
    const { text, tag } = tokens[last - 1] as Token;
    if (CLOSING.test(text) && firstOpening < last - 1) break;
    if (text === ")" && firstBracket < last - 1) break;
    if (
      tag !== "PUNCT" &&
      tag !== "CCONJ" &&
      tag !== "DET" &&
      !isLooseEnd(tokens, last) &&
      !LEFT_OVER.has(text.toLowerCase()) &&
      !(text.toLowerCase() === "that" && (tag === "SCONJ" || putsStatement(tokens[last - 2])))
    )
      break;
    last--;
  }
  last = withoutOpenEnd(tokens, first, last);
  return isQuotedWhole(tokens, first, last) ? trimClause(tokens, first + 1, last - 1) : [first, last];
}

/** Where the last token of a stretch is as asked; before the stretch where none is. */
function lastPlace(tokens: readonly Token[], first: number, last: number, isAsked: (token: Token) => boolean): number {
  let i = last - 1;
  while (i >= first && !isAsked(tokens[i] as Token)) i--;
  return i;
}

/** Where the first token of a stretch is as asked; behind the stretch where none is. */
function firstPlace(tokens: readonly Token[], first: number, last: number, isAsked: (token: Token) => boolean): number {
  let i = first;
  while (i < last && !isAsked(tokens[i] as Token)) i++;
  return i;
}

/** A noun or verb behind which "that" leads on to a statement. */
function putsStatement(token: Token | undefined): boolean {
  return token !== undefined && (CONTENT_NOUNS.has(token.lemma) || CONTENT_VERBS.has(token.lemma));
}

/** ", in a sign that", "as evidence that": a noun that was to put a statement, which stood behind the cut, with what joins it. */
function withoutOpenEnd(tokens: readonly Token[], first: number, last: number): number {
  const noun = tokens[last - 1] as Token | undefined;
  if (
    last >= tokens.length ||
    noun?.tag !== "NOUN" ||
    !CONTENT_NOUNS.has(noun.lemma) ||
    !/^that$/i.test(tokens[last]?.text ?? "")
  )
    return last;
  let i = last - 1;
  while (i > first && ["DET", "ADJ", "ADV"].includes((tokens[i - 1] as Token).tag)) i--;
  if (i <= first || (tokens[i - 1] as Token).tag !== "ADP") return last;
  i--;
  while (i > first && (tokens[i - 1] as Token).tag === "PUNCT") i--;
  return i > first ? i : last;
}

/** One pair of marks around all of it. */
function isQuotedWhole(tokens: readonly Token[], first: number, last: number): boolean {
  const [open, close] = [tokens[first], tokens[last - 1]];
  if (last - first < 3 || !open || !close || !OPENING.test(open.text) || !CLOSING.test(close.text)) return false;
  return !tokens.slice(first + 1, last - 1).some(({ text }) => OPENING.test(text) || /^[”»]$/.test(text));
}

/** "in a [sign that]", "sent into hiding after [hearing]": a preposition or conjunction whose clause stood on the other side of the cut. */
function isLooseEnd(tokens: readonly Token[], last: number): boolean {
  const { tag, text } = tokens[last - 1] as Token;
  const next = tokens[last];
  return (
    (tag === "ADP" || tag === "SCONJ") &&
    next !== undefined &&
    next.tag !== "PUNCT" &&
    !PARTICLES.has(text.toLowerCase())
  );
}

/** Prepositions that can close a clause as part of its verb. */
const PARTICLES = new Set("about around away back by down forward in off on out over through together up".split(" "));

/** Tokens within which the comma behind an opening phrase stands. */
const LONGEST_OPENING = 16;

/** Past a phrase before a comma that states nothing: "in other words,", "aside from trade,". */
function skipConnective(tokens: readonly Token[], from: number, to: number): number {
  const stop = Math.min(to - FEWEST_BEHIND, from + LONGEST_OPENING);
  for (let i = from + 1; i < stop; i++) {
    if ((tokens[i] as Token).text !== ",") continue;
    const words = tokens
      .slice(from, i)
      .map(({ text }) => text.toLowerCase())
      .join(" ");
    return CONNECTIVE_PHRASES.has(words) || ASIDE_OPENINGS.some((opening) => words.startsWith(`${opening} `))
      ? i + 1
      : from;
  }
  const two = tokens
    .slice(from, from + 2)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  return CONNECTIVE_PHRASES.has(two) && /^(?:in|of|on) /.test(two) && opensSubject(tokens[from + 2]) ? from + 2 : from;
}

/** Tokens that a clause has behind such a phrase. */
const FEWEST_BEHIND = 3;

const opensSubject = (token: Token | undefined): boolean => ["PRON", "DET", "PROPN"].includes(token?.tag ?? "");
