import type { Claim, Dossier, DossierArticle, DossierFile, Reading } from "../src/model/dossier.ts";
import type { Anchor, Evidence, Span } from "../src/model/span.ts";

// A dossier file written by hand over three invented articles: what reports and exports are tested on.

const TEXTS = {
  A: 'The harbor board will close two lighthouses.\nA board official told the Sound Wire that the lamps "cost more than they are worth to any ship".',
  B: 'Some lighthouses may close, the Sound Wire reported.\nThe lamps "cost more than they are worth to any ship", an official said.',
  C: "The harbor board denied that it would close two lighthouses.",
} as const;

type Siglum = keyof typeof TEXTS;

const SIGLA: readonly Siglum[] = ["A", "B", "C"];

function spanOf(siglum: Siglum, words: string): Span {
  const start = TEXTS[siglum].indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${siglum}`);
  return { start, end: start + words.length };
}

/** Anchor some words of one of the three articles. */
export function at(siglum: Siglum, words: string): Anchor {
  return { article: siglum, span: spanOf(siglum, words), text: words };
}

function articleOf(siglum: Siglum): DossierArticle {
  const text = TEXTS[siglum];
  const lines = text.split("\n").map((line) => spanOf(siglum, line));
  return {
    id: siglum,
    siglum,
    file: `harbor/${siglum}.txt`,
    sha256: siglum.repeat(64),
    outlet: siglum === "A" ? { name: "Harbor Daily", how: "given" } : { name: null, how: "unknown" },
    published: siglum === "C" ? { how: "unknown" } : { from: "2021-03-02", to: "2021-03-02", how: "given" },
    language: "en",
    text,
    blocks: lines.map((span) => ({ span, kind: "paragraph" })),
    sentences: lines,
    removals: [],
    times: [],
    quantities: [],
    mentions: [],
  };
}

function readingOf(siglum: Siglum, words: string, stance: Reading["stance"], attribution?: string): Reading {
  return {
    ...at(siglum, words),
    stance,
    hedges: words.includes(" may ") ? [at(siglum, "may")] : [],
    negated: stance === "denies",
    slots: {},
    ...(attribution !== undefined && { attribution }),
  };
}

const COST = "cost more than they are worth to any ship";

const SAME_WORDS: Evidence = [at("A", COST), at("B", COST)];

const CLAIMS: readonly Claim[] = [
  {
    id: "c1",
    gloss: "The harbor board will close two lighthouses",
    short: "The harbor board will close two lighthou",
    kind: "event",
    core: true,
    weight: 3,
    readings: [
      readingOf("A", "The harbor board will close two lighthouses", "says", "A:a1"),
      readingOf("B", "Some lighthouses may close", "less-exact", "B:a1"),
      readingOf("C", "it would close two lighthouses", "denies"),
    ],
    origins: ["o1"],
    commentators: [],
    independent: {
      min: 1,
      max: 2,
      confirmed: 1,
      state: "possibly-corroborated",
      why: [{ rule: "R2", because: "Two articles quote the same nine words.", evidence: SAME_WORDS }],
    },
    institutions: { min: 1, max: 1 },
  },
  {
    id: "c2",
    gloss: "the lamps",
    short: "the lamps",
    kind: "assessment",
    core: false,
    weight: 1,
    readings: [readingOf("A", "the lamps", "says")],
    origins: [],
    commentators: ["o2"],
    independent: { min: 0, max: 0, confirmed: 0, state: "unattributed", why: [] },
    institutions: { min: 0, max: 0 },
  },
];

const DOSSIER: Dossier = {
  id: "s-A",
  title: "The harbor board will close two lighthouses.",
  titleFrom: at("A", "The harbor board will close two lighthouses."),
  articles: ["A", "B", "C"],
  headline: {
    claim: "c1",
    articles: 3,
    outlets: null,
    outletsNamed: 1,
    independent: (CLAIMS[0] as Claim).independent,
    sentence: {
      template: "All {articles} lead back to {origin}.",
      args: { articles: "three accounts", origin: "one official" },
    },
  },
  entities: [],
  attributions: [
    {
      id: "A:a1",
      article: "A",
      source: at("A", "A board official"),
      cue: at("A", "told"),
      content: [],
      kind: "anonymous-official",
      via: ["Sound Wire"],
      hedges: [],
    },
    {
      id: "B:a1",
      article: "B",
      source: at("B", "the Sound Wire"),
      cue: at("B", "reported"),
      content: [],
      kind: "outlet",
      via: [],
      inside: "B:a2",
      hedges: [],
    },
    {
      id: "B:a2",
      article: "B",
      source: at("B", "an official"),
      cue: at("B", "said"),
      content: [],
      kind: "anonymous-official",
      via: [],
      hedges: [],
    },
  ],
  origins: [
    {
      id: "o1",
      siglum: "α",
      kind: "anonymous-official",
      label: "A board official",
      institution: "harbor board",
      mentions: [at("A", "A board official"), at("B", "an official")],
      voices: [],
      merges: [
        {
          rule: "R2",
          certainty: "certain",
          evidence: SAME_WORDS,
          because: "The same nine words are quoted from both.",
        },
      ],
    },
    {
      id: "o2",
      kind: "organization",
      label: "The harbor board",
      mentions: [at("C", "The harbor board")],
      voices: [],
      merges: [],
    },
  ],
  credits: [{ ...at("B", "the Sound Wire reported"), outlet: "Sound Wire", kind: "reports" }],
  witnesses: [
    { id: "w1", kind: "extant", article: "A" },
    { id: "w2", kind: "extant", article: "B" },
    { id: "w3", kind: "extant", article: "C" },
    { id: "w4", kind: "lost", outlet: "Sound Wire", siglum: "β" },
  ],
  edges: [
    {
      from: "o1",
      to: "w4",
      claims: ["c1"],
      basis: "stated",
      method: "told.v1",
      evidence: [at("A", "told the Sound Wire")],
    },
    {
      from: "w4",
      to: "w2",
      claims: ["c1"],
      basis: "stated",
      method: "credit.v1",
      evidence: [at("B", "the Sound Wire reported")],
    },
    { from: "o1", to: "w1", claims: ["c1"], basis: "inferred", method: "words.v1", evidence: [] },
    { from: "o2", to: "w1", claims: ["c2"], basis: "stated", method: "told.v1", evidence: [] },
  ],
  reuse: [
    {
      a: "A",
      b: "B",
      runs: [{ a: spanOf("A", COST), b: spanOf("B", COST), words: 9, quoted: true }],
      kind: "credited-quotation",
      direction: "unknown",
      share: 0.5,
    },
  ],
  utterances: [
    {
      id: "u1",
      origin: "o1",
      quotations: [
        { ...at("A", COST), attribution: "A:a1", speaker: { name: "A board official" }, via: ["Sound Wire"] },
        { ...at("B", "cost more than they are worth"), attribution: "B:a2", speaker: { name: "an official" }, via: [] },
      ],
    },
  ],
  claims: CLAIMS,
  divergences: [
    {
      id: "d1",
      claim: "c1",
      facet: "quantity",
      relation: "less-exact",
      variants: [
        { value: "two lighthouses", anchors: [at("A", "two lighthouses"), at("C", "two lighthouses")] },
        { value: "Some lighthouses", anchors: [at("B", "Some lighthouses")] },
      ],
      because: "One gives a number, the other does not.",
    },
  ],
  timeline: [],
  acts: [],
  findings: [],
  silences: [{ about: "No article carries a reply from the keepers.", because: "No keeper is named." }],
  wouldChange: [{ get: "The Sound Wire's own report", because: "two accounts rest on it" }],
  notices: [
    {
      code: "trace/example",
      message: 'B gives the words "an official" no name.',
      help: "Look for a fuller account.",
      at: at("B", "an official"),
    },
  ],
};

/** Three articles, one story: an official's words by way of a wire, a vaguer account, and a denial. */
export const LIGHTHOUSES: DossierFile = {
  format: "stemma/1",
  generator: { version: "0.0.0", methods: {}, inputDigest: "0".repeat(64) },
  articles: SIGLA.map(articleOf),
  stories: [DOSSIER],
  notices: [{ code: "acquire/example", message: 'The file "harbor/D.txt" is empty.' }],
};
