import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import type { Dossier, DossierFile } from "../model/dossier.ts";
import { countColumns } from "./columns.ts";
import { toMarkdown } from "./markdown.ts";
import { findStance } from "./stances.ts";
import { toTerminal } from "./terminal.ts";
import { toTerminalWhy } from "./terminal-why.ts";
import { toView } from "./view.ts";
import { findClaim, toWhy } from "./why.ts";

const STORY = LIGHTHOUSES.stories[0] as Dossier;

function why(number?: string, isReasoned = true): string {
  const found = findClaim(LIGHTHOUSES, number);
  if (!found) throw new Error("no such claim");
  return toTerminalWhy(toWhy(LIGHTHOUSES, found), isReasoned);
}

/** A file of the same story several times, each time with its own id. */
function repeated(times: number): DossierFile {
  return { ...LIGHTHOUSES, stories: Array.from({ length: times }, (_, i) => ({ ...STORY, id: `s-${i}` })) };
}

describe("the terminal report", () => {
  const report = toTerminal(toView(LIGHTHOUSES));

  test("opens with the title, the three figures and one sentence", () => {
    expect(report.split("\n").slice(0, 5)).toEqual([
      "The harbor board will close two lighthouses.",
      "",
      "  3 articles   1 outlet named, others not stated   1–2 independent origins",
      "",
      "  All three accounts lead back to one official.",
    ]);
  });

  test("draws descent as a tree, with lost witnesses in it and articles at the ends", () => {
    expect(report).toContain(
      [
        "Where it comes from",
        "  α A board official",
        "  ├─ β Sound Wire ───── B",
        "  └─ by likeness ┄┄┄┄┄┄ A",
        "  no source credited ── C",
        "  ┄┄ inferred from likeness, not stated",
      ].join("\n"),
    );
  });

  test("gives each claim a row, each article a column, and an unknown origin a question mark", () => {
    expect(report).toContain(
      [
        "Who says what                                A B C  origins",
        "  1 The harbor board will close two lighthou ● ≈ ✕  1–2",
        "  2 the lamps                                ● · ·  ?",
      ].join("\n"),
    );
  });

  test("shows where accounts part with the letters behind each reading", () => {
    expect(report).toContain("Quantity  two lighthouses AC  ]  Some lighthouses B");
  });

  test("tells under the headline what its count rests on, and where those words stand", () => {
    const strip = report.slice(0, report.indexOf("The accounts"));
    expect(strip).toContain("R2  Two articles quote the same nine words.");
    expect(strip).toMatch(/A \d+:\d+, B \d+:\d+.*\(\d+ words\)/);
  });

  test("shows an utterance once, in its longest form, with its speaker and all that quote it", () => {
    const quoted = report.slice(report.indexOf("What is quoted"));
    expect(quoted.match(/cost more than/g)).toHaveLength(1);
    expect(report).toContain("A board official (anonymous official) · AB · via Sound Wire");
  });

  test("says which notice speaks of which place", () => {
    expect(report).toContain('B gives the words "an official" no name. (B 2:56)');
  });

  test.each([60, 80, 100, 120])("keeps within %i columns", (width) => {
    for (const drawn of [
      toTerminal(toView(LIGHTHOUSES), { width }),
      toTerminal(toView(repeated(2)), { width, ascii: true }),
      toTerminalWhy(
        toWhy(LIGHTHOUSES, findClaim(LIGHTHOUSES, "1") as NonNullable<ReturnType<typeof findClaim>>),
        true,
        { width },
      ),
    ]) {
      expect(drawn.split("\n").filter((line) => countColumns(line) > width)).toEqual([]);
    }
  });

  test("draws with ASCII alone where asked, sigla included", () => {
    const drawn = toTerminal(toView(LIGHTHOUSES), { ascii: true });
    expect(drawn.match(/[^\x20-\x7e\n]/g)).toBeNull();
    expect(drawn).toContain("|- beta Sound Wire -- B");
    expect(drawn).toContain("1-2 independent origins");
  });

  test("paints roles, and nothing else changes", () => {
    const painted = toTerminal(toView(LIGHTHOUSES), { paint: (role, text) => `{${role}|${text}}` });
    expect(painted).toContain("{title|The harbor board");
    expect(painted.replace(/\{\w+\|([^{}]*)\}/g, "$1")).toBe(report);
  });

  test("caps long parts and says how many more there are", () => {
    const claims = Array.from({ length: 30 }, (_, i) => ({
      ...STORY.claims[0],
      id: `c${i + 1}`,
    })) as unknown as Dossier["claims"];
    const drawn = toTerminal(toView({ ...LIGHTHOUSES, stories: [{ ...STORY, claims }] }));
    expect(drawn).toContain("  and 16 more");
  });

  test("numbers several stories, and their claims with them", () => {
    const drawn = toTerminal(toView(repeated(2)));
    expect(drawn).toContain("2. The harbor board");
    expect(drawn).toContain("  2.1 The harbor board");
    expect(findClaim(repeated(2), "2.2")?.number).toBe("2.2");
  });

  test("lists articles alone after the stories that compare something", () => {
    const alone: Dossier = { ...STORY, id: "s-C", articles: ["C"], claims: [], headline: null };
    const drawn = toTerminal(toView({ ...LIGHTHOUSES, stories: [STORY, alone] }));
    expect(drawn).toMatch(/Articles that stand alone\n {2}2 {2}outlet not stated/);
  });

  test("tells notices of an article with its story, and all others at the end", () => {
    const at = STORY.notices[0]?.at as NonNullable<(typeof STORY.notices)[number]["at"]>;
    const drawn = toTerminal(
      toView({ ...LIGHTHOUSES, notices: [{ code: "acquire/cut", message: "Cut.", at }, ...LIGHTHOUSES.notices] }),
    );
    expect(drawn).toMatch(/Notices on this story\n {2}Cut\. \(B 2:56\)[\s\S]*\nNotices\n {2}The file/);
  });

  test("says of a single article that there is nothing to compare", () => {
    const alone: Dossier = { ...STORY, articles: ["C"], claims: [], headline: null };
    expect(toTerminal(toView({ ...LIGHTHOUSES, stories: [alone] }))).toContain("One article: nothing to compare yet.");
  });

  test("lets no control character of a source through", () => {
    const hostile: Dossier = { ...STORY, title: "a\u001b[2Jb\u202ec\u0007\u009bd" };
    const drawn = toTerminal(toView({ ...LIGHTHOUSES, stories: [hostile] }));
    expect(drawn.split("\n")[0]).toBe("a\ufffd[2Jb\ufffdc\ufffd\ufffdd");
  });
});

describe("a cell", () => {
  const claim = STORY.claims[0] as Dossier["claims"][number];
  const saying = {
    ...claim,
    readings: claim.readings.map((r) => ({ ...r, stance: "says" as const })),
  } as unknown as typeof claim;
  const base = STORY.divergences[0] as Dossier["divergences"][number];
  type Change = Partial<typeof base> & { readonly values?: readonly [unknown, unknown] };

  /** The marks of A, B and C where A and C have the first of two readings that part, and B the second. */
  function marks({ values, ...change }: Change): string {
    const variants = base.variants.map((v, i) => ({
      ...v,
      normalized: values?.[i],
    })) as unknown as typeof base.variants;
    return ["A", "B", "C"].map((id) => findStance(saying, [{ ...base, variants, ...change }], id)).join(" ");
  }

  test.each<readonly [string, Change, string]>([
    ["less exact where it is vaguer", {}, "says less-exact says"],
    [
      "exact where the others are vaguer",
      {
        values: [
          { min: 24, vague: true },
          { min: 43, max: 43 },
        ],
      },
      "less-exact says less-exact",
    ],
    [
      "less exact where it begins with less",
      {
        values: [
          { min: 2_000_000, vague: true },
          { min: 2, vague: true },
        ],
      },
      "says less-exact says",
    ],
    [
      "less exact where it names a month for a day",
      { facet: "time", values: ["2021-03-04", "2021-03"] },
      "says less-exact says",
    ],
    [
      "exact where it names a week for a month",
      { facet: "time", values: ["2021-03", "2021-03-01/2021-03-07"] },
      "less-exact says less-exact",
    ],
    ["different where both cannot hold", { relation: "conflict" }, "says differs says"],
    ["different where a hedge was lost", { facet: "modality", relation: "drift" }, "says differs says"],
    ["the same whoever is credited", { facet: "attribution", relation: "drift" }, "says says says"],
    ["the same in other words", { facet: "wording", relation: "conflict" }, "says says says"],
    ["the same where another claim parts", { claim: "c2" }, "says says says"],
  ])("is %s", (_, change, expected) => {
    expect(marks(change)).toBe(expected);
  });
});

describe("the report on one claim", () => {
  test("shows each reading in its sentence, where it stands, and through whom it comes", () => {
    expect(why("1")).toContain(
      [
        "  B 1:1  ≈ less exact",
        "    │ >>Some lighthouses may close<<, the Sound Wire reported.",
        "    ← the Sound Wire (reported) ← an official (said) · hedged: may",
      ].join("\n"),
    );
  });

  test("shows rules with the exact words that they stand on, once, with all their places", () => {
    expect(why("1")).toContain(
      [
        "  R2  Two articles quote the same nine words.",
        "      │ cost more than they are worth to any ship",
        "        A 2:54, B 2:12 (9 words)",
      ].join("\n"),
    );
  });

  test("keeps the rules back unless asked why", () => {
    expect(why("1", false)).not.toContain("R2");
  });

  test("shows the main claim where no number is given, and no claim where there is none of that number", () => {
    expect(why()).toBe(why("1"));
    expect(["0", "9", "x", "2.1", "1.0"].map((number) => findClaim(LIGHTHOUSES, number))).toEqual(
      Array(5).fill(undefined),
    );
  });

  test("sets commentators aside", () => {
    expect(why("2")).toContain("The harbor board: reacts to it, is not counted");
  });
});

describe("the Markdown report", () => {
  const markdown = toMarkdown(toView(LIGHTHOUSES));

  test("holds the matrix as a table", () => {
    expect(markdown).toContain("| 1 | The harbor board will close two lighthouses | ● | ≈ | ✕ | 1–2 |");
  });

  test("keeps words of a source from being read as markup", () => {
    const hostile: Dossier = { ...STORY, title: "<script>*a*</script> [b](c) | `d` # e" };
    const drawn = toMarkdown(toView({ ...LIGHTHOUSES, stories: [hostile] }));
    expect(drawn).toContain("# \\<script\\>\\*a\\*\\</script\\> \\[b\\](c) \\| \\`d\\` \\# e");
  });
});

test("no report says whether a claim holds", () => {
  const words = [toTerminal(toView(LIGHTHOUSES)), why("1"), why("2"), toMarkdown(toView(LIGHTHOUSES))].join("\n");
  expect(words.match(/\b(?:true|false|fake|verif\w+|confirm\w+|debunk\w+|proven?|fact)\b/gi)).toBeNull();
});

test("wrapping keeps every word and every width", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, unit: "grapheme" })),
      fc.integer({ min: 40, max: 120 }),
      (titles, width) => {
        const title = titles.join(" ");
        const drawn = toTerminal(toView({ ...LIGHTHOUSES, stories: [{ ...STORY, title }] }), { width });
        expect(drawn.split("\n").filter((line) => countColumns(line) > width)).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});
