import { describe, expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Account } from "../model/annotations.ts";
import type { Divergence, Facet } from "../model/dossier.ts";
import { read } from "../read/index.ts";
import { compare } from "./index.ts";

const model = await readLanguageModel();
const DAY = "2031-05-06";

/** An article of one paragraph behind a lead. */
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

/** The values that part at a facet, in the order of the articles. */
function partedOf(facet: Facet, ...sentences: readonly string[]): readonly (readonly string[])[] {
  const accounts = sentences.map(accountOf) as [Account, ...Account[]];
  const valuesOf = ({ variants }: Divergence): readonly string[] =>
    [...variants]
      .sort((a, b) => (a.anchors[0]?.article ?? "").localeCompare(b.anchors[0]?.article ?? ""))
      .map(({ value }) => value);
  return compare({ accounts })
    .value.divergences.filter((divergence) => divergence.facet === facet)
    .map(valuesOf);
}

describe("parties", () => {
  it.each([
    [
      "Parliament imposed the new fishing duties on Norway, Sweden and Denmark.",
      "Parliament imposed the new fishing duties on Norway.",
      ["Norway, Sweden and Denmark", "Norway"],
    ],
    [
      "Mayor Edda Holm announced the plan for the new harbor to reporters.",
      "Mayor Edda Holm announced the plan for the new harbor to pupils.",
      ["reporters", "pupils"],
    ],
    [
      "Any Norwegians caught in the harbor of Larvik must be treated as guests.",
      "Anyone caught in the harbor of Larvik must be treated as a guest.",
      ["Any Norwegians", "Anyone"],
    ],
  ])("part between “%s” and “%s”", (one, other, expected) => {
    expect(partedOf("actor", one, other)).toEqual([expected]);
  });

  it.each([
    ["Tam Orrell met the mayor of Larvik in the old harbor.", "Orrell met the mayor of Larvik in the old harbor."],
    ["The storm at Larvik hurt a man at the old pier.", "The storm at Larvik hurt someone at the old pier."],
  ])("are the same in “%s” and “%s”", (one, other) => {
    expect(partedOf("actor", one, other)).toEqual([]);
  });
});

describe("times in words", () => {
  it.each([
    [
      "The details of the harbor deal will be made final in the next 30 days.",
      "The details of the harbor deal will be made final shortly.",
      ["the next 30 days", "shortly"],
    ],
    [
      "The council postponed the harbor fees for another 30 days.",
      "The council postponed the harbor fees until June 1.",
      ["for another 30 days", "until June 1"],
    ],
  ])("part between “%s” and “%s”", (one, other, expected) => {
    expect(partedOf("time", one, other)).toEqual([expected]);
  });

  it("do not part where the article that says less gives the day somewhere else", () => {
    const found = partedOf(
      "time",
      "The harbor of Larvik will open to ferries on July 13.",
      "The harbor of Larvik will open to ferries in July. Fog is expected on July 13.",
    );
    expect(found).toEqual([]);
  });

  it("do not part between the first of a kind and the last", () => {
    const found = partedOf(
      "time",
      "Norway launched its first ferry from the yard in Larvik in February.",
      "Norway launched its last ferry from the yard in Larvik in April.",
    );
    expect(found).toEqual([]);
  });
});

describe("amounts", () => {
  it("part where only one reading counts", () => {
    const found = partedOf(
      "quantity",
      "Norway struck the ferry deal with six coastal towns in the old harbor.",
      "Norway struck the ferry deal with coastal towns in the old harbor.",
    );
    expect(found).toEqual([["six", "coastal towns"]]);
  });

  it("do not part where each is one of the two that both readings have", () => {
    const found = partedOf(
      "quantity",
      "Norway imposed fees of 25 percent on boats and 10 percent on nets.",
      "Norway imposed fees of 25 percent on boats and 10 percent on nets.",
    );
    expect(found).toEqual([]);
  });
});

describe("words", () => {
  it("part where one is stronger", () => {
    const found = partedOf(
      "wording",
      "The fishing fleet of Larvik is being hit by the new fuel tax.",
      "The fishing fleet of Larvik is being crippled by the new fuel tax.",
    );
    expect(found).toEqual([["hit", "crippled"]]);
  });

  it("part where the same words are quoted in two ways", () => {
    const found = partedOf(
      "wording",
      'Edda Holm said: "We will keep the old lighthouse as a sign of our thanks to the crews."',
      'Edda Holm said: "We will keep the old lighthouse as a proof of our thanks to the crews."',
    );
    expect(found).toEqual([["sign", "proof"]]);
  });

  it("do not part where a quotation is cut openly or spelled another way", () => {
    const found = partedOf(
      "wording",
      'Edda Holm said: "We will keep the old gray lighthouse as a sign of our thanks to the crews."',
      'Edda Holm said: "We will keep the old grey lighthouse … as a sign of our thanks to the crews."',
    );
    expect(found).toEqual([]);
  });
});

describe("sources", () => {
  it.each([
    [
      "Norway says that Denmark is using the old harbor as a shield for its boats.",
      "Norwegian officials say that Denmark is using the old harbor as a shield for its boats.",
    ],
    [
      "The U.N.'s nuclear watchdog said that the plant in Larvik lost all power on Monday.",
      "A report from the International Atomic Energy Agency said that the plant in Larvik lost all power on Monday.",
    ],
  ])("do not part between “%s” and “%s”", (one, other) => {
    expect(partedOf("attribution", one, other)).toEqual([]);
  });

  it("part where another state's officials tell it", () => {
    expect(
      partedOf(
        "attribution",
        "Norwegian officials say that boats are using the old harbor as a shield.",
        "Swedish officials say that boats are using the old harbor as a shield.",
      ),
    ).toEqual([["Norwegian officials", "Swedish officials"]]);
  });
});

describe("places", () => {
  it.each([
    ["train station", "railway station", false],
    ["train station", "police station", true],
  ])("between a %s and a %s: %s", (one, other, isApart) => {
    const sentenceOf = (place: string): string => `On Monday the flood killed 30 people at a ${place} in the east.`;
    expect(partedOf("place", sentenceOf(one), sentenceOf(other)).length > 0).toBe(isApart);
  });

  it("do not part between two ways to call the greatest of a place", () => {
    expect(
      partedOf(
        "place",
        "On Monday the shelling of boats continued near Norway's biggest power plant.",
        "On Monday the shelling of boats continued near Norway's largest nuclear plant.",
      ),
    ).toEqual([]);
  });

  it.each([
    ["is a building that may stand in the town of the other", "at a train station", "in Larvik"],
    ["is a language", "in Finnish, it emerged", "in Denmark"],
  ])("do not part where one %s", (_, one, other) => {
    const sentenceOf = (place: string): string => `On Monday the guards painted a long warning for 30 people ${place}.`;
    expect(partedOf("place", sentenceOf(one), sentenceOf(other))).toEqual([]);
    expect(partedOf("place", sentenceOf("in Bergen"), sentenceOf("in Larvik"))).toEqual([["Bergen", "Larvik"]]);
  });
});

describe("amounts", () => {
  it("do not part where one counts some of what the other counts", () => {
    const all = "The crew of the tug lifted four crates of herring from the harbor of Larvik on Monday.";
    const other = "The crew of the tug lifted six crates of herring from the harbor of Larvik on Monday.";
    const some = "The crew of the tug lifted two of the crates of herring from the harbor of Larvik on Monday.";
    expect(partedOf("quantity", all, other)).toEqual([["four", "six"]]);
    expect(partedOf("quantity", all, some)).toEqual([]);
  });
});
