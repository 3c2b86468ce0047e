import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileOf, type Sketch, siglumOf, sketches } from "../../test/random-stemma.ts";
import type { DossierFile } from "../model/dossier.ts";
import { indexArticles } from "./places.ts";
import type { BoxView, LineView, PictureView } from "./stemma-picture.ts";
import { NARROW } from "./stemma-small.ts";
import { type StemmaView, toStemmaView } from "./stemma-view.ts";

function viewOf(file: DossierFile): StemmaView {
  const articles = indexArticles(file);
  const [story] = file.stories;
  if (!story) throw new RangeError("no story");
  return toStemmaView(
    story,
    story.articles.flatMap((id) => articles.get(id) ?? []),
    articles,
    (index) => `${index + 1}`,
  );
}

/** Points along a line, as it is drawn: level, or a cubic curve that leaves and arrives level. */
function pointsOf({ way }: LineView): readonly { along: number; across: number }[] {
  return way.slice(1).flatMap((end, i) => {
    const start = way[i] ?? end;
    return Array.from({ length: 41 }, (_, step) => {
      const t = step / 40;
      const middle = (start.along + end.along) / 2;
      const along = bezier(t, start.along, middle, middle, end.along);
      return { along, across: bezier(t, start.across, start.across, end.across, end.across) };
    });
  });
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

function findCrossing({ boxes, lines, isUpright }: PictureView): string | undefined {
  for (const line of lines)
    for (const { along, across } of pointsOf(line)) {
      const [x, y] = isUpright ? [across, along] : [along, across];
      const hit = boxes.find((box) => isInside(box, x, y));
      if (hit) return `${line.title} crosses ${hit.title} at ${x} ${y}`;
    }
  return undefined;
}

/** Strictly inside: lines touch the edges of the boxes that they join. */
function isInside({ x, y, width, height }: BoxView, px: number, py: number): boolean {
  return px > x + 0.2 && px < x + width - 0.2 && py > y + 0.2 && py < y + height - 0.2;
}

function findOverlap({ boxes, width, height }: PictureView): string | undefined {
  for (const [i, a] of boxes.entries()) {
    if (a.x < 0 || a.y < 0 || a.x + a.width > width || a.y + a.height > height) return `${a.title} is outside`;
    const other = boxes
      .slice(i + 1)
      .find((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height);
    if (other) return `${a.title} lies on ${other.title}`;
  }
  return undefined;
}

function shuffled(sketch: Sketch): DossierFile {
  const file = fileOf(sketch);
  return {
    ...file,
    articles: [...file.articles].reverse(),
    stories: file.stories.map((story) => ({
      ...story,
      origins: [...story.origins].reverse(),
      witnesses: [...story.witnesses].reverse(),
      edges: [...story.edges].reverse(),
      reuse: [...story.reuse].reverse(),
    })),
  };
}

const stemmata = sketches(16);

describe("the picture of any stemma", () => {
  it("has no line that runs behind a box", () => {
    fc.assert(
      fc.property(stemmata, (sketch) => {
        const { wide, small } = viewOf(fileOf(sketch));
        for (const picture of [wide, small?.picture]) expect(picture && findCrossing(picture)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it("has every box at a place of its own", () => {
    fc.assert(
      fc.property(stemmata, (sketch) => {
        const { wide, small } = viewOf(fileOf(sketch));
        for (const picture of [wide, small?.picture]) expect(picture && findOverlap(picture)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it("shows every article, by itself or in what stands for it", () => {
    fc.assert(
      fc.property(sketches(30), (sketch) => {
        const { wide, folded } = viewOf(fileOf(sketch));
        if (!wide) return;
        const alone = wide.boxes.flatMap(({ article }) => article ?? []);
        const together = folded.flatMap(({ isArticles, members }) => (isArticles ? members : []));
        expect([...alone, ...together].sort()).toEqual(sketch.articles.map((_, i) => siglumOf(i)).sort());
        const sizes = new Map<number, number>();
        for (const { x } of wide.boxes) sizes.set(x, (sizes.get(x) ?? 0) + 1);
        expect(Math.max(...sizes.values())).toBeLessThanOrEqual(25);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same whatever order things come in, and every time", () => {
    fc.assert(
      fc.property(stemmata, (sketch) => {
        const once = JSON.stringify(viewOf(fileOf(sketch)));
        expect(JSON.stringify(viewOf(fileOf(sketch)))).toBe(once);
        expect(JSON.stringify(viewOf(shuffled(sketch)))).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  it("has a line for every credit", () => {
    fc.assert(
      fc.property(sketches(8), (sketch) => {
        const file = fileOf(sketch);
        // An outlet that is an origin may be one with a relay of its name; articles that rest on articles are arcs.
        const outlets = new Set(file.stories[0]?.origins.flatMap(({ id, kind }) => (kind === "outlet" ? [id] : [])));
        const extant = new Set(sketch.articles.map((_, i) => `w${i + 1}`));
        const ahead = sketch.edges.filter(({ from }) => !outlets.has(from) && !extant.has(from));
        const wanted = new Set(ahead.map(({ from, to, inferred }) => `${from} ${to} ${inferred}`));
        expect(viewOf(file).wide?.lines.length ?? 0).toBeGreaterThanOrEqual(wanted.size);
      }),
      { numRuns: 60 },
    );
  });
});

/** Two articles have different claims from one relay, each from its own source. */
const RELAY: Sketch = {
  articles: ["Ostrel Press", "Quay News"],
  origins: [
    { kind: "named-person", label: "Ada Vance" },
    { kind: "anonymous-official", label: "a port official" },
  ],
  relays: ["The Gazette"],
  claims: 2,
  edges: [
    { from: "o1", to: "w3", claims: [1], in: ["A"] },
    { from: "w3", to: "w1", claims: [1], in: ["A"] },
    { from: "o2", to: "w3", claims: [2], in: ["B"] },
    { from: "w3", to: "w2", claims: [2], in: ["B"] },
  ],
};

function pathsOf(sketch: Sketch): readonly string[] {
  return viewOf(fileOf(sketch)).paths.flatMap(({ short, rows, uncredited }) => [
    ...rows.flatMap(({ sigla, chains }) =>
      chains.map((chain) => `${short}: ${sigla.join(" ")} ← ${chain.map(({ label }) => label).join(" ← ")}`),
    ),
    ...uncredited.map((siglum) => `${short}: ${siglum} credits nobody`),
  ]);
}

describe("the paths of a claim", () => {
  it("never lead through a relay to the source of another claim", () => {
    expect(pathsOf(RELAY)).toEqual([
      "claim 1: A ← The Gazette ← Ada Vance",
      "claim 2: B ← The Gazette ← a port official",
    ]);
  });

  it("never lead through a relay to whom another article names for the same claim, where the article names one itself", () => {
    const edges = [
      { from: "o1", to: "w3", claims: [1], in: ["A"] },
      { from: "w3", to: "w1", claims: [1], in: ["A"] },
      { from: "o2", to: "w3", claims: [1], in: ["B"] },
      { from: "w3", to: "w2", claims: [1], in: ["B"] },
    ];
    expect(pathsOf({ ...RELAY, edges })).toEqual([
      "claim 1: A ← The Gazette ← Ada Vance",
      "claim 1: B ← The Gazette ← a port official",
    ]);
  });

  it("do not vanish where the line from the relay to the article lacks the claim", () => {
    const edges = RELAY.edges.map((edge) => (edge.from === "w3" && edge.to === "w2" ? { ...edge, claims: [1] } : edge));
    expect(pathsOf({ ...RELAY, edges })).toContain("claim 2: B ← The Gazette ← a port official");
  });

  it("end at the relay where nobody says whom it had it from", () => {
    const edges = RELAY.edges.filter(({ from }) => from !== "o2");
    expect(pathsOf({ ...RELAY, edges })).toEqual(["claim 1: A ← The Gazette ← Ada Vance", "claim 2: B ← The Gazette"]);
  });
});

describe("the marks that trace a claim", () => {
  it("are on its own lines and boxes only", () => {
    const { wide, claims } = viewOf(fileOf(RELAY));
    expect(claims.map(({ number, mark, isFirst }) => [number, mark, isFirst])).toEqual([
      ["1", 1, true],
      ["2", 2, false],
    ]);
    expect(wide?.lines.map(({ title, marks }) => [title.replace(/:.*/, ""), marks])).toEqual([
      ["Ada Vance → The Gazette", [1]],
      ["a port official → The Gazette", [2]],
      ["The Gazette → article A", [1]],
      ["The Gazette → article B", [2]],
    ]);
    expect(wide?.boxes.map(({ title, marks }) => [title, marks])).toEqual([
      ["Ada Vance", [1]],
      ["a port official", [2]],
      ["The Gazette", [1, 2]],
      ["Article A: Ostrel Press", [1]],
      ["Article B: Quay News", [2]],
    ]);
  });

  it("are for seven claims at most, the core ones first", () => {
    const edges = Array.from({ length: 9 }, (_, i) => ({ from: "o1", to: "w1", claims: [i + 1], in: ["A"] }));
    expect(viewOf(fileOf({ ...RELAY, claims: 9, edges })).claims.map(({ number }) => number)).toEqual([..."1234567"]);
  });
});

describe("a stemma of many articles", () => {
  const wires = (count: number): Sketch => ({
    articles: Array.from({ length: count }, () => null),
    origins: [{ kind: "organization", label: "the port" }],
    relays: ["The Wire"],
    claims: 1,
    edges: [
      { from: "o1", to: `w${count + 1}`, claims: [1], in: ["A"] },
      ...Array.from({ length: 9 }, (_, i) => ({
        from: `w${count + 1}`,
        to: `w${i + 1}`,
        claims: [1],
        in: [siglumOf(i)],
      })),
    ],
    shared: [["J", "K", 80]],
  });

  it("folds those of one credit path and near-copies into one box each, and says of the rest that they credit nobody", () => {
    const { folded } = viewOf(fileOf(wires(14)));
    expect(folded.map(({ label, members }) => [label, members.join("")])).toEqual([
      ["via The Wire", "ABCDEFGHI"],
      ["near-copies", "JK"],
      ["no source credited", "LMN"],
    ]);
  });

  it("shows each by itself where there are twelve", () => {
    expect(viewOf(fileOf(wires(12))).folded).toEqual([]);
  });

  it("folds one text that four have printed, however few the articles are", () => {
    const printed = (...sigla: readonly string[]): Sketch => ({
      ...wires(9),
      shared: sigla.slice(1).map((siglum) => ["A", siglum, 80] as const),
    });
    const foldedOf = (sketch: Sketch): readonly string[] =>
      viewOf(fileOf(sketch)).folded.map(({ label, members }) => `${label} ${members.join("")}`);
    expect(foldedOf(printed("A", "C", "D", "G"))).toEqual(["near-copies ACDG"]);
    expect(foldedOf(printed("A", "C", "D"))).toEqual([]);
  });

  it("stays as narrow as a telephone where it can", () => {
    expect(viewOf(fileOf(wires(14))).small?.picture.width).toBe(NARROW);
  });

  it("keeps its articles in the order of their sigla when one is added", () => {
    const order = (count: number): readonly string[] =>
      (viewOf(fileOf(wires(count))).wide?.boxes ?? []).flatMap(({ article }) => article ?? []);
    expect(order(12).slice(0, 11)).toEqual(order(11));
  });
});

describe("a stemma without lines", () => {
  it("is not drawn", () => {
    const view = viewOf(fileOf({ articles: ["Ostrel Press"], origins: [], relays: [], claims: 0, edges: [] }));
    expect([view.wide, view.small, view.paths, view.claims]).toEqual([undefined, undefined, [], []]);
  });
});
