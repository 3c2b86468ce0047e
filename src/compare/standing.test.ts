import { describe, expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Account } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import { read } from "../read/index.ts";
import { compare } from "./index.ts";
import { standingOf } from "./standing.ts";

const model = await readLanguageModel();

function accountOf(text: string, id = "a"): Account {
  const day = "2031-05-06";
  const article: Article = {
    id,
    file: `${id}.txt`,
    sha256: id,
    outlet: { name: null, how: "unknown" },
    published: { from: day, to: day, how: "given" },
    language: "en",
    text,
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
    removals: [],
  };
  return { article, annotations: read(article, model).value };
}

function standings(text: string): readonly (readonly [string, ReturnType<typeof standingOf>])[] {
  const account = accountOf(text);
  return account.annotations.propositions.map((proposition) => [
    text.slice(proposition.span.start, proposition.span.end),
    standingOf(account, proposition),
  ]);
}

const glosses = (...texts: readonly string[]): readonly string[] =>
  compare({ accounts: texts.map((text, n) => accountOf(text, `a${n}`)) as [Account, ...Account[]] }).value.claims.map(
    ({ gloss }) => gloss,
  );

describe("what is no claim", () => {
  it.each([
    ["who kept a name back", "The dam is leaking, said a clerk, who spoke on condition of anonymity.", /anonymity/],
    ["whose report it was", "The leak was first reported by Reuters. The dam is leaking badly.", /reported/],
    ["a bare frame", "The ministry said last week that the dam had begun to leak in March.", /^The ministry said/],
    ["a question", "Why did the mayor close the old bridge? The bridge fell in March.", /^Why/],
    ["a purpose", "The mayor closed the bridge with the consent of the council to save money.", /^to save/],
    [
      "a reply refused",
      "The company did not respond to a request for comment. The dam near Lund began to leak in March.",
      /comment/,
    ],
  ])("is %s", (_, text, unwanted) => {
    const found = glosses(text);
    expect(found.filter((gloss) => unwanted.test(gloss))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

it("tells fragments from statements that can be read alone", () => {
  const found = new Map(standings("The old dam at Lund broke on Sunday and drowned three farms in the valley."));
  expect([...found].map(([text, { isFragment, hasName }]) => [text, isFragment, hasName])).toEqual([
    ["The old dam at Lund broke on Sunday", false, true],
    ["drowned three farms in the valley", true, false],
  ]);
});

it("ends a clause before the noun that was to put another", () => {
  const found = standings("Norway is buying patrol boats from Poland, in a sign that its own yards have no room left.");
  expect(found[0]?.[0]).toBe("Norway is buying patrol boats from Poland");
});

it("glosses a claim with the reading that can be read alone", () => {
  const [gloss] = glosses(
    "The ferry left Bergen and sank off the coast of Norway in a winter storm.",
    "The ferry Astrid sank off the coast of Norway in a winter storm.",
  );
  expect(gloss).toBe("The ferry Astrid sank off the coast of Norway in a winter storm");
});

it("sets amounts apart only where the same is paid for", () => {
  const facetsOf = (a: string, b: string): readonly string[] =>
    compare({ accounts: [accountOf(a, "a"), accountOf(b, "b")] }).value.divergences.map(({ facet }) => facet);
  expect(
    facetsOf(
      "The city built the tram depot for 90 million euros.",
      "The city built the tram depot for 120 million euros.",
    ),
  ).toContain("quantity");
  expect(
    facetsOf(
      "The city built the tram depot for 90 million euros.",
      "The tram depot that the city built was repaired for 120 million euros.",
    ),
  ).not.toContain("quantity");
});
