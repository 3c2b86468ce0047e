import { LINKING_PREPOSITIONS, POSSESSIVES, RELATIVES } from "../lexicon/en/function-words.ts";
import { isJoined, isPhraseEnd, isTimeWord } from "./noun-phrases.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** Find the noun phrase that begins at a token: its head with what stands before it, then phrases with "of", "at", "from" and brackets. */
export function findPhraseAfter(p: Passage, start: number, ceiling: number): Range | undefined {
  let at = start;
  let head = -1;
  let expectNoun = true;
  while (at < ceiling && p.quotationOf[at] === p.quotationOf[start]) {
    const token = p.tokens[at];
    const word = wordAt(p, at);
    if (!token) break;
    if (token.text === "(" || token.text === "[") {
      let close = at + 1;
      while (close < ceiling && !/^[)\]]$/.test(p.tokens[close]?.text ?? "")) close++;
      if (head < 0 || close >= ceiling || close > at + 12) break;
      head = close;
      at = close + 1;
      continue;
    }
    if (
      token.tag === "NOUN" ||
      token.tag === "PROPN" ||
      token.tag === "NUM" ||
      token.tag === "X" ||
      token.tag === "SYM"
    ) {
      if (head >= 0 && isTimeWord(p, at)) break;
      head = at;
      expectNoun = false;
    } else if (at > start && /^[-–]$/.test(p.tokens[at - 1]?.text ?? "") && isJoined(p, at - 1)) {
      head = at;
      expectNoun = false;
    } else if (token.tag === "VERB" && expectsName(p, at, start)) {
      expectNoun = true;
    } else if (token.tag === "PRON") {
      // "told her that": no noun follows, so "her" is whom they told.
      const isWhole = word === "her" && /^(?:ADP|SCONJ|DET|PRON|CCONJ|AUX)$/.test(p.tokens[at + 1]?.tag ?? "");
      if (POSSESSIVES.has(word) && !isWhole) {
        if (!expectNoun) break;
      } else {
        if (head >= 0 || RELATIVES.has(word)) break;
        head = at;
        at++;
        break;
      }
    } else if (token.tag === "DET") {
      // "the newspaper The Ridge"
      if (
        !expectNoun &&
        !(token.text === "The" && p.tokens[at + 1]?.tag === "PROPN" && p.tokens[at - 1]?.tag === "NOUN")
      )
        break;
      if (head < 0 && isPhraseEnd(p, at) && !/^(?:NOUN|PROPN|ADJ|NUM|ADV|VERB)$/.test(p.tokens[at + 1]?.tag ?? ""))
        head = at;
    } else if (
      token.tag === "ADJ" ||
      (token.tag === "VERB" && /(?:ed|ing|en)$/.test(word) && expectNoun && at > start) ||
      (/^(?:owned|run|controlled|backed|led|based|funded|linked|affiliated)$/.test(word) &&
        /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? ""))
    ) {
      if (!expectNoun && !/^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? "")) break;
    } else if (
      /^['’]s?$/.test(word) &&
      (token.tag === "PART" ||
        (/s$/.test(wordAt(p, at - 1)) && /^(?:NOUN|PROPN|ADJ)$/.test(p.tokens[at + 1]?.tag ?? "")))
    ) {
      expectNoun = true;
    } else if (token.tag === "ADP" || (word === "to" && token.tag !== "PART")) {
      if (
        head < 0 ||
        !LINKING_PREPOSITIONS.has(word) ||
        isTimeWord(p, at + 1) ||
        /^(?:last|next|this)$/.test(wordAt(p, at + 1))
      )
        break;
      expectNoun = true;
    } else if (token.tag === "CCONJ") {
      if (head < 0 || !(/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(p.tokens[at + 1]?.tag ?? "") || word === "&")) break;
      expectNoun = true;
    } else if (token.tag === "PUNCT" && /^[-–/&.]$/.test(token.text) && isJoined(p, at)) {
      // state-run
    } else if (token.tag === "ADV" && expectNoun && /^(?:ADJ|NUM|VERB|NOUN)$/.test(p.tokens[at + 1]?.tag ?? "")) {
      // "roughly a dozen"
    } else break;
    at++;
  }
  return head >= start ? { first: start, last: head + 1 } : undefined;
}

/** "Harbor Watch President Ada Vance": a verb's form in capitals between words of a name. */
function expectsName(p: Passage, at: number, start: number): boolean {
  return at > start && /^\p{Lu}/u.test(p.tokens[at]?.text ?? "") && p.tokens[at + 1]?.tag === "PROPN";
}
