import { describe, expect, it } from "vitest";
import type { Tag, Token } from "../model/annotations.ts";
import { findCounted } from "./quantities-counted.ts";

/** Tokens of a text written as `word/TAG`, with the text itself. */
function tagged(words: string): { readonly text: string; readonly tokens: readonly Token[] } {
  let text = "";
  const tokens = words.split(" ").map((pair): Token => {
    const [form, tag] = pair.split("/") as [string, Tag];
    const glued = /^['’-]/.test(form) || text.endsWith("-");
    const start = text.length + (glued || text === "" ? 0 : 1);
    text = `${text}${start > text.length ? " " : ""}${form}`;
    return { start, end: start + form.length, text: form, tag, lemma: form.toLowerCase() };
  });
  return { text, tokens };
}

/** What the first token counts, as "words = unit". */
function countedIn(words: string, limit: number = Number.POSITIVE_INFINITY): string | undefined {
  const { text, tokens } = tagged(words);
  const counted = findCounted(tokens, tokens[0]?.end ?? 0, limit);
  return counted && `${text.slice(counted.span.start, counted.span.end)} = ${counted.unit}`;
}

describe("findCounted", () => {
  it.each([
    ["300/NUM boats/NOUN sank/VERB", "boats = boat"],
    ["millions/NOUN of/ADP rockets/NOUN and/CCONJ shells/NOUN from/ADP Chad/PROPN", "rockets and shells = rocket"],
    ["two/NUM coast/NOUN -/PUNCT guard/NOUN ships/NOUN", "coast-guard ships = ship"],
    ["four/NUM regions/NOUN Chad/PROPN holds/VERB", "regions = region"],
    ["six/NUM weapons/NOUN systems/NOUN arrived/VERB", "weapons systems = system"],
    ["150/NUM of/ADP the/DET crew/NOUN ’s/PART cousins/NOUN had/VERB", "crew’s cousins = cousin"],
    ["90/NUM injured/VERB in/ADP rain/NOUN", "injured = person"],
    ["90/NUM were/AUX seen/VERB", undefined],
  ])("reads %s", (words, expected) => {
    expect(countedIn(words)).toBe(expected);
  });

  it("ends where a time begins", () => {
    expect(countedIn("90/NUM people/NOUN last/ADJ year/NOUN", 9)).toBe("people = person");
  });
});
