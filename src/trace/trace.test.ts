import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Account, Attribution, CreditMention } from "../model/annotations.ts";
import type { AlignedClaim, Comparison } from "../model/comparison.ts";
import type { Claim } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import type { Tracing } from "../model/tracing.ts";
import { trace } from "./index.ts";

/** Who says what in an invented article, by its own words. */
interface Says extends Partial<Omit<Attribution, "id" | "source" | "cue" | "content" | "basis" | "inside">> {
  readonly source: string;
  readonly content: string;
  readonly basis?: string;
  readonly inside?: number;
}

interface Page {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly day?: string;
  readonly says?: readonly Says[];
  /** Names in the text with their entities. */
  readonly names?: Readonly<Record<string, string>>;
  readonly credits?: readonly (Omit<CreditMention, "span"> & { readonly text: string })[];
  /** What the article has at the claim; none where it does not make it. */
  readonly reading?: string;
  readonly quoted?: string;
}

const NAMES: Readonly<Record<string, string>> = {
  Norway: "government:norway",
  Norwegian: "government:norway",
  Oslo: "place:oslo",
  Sweden: "government:sweden",
  Swedish: "government:sweden",
  Iceland: "government:iceland",
};

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

function accountOf({ id, text, outlet, day = "2031-03-02", says = [], names = {}, credits = [] }: Page): Account {
  const published = { from: day, to: day, how: "given" } as const;
  const attributions = says.map(({ source, content, basis, inside, ...rest }, i): Attribution => {
    const at = spanIn(text, source);
    return {
      kind: "anonymous-official",
      number: "one",
      act: "says",
      via: [],
      hedges: [],
      ...rest,
      id: `${id}:a${i + 1}`,
      source: at,
      resolved: at,
      cue: { start: at.end, end: at.end + 1 },
      content: [spanIn(text, content)],
      ...(basis !== undefined && { basis: spanIn(text, basis) }),
      ...(inside !== undefined && { inside: `${id}:a${inside}` }),
    };
  });
  const mentions = Object.entries({ ...NAMES, ...names }).flatMap(([name, entity]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].map(({ index }) => ({
      span: { start: index, end: index + name.length },
      entity,
      kind: entity.split(":")[0] as "government",
      name,
      ...(entity === "place:oslo" && { standsFor: "government:norway" }),
    })),
  );
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    first: 0,
    last: 0,
  }));
  return {
    article: {
      id,
      file: id,
      sha256: id,
      outlet: outlet === undefined ? { name: null, how: "unknown" } : { name: outlet, how: "given" },
      published,
      language: "en",
      text,
      blocks: [],
      removals: [],
    },
    annotations: {
      published,
      tokens: [],
      sentences,
      mentions: mentions.sort((a, b) => a.span.start - b.span.start),
      times: [],
      quantities: [],
      quotations: [],
      attributions,
      credits: credits.map(({ text: words, ...rest }) => ({ ...rest, span: spanIn(text, words) })),
      hedges: [],
      negations: [],
      propositions: [],
    },
  };
}

function traceOf(pages: readonly Page[], more: Partial<AlignedClaim> = {}): Tracing {
  const accounts = pages.map(accountOf);
  const readings = pages.flatMap((page, i): AlignedClaim["readings"][number][] => {
    if (page.reading === undefined) return [];
    const span = spanIn(page.text, page.reading);
    const attribution = accounts[i]?.annotations.attributions
      .filter(({ content }) => content.some((c) => c.start <= span.start && c.end >= span.end))
      .at(-1);
    return [
      {
        article: page.id,
        span,
        text: page.reading,
        stance: attribution?.act === "denies" ? "denies" : "says",
        hedges: [],
        negated: false,
        slots: {},
        ...(attribution && { attribution: attribution.id }),
      },
    ];
  });
  const quotations = pages.flatMap((page, i) => {
    if (page.quoted === undefined) return [];
    const span = spanIn(page.text, page.quoted);
    const attribution = accounts[i]?.annotations.attributions
      .filter(({ content }) => content.some((c) => c.start <= span.start && c.end >= span.end))
      .at(-1);
    return [
      {
        article: page.id,
        span,
        text: page.quoted,
        speaker: null,
        via: [],
        ...(attribution && { attribution: attribution.id }),
      },
    ];
  });
  const [first, ...rest] = readings;
  const claims: AlignedClaim[] = first
    ? [
        {
          id: "c1",
          gloss: first.text,
          short: first.text.slice(0, 40),
          kind: "event",
          core: true,
          weight: 1,
          readings: [first, ...rest],
          ...more,
        },
      ]
    : [];
  const comparison: Comparison = {
    utterances: quotations.length > 0 ? [{ id: "u1", quotations }] : [],
    claims,
    divergences: [],
    reuse: [],
    timeline: [],
  };
  const [head, ...tail] = accounts;
  return trace({ accounts: [head as Account, ...tail] }, comparison).value;
}

const claimOf = (pages: readonly Page[]): Claim => traceOf(pages).claims[0] as Claim;
const rulesOf = (claim: Claim): string[] => claim.independent.why.map(({ rule }) => rule);
const range = ({ independent: { min, max } }: Claim): string => `${min}-${max}`;

const ACT = "the ferry carried army trucks to the island";
const official = (id: string, source: string, more: Partial<Says> = {}, page: Partial<Page> = {}): Page => ({
  id,
  text: `${source} said that ${ACT}.`,
  says: [{ source, content: ACT, ...more }],
  reading: ACT,
  ...page,
});

describe("the decision table", () => {
  it("R2: the same quoted words are one statement, whoever is told", () => {
    const words = "a grave and quite unprecedented misuse of a civilian vessel";
    const claim = claimOf([
      {
        id: "a",
        text: `“${words},” a Norwegian official told Reuters.`,
        quoted: words,
        reading: words,
        says: [{ source: "a Norwegian official", content: words, via: ["Reuters"] }],
      },
      {
        id: "b",
        text: `“${words},” an aide in Stockholm said.`,
        quoted: words,
        reading: words,
        says: [{ source: "an aide in Stockholm", content: words, via: ["TT News Agency"] }],
      },
    ]);
    expect(range(claim)).toBe("1-1");
    expect(claim.independent.state).toBe("single-origin");
    const [why] = claim.independent.why.filter(({ rule }) => rule === "R2");
    expect(why?.evidence.map(({ text }) => text)).toEqual([words, words]);
  });

  it("P4: a few quoted words in common prove nothing", () => {
    const claim = claimOf([
      {
        id: "a",
        text: "It was “grave misuse”, a harbour source said.",
        quoted: "grave misuse",
        reading: "grave misuse",
        says: [{ source: "a harbour source", content: "grave misuse" }],
      },
      {
        id: "b",
        text: "It was “grave misuse”, a crew member said.",
        quoted: "grave misuse",
        reading: "grave misuse",
        says: [{ source: "a crew member", content: "grave misuse", kind: "anonymous-other" }],
      },
    ]);
    expect(rulesOf(claim)).toContain("P4");
    expect(range(claim)).toBe("1-2");
  });

  it("R3: one named person is one origin in all articles", () => {
    const person = { kind: "named-person", entity: "person:ada-vance" } as const;
    const claim = claimOf([
      official("a", "Ada Vance", person, { names: { "Ada Vance": "person:ada-vance" } }),
      official("b", "Vance", person),
    ]);
    expect(range(claim)).toBe("1-1");
    expect(claim.origins).toHaveLength(1);
  });

  it("R3: a government is one voice under all its names", () => {
    const claim = claimOf([
      official("a", "Norway", { kind: "organization", entity: "government:norway" }),
      official("b", "Oslo", { kind: "organization", entity: "place:oslo" }),
      official("c", "Norwegian officials", { number: "several" }),
    ]);
    expect(range(claim)).toBe("1-1");
    expect(claim.institutions).toEqual({ min: 1, max: 1 });
  });

  it("R4: what rests on one finding that was let out is one piece of evidence", () => {
    const claim = claimOf([
      official(
        "a",
        "a newly declassified Norwegian intelligence assessment",
        { kind: "document" },
        {
          text: `Norway knows: a newly declassified Norwegian intelligence assessment said that ${ACT} in Iceland.`,
          reading: `${ACT} in Iceland`,
          says: [
            {
              source: "a newly declassified Norwegian intelligence assessment",
              content: `${ACT} in Iceland`,
              kind: "document",
            },
          ],
        },
      ),
      official(
        "b",
        "a Norwegian official",
        { via: ["Reuters"] },
        {
          text: `a Norwegian official told Reuters that ${ACT} in Iceland.`,
          reading: `${ACT} in Iceland`,
          says: [{ source: "a Norwegian official", content: `${ACT} in Iceland`, via: ["Reuters"] }],
        },
      ),
    ]);
    expect(rulesOf(claim)).toContain("R4");
    expect(range(claim)).toBe("1-1");
  });

  it("relay: an outlet that reports what others said is no origin beside them, but may have it from somebody else", () => {
    const outlet = official("b", "The Guardian", { kind: "outlet", via: ["The Guardian"] });
    const vance = { kind: "named-person", entity: "person:ada-vance" } as const;
    const claim = claimOf([official("a", "Ada Vance", vance), outlet]);
    expect(range(claim)).toBe("1-2");
    expect(rulesOf(claim)).toEqual(["relay"]);
    expect(claim.origins).toHaveLength(1);
    const text = `Ada Vance said that ${ACT}. The Guardian had the news first.`;
    const credits = [
      { outlet: "The Guardian", kind: "first-report", text: "The Guardian had the news first" } as const,
    ];
    expect(range(claimOf([official("a", "Ada Vance", vance, { text, credits }), outlet]))).toBe("1-1");
  });

  it("P2: unnamed officials of one government may be the same or one more", () => {
    const claim = claimOf([
      official("a", "a Norwegian official", { via: ["Reuters"] }),
      official("b", "one Norwegian diplomat", { via: ["Agence France-Presse"] }),
      official("c", "a senior Norwegian officer", { via: ["The Associated Press"] }),
    ]);
    expect(rulesOf(claim)).toContain("P2");
    expect(range(claim)).toBe("1-2");
    expect(claim.independent.state).toBe("single-institution");
  });

  it("I2: two governments that say the same are two origins", () => {
    const claim = claimOf([
      official("a", "Norway", { kind: "organization", entity: "government:norway" }),
      official("b", "Sweden", { kind: "organization", entity: "government:sweden" }),
    ]);
    expect(range(claim)).toBe("2-2");
    expect(claim.independent.confirmed).toBe(2);
    expect(claim.independent.state).toBe("corroborated");
  });

  it("I2: a joint source is two", () => {
    const claim = claimOf([official("a", "Norway and Sweden", { kind: "organization", entity: "government:norway" })]);
    expect(range(claim)).toBe("2-2");
    expect(claim.origins).toHaveLength(2);
  });

  it("keeps voices apart only on evidence: Western officials may be anybody's", () => {
    const claim = claimOf([
      official("a", "Western officials", { number: "several" }),
      official("b", "Sweden", { kind: "organization", entity: "government:sweden" }),
    ]);
    expect(range(claim)).toBe("1-2");
    expect(claim.independent.state).toBe("possibly-corroborated");
  });

  it("I4: a denial is a contrary origin and makes a claim contested", () => {
    const claim = claimOf([
      official("a", "Sweden", { kind: "organization", entity: "government:sweden" }),
      official("b", "Norway", { kind: "organization", entity: "government:norway", act: "denies" }),
    ]);
    expect(range(claim)).toBe("1-1");
    expect(claim.independent.state).toBe("contested");
    expect(rulesOf(claim)).toContain("I4");
  });

  it("never counts who only reacts", () => {
    const claim = claimOf([
      official("a", "Sweden", { kind: "organization", entity: "government:sweden" }),
      official("b", "Ada Vance", { kind: "named-person", entity: "person:ada-vance", act: "reacts" }),
    ]);
    expect(range(claim)).toBe("1-1");
    expect(claim.commentators).toHaveLength(1);
  });

  it("counts nobody where no article gives a source", () => {
    const claim = claimOf([
      { id: "a", text: `Today ${ACT}.`, reading: ACT },
      { id: "b", text: `At dusk ${ACT}.`, reading: ACT },
    ]);
    expect(range(claim)).toBe("0-1");
    expect(claim.independent.state).toBe("unattributed");
    expect(claim.origins).toEqual([]);
  });

  it("lets an article without a source stand for one origin more, unless its words are another's", () => {
    const source = official("a", "Ada Vance", { kind: "named-person", entity: "person:ada-vance" });
    const own = "trucks of the army were shipped over";
    expect(range(claimOf([source, { id: "b", text: `At dusk ${own}.`, reading: own }]))).toBe("1-2");
    expect(range(claimOf([source, { id: "b", text: `At dusk ${ACT}.`, reading: ACT }]))).toBe("1-1");
  });

  it("does not take a source that had no information for one that vouches", () => {
    const text = `A Norwegian official had no information on whether ${ACT}. Sweden said that ${ACT}.`;
    const claim = claimOf([
      official("a", "Sweden", { kind: "organization", entity: "government:sweden" }),
      {
        id: "b",
        text,
        reading: ACT,
        says: [{ source: "A Norwegian official", content: `no information on whether ${ACT}` }],
      },
    ]);
    expect(range(claim)).toBe("1-1");
  });
});

describe("the whole", () => {
  const STORY: readonly Page[] = [
    official(
      "a",
      "a Norwegian official",
      { via: ["Reuters"] },
      {
        outlet: "The Guardian",
        credits: [
          { outlet: "Reuters", kind: "told", text: "a Norwegian official" },
          { outlet: "The Guardian", kind: "told", text: "said" },
        ],
      },
    ),
    official("b", "Sweden", { kind: "organization", entity: "government:sweden" }),
    {
      id: "c",
      text: `At dusk ${ACT}, as Reuters first reported.`,
      reading: ACT,
      credits: [{ outlet: "Reuters", kind: "first-report", text: "as Reuters first reported" }],
    },
    official("d", "Ada Vance, an analyst,", { kind: "named-person", entity: "person:ada-vance", act: "reacts" }),
  ];

  it("credits outlets, never an article's own", () => {
    expect(traceOf(STORY).credits.map(({ article, outlet }) => `${article} ${outlet}`)).toEqual([
      "a Reuters",
      "c Reuters",
    ]);
  });

  it("gives an outlet that is credited and not held a siglum, and says whose text would settle most", () => {
    const { witnesses, wouldChange, edges } = traceOf(STORY);
    const lost = witnesses.find(({ kind }) => kind === "lost");
    expect(lost).toMatchObject({ outlet: "Reuters" });
    expect(wouldChange[0]?.get).toBe("Reuters");
    expect(edges.some(({ from, to }) => from === lost?.id && to === "w1")).toBe(true);
    expect(edges.some(({ from, to }) => from === "o1" && to === lost?.id)).toBe(true);
  });

  it("sums up the main claim and names who is not heard", () => {
    const { headline, silences } = traceOf([
      {
        id: "a",
        text: `Sweden said that Iceland sold ${ACT}.`,
        reading: `Iceland sold ${ACT}`,
        says: [{ source: "Sweden", content: `Iceland sold ${ACT}`, kind: "organization", entity: "government:sweden" }],
      },
    ]);
    expect(headline).toMatchObject({ claim: "c1", articles: 1, outlets: null, outletsNamed: 0 });
    expect(silences.map(({ about }) => about)).toEqual(["Iceland"]);
  });

  it("does not count who denies the main claim among those who carry it", () => {
    const pageOf = (id: string, source: string, kind: "says" | "denies"): Page => ({
      id,
      text: `${source} ${kind} that Iceland sold ${ACT}.`,
      reading: `Iceland sold ${ACT}`,
      says: [{ source, content: `Iceland sold ${ACT}`, kind: "organization", act: kind }],
    });
    const pages = [pageOf("a", "Sweden", "says"), pageOf("b", "Norway", "says"), pageOf("c", "Iceland", "denies")];
    const { headline } = traceOf(pages);
    expect(headline).toMatchObject({ articles: 2, sentence: { args: { articles: "2", all: "3", others: "1" } } });
    expect(headline?.sentence.template).toContain("The contrary in: {others}.");
  });

  it("counts no more origins when an article is copied", () => {
    const before = claimOf(STORY).independent;
    const copy = { ...(STORY[0] as Page), id: "z", outlet: "The Irish Times" };
    const after = claimOf([...STORY, copy]).independent;
    expect([after.min, after.max, after.confirmed]).toEqual([before.min, before.max, before.confirmed]);
  });

  it("counts the same in whatever order the articles come", () => {
    const expected = range(claimOf(STORY));
    fc.assert(
      fc.property(fc.shuffledSubarray([...STORY], { minLength: STORY.length }), (pages) => {
        const tracing = traceOf(pages);
        expect(range(tracing.claims[0] as Claim)).toBe(expected);
        expect(tracing.origins).toHaveLength(traceOf(STORY).origins.length);
      }),
    );
  });

  it("shows nothing without a place in a text", () => {
    for (const { mentions, merges } of traceOf(STORY).origins) {
      expect(mentions.length).toBeGreaterThan(0);
      for (const { evidence } of merges) for (const { text } of evidence) expect(text.length).toBeGreaterThan(0);
    }
  });
});
