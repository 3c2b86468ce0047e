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

/** Texts of some sentences and some debris, changed up to six times. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
        { weight: 3, arbitrary: fc.constantFrom(...DEBRIS) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
        { weight: 1, arbitrary: fc.constantFrom(...DEBRIS).map((piece) => piece.repeat(300)) },
      ),
      { minLength: 1, maxLength: 30 },
    ),
    fc.constantFrom(" ", "\n", "\n\n", ""),
    fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400)), {
      maxLength: 6,
    }),
  )
  .map(([pieces, joint, changes]) =>
    changes.reduce((text, [change, at, size]) => change(text, Math.floor(at * text.length), size), pieces.join(joint)),
  )
  // What holds no word is left out before reading.
  .filter((text) => /\p{L}/u.test(text));
