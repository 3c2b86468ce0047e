import fc from "fast-check";
import type { SourceKind } from "../src/model/annotations.ts";
import type { Claim, Dossier, DossierArticle, DossierFile, StemmaEdge } from "../src/model/dossier.ts";
import type { Anchor } from "../src/model/span.ts";

/** A stemma in short: who is there, and which lines carry which claims on the words of which articles. */
export interface Sketch {
  /** Outlets of the articles; the first is A. */
  readonly articles: readonly (string | null)[];
  readonly origins: readonly { readonly kind: SourceKind; readonly label: string }[];
  readonly relays: readonly string[];
  readonly claims: number;
  /** `o1` and so on for origins, `w1` for articles and, after them, relays; `in` are the sigla of the articles whose words show it. */
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly claims: readonly number[];
    readonly in: readonly string[];
    readonly inferred?: boolean;
  }[];
  readonly shared?: readonly (readonly [string, string, number])[];
}

const TEXT = "Lamps were lit along the mole before the ferry came in, a keeper said.";

/** Make a file of one story out of a sketch. Every article has the same text, and every anchor lies in it. */
export function fileOf(sketch: Sketch): DossierFile {
  const sigla = sketch.articles.map((_, i) => siglumOf(i));
  const held = sketch.articles.map((name, i) => articleOf(name, siglumOf(i)));
  const edges = sketch.edges.map(
    (edge, i): StemmaEdge => ({
      from: edge.from,
      to: edge.to,
      claims: edge.claims.map((claim) => `c${claim}`),
      basis: edge.inferred ? "inferred" : "stated",
      method: "credit-line.v1",
      evidence: edge.in.map((siglum) => anchorAt(siglum, i)),
    }),
  );
  const claims = Array.from({ length: sketch.claims }, (_, i) => claimOf(i + 1, sketch, sigla));
  const story = {
    id: "s1",
    title: "Lamps",
    titleFrom: "given",
    articles: sigla,
    headline: null,
    entities: [],
    attributions: [],
    origins: sketch.origins.map(({ kind, label }, i) => ({
      id: `o${i + 1}`,
      siglum: String.fromCharCode(0x3b1 + (i % 24)),
      kind,
      label,
      mentions: [anchorAt(sigla[0] ?? "A", i)],
      voices: [],
      merges: [],
    })),
    credits: [],
    witnesses: [
      ...sigla.map((article, i) => ({ id: `w${i + 1}`, kind: "extant", article })),
      ...sketch.relays.map((outlet, i) => ({ id: `w${sigla.length + i + 1}`, kind: "lost", outlet })),
    ],
    edges,
    reuse: (sketch.shared ?? []).map(([a, b, words]) => ({
      a,
      b,
      runs: [{ a: { start: 0, end: 4 }, b: { start: 0, end: 4 }, words, quoted: false }],
      kind: "uncredited-text",
      direction: "unknown",
      share: words / 100,
    })),
    utterances: [],
    claims,
    divergences: [],
    timeline: [],
    acts: [],
    findings: [],
    silences: [],
    wouldChange: [],
    notices: [],
  } as unknown as Dossier;
  return {
    format: "stemma/1",
    generator: { version: "0", methods: {}, inputDigest: "0" },
    articles: held,
    stories: [story],
    notices: [],
  };
}

function articleOf(name: string | null, siglum: string): DossierArticle {
  return {
    id: siglum,
    siglum,
    file: `${siglum}.txt`,
    sha256: siglum,
    outlet: { name, how: "given" },
    published: { how: "unknown" },
    language: "en",
    text: TEXT,
    blocks: [],
    sentences: [{ start: 0, end: TEXT.length }],
    removals: [],
    times: [],
    quantities: [],
    mentions: [],
  } as unknown as DossierArticle;
}

function claimOf(n: number, { edges, articles }: Sketch, sigla: readonly string[]): Claim {
  const reached = new Set(edges.filter(({ claims }) => claims.includes(n)).map(({ to }) => to));
  const readers = sigla.filter((_, i) => reached.has(`w${i + 1}`) && i < articles.length);
  return {
    id: `c${n}`,
    gloss: `claim ${n}`,
    short: `claim ${n}`,
    kind: "event",
    core: n === 1,
    weight: 10 - n,
    readings: readers.map((article) => ({
      article,
      span: { start: 0, end: 5 },
      text: "Lamps",
      stance: "says",
      hedges: [],
      negated: false,
      slots: {},
    })),
    origins: [],
    commentators: [],
    independent: { min: 0, max: 1, confirmed: 0, state: "lineage-unknown", why: [] },
    institutions: { min: 0, max: 0 },
  } as unknown as Claim;
}

function anchorAt(article: string, n: number): Anchor {
  const start = n % 40;
  return { article, span: { start, end: start + 6 }, text: TEXT.slice(start, start + 6) };
}

/** A … Z, AA, AB … */
export function siglumOf(i: number): string {
  return (i >= 26 ? siglumOf(Math.floor(i / 26) - 1) : "") + String.fromCharCode(65 + (i % 26));
}

const KINDS: readonly SourceKind[] = [
  "named-person",
  "anonymous-official",
  "anonymous-other",
  "organization",
  "document",
  "outlet",
  "unknown",
];

const label = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.constantFrom("the keeper", "A. M. Vance", "</text><script>1</script>", "灯台守".repeat(12), "W".repeat(90)),
);

/** Any stemma of up to so many articles. */
export function sketches(most: number): fc.Arbitrary<Sketch> {
  return fc
    .record({
      articles: fc.array(fc.option(label), { minLength: 1, maxLength: most }),
      origins: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), label }), { maxLength: most }),
      relays: fc.uniqueArray(label, { maxLength: Math.min(most, 12) }),
      claims: fc.integer({ min: 1, max: 9 }),
    })
    .chain((base) => {
      const count = base.articles.length;
      const sigla = base.articles.map((_, i) => siglumOf(i));
      const extant = sigla.map((_, i) => `w${i + 1}`);
      const lost = base.relays.map((_, i) => `w${count + i + 1}`);
      const origins = base.origins.map((_, i) => `o${i + 1}`);
      const edge = fc.record({
        from: fc.constantFrom(...origins, ...lost, ...extant),
        to: fc.constantFrom(...lost, ...extant),
        claims: fc.uniqueArray(fc.integer({ min: 1, max: base.claims }), { maxLength: 3 }),
        in: fc.uniqueArray(fc.constantFrom(...sigla), { minLength: 1, maxLength: 2 }),
        inferred: fc.boolean(),
      });
      const pair = fc.tuple(fc.constantFrom(...sigla), fc.constantFrom(...sigla), fc.integer({ min: 8, max: 99 }));
      return fc.record({
        articles: fc.constant(base.articles),
        origins: fc.constant(base.origins),
        relays: fc.constant(base.relays),
        claims: fc.constant(base.claims),
        // Lines run on: from a relay to articles only, and never back to where they come from.
        edges: fc
          .array(edge, { maxLength: most * 4 })
          .map((all) => all.filter(({ from, to }) => from !== to && (!lost.includes(to) || from.startsWith("o")))),
        shared: fc.array(pair, { maxLength: 8 }).map((all) => all.filter(([a, b]) => a < b)),
      });
    });
}
