// Articles as nobody should write them: whole ones cut, doubled, shuffled and strewn with what upsets readers of text.
import fc from "fast-check";

/** Sentences with all that reading looks for. */
const SENTENCES = [
  "PORT ELLERY, Norway (AP) — The harbour was closed on Tuesday after a barge with 1,200 tons of gravel sank, the mayor said.",
  "By Jane Doe, Staff Writer",
  "“We heard a bang, and then it was gone,” Ingrid Dahl, the harbour master, told Reuters on Sept. 6. “Nobody was hurt.”",
  "The barge's owner, Nordic Gravel AS, denied that the crew had been drinking, according to two people familiar with the matter.",
  "Officials could not be reached for comment, but a spokeswoman for the Ministry of Transport did not deny the report.",
  "The Financial Times first reported the sinking, citing a document it said it had seen.",
  "Between 20 and 30 fishing boats, or about 15 percent of the fleet, may have to wait until next spring, she added.",
  "He said she said they had said that it might not be true that the pilot knew.",
  "Damage is put at $2.5bn (£2.1 billion), up from “hundreds of millions” in mid-March 2021.",
  "The Kremlin, Washington and the U.N. Security Council called the blockade “a grave mistake”; Beijing has yet to respond.",
  "READ MORE: Ten barges that sank",
  "(AP Photo/Jane Doe)",
  "Advertisement",
  "FILE - A barge, left, passes the lighthouse in Port Ellery, Norway, Monday, Sept. 5, 2022.",
];

/** What breaks rules that were made for clean pages. */
const DEBRIS = [
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  " ",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\u0000",
  "\ud83d",
  "\udc4d",
  "👩‍👩‍👧",
  "e\u0301\u0301\u0301",
  "İ",
  "ß",
  "ﬁ",
  '"',
  "“",
  "”",
  "'",
  "’",
  "((((",
  "))))",
  "…",
  "—",
  "----",
  ",,,,",
  "said said said",
  "and and and",
  "the of the of",
  "1,000,000,000,000,000,000,000",
  "1/2/3/4/5",
  "$€£%",
  "31 February 2022",
  "Sept. 99",
  "U.S.A.F.B.I.",
  "http://x.y/z?q=1#",
  "<b>&amp;</b>",
  "told told that who said",
];

/** What a text may hold hundreds of times over. */
const REPEATED = [
  ...SENTENCES.flatMap((sentence) => [sentence, `${sentence} `, `${sentence}\n\n`, sentence.toUpperCase()]),
  ...DEBRIS,
  `${SENTENCES[2]} ${SENTENCES[0]} `,
  '"x" ',
  "'x' ",
  "“We said ”",
  "“We said it was ” ",
  "“Yes,” he said. ",
  "‘It sank,’ Dahl said. ",
  "«It sank», Dahl said. ",
  "„It sank“, Dahl said. ",
  "“We heard a bang. ",
  "“We heard a bang.\n\n",
  "“We heard a bang.\n\n“It was gone,” Dahl said.\n\n",
  "He said that she said that the mayor said that ",
  "according to the mayor, who told Reuters that ",
  "according to the mayor, ",
  "the mayor said, citing Reuters, ",
  "in an interview with Reuters, ",
  "he said, ",
  "told Reuters ",
  "may not ",
  "who ",
  "the harbour of the old town and the barge with gravel while ",
  "Jane Doe, the mayor of Port Ellery, ",
  "Ann Poe and Lee Roe and ",
  "Norway, Sweden, Denmark, and Finland, ",
  "A B C D ",
  "J. R. R. ",
  "Mr. ",
  "U.S. ",
  "a",
  "aB",
  "1",
  "1.",
  "0x",
  "1,234 ",
  "5% ",
  "$5 million ",
  "between 20 and 30 tons of ",
  "twenty-one ",
  "Sept. 6 ",
  "6/9/2022 ",
  "1999 2000 ",
  "Monday ",
  "(a ",
  "[a (b ",
  "(AP) — ",
  "(AP Photo/Jane Doe)\n",
  "By Jane Doe\n",
  "- item one\n",
  "| a | b | 12 | 3.4 |\n",
  "a\tb\t12\t3.4\n",
  "<div onclick=alert(1)><script>",
  "<!--",
  "http://x.y/z?q=1# ",
  "x.y.z.",
  "@a #b ",
  "**bold** _it_ ",
  '{"a":"b"},',
  "aGVsbG8=",
  "%20",
  "\u202e\u200b",
  "\u0301",
  "الوزير قال أن السفينة غرقت. ",
  "市长说船沉了。",
  "เรือ",
  "👩‍👩‍👧🏽 ",
  "🇺🇦",
  "_",
  "-",
  "a-",
  ". ",
  "’s ",
];

/** How one text becomes another. */
type Change = (text: string, at: number, size: number) => string;

const CHANGES: readonly Change[] = [
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at, size) => text.slice(0, at + size) + text.slice(at),
  (text, at, size) => text.slice(0, at) + [...text.slice(at, at + size)].reverse().join("") + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).toUpperCase() + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).replace(/\s+/g, "") + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).replace(/["“”'’.]/g, "") + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + size).replace(/ /g, "\n") + text.slice(at + size),
  (text, at, size) => text.slice(0, at) + text.slice(at, at + 3).repeat(size) + text.slice(at),
  (text) => text.replace(/\n+/g, " "),
];

const changes = (most: number): fc.Arbitrary<readonly (readonly [Change, number, number])[]> =>
  fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400)), {
    maxLength: most,
  });

function applyChanges(text: string, made: readonly (readonly [Change, number, number])[]): string {
  return made.reduce((changed, [change, at, size]) => change(changed, Math.floor(at * changed.length), size), text);
}

/** Texts of some sentences and some debris, changed up to six times. */
const mixed: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
        { weight: 3, arbitrary: fc.constantFrom(...DEBRIS) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
        { weight: 1, arbitrary: fc.constantFrom(...DEBRIS).map((piece) => piece.repeat(60)) },
      ),
      { minLength: 1, maxLength: 20 },
    ),
    fc.constantFrom(" ", "\n", "\n\n", ""),
    changes(6),
  )
  .map(([pieces, joint, made]) => applyChanges(pieces.join(joint), made));

/** One or two pieces over and over, up to the given size, before and behind an ordinary sentence, and changed. */
function repeated(...sizes: readonly number[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...REPEATED), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...sizes),
      fc.constantFrom("", ...SENTENCES),
      fc.constantFrom("", ...SENTENCES),
      changes(3),
    )
    .map(([pieces, size, head, tail, made]) => {
      const piece = pieces.join("");
      return applyChanges(`${head}${piece.repeat(Math.ceil(size / piece.length))}${tail}`, made);
    });
}

/** Texts as long as a book's chapter: what grows faster than its text shows here. */
export const extremeTexts: fc.Arbitrary<string> = withWord(
  fc.oneof(
    { weight: 9, arbitrary: repeated(10_000, 20_000, 40_000) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("the barge ", "a, ", "of the ").map((words) => words.repeat(100_000 / words.length)),
    },
  ),
);

/** Hostile texts: most short, some of thousands of characters, a few extreme. */
export const hostileTexts: fc.Arbitrary<string> = withWord(
  fc.oneof(
    { weight: 180, arbitrary: mixed },
    { weight: 18, arbitrary: repeated(300, 1000, 4000) },
    { weight: 2, arbitrary: extremeTexts },
  ),
);

/** What holds no word is left out before reading. */
function withWord(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return texts.filter((text) => /\p{L}/u.test(text));
}
