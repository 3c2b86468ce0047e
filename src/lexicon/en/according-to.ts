import type { SpeechAct } from "../../model/annotations.ts";

/** A phrase that brings in a source: its words, what the source does, and whether it only goes with people and papers. */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly act: SpeechAct;
  /** `any` noun phrase may follow; `speaker` only one that can speak, as in "per the ministry" but not "per day". */
  readonly follows: "any" | "speaker";
}

const phrase = (words: string, act: SpeechAct = "says", follows: SourcePhrase["follows"] = "any"): SourcePhrase => ({
  words: words.split(" "),
  act,
  follows,
});

const PHRASES: readonly SourcePhrase[] = [
  phrase("in the opinion of", "believes"),
  phrase("in the view of", "believes"),
  phrase("in the eyes of", "believes"),
  phrase("in the judgment of", "believes"),
  phrase("in the estimation of", "believes"),
  phrase("in the words of"),
  phrase("on the authority of"),
  phrase("on the word of"),
  phrase("according to"),
  phrase("in accordance with findings of", "shows"),
  phrase("per", "says", "speaker"),
];

/** Phrases that bring in a source, by their first words: "according to", "in the words of", "per". */
export const SOURCE_PHRASES: ReadonlyMap<string, readonly SourcePhrase[]> = new Map(
  PHRASES.map(({ words: [first = ""] }) => [first, PHRASES.filter(({ words }) => words[0] === first)]),
);
