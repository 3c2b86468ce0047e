import { expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Account } from "../model/annotations.ts";
import type { AlignedUtterance } from "../model/comparison.ts";
import { read } from "../read/index.ts";
import { withOneSaying } from "./one-saying.ts";
import { findStatements, type Statement } from "./terms.ts";

const model = await readLanguageModel();

function accountOf(text: string, n: number): Account {
  const article = {
    id: `a${n}`,
    file: `a${n}.txt`,
    sha256: `a${n}`,
    outlet: { name: null, how: "unknown" as const },
    published: { how: "unknown" as const },
    language: "en" as const,
    text,
    blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" as const }],
    removals: [],
  };
  return { article, annotations: read(article, model).value };
}

/** How alike two sentences count of which nothing but the quotations is the same; all quotations are of one saying. */
function likenessOf(...texts: readonly [string, string]): number {
  const accounts = texts.map(accountOf);
  const quotations = accounts.flatMap(({ article, annotations }) =>
    annotations.quotations.map(({ span }) => ({ article: article.id, span, text: "", speaker: null, via: [] })),
  );
  const utterances = [{ id: "u1", quotations }] as unknown as readonly AlignedUtterance[];
  const statements = findStatements(accounts);
  const similarity = withOneSaying(() => 0.1, statements, accounts, utterances);
  const of = (account: number): readonly Statement[] => statements.filter((one) => one.account === account);
  return Math.max(...of(0).flatMap((a) => of(1).map((b) => similarity(a, b))));
}

it("takes two for alike that quote the same words of one saying", () => {
  const whole = "“This is splendid harbor news for Norway,” Edda Holm wrote.";
  expect(likenessOf(whole, "She praised the plan, calling it “splendid harbor news.”")).toBe(0.6);
  expect(likenessOf(whole, "She praised the plan, calling it “good for Norway.”")).toBe(0.1);
});

it("leaves those as they are that quote other parts of it", () => {
  expect(likenessOf("The plan is “splendid harbor news,” she said.", "It “will take three years,” she said.")).toBe(
    0.1,
  );
});
