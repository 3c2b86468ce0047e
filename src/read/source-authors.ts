import { OWN_WORDS } from "../lexicon/en/roles.ts";
import type { Mention } from "../model/annotations.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** Find the person whose own words a text is said to be: "Ada Vance’s latest statement said". */
export function findAuthor(p: Passage, { first }: Range, head: number, noun: string): Mention | undefined {
  if (!OWN_WORDS.has(noun)) return undefined;
  let at = head - 1;
  while (at > first && /^(?:ADJ|NOUN|NUM)$/.test(p.tokens[at]?.tag ?? "")) at--;
  if (at <= first || !/^['’]s?$/.test(wordAt(p, at))) return undefined;
  const mention = p.mentions[p.mentionOf[at - 1] as number];
  return mention?.kind === "person" ? mention : undefined;
}
