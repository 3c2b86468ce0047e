import { describe, expect, it } from "vitest";
import type { DossierArticle, Utterance } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { findForms } from "./variants.ts";

const WHOLE = "The ferry will sail at dawn, and nobody has to wait another week";
const articles = new Map(
  ["a", "b"].map((id) => [id as ArticleId, { id, siglum: id.toUpperCase() } as unknown as DossierArticle]),
);

function formsOf(...pieces: readonly string[]): readonly string[] {
  const quotations = [WHOLE, ...pieces].map((text, i) => ({ article: i === 0 ? "a" : "b", text }));
  return findForms({ quotations } as unknown as Utterance, WHOLE, articles).map(
    ({ sigla, form }) => `${sigla.join(" ")} ${form}`,
  );
}

describe("telling the forms of a quotation", () => {
  it.each([
    ["the whole", [`${WHOLE}.`], []],
    ["the whole and a piece of it", [WHOLE, "sail at dawn"], []],
    ["an end left out", ["will sail at dawn, and nobody has to wait another week"], ["B without “The ferry”"]],
    ["little kept", ["sail at dawn"], ["B “sail at dawn”"]],
    ["two pieces with a gap", ["nobody has to wait another week", "The ferry will sail at dawn,"], ["B without “and”"]],
    [
      "two pieces without a gap",
      ["The ferry will sail at dawn,", "and nobody has to wait another week"],
      ["B in 2 pieces"],
    ],
    ["other words", ["The ferry sails at dawn"], ["B “The ferry sails at dawn”"]],
  ])("says of %s what is left out, or what is kept", (_, pieces, told) => {
    expect(formsOf(...pieces)).toEqual(told);
  });
});
