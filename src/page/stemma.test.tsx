import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import { fileOf, type Sketch } from "../../test/random-stemma.ts";
import type { DossierFile } from "../model/dossier.ts";
import { toPageView } from "../report/page-view.ts";
import { Counted } from "./counted.tsx";
import { linkWithin } from "./links.ts";
import { Stemma } from "./stemma.tsx";

const SKETCH: Sketch = {
  articles: ["Ostrel Press", null],
  origins: [
    { kind: "document", label: "the tide log" },
    { kind: "anonymous-official", label: "a port official" },
    { kind: "named-person", label: 'Ada "</text><script>alert(1)</script>" Vance' },
    { kind: "organization", label: "Q".repeat(300) },
  ],
  relays: ["The Gazette"],
  claims: 2,
  edges: [
    { from: "o1", to: "w1", claims: [1], in: ["A"] },
    { from: "o2", to: "w3", claims: [1], in: ["B"] },
    { from: "w3", to: "w2", claims: [1], in: ["B"] },
    { from: "o3", to: "w2", claims: [2], in: ["B"] },
    { from: "o4", to: "w2", claims: [2], in: ["B"] },
  ],
  shared: [["A", "B", 30]],
};

function htmlOf(file: DossierFile, story = ""): string {
  const [page] = toPageView(file, { texts: "full" }).stories;
  if (!page) throw new RangeError("no story");
  return render(<Stemma story={page} links={linkWithin(story)} />);
}

const html = htmlOf(fileOf(SKETCH));

function all(pattern: RegExp, text = html): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? "");
}

describe("the section Where it comes from", () => {
  it("lets a claim be chosen without script, the first one already", () => {
    const radios = all(/<input type="radio" name="trace" class="(t\d)"/g);
    expect(radios).toEqual(["t0", "t1", "t2"]);
    expect(all(/class="(t\d)" checked/g)).toEqual(["t1"]);
  });

  it("gives each kind its outline", () => {
    for (const kind of ["document", "anonymous", "person", "institution", "relay", "article"])
      expect(html).toContain(`class="box ${kind} c`);
  });

  it("shows hostile names as text", () => {
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script>");
  });

  it("clips what is too long for its box, and keeps the whole as its title", () => {
    expect(html).toContain(`<title>${"Q".repeat(300)}</title>`);
    const drawn = all(/<text[^>]*>(Q+…)<\/text>/g);
    expect(drawn.length).toBeGreaterThan(0);
    expect(Math.max(...drawn.map((text) => text.length))).toBeLessThan(40);
  });

  it("leads nowhere that is not there, but to texts and claims", () => {
    const ids = new Set(all(/ id="([^"]*)"/g));
    const targets = all(/href="#([^"]*)"/g).filter((target) => !/^(?:[A-Z]+(?::\d+-\d+)?|claim-.*)$/.test(target));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  it("has every id once, and another for another story", () => {
    const ids = all(/ id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const others = all(/ id="([^"]*)"/g, htmlOf(fileOf(SKETCH), "s2"));
    expect(others.every((id) => id.startsWith("s2."))).toBe(true);
  });

  it("has no style that a strict policy would forbid", () => {
    expect(html).not.toMatch(/ style=/);
  });

  it("says so where nobody is credited", () => {
    const file = fileOf({ articles: ["Ostrel Press", null], origins: [], relays: [], claims: 0, edges: [] });
    expect(htmlOf(file)).toContain("No article credits a source");
  });
});

describe("how a count came about", () => {
  const [page] = toPageView(LIGHTHOUSES, { texts: "full" }).stories;
  const counted = page?.counted && render(<Counted counted={page.counted} links={linkWithin()} />);

  it("gives the claim, the range and each rule with the words it stands on", () => {
    expect(counted).toContain("How this is counted");
    expect(counted).toMatch(/href="#claim-1"/);
    expect(counted).toMatch(/<span class="rule">[A-Z]\d/);
    expect(counted).toMatch(/class="seal" href="#[A-Z]:\d+-\d+"/);
  });

  it("is not told where a story has no main claim", () => {
    expect(toPageView(fileOf(SKETCH), { texts: "full" }).stories[0]?.counted).toBeUndefined();
  });
});
