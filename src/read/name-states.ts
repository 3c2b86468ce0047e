import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName, toWorldName, type WorldName, worldNames } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";
import { hasTrait, OF_STATE, traitsOf } from "./traits.ts";

const ADJECTIVE = /^[A-Z][a-z]{2,}(?:ian|ean|ese|ish|ani|an)$/;
const STATE = /^[A-Z][a-z]{2,}(?:ia|land|stan|istan)$/;
/** Adjectives of that form that belong to no state. */
const OTHERS = new Set(
  "Christian Republican Victorian Georgian Edwardian Elizabethan Roman Arabian Persian Asian African European American Orwellian Marxian Kantian Darwinian Civilian Guardian Musician Veteran Human Urban Jordan Spanish Jewish British Polish Danish Finnish Wagnerian Napoleonic Confucian Presbyterian Anglican Lutheran Parisian Bavarian Sicilian Texan Californian Floridian Hawaiian Alaskan Siberian Balkan Caucasian Crimean Mediterranean Caribbean Chechnyan Tibetan Catalan Kurdish Turkish Irish English Scottish Swedish Cornish Flemish Yiddish".split(
    " ",
  ),
);

/**
 * Find states that the lexicon does not know, as history, fiction and news of new ones have them, from what only states have:
 * "the Ruritanian army", "Ruritania's government". Gives their every mention; where only the adjective stands, the name is made from it.
 */
export function findUnknownStates(tokens: readonly Token[], covered: Uint8Array): readonly FoundName[] {
  const seen = traitsOf(tokens);
  const states = new Map<string, WorldName>();
  for (let noun = 1; noun < tokens.length; noun++) {
    if (!hasTrait(seen, noun, OF_STATE)) continue;
    const isOwner = noun > 1 && /^['’]s$/.test((tokens[noun - 1] as Token).text);
    const i = noun - (isOwner ? 2 : 1);
    const { text } = tokens[i] as Token;
    if (isOwner ? !STATE.test(text) : !ADJECTIVE.test(text) || OTHERS.has(text)) continue;
    if (covered[i] || states.has(text) || FIRST_NAMES.has(text.toLowerCase()) || worldNames().has(text)) continue;
    const name = isOwner ? text : baseOf(text, new Set(tokens.map((token) => token.text)));
    if (worldNames().has(name)) continue;
    const entity = `government:${foldName(name)}`;
    states.set(name, toWorldName(entity, "government", name));
    if (!isOwner) {
      states.set(text, toWorldName(entity, "government", name, "adjective"));
      states.set(`${text}s`, toWorldName(entity, "government", name, "people"));
    }
  }
  if (states.size === 0) return [];
  return tokens.flatMap(({ text }, i) => {
    const name = states.get(text);
    return name && !covered[i] ? [{ first: i, last: i + 1, name }] : [];
  });
}

/** The state's name for its adjective: as the article has it, or else by the commonest rule, "Ruritania" for "Ruritanian". */
function baseOf(adjective: string, words: ReadonlySet<string>): string {
  const bases = [
    adjective.replace(/n$/, ""),
    adjective.replace(/i?an$/, ""),
    adjective.replace(/(?:ese|ish|i)$/, ""),
    adjective.replace(/ish$/, "land"),
    adjective.replace(/ian$/, "y"),
  ];
  return (
    bases.find((base) => base !== adjective && words.has(base)) ??
    (/ian$/.test(adjective) ? bases[0] : adjective) ??
    adjective
  );
}
