import fc from "fast-check";
import { expect, test } from "vitest";
import { findSentences } from "./sentences.ts";
import { findWords } from "./words.ts";

function sentencesOf(text: string): string[] {
  const sentences = findSentences({ text, words: findWords(text), blocks: [], removals: [] });
  return sentences.map(({ start, end }) => text.slice(start, end));
}

/** Sentences are parted by "|" where the text has a space, by a newline where it has one. */
function check(parted: string): void {
  expect(sentencesOf(parted.replaceAll("|", " "))).toEqual(parted.split(/[|\n]+/));
}

test.each([
  ["parts at full stops, questions and exclamations", "Rain fell.|Who knew?|Nobody!|It went on."],
  ["does not part after titles", "Gen. Lora Finch met Mr. Ode and Sen. Bly.|They spoke."],
  ["does not part after initials", "Harold W. Osgood wrote it.|J. T. Marsh read it."],
  ["parts after a letter that is a label", "They fell back on plan B.|The bridge held."],
  ["keeps U.S. with what it describes", "U.S. officials flew home.|The U.S. Senate met."],
  ["parts after U.S. before a sentence's opener", "They flew to the U.S.|The talks failed."],
  ["keeps a time with its day", "It began at 9 a.m. Monday and ended at 5 p.m. Eastern.|Nobody came."],
  ["parts after a time before a new sentence", "It began at 9 a.m.|The doors were shut."],
  ["keeps companies with their verbs", "Orrin Inc. said so.|Orrin Corp. Vice President Bly agreed."],
  ["keeps decimals and numbered things", "It grew 3.5 percent under Order No. 4 of Sept. 11.|That is all."],
  [
    "leaves closing marks with their sentence",
    '“We left.”|“They stayed,” she said.|He said "no."|The end (almost.)|Then more.',
  ],
  ["keeps several sentences of one quotation apart", "“Rain fell. ”|Snow followed.".replace(" ”", "”")],
  ["parts inside a quotation", "“We waited.|Nobody came,” he said."],
  ["goes on after a question in a quotation", "“Why now?” asked the clerk.|“Why me?” Ms. Olin asked.|“Stop!” he said."],
  ["goes on in small letters after dots", "It was ... late and … it rained.|Nobody came ...|Then snow fell."],
  ["respects lines", "A heading without a mark\nRain fell on Monday\nSnow fell"],
  ["keeps a list's number with its item", "1. Boil the water.\n2. Add salt."],
  ["parts where a space is missing", "It ended.|Then rain fell.".replace("|", "|")],
  [
    "finds a heading whose line break was lost",
    "Talks resume after a month of silence|The minister arrived on Friday.",
  ],
  ["keeps a paper's name inside its sentence", "She told The Harbour Post that he told The Associated Press so."],
])("%s", (_, parted) => check(parted));

test("parts a full stop set against the next sentence", () => {
  expect(sentencesOf("It ended.Then rain fell.")).toEqual(["It ended.", "Then rain fell."]);
});

test("keeps a wrapped line in its block together, and parts blocks", () => {
  const text = "Rain fell\non Monday and\nsnow later\n\nTalks began";
  const blocks = [
    { start: 0, end: text.indexOf("\n\n") },
    { start: text.indexOf("Talks"), end: text.length },
  ];
  const sentences = findSentences({ text, words: findWords(text), blocks, removals: [] });
  expect(sentences.map(({ start }) => start)).toEqual([0, text.indexOf("Talks")]);
});

test("lets no sentence cross a removal", () => {
  const text = "Rain fell and [buy now] snow followed.";
  const removals = [{ start: text.indexOf("["), end: text.indexOf("]") + 1 }];
  const words = findWords(text, removals);
  const sentences = findSentences({ text, words, blocks: [], removals });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["Rain fell and", "snow followed."]);
});

test("puts every word into exactly one sentence", () => {
  const pieces = fc.constantFrom(
    "Rain",
    "fell",
    ".",
    ". ",
    "U.S. ",
    "“",
    "”",
    '"',
    " ",
    "\n",
    "?",
    "! ",
    "...",
    "The ",
    "a.m. ",
    "1",
    ")",
    "(",
    "’",
    "said ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const words = findWords(text);
      let next = 0;
      for (const sentence of findSentences({ text, words, blocks: [], removals: [] })) {
        expect(sentence.first).toBe(next);
        expect(sentence.last).toBeGreaterThan(sentence.first);
        expect(sentence.start).toBe(words[sentence.first]?.start);
        expect(sentence.end).toBe(words[sentence.last - 1]?.end);
        next = sentence.last;
      }
      expect(next).toBe(words.length);
    }),
  );
});
