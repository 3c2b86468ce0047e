import { describe, expect, it } from "vitest";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Account } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Divergence, Facet } from "../model/dossier.ts";
import { read } from "../read/index.ts";
import { alignClaims } from "./claims.ts";
import { findDivergences } from "./divergences.ts";
import { compare } from "./index.ts";
import type { LikeStatement } from "./sides.ts";
import type { Statement } from "./terms.ts";

const model = await readLanguageModel();

/** An article whose first line is its headline. */
function accountOf(text: string, n: number): Account {
  const day = "2031-05-06";
  const lines = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const [headline] = lines;
  const article: Article = {
    id: `a${n}`,
    file: `a${n}.txt`,
    sha256: `a${n}`,
    outlet: { name: null, how: "unknown" },
    published: { from: day, to: day, how: "given" },
    language: "en",
    text,
    blocks: lines.map((span, i) => ({ span, kind: i === 0 ? "heading" : "paragraph" })),
    ...(headline && { headline }),
    removals: [],
  };
  return { article, annotations: read(article, model).value };
}

const LEAD = "The harbor of Larvik was quiet on Sunday.\nGulls sat on the empty piers of the old fish market.\n";

/** The divergences of articles that each have such a sentence behind a lead of their own. */
function divergencesOf(facet: Facet, ...sentences: readonly string[]): readonly Divergence[] {
  const accounts = sentences.map((sentence, n) => accountOf(`Harbor news ${n}\n${LEAD}${sentence}`, n));
  const { divergences } = compare({ accounts: accounts as [Account, ...Account[]] }).value;
  return divergences.filter((divergence) => divergence.facet === facet);
}

const valuesOf = (divergences: readonly Divergence[]): readonly string[] =>
  divergences.map(({ variants }) => variants.map(({ value }) => value).join(" | "));

describe("attribution", () => {
  it.each([
    [
      "The Norwegian government said the ferry Solveig had lost its license in March.",
      "A Norwegian official said the ferry Solveig had lost its license in March.",
      ["The Norwegian government | A Norwegian official"],
    ],
    [
      "The inspector Kari Holm said the ferry Solveig had lost its license in March.",
      "The mayor Odd Berg said the ferry Solveig had lost its license in March.",
      ["Kari Holm | Odd Berg"],
    ],
    [
      "The ferry Solveig has reportedly lost its license in March.",
      "Inspector Kari Holm said the ferry Solveig had lost its license in March.",
      ["reportedly | Inspector Kari Holm"],
    ],
  ])("differs between “%s” and “%s”", (one, other, expected) => {
    const found = valuesOf(divergencesOf("attribution", one, other));
    expect(found.map((value) => value.replace(/(?:The inspector|The mayor) /g, ""))).toEqual(expected);
  });

  it.each([
    [
      "Kari Holm said the ferry Solveig had lost its license in March.",
      "Ms. Holm said the ferry Solveig had lost its license in March.",
    ],
    [
      "A Norwegian official said the ferry Solveig had lost its license in March.",
      "A senior official in Norway said the ferry Solveig had lost its license in March.",
    ],
    ["The ferry Solveig lost its license in March.", "The ferry Solveig had lost its license in March."],
  ])("is one in “%s” and “%s”", (one, other) => {
    expect(divergencesOf("attribution", one, other)).toEqual([]);
  });

  it("names the outlets that had it where one official told two", () => {
    const [found] = divergencesOf(
      "attribution",
      "The ferry Solveig lost its license in March, a Norwegian official told Reuters.",
      "The ferry Solveig lost its license in March, a Norwegian official told the Associated Press.",
    );
    expect(found?.because).toMatch(/Reuters.*Associated Press/);
  });

  it("is one where a spokesperson speaks for the house", () => {
    const found = divergencesOf(
      "attribution",
      "The Kremlin said the ferry Solveig had lost its license in March.",
      "A Kremlin spokesman said the ferry Solveig had lost its license in March.",
    );
    expect(found).toEqual([]);
  });

  it("is told once for the same two sources", () => {
    const found = divergencesOf(
      "attribution",
      "The Norwegian government said the ferry Solveig had lost its license in March. " +
        "The Norwegian government said the captain had sold nine lifeboats to a museum.",
      "Inspector Kari Holm said the ferry Solveig had lost its license in March. " +
        "Kari Holm said the captain had sold nine lifeboats to a museum.",
    );
    expect(found).toHaveLength(1);
  });
});

describe("modality", () => {
  it.each([
    ["The yard will close the old dry dock.", "The yard could close the old dry dock.", "will close | could close"],
    ["The yard paid the guards in cash.", "The yard allegedly paid the guards in cash.", "paid | allegedly paid"],
    [
      "The painted hulls are part of a plan to sell the fleet.",
      "The painted hulls are likely part of a plan to sell the fleet.",
      "are part | are likely part",
    ],
    [
      "Inspector Kari Holm confirmed that the yard had paid the guards in cash.",
      "Inspector Kari Holm alleged that the yard had paid the guards in cash.",
      "confirmed | alleged",
    ],
    [
      "The yard paid the guards in cash.",
      "Inspector Kari Holm said the yard paid the guards in cash.",
      "The yard paid | Inspector Kari Holm said",
    ],
    [
      "The sale of the old dry dock would be a breach of the treaty.",
      "Inspector Kari Holm said the sale of the old dry dock would be a breach of the treaty.",
      "The sale of the old dry dock would be a breach | Inspector Kari Holm said",
    ],
  ])("differs between “%s” and “%s”", (one, other, expected) => {
    expect(valuesOf(divergencesOf("modality", one, other))).toEqual([expected]);
  });

  it.each([
    ["The yard is closing the old dry dock.", "The yard is expected to close the old dry dock."],
    ["The yard could hear the old dry dock crack.", "The yard heard the old dry dock crack."],
    ["Kari Holm said the yard paid the guards in cash.", "Kari Holm added that the yard paid the guards in cash."],
    ["“It is possible we paid the guards twice,” Kari Holm added.", "“It is possible we paid the guards twice.”"],
  ])("is one in “%s” and “%s”", (one, other) => {
    expect(divergencesOf("modality", one, other)).toEqual([]);
  });

  it("differs between headlines of which one names a source", () => {
    const bodies = "\nThe ministry of fish gave no figures.\nNobody at the quay would say more.";
    const accounts = [
      accountOf(`Norway is buying nine patrol boats from Poland${bodies}`, 0),
      accountOf(`Norway is buying nine patrol boats from Poland: officials${bodies}`, 1),
    ];
    const { divergences } = compare({ accounts: accounts as [Account, ...Account[]] }).value;
    expect(valuesOf(divergences)).toContain("Norway is buying | officials");
  });
});

describe("wording", () => {
  it("differs where the same finding is graded another way", () => {
    const found = divergencesOf(
      "wording",
      "Norway is buying nine patrol boats from a yard in Gdansk, according to a newly downgraded Polish intelligence finding.",
      "Norway is buying nine patrol boats from a yard in Gdansk, according to a declassified Polish intelligence report.",
    );
    expect(valuesOf(found)).toEqual(["newly downgraded | declassified"]);
  });
});

/** One side of a divergence each, in whatever order. */
function sidesOf(facet: Facet, ...sentences: readonly string[]): ReadonlySet<string> | undefined {
  const [found] = valuesOf(divergencesOf(facet, ...sentences));
  return found === undefined ? undefined : new Set(found.split(" | "));
}

describe("what readings state", () => {
  it.each<[Facet, string, string, string, string]>([
    [
      "quantity",
      "The Norwegian navy bought 40 patrol boats from Poland.",
      "The Norwegian navy bought dozens of patrol boats from Poland.",
      "40",
      "dozens",
    ],
    [
      "quantity",
      "The ferry company will import hundreds of Danish engines.",
      "The ferry company will import several hundred more.",
      "hundreds",
      "several hundred",
    ],
    [
      "time",
      "The ferry Solveig sank on Thursday night off Bergen.",
      "The ferry Solveig sank on Thursday off Bergen.",
      "Thursday night",
      "Thursday",
    ],
    [
      "time",
      "Denmark will send engineers to Norway soon.",
      "Denmark will send engineers to Norway in June or early July.",
      "soon",
      "June or early July",
    ],
    [
      "place",
      "The Norwegian navy moored the cutter in the fishing village of Rognes.",
      "The Norwegian navy moored the cutter in Tromso.",
      "the fishing village of Rognes",
      "Tromso",
    ],
    [
      "wording",
      "The ferry Solveig suffered numerous failures on the crossing to Denmark.",
      "The ferry Solveig faced technical problems on the crossing to Denmark.",
      "numerous failures",
      "technical problems",
    ],
    [
      "wording",
      "The divers recovered the anchor of the Danish freighter.",
      "The divers recovered the bell of the Danish freighter.",
      "the anchor of the Danish freighter",
      "the bell of the Danish freighter",
    ],
  ])("differs in %s between “%s” and “%s”", (facet, one, other, a, b) => {
    expect(sidesOf(facet, one, other)).toEqual(new Set([a, b]));
  });

  it.each<[Facet, string, string]>([
    [
      "quantity",
      "Exactly 300 sailors joined the strike in Larvik.",
      "More than 300 sailors joined the strike in Larvik.",
    ],
    ["wording", "Norway will purchase patrol boats from Poland.", "Norway will buy patrol boats from Poland."],
    ["wording", "The crew found a bicycle on the ferry Solveig.", "The crew found bicycles on the ferry Solveig."],
    ["time", "Denmark will send engineers to Norway now.", "Denmark will send engineers to Norway in June."],
    ["place", "The navy moored the cutter in Tromso.", "The navy moored the cutter in the harbor of Tromso."],
  ])("does not differ in %s between “%s” and “%s”", (facet, one, other) => {
    expect(sidesOf(facet, one, other)).toBeUndefined();
  });

  it("names a kind that one of several articles names", () => {
    const [plain, armed] = [
      "Norway will sell patrol boats to Iceland.",
      "Norway will sell armed patrol boats to Iceland.",
    ];
    expect(sidesOf("wording", plain, plain, armed)).toEqual(new Set(["patrol boats", "armed patrol boats"]));
    expect(sidesOf("wording", plain, armed)).toBeUndefined();
  });

  it("finds a time beside a reading of another claim, and shows it once", () => {
    const accounts = [
      "President Edda Holm is also planning to meet with Prime Minister Tam Orrell soon.",
      "Prime Minister Tam Orrell will meet President Edda Holm at a summit in June or early July.",
    ].map(accountOf);
    const { claims, alikeOf } = alignClaims(accounts, [], []);
    const [claim] = claims as [AlignedClaim];
    const [one, other] = alikeOf.get(claim.id) as [LikeStatement, LikeStatement];
    const apart = new Map([
      ["c1", [{ ...one, likeness: 1 }]],
      ["c2", [{ ...other, likeness: 1 }]],
    ]);
    const both = [...apart.keys()].map((id) => ({ ...claim, id }));
    const nearOf = (statement: Statement): readonly LikeStatement[] => [
      { statement: statement === one.statement ? other.statement : one.statement, likeness: 0.5 },
    ];
    expect(findDivergences(both, apart, accounts)).toEqual([]);
    expect(findDivergences(both, apart, accounts, nearOf).map(({ claim: of, facet }) => `${of} ${facet}`)).toEqual([
      "c1 time",
    ]);
  });
});

describe("actor", () => {
  it.each([
    [
      "Norway bought nine patrol boats from a yard in Gdansk.",
      "The Norwegian Ministry of Defense bought nine patrol boats from a yard in Gdansk.",
      "Norway | The Norwegian Ministry of Defense",
    ],
    [
      "The log of the lightship was kept by a former harbor inspector in a tin box.",
      "The log of the lightship was kept by former harbor inspector Edda Holm in a tin box.",
      "a former harbor inspector | former harbor inspector Edda Holm",
    ],
  ])("differs between “%s” and “%s”", (one, other, expected) => {
    const [found] = valuesOf(divergencesOf("actor", one, other));
    expect(new Set(found?.split(" | "))).toEqual(new Set(expected.split(" | ")));
  });

  it("leaves less open in a ministry than in its state", () => {
    const sentences = ["Norway bought", "The Norwegian Ministry of Defense bought"];
    const accounts = sentences.map((words, n) =>
      accountOf(`Harbor news ${n}\n${LEAD}${words} nine patrol boats from a yard in Gdansk.`, n),
    );
    const { claims } = compare({ accounts: accounts as [Account, ...Account[]] }).value;
    const bought = claims.find(({ readings }) => readings.some(({ text }) => text.includes("patrol boats")));
    expect(bought?.readings.map(({ stance }) => stance)).toEqual(["less-exact", "says"]);
  });

  it("is one where a capital stands for its state", () => {
    const found = divergencesOf(
      "actor",
      "Norway bought nine patrol boats from a yard in Gdansk.",
      "Oslo bought nine patrol boats from a yard in Gdansk.",
    );
    expect(found).toEqual([]);
  });
});
