import {
  ADDING_WORDS,
  CONTENT_NOUNS,
  EXAMPLE_WORDS,
  PARTICIPLE_OPENERS,
  SETTING_OFF,
  SUBORDINATORS,
} from "../lexicon/en/clauses.ts";
import type { Token } from "../model/annotations.ts";
import type { Cut } from "./propositions-joints.ts";
import { isIng, isWord, type VerbGroup } from "./verb-groups.ts";

/** Tokens that a clause has at least before a tail is cut from it. */
const SHORTEST_BODY = 4;
/** Tokens within which a clause that "as" opens has its verb. */
const NEAR = 12;

const DASH = /^(?:–|—|--)$/;

/**
 * Find what is only added to a clause that has its verb: a circumstance ("as the tide rose", "since leaving the port", "amid protests"),
 * examples (", including two bridges"), a second name (", a move that …"), an aside behind a dash. What has a verb of its own states
 * something by itself; the rest is left to no proposition.
 */
export function cutAtTail(
  tokens: readonly Token[],
  i: number,
  word: string,
  last: number,
  groups: readonly VerbGroup[],
  since: number,
): Cut | null {
  if (i - since < SHORTEST_BODY || i + 2 >= last) return null;
  const token = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  if (/^[,(]$/.test(token.text) || DASH.test(token.text)) return cutAtAddition(tokens, i, last, groups, since);
  if (PARTICIPLE_OPENERS.has(word) && next.tag === "VERB" && isIng(next))
    return { at: i, role: "adverbial", shares: true };
  const opens =
    (word === "as" &&
      token.tag === "SCONJ" &&
      groups.some((g) => g.first > i + 1 && g.form === "finite" && g.first - i < NEAR)) ||
    (SETTING_OFF.has(word) && word !== "alongside" && token.tag !== "ADJ");
  return opens ? { at: i, role: "adverbial", shares: false } : null;
}

/** What a comma, dash or bracket adds up to the end of the stretch. */
function cutAtAddition(
  tokens: readonly Token[],
  i: number,
  last: number,
  groups: readonly VerbGroup[],
  since: number,
): Cut | null {
  const next = tokens[i + 1] as Token;
  const word = next.text.toLowerCase();
  const hasFiniteBehind = groups.some((g) => g.first > i && g.form === "finite");
  const isExample = EXAMPLE_WORDS.has(word);
  const isArticle = word === "a" || word === "an";
  const adds =
    (isExample && !goesOn(tokens, i + 1, last, groups)) ||
    (isArticle && !goesOn(tokens, i + 1, last, groups)) ||
    (ADDING_WORDS.has(word) && !isArticle && !hasFiniteBehind) ||
    (word === "according" && tokens[i + 2]?.text.toLowerCase() === "to") ||
    (next.tag === "ADV" && SUBORDINATORS.has(tokens[i + 2]?.text.toLowerCase() ?? "")) ||
    (next.tag === "ADP" && putsStatement(tokens, i + 2, last)) ||
    (DASH.test((tokens[i] as Token).text) && !hasDash(tokens, since, i) && !hasDash(tokens, i + 1, last));
  return adds ? { at: i + 1, role: "adverbial", shares: false } : null;
}

/** A noun that puts a statement, with the statement behind it: ", in a clear [sign that the harbor is silting up]". */
function putsStatement(tokens: readonly Token[], at: number, last: number): boolean {
  let i = at;
  while (i < last && ["DET", "ADJ", "ADV"].includes((tokens[i] as Token).tag)) i++;
  return i + 1 < last && CONTENT_NOUNS.has((tokens[i] as Token).lemma) && isWord(tokens[i + 1], "that");
}

const hasDash = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text }) => DASH.test(text));

/** Behind a later mark the clause itself goes on: ", including two bridges, to the north". */
function goesOn(tokens: readonly Token[], first: number, last: number, groups: readonly VerbGroup[]): boolean {
  for (let i = first; i + 1 < last; i++) {
    if (!/^(?:,|–|—)$/.test((tokens[i] as Token).text)) continue;
    if (["ADP", "AUX", "PART"].includes((tokens[i + 1] as Token).tag)) return true;
    if (groups.some((g) => g.first === i + 1 && g.form === "finite")) return true;
  }
  return false;
}
