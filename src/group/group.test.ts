import fc from "fast-check";
import { expect, it } from "vitest";
import type { Account } from "../model/annotations.ts";
import { group } from "./index.ts";

function account(id: string, day: string, text: string): Account {
  const published = { from: day, to: day, how: "given" } as const;
  const article = {
    id,
    file: id,
    sha256: id,
    outlet: { name: null, how: "unknown" },
    published,
    language: "en",
    text,
    blocks: [],
    removals: [],
  } as const;
  const annotations = {
    published,
    tokens: [],
    sentences: [],
    mentions: [],
    times: [],
    quantities: [],
    quotations: [],
    attributions: [],
    credits: [],
    hedges: [],
    negations: [],
    propositions: [],
  };
  return { article, annotations };
}

const FERRY = [
  account(
    "f1",
    "2031-05-04",
    "A ferry ran aground off the island of Brenna overnight. Rescuers lifted forty passengers from the ferry by helicopter.",
  ),
  account(
    "f2",
    "2031-05-04",
    "Helicopters lifted passengers from a stranded ferry near Brenna. The ferry ran aground in fog, the harbour master said.",
  ),
  account(
    "f3",
    "2031-05-06",
    "The captain of the ferry that ran aground off Brenna was questioned. Forty passengers had been lifted off by rescuers.",
  ),
];
const BUDGET = [
  account(
    "b1",
    "2031-05-04",
    "Parliament rejected the budget after a row over pensions. The finance minister offered to resign over the pensions vote.",
  ),
  account(
    "b2",
    "2031-05-05",
    "The finance minister resigned after parliament rejected his budget and its cuts to pensions.",
  ),
];
const idsOf = (accounts: readonly Account[]): string[][] =>
  group(accounts).value.map(({ accounts }) => accounts.map(({ article }) => article.id));

it("keeps two events apart and each together", () => {
  expect(idsOf([...FERRY, ...BUDGET])).toEqual([
    ["b1", "b2"],
    ["f1", "f2", "f3"],
  ]);
});

it("leaves an account alone in a story of one", () => {
  expect(idsOf([...FERRY, BUDGET[0] as Account])).toEqual([["b1"], ["f1", "f2", "f3"]]);
  expect(idsOf([])).toEqual([]);
});

it("parts the same words by half a year", () => {
  const later = FERRY.map((a, i) =>
    account(`g${i}`, "2031-12-01", a.article.text.replace(/ferry/g, "barge").replace(/forty/g, "thirty")),
  );
  expect(idsOf([...FERRY.slice(0, 2), later[0] as Account]).length).toBeGreaterThan(1);
});

it("gives the same stories in whatever order accounts come", () => {
  const all = [...FERRY, ...BUDGET];
  const expected = idsOf(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(idsOf(shuffled)).toEqual(expected);
    }),
  );
});

it("keeps two events of one kind apart by who is in them, however fully they are named", () => {
  const named = (id: string, person: string, name: string, text: string): Account => {
    const plain = account(id, "2031-05-04", text);
    const mentions = [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
      entity: person,
      kind: "person" as const,
      name,
    }));
    return { ...plain, annotations: { ...plain.annotations, mentions } };
  };
  const accounts = [
    named(
      "v1",
      "person:ada-vance",
      "Ada Vance",
      "Ada Vance was arrested on suspicion of drunk driving. Ada Vance plays on Sunday.",
    ),
    named("v2", "person:vance", "Vance", "The player Vance was booked for driving while drunk. Vance paid bail."),
    named(
      "h1",
      "person:edda-holm",
      "Edda Holm",
      "Edda Holm was booked on suspicion of drunk driving. Edda Holm missed the match.",
    ),
    named("h2", "person:holm", "Holm", "Police arrested the player Holm for driving while drunk. Holm was let go."),
    ...FERRY,
    ...BUDGET,
  ];
  const ids = group(accounts).value.map((story) => story.accounts.map(({ article }) => article.id).join(" "));
  expect(ids).toEqual(["v1 v2", "h1 h2", "f1 f2 f3", "b1 b2"].sort());
});
