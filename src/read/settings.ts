import { RELATIVES } from "../lexicon/en/function-words.ts";
import { INTERVIEWS, MEETING_VERBS } from "../lexicon/en/speech-scenes.ts";
import type { Mention } from "../model/annotations.ts";
import { findOutletIn, type OutletFound } from "./outlets.ts";
import { type Passage, wordAt } from "./passage.ts";
import { findProgramme } from "./programmes.ts";
import { describeSource } from "./source-kinds.ts";
import { byPronoun } from "./speakers-pronouns.ts";
import { type Discourse, type Referent, referentOf } from "./speakers-referents.ts";

/** Where a sentence says that somebody talked to an outlet, whether or not it quotes a word of it. */
export interface Setting {
  readonly sentence: number;
  /** The word that tells of the talk. */
  readonly at: number;
  readonly outlet: string;
  /** The token behind the outlet's name. */
  readonly last: number;
}

/** How far behind the word of talk the outlet may be named: "spoke to the Weir, Ohio, affiliate WXYZ". */
const REACH = 10;

/** Find the sentences that set a scene: "Vance spoke to Kanal 9 in May", "Vance and Olin gave a joint interview to the Post". */
export function findSettings(p: Passage): readonly Setting[] {
  const known = kept.get(p) ?? findAnew(p);
  kept.set(p, known);
  return known;
}

/** What was found before: speakers and credits both ask. */
const kept = new WeakMap<Passage, readonly Setting[]>();

function findAnew(p: Passage): readonly Setting[] {
  const found: Setting[] = [];
  for (let at = 0; at < p.tokens.length; at++) {
    const word = wordAt(p, at);
    const verb = MEETING_VERBS.has(word) && p.tokens[at]?.tag === "VERB";
    if ((!verb && !INTERVIEWS.has(word)) || (p.quotationOf[at] as number) >= 0) continue;
    const outlet = outletOfTalk(p, at);
    if (outlet) found.push({ sentence: p.sentenceOf[at] as number, at, outlet: outlet.name, last: outlet.range.last });
  }
  return found;
}

/** The outlet after "with", "to" or "on", with whatever says where it is before its name. */
function outletOfTalk(p: Passage, at: number): Pick<OutletFound, "name" | "range"> | undefined {
  const ceiling = Math.min(p.sentences[p.sentenceOf[at] as number]?.last ?? 0, at + REACH);
  for (let i = at + 1; i < Math.min(ceiling, at + 4); i++) {
    if (!/^(?:to|with|on|for|by)$/.test(wordAt(p, i))) continue;
    const programme = findProgramme(p, i + 1);
    if (programme) return programme;
    const outlet = findOutletIn(p, { first: i + 1, last: endOfNames(p, i + 1, ceiling) });
    if (outlet?.known) return outlet;
  }
  return undefined;
}

/** Names, commas and the small words between them. */
function endOfNames(p: Passage, first: number, ceiling: number): number {
  let last = first;
  while (
    last < ceiling &&
    (/^(?:PROPN|DET|ADJ|NOUN)$/.test(p.tokens[last]?.tag ?? "") || /^(?:,|['’]s?)$/.test(p.tokens[last]?.text ?? ""))
  )
    last++;
  return last;
}

/** Find who the setting's sentence says talked: its subjects, by name or as "he". */
export function findTalkers(d: Discourse, { sentence, at }: Setting): readonly Referent[] {
  const { p } = d;
  const floor = p.sentences[sentence]?.first ?? 0;
  const named = new Map<string, Mention>();
  for (let i = floor; i < at; i++) {
    // "the meeting, which Vance described in an interview": no scene of what follows
    if (RELATIVES.has(wordAt(p, i)) && wordAt(p, i) !== "who") return [];
    const mention = p.mentions[p.mentionOf[i] as number];
    const after = p.tokens[i + 1]?.text ?? "";
    if (
      mention?.kind === "person" &&
      (p.quotationOf[i] as number) < 0 &&
      !/^['’]s?$/.test(after) &&
      p.tokens[i - 1]?.tag !== "ADP"
    )
      named.set(mention.entity, mention);
  }
  if (named.size > 0) return [...named.values()].map((mention) => referentOf(d, mention, { first: at, last: at + 1 }));
  const pronoun = { first: floor, last: floor + 1 };
  const spoke = /^(?:he|she)$/.test(wordAt(p, floor)) ? byPronoun(d, describeSource(p, pronoun)) : undefined;
  return spoke ? [spoke] : [];
}
