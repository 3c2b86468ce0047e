import fc from "fast-check";
import { expect, test } from "vitest";
import { findWords } from "./words.ts";

function check(tokenized: string, text: string = tokenized.replaceAll("|", "")): void {
  const found = findWords(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(tokenized.split(/[|\s]+/).filter((word) => word !== ""));
}

test.each([
  ["splits clitics from their word", "The mayor|'s aides did|n't know|, and we|'ll ask|, they|’re told|."],
  ["splits cannot and can't alike", "They can|not pay|, they ca|n't|."],
  ["keeps apostrophes inside names", "O'Hara met d'Arcy in N'Djamena at five o'clock|."],
  ["parts a plural's possessive mark", "the miners|' union|, the miners|’ leader"],
  ["keeps titles and initials with their full stops", "Gen. Lora K. Finch met Mr. Ode|, Sen. A. Bly and Dr. Wu|."],
  ["keeps acronyms whole", "the U.S. envoy|, a U.N.|-|led force and Washington|, D.C."],
  ["reads an abbreviation before a number only there", "Order No. 41 drew one word|: no|."],
  ["reads states only after a comma", "In Macon|, Ga.|, Miss Orr sat by the wash|."],
  ["keeps numbers whole", "1,250.75 and 3.5|% of 10|,|20 at 5:30 on 9/11 or 24/7"],
  ["parts units and currency from numbers", "$|3|bn|, £|40|m and US$|7 for 300|km at 5|pm"],
  ["keeps ordinals, decades and codes", "the 21st|, the 1990s|, the ’80s and 555-201-7788"],
  ["parts hyphens except after prefixes", "a state|-|run|, re-elected|, non-nuclear mine|-|sweeper"],
  ["parts dashes and ellipses", "Well| ... yes|—|no|--|or|…| so|!?"],
  ["parts every kind of quotation mark", '“|He said |‘|go|’|,|”| and |"|left|"| «|now|»'],
  [
    "keeps addresses, handles and tags",
    "See https://example.org/a?b=c|, example.com|, press@example.org|, @desk_1 and #flood|.",
  ],
  ["parts a missing space after a full stop", "It ended|.|Then rain fell|."],
  ["keeps an emoji sequence whole", "Good 👍🏽 news 👩‍🚒 from 🇫🇮|!"],
  ["keeps the hours' a.m. and p.m. whole", "at 9 a.m. and 10|p.m."],
])("%s", (_, tokenized) => check(tokenized));

test("reads nothing inside a removal, and no word runs into one", () => {
  const text = "Rain fell ADVERT here andMORE snow.";
  const removals = [
    { start: 10, end: 16 },
    { start: text.indexOf("MORE"), end: text.indexOf("MORE") + 4 },
  ];
  const found = findWords(text, removals).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["Rain", "fell", "here", "and", "snow", "."]);
});

const newsText = fc.array(
  fc.oneof(
    fc.constantFrom(
      "U.S. ",
      "Mr. ",
      "can't",
      "“",
      "” ",
      "\n",
      "...",
      " -- ",
      "3.5",
      "$",
      "a@b.co",
      "http://x.y ",
      "'s",
      "’",
      "Ph.D.",
      "👩‍🚒",
      "#a",
      "9/",
      ".",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  ),
  { maxLength: 12 },
);

test("covers everything but white space, in order, without overlap", () => {
  fc.assert(
    fc.property(newsText, (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const { start, end } of findWords(text)) {
        expect(text.slice(at, start)).toMatch(/^[\s\u200B\u2060\uFEFF]*$/);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/\s/);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\u200B\u2060\uFEFF]*$/);
    }),
  );
});

test("never touches a removal", () => {
  fc.assert(
    fc.property(newsText, fc.nat(40), fc.nat(20), (pieces, start, length) => {
      const text = pieces.join("");
      const removal = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
      for (const word of findWords(text, [removal]))
        expect(word.end <= removal.start || word.start >= removal.end).toBe(true);
    }),
  );
});
