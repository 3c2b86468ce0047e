import { beforeAll, describe, expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Account } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Comparison } from "../model/comparison.ts";
import { read } from "../read/index.ts";
import { compare } from "./index.ts";

const model = await readLanguageModel();

function accountOf(id: string, text: string): Account {
  const day = "2031-05-06";
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    kind: "paragraph" as const,
  }));
  const article: Article = {
    id,
    file: `${id}.txt`,
    sha256: id,
    outlet: { name: null, how: "unknown" },
    published: { from: day, to: day, how: "given" },
    language: "en",
    text,
    blocks,
    removals: [],
  };
  return { article, annotations: read(article, model).value };
}

const FIRST = `Norway is buying dozens of patrol boats from Poland, the defense minister said.
"The old fleet has reached the end of its useful life," Minister Kari Holm said on Monday.
The first boats could arrive in June. The navy lost two vessels in the storm last winter.`;
const SECOND = `The Norwegian government is purchasing 40 patrol vessels from Poland, a spokesman for the ministry said.
Holm said the old fleet “has reached the end of its useful life”.
The first boats will arrive in August. The boats were built in Gdansk by a family firm.`;
const THIRD = `Oslo will acquire patrol boats from Poland. A shortage of steel delayed the order.
"The old fleet has reached the end of its useful life," Kari Holm told reporters.`;

function comparisonOf(...accounts: [Account, ...Account[]]): Comparison {
  return compare({ accounts }).value;
}

describe("three accounts of one purchase", () => {
  let result: Comparison;
  const accounts: [Account, Account, Account] = [accountOf("a", FIRST), accountOf("b", SECOND), accountOf("c", THIRD)];
  beforeAll(() => {
    result = comparisonOf(...accounts);
  });

  it("puts the purchase first, in all three", () => {
    const [core] = result.claims;
    expect(core?.core).toBe(true);
    expect(new Set(core?.readings.map(({ article }) => article))).toEqual(new Set(["a", "b", "c"]));
    expect(core?.readings.every(({ text }) => /patrol/.test(text))).toBe(true);
  });

  it("gives glosses in a reading's own words, and short ones that fit a table", () => {
    for (const { gloss, short, readings } of result.claims) {
      expect(readings.some(({ text }) => text.replace(/\s+/g, " ").trim() === gloss)).toBe(true);
      expect(short.length).toBeLessThanOrEqual(40);
    }
  });

  it("takes the cut quotation and the whole for one utterance", () => {
    const sizes = result.utterances.map(({ quotations }) => quotations.length);
    expect(sizes).toEqual([3]);
  });

  it("finds the words that all three share", () => {
    expect(result.reuse.map(({ a, b }) => a + b)).toEqual(["ab", "ac", "bc"]);
    const whole = result.reuse.find(({ a, b }) => a + b === "ac");
    expect(whole?.runs.some(({ quoted }) => quoted)).toBe(true);
  });

  it("says where the amount and the month part", () => {
    const facets = result.divergences.map(({ facet, variants }) => `${facet}: ${variants.map(({ value }) => value)}`);
    expect(facets).toContain("quantity: dozens,40");
    expect(facets.some((line) => line.startsWith("time: ") && /June/.test(line) && /August/.test(line))).toBe(true);
    expect(facets.some((line) => line.startsWith("modality: ") && /could arrive/.test(line))).toBe(true);
  });

  it("marks who is less exact and who differs", () => {
    const stances = result.claims.map(({ readings }) => readings.map(({ stance }) => stance));
    expect(stances[0]).toContain("less-exact");
    expect(stances.flat()).toContain("differs");
    expect(stances.flat()).not.toContain("denies");
  });

  it("stands on spans whose words are what is shown", () => {
    const textOf = new Map(accounts.map(({ article }) => [article.id, article.text]));
    const anchors = result.divergences.flatMap(({ variants }) => variants.flatMap((variant) => variant.anchors));
    for (const { article, span, text } of [...result.claims.flatMap(({ readings }) => [...readings]), ...anchors]) {
      expect(textOf.get(article)?.slice(span.start, span.end)).toBe(text);
    }
  });
});

it("makes the same claims in whatever order the accounts come", () => {
  const claims = (...ids: [string, ...string[]]): string[] => {
    const texts: Record<string, string> = { a: FIRST, b: SECOND, c: THIRD };
    const [first, ...rest] = ids.map((id) => accountOf(id, texts[id] as string)) as [Account, ...Account[]];
    return comparisonOf(first, ...rest)
      .claims.map(({ readings }) =>
        readings
          .map(({ article, text }) => `${article} ${text}`)
          .sort()
          .join(" | "),
      )
      .sort();
  };
  expect(claims("c", "a", "b")).toEqual(claims("a", "b", "c"));
});

it("puts a copied article at every claim of the first", () => {
  const { claims } = comparisonOf(accountOf("a", FIRST), accountOf("b", FIRST));
  expect(claims.length).toBeGreaterThan(2);
  for (const { readings } of claims) expect(new Set(readings.map(({ article }) => article)).size).toBe(2);
});

it("keeps a denial at the claim that it denies", () => {
  const { claims } = comparisonOf(
    accountOf("a", "The ferry company paid the harbor officials in cash, the newspaper wrote."),
    accountOf("b", "The ferry company did not pay the harbor officials in cash, its lawyer said."),
  );
  const [claim] = claims;
  expect(claim?.readings).toHaveLength(2);
  expect(claim?.readings.map(({ negated }) => negated)).toEqual([false, true]);
});

it("takes the words of a claim from those who say it, and not from those who deny it", () => {
  const { claims } = comparisonOf(
    accountOf("a", "Edda Holm said that Bergen Ferries cannot keep funding the harbor school in Bergen."),
    accountOf("b", "Edda Holm said that Bergen Ferries will not keep funding the harbor school in Bergen."),
    accountOf("c", "Holm said that it will keep funding the harbor school."),
    accountOf("d", "Holm said on Monday that it would keep funding the harbor school."),
    accountOf("e", "Holm has said that it may keep funding the harbor school."),
  );
  const [claim] = claims;
  expect(claim?.readings.map(({ stance }) => stance).slice(0, 2)).toEqual(["denies", "denies"]);
  expect(claim?.gloss).toMatch(/^it \w+ keep funding the harbor school$/);
});

it("does not take those for deniers who all report one denial", () => {
  const { claims } = comparisonOf(
    accountOf("a", "Norway and Iceland strongly rejected the Swedish minister's claim."),
    accountOf("b", "Norway, Iceland and Denmark have dismissed the Swedish minister's claim."),
    accountOf("c", "Norway and Denmark rejected the Swedish minister's claim."),
  );
  const [claim] = claims;
  expect(claim?.readings).toHaveLength(3);
  expect(claim?.readings.map(({ stance }) => stance)).not.toContain("denies");
});

it("finds nothing in common between accounts of different things", () => {
  const { claims, divergences, reuse } = comparisonOf(
    accountOf("a", "A bakery in Bergen won the prize for its rye bread."),
    accountOf("b", "Rain delayed the chess final in Warsaw by an hour."),
  );
  expect(claims.every(({ readings }) => readings.length === 1)).toBe(true);
  expect([divergences, reuse]).toEqual([[], []]);
});

it("holds with one account and with none of its sentences read", () => {
  const { claims, utterances } = comparisonOf(accountOf("a", "Bergen"));
  expect([claims, utterances]).toEqual([[], []]);
});

it("names nobody as the speaker of words where the article has only a pronoun", () => {
  const words = "The old sluice gate will be shut before the winter comes";
  const { utterances } = comparisonOf(accountOf("a", `Snow fell on the town all night. “${words},” they said.`));
  expect(utterances.map(({ quotations }) => quotations.map(({ speaker }) => speaker))).toEqual([[null]]);
});
