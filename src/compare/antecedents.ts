import { STATE_OFFICES } from "../lexicon/en/offices.ts";
import type { Account, Mention, Proposition, Token } from "../model/annotations.ts";
import { findAttribution } from "../text/attributions.ts";
import { findWithin } from "../text/overlaps.ts";
import { tokensWithin } from "../text/tokens.ts";

/** Sentences back in which a pronoun still finds who it stands for. */
const REACH = 3;

const PERSONAL = new Set(["he", "she", "him", "her"]);
const SPEAKING = new Set(["i", "we"]);
const NEUTRAL = new Set(["it", "they"]);
/** Nouns that stand for a state named before. */
const STATE_NOUNS = new Set(["country", "nation", "state", "regime", "government", "side"]);

/** Find whom a proposition's subject stands for where it is a pronoun or "the country", as far as what stands before tells. */
export function resolveSubject(
  account: Account,
  proposition: Proposition,
  states: ReadonlyMap<string, string>,
): Mention | string | undefined {
  const { annotations } = account;
  const { subject } = proposition;
  if (!subject) return undefined;
  const tokens = tokensWithin(annotations.tokens, subject).filter(({ tag }) => tag !== "PUNCT");
  const last = tokens.at(-1);
  if (!last || tokens.length > 3) return undefined;
  const word = last.text.toLowerCase();
  const attribution = findAttribution(annotations.attributions, proposition.attribution);
  const speaker = attribution?.entity ?? attribution?.institution;
  if (tokens.length === 1 && SPEAKING.has(word)) return speaker;
  if (tokens.length === 1 && PERSONAL.has(word)) {
    if (attribution?.kind === "named-person" && attribution.entity !== undefined) return attribution.entity;
    return subjectBefore(account, proposition, (m) => m.kind === "person");
  }
  if (tokens.length === 1 && NEUTRAL.has(word)) {
    return subjectBefore(account, proposition, (m) => m.kind === "government" || m.kind === "organization");
  }
  if (
    tokens.length >= 2 &&
    STATE_NOUNS.has(last.lemma) &&
    tokens.slice(0, -1).every(({ tag }) => tag === "DET" || tag === "PRON")
  ) {
    const own =
      tokens.length === 2 && /^(?:his|her)$/i.test((tokens[0] as Token).text) && speaker !== undefined
        ? states.get(speaker)
        : undefined;
    return own ?? subjectBefore(account, proposition, (m) => m.kind === "government");
  }
  return undefined;
}

/** The nearest subject before the proposition that names such an entity. */
function subjectBefore(
  { annotations }: Account,
  proposition: Proposition,
  isSuch: (mention: Mention) => boolean,
): Mention | undefined {
  const { propositions, mentions } = annotations;
  const at = propositions.indexOf(proposition);
  for (let i = at - 1; i >= 0; i--) {
    const before = propositions[i] as Proposition;
    if (proposition.sentence - before.sentence > REACH) return undefined;
    if (!before.subject || before.span.end > proposition.span.start + 1) continue;
    const found = findWithin(mentions, before.subject).findLast(isSuch);
    if (found) return found;
  }
  return undefined;
}

/** For each person, the state whose leader or minister the articles say they are: "Ruritanian President Anna Holt". */
export function findStatesOfPersons(accounts: readonly Account[]): Map<string, string> {
  const states = new Map<string, string>();
  for (const { annotations } of accounts) {
    const { mentions, tokens } = annotations;
    mentions.forEach((person, i) => {
      const state = mentions[i - 1];
      if (person.kind !== "person" || state?.kind !== "government" || person.span.start - state.span.end > 40) return;
      const between = tokensWithin(tokens, { start: state.span.end, end: person.span.start });
      if (
        between.some(({ lemma }) => STATE_OFFICES.has(lemma)) &&
        between.every(({ tag }) => tag !== "VERB" && tag !== "AUX" && tag !== "CCONJ")
      ) {
        states.set(person.entity, state.standsFor ?? state.entity);
      }
    });
  }
  return states;
}
