import { describe, expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Account } from "../model/annotations.ts";
import type { Divergence } from "../model/dossier.ts";
import { read } from "../read/index.ts";
import { compare } from "./index.ts";

const model = await readLanguageModel();
const DAY = "2031-05-06";

function accountOf(sentence: string, n: number): Account {
  const text = `Gulls sat on the empty piers of the old fish market. ${sentence}`;
  const article = {
    id: `a${n}`,
    file: `a${n}.txt`,
    sha256: `a${n}`,
    outlet: { name: null, how: "unknown" as const },
    published: { from: DAY, to: DAY, how: "given" as const },
    language: "en" as const,
    text,
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" as const }],
    removals: [],
  };
  return { article, annotations: read(article, model).value };
}

/** How the amounts of two sentences stand to each other. */
function amountsOf(...sentences: readonly string[]): readonly Divergence["relation"][] {
  const accounts = sentences.map(accountOf) as [Account, ...Account[]];
  return compare({ accounts })
    .value.divergences.filter(({ facet }) => facet === "quantity")
    .map(({ relation }) => relation);
}

describe("amounts of the same", () => {
  it.each([
    [
      "A storm killed 12 fishermen in the harbor of Larvik on Monday.",
      "A storm killed 15 fishermen in the harbor of Larvik on Monday.",
    ],
    [
      "The collapse of the pier killed at least 40 sailors including 10 children.",
      "The collapse of the pier killed at least 40 sailors including five children.",
    ],
    [
      "The collapse of the old pier in Larvik killed 15 sailors.",
      "The collapse of the old pier killed nine sailors in Larvik.",
    ],
    ["Norway paid $25 million for the new pier.", "Norway paid $25 billion for the new pier."],
  ])("cannot both be so: “%s”, “%s”", (one, other) => {
    expect(amountsOf(one, other)).toEqual(["conflict"]);
  });
});

describe("amounts of others", () => {
  it.each([
    [
      "in other places",
      "A storm killed 12 fishermen in the harbor of Larvik on Monday.",
      "A storm killed 15 fishermen in the harbor of Bergen on Monday.",
    ],
    [
      "elsewhere",
      "A heavy storm killed 12 fishermen on the coast of Norway.",
      "Elsewhere in Norway a heavy storm killed 15 fishermen on the coast.",
    ],
    [
      "by the month",
      "The storm destroyed 50 fishing boats of the Norwegian fleet.",
      "The storm destroyed 90 fishing boats a month of the Norwegian fleet.",
    ],
    [
      "over another time",
      "The storm killed 12 fishermen in the harbor of Larvik on Monday.",
      "The storms killed 600 fishermen in the harbor of Larvik since 2024.",
    ],
    [
      "of whom something else became",
      "The storm killed 12 fishermen in the harbor of Larvik on Monday.",
      "The storm wounded 30 fishermen in the harbor of Larvik on Monday.",
    ],
    [
      "of other people",
      "The storm killed 12 children in the harbor of Larvik on Monday.",
      "The storm killed 30 people in the harbor of Larvik on Monday.",
    ],
    [
      "of what one sentence gives beside the other",
      "The new ferry would cost Norway $12 million in the old port, and $40 million in Larvik.",
      "The new ferry would cost Norway $40 million in Larvik.",
    ],
    [
      "a hundred times as many",
      "The storm destroyed 3 fishing boats of the Norwegian fleet on Monday.",
      "The storm destroyed 700 fishing boats of the Norwegian fleet on Monday.",
    ],
    [
      "of other parties' money",
      "The new duties will cost Norway $50 million a year from May.",
      "The new duties will cost Sweden $80 million a year from May.",
    ],
    [
      "of a side event",
      "The heavy storm killed 12 fishermen on Monday.",
      "Boats stayed in port on Sunday. Nets were taken in. The wind rose at night. The lights went out. Nobody slept. The heavy storm killed 15 fishermen in Larvik on Monday.",
    ],
  ])("do not contradict each other: %s", (_, one, other) => {
    expect(amountsOf(one, other)).not.toContain("conflict");
  });

  it("agree in part where one is named as a part of the other", () => {
    const [whole, part] = [
      "The court of Larvik fined three men on Monday, two of them from Denmark.",
      "The court of Larvik fined two men from Denmark on Monday.",
    ];
    expect(amountsOf(whole, part)).toEqual(["compatible-if"]);
  });
});
