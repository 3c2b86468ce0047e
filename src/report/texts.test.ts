import { describe, expect, it } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import type { DossierArticle } from "../model/dossier.ts";
import { toPageView } from "./page-view.ts";

const full = toPageView(LIGHTHOUSES, { texts: "full" }).stories[0]?.texts ?? [];
const excerpts = toPageView(LIGHTHOUSES, { texts: "excerpts" }).stories[0]?.texts ?? [];
const joined = (text: (typeof full)[number] | undefined): string =>
  (text?.passages ?? []).flatMap(({ cuts }) => cuts.map((cut) => cut.text)).join("");

describe("laying articles out for reading", () => {
  it("shows every word of every paragraph, unaltered", () => {
    for (const [i, { text, blocks }] of LIGHTHOUSES.articles.entries())
      expect(joined(full[i])).toBe(blocks.map(({ span }) => text.slice(span.start, span.end)).join(""));
  });

  it("shows what was set aside once, and what is left of its paragraph", () => {
    const [article, ...others] = LIGHTHOUSES.articles as [DossierArticle, ...DossierArticle[]];
    const [line] = article.text.split("\n") as [string];
    const span = { start: line.indexOf("close"), end: line.length };
    const removals = [{ span, reason: "promo" as const, rule: "planted" }];
    const file = { ...LIGHTHOUSES, articles: [{ ...article, removals }, ...others] };
    const [text] = toPageView(file, { texts: "full" }).stories[0]?.texts ?? [];
    expect(text?.passages.slice(0, 2).map(({ kind }) => kind)).toEqual(["paragraph", "removed"]);
    expect(joined(text)).toBe(joined(full[0]));
  });

  it("gives every reading of a claim a place and a note in the margin", () => {
    const story = LIGHTHOUSES.stories[0];
    const readings = story?.claims.flatMap(({ readings: all }) => all) ?? [];
    expect(readings.length).toBeGreaterThan(0);
    for (const { article, span } of readings) {
      const text = full[LIGHTHOUSES.articles.findIndex(({ id }) => id === article)];
      const cut = text?.passages.flatMap(({ cuts }) => cuts).find(({ start }) => start === span.start);
      expect(cut?.places).toContain(span.end);
    }
    expect(full.some(({ passages }) => passages.some(({ claims }) => claims.length > 0))).toBe(true);
  });

  it("keeps in excerpts nothing that is not in the text, and no more than it", () => {
    for (const [i, text] of excerpts.entries()) {
      for (const cut of text.passages.flatMap(({ cuts }) => cuts))
        expect(LIGHTHOUSES.articles[i]?.text.startsWith(cut.text, cut.start)).toBe(true);
      expect(joined(text).length).toBeLessThanOrEqual(joined(full[i]).length);
    }
  });
});
