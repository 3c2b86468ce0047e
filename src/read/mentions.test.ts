import { expect, it } from "vitest";
import { findMentions } from "./mentions.ts";
import { findSentences } from "./sentences.ts";
import { findWords } from "./words.ts";

function mentionsOf(text: string): string[] {
  const words = findWords(text);
  const blocks = [{ start: 0, end: text.length }];
  const sentences = findSentences({ text, words, blocks, removals: [] });
  const tokens = words.map((word) => {
    const form = text.slice(word.start, word.end);
    return { ...word, text: form, tag: "X" as const, lemma: form.toLowerCase() };
  });
  return findMentions({ text }, tokens, sentences).map(
    ({ span, entity }) => `${text.slice(span.start, span.end)} ${entity}`,
  );
}

it.each([
  ["Ships left Ruritania for Norway.", ["Ruritania other:ruritania", "Norway government:norway"]],
  ["The Norwegians and Norway’s king spoke.", ["Norwegians government:norway", "Norway government:norway"]],
  ["The Kremlin called Oslo late on Friday.", ["Kremlin organization:kremlin", "Oslo place:oslo"]],
  [
    "The Norwegian Ministry of Defence spoke; Norway's Defense Ministry did not.",
    [
      "Norwegian Ministry of Defence organization:norway-defense-ministry",
      "Norway's Defense Ministry organization:norway-defense-ministry",
    ],
  ],
  ["He told the New York Times and Tass.", ["New York Times outlet:the-new-york-times", "Tass outlet:tass"]],
  ["There was time for people to see the sun.", []],
  [
    "The Obama administration met G7 leaders.",
    ["Obama administration organization:obama-administration", "G7 organization:group-of-seven"],
  ],
])("names what the lexicon knows: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it.each([
  [
    "Dr. Hanna Viklund spoke. Viklund left at noon.",
    ["Hanna Viklund person:hanna-viklund", "Viklund person:hanna-viklund"],
  ],
  ["Quoril Zetmar, a harbour pilot, spoke.", ["Quoril Zetmar person:quoril-zetmar"]],
  ["Kim Dae-ho met Kim Dae Ho.", ["Kim Dae-ho person:kim-dae-ho", "Kim Dae Ho person:kim-dae-ho"]],
  ["John Q. Marlow wrote to John Marlow.", ["John Q. Marlow person:john-marlow", "John Marlow person:john-marlow"]],
  [
    "The Institute for Tidal Studies (ITS) wrote. The ITS declined.",
    [
      "Institute for Tidal Studies organization:institute-for-tidal-studies",
      "ITS organization:institute-for-tidal-studies",
      "ITS organization:institute-for-tidal-studies",
    ],
  ],
  [
    "On the river path, reporters of the Weir Gazette and the Daily Plover asked Holm & Quist about their broken mill wheel.",
    ["Weir Gazette outlet:weir-gazette", "Daily Plover outlet:daily-plover", "Holm & Quist organization:holm-quist"],
  ],
  ["Few saw it. Rain fell on Tuesday in March.", []],
])("names persons and bodies it has never met: %s", (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected);
});

it("takes the surname of a person named in full for that person", () => {
  expect(mentionsOf("Moon Sung-jin spoke in Seoul. Mr. Moon then left.")).toContain("Moon person:moon-sung-jin");
});

it("knows the North from the north", () => {
  expect(mentionsOf("North Korea spoke. The coast lies in the north, but the North denied it.")).toEqual([
    "North Korea government:north-korea",
    "North government:north-korea",
  ]);
});
