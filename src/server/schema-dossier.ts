// The dossier file as a schema: what `stemma read --json` writes and the API answers, in JSON Schema for those who read it elsewhere.
import { z } from "zod";
import type { Claim, Dossier, DossierFile } from "../model/dossier.ts";
import { ANCHOR, ARTICLE, MOMENT, NOTICE, QUANTITY, SOURCE_KIND, SPAN } from "./schema-parts.ts";
import type { Agrees } from "./schema-types.ts";

const texts = z.array(z.string());
const anchors = z.array(ANCHOR);
const evidence = z.tuple([ANCHOR], ANCHOR);
const range = z.strictObject({ min: z.int(), max: z.int() });

const entity = z.strictObject({
  id: z.string(),
  kind: z.enum(["person", "organization", "government", "place", "item", "outlet", "other"]),
  name: z.string(),
  mentions: anchors,
  wikidata: z.string().exactOptional(),
  standsFor: z.string().exactOptional(),
});

const attribution = z.strictObject({
  id: z.string(),
  article: z.string(),
  source: ANCHOR.exactOptional(),
  cue: ANCHOR,
  content: anchors,
  resolved: z.string().exactOptional(),
  kind: SOURCE_KIND,
  via: texts,
  inside: z.string().exactOptional(),
  anonymity: ANCHOR.exactOptional(),
  hedges: anchors,
});

const origin = z.strictObject({
  id: z.string(),
  siglum: z.string().exactOptional(),
  kind: SOURCE_KIND,
  label: z.string(),
  institution: z.string().exactOptional(),
  mentions: anchors,
  voices: z.array(z.strictObject({ label: z.string(), mentions: anchors })),
  merges: z.array(
    z.strictObject({ rule: z.string(), certainty: z.enum(["certain", "probable"]), evidence, because: z.string() }),
  ),
  card: z
    .strictObject({
      role: ANCHOR.exactOptional(),
      institution: z.string().exactOptional(),
      stake: ANCHOR.exactOptional(),
      told: texts,
    })
    .exactOptional(),
});

const witness = z.union([
  z.strictObject({ id: z.string(), kind: z.literal("extant"), article: z.string() }),
  z.strictObject({
    id: z.string(),
    kind: z.literal("lost"),
    outlet: z.string(),
    siglum: z.string().exactOptional(),
  }),
]);

const reuse = z.strictObject({
  a: z.string(),
  b: z.string(),
  runs: z.array(z.strictObject({ a: SPAN, b: SPAN, words: z.int(), quoted: z.boolean() })),
  kind: z.enum(["credited-quotation", "credited-text", "uncredited-text", "common-source"]),
  direction: z.enum(["a>b", "b>a", "unknown"]),
  share: z.number(),
});

const utterance = z.strictObject({
  id: z.string(),
  origin: z.string(),
  quotations: z.array(
    z.strictObject({
      article: z.string(),
      span: SPAN,
      text: z.string(),
      attribution: z.string().exactOptional(),
      speaker: z
        .strictObject({ name: z.string(), span: SPAN.exactOptional(), text: z.string().exactOptional() })
        .nullable(),
      via: texts,
    }),
  ),
  reconstruction: z
    .strictObject({
      parts: z.array(z.strictObject({ anchor: ANCHOR, basis: z.enum(["quoted", "paraphrased"]) })),
      note: z.string(),
    })
    .exactOptional(),
});

const independence = z.strictObject({
  min: z.int(),
  max: z.int(),
  confirmed: z.int(),
  state: z.enum([
    ...(["single-origin", "single-institution", "possibly-corroborated", "corroborated", "contested"] as const),
    ...(["unattributed", "lineage-unknown"] as const),
  ]),
  why: z.array(z.strictObject({ rule: z.string(), because: z.string(), evidence: anchors })),
});

const reading = z.strictObject({
  article: z.string(),
  span: SPAN,
  text: z.string(),
  stance: z.enum(["says", "less-exact", "differs", "denies"]),
  attribution: z.string().exactOptional(),
  hedges: anchors,
  negated: z.boolean(),
  slots: z.record(z.string(), z.strictObject({ span: SPAN, text: z.string(), value: z.unknown().optional() })),
});

const claim = z.strictObject({
  id: z.string(),
  gloss: z.string(),
  short: z.string(),
  kind: z.enum(["event", "quantity", "state", "quotation", "forecast", "assessment", "legal", "denial"]),
  core: z.boolean(),
  weight: z.number(),
  readings: z.tuple([reading], reading),
  origins: texts,
  commentators: texts,
  independent: independence,
  institutions: range,
});

const variant = z.strictObject({ value: z.string(), normalized: z.unknown().optional(), anchors });

const divergence = z.strictObject({
  id: z.string(),
  claim: z.string(),
  facet: z.enum(["quantity", "time", "place", "actor", "attribution", "wording", "modality"]),
  relation: z.enum(["conflict", "less-exact", "compatible-if", "drift"]),
  variants: z.tuple([variant, variant], variant),
  because: z.string(),
});

const act = z.strictObject({
  id: z.string(),
  kind: z.enum(["arms-transfer", "labour-export", "sanction", "strike", "deaths", "arrest", "other"]),
  who: z.string().nullable(),
  whom: z.string().nullable(),
  what: texts,
  quantity: z.strictObject({ text: z.string(), value: QUANTITY.exactOptional() }).nullable(),
  when: MOMENT,
  status: z.enum(["offered", "possible", "planned", "agreed", "in process", "delivered", "in use", "denied"]),
  epistemic: z.enum(["asserted", "attributed", "hedged", "conditional", "denied", "confirmed-by-party"]),
  claim: z.string().exactOptional(),
  mentions: evidence,
  rivals: z.record(z.string(), z.array(z.strictObject({ value: z.string(), anchors }))),
});

const finding = z.strictObject({
  act: z.string(),
  rule: z.string(),
  effect: z.enum([
    ...(["engages-if-true", "would-engage", "not-in-force", "undetermined", "contested", "no-finding"] as const),
  ]),
  missing: texts,
  cites: texts,
  said: anchors,
  because: z.string(),
});

const dossier = z.strictObject({
  id: z.string(),
  title: z.string(),
  titleFrom: z.union([ANCHOR, z.literal("given")]),
  articles: texts,
  headline: z
    .strictObject({
      claim: z.string(),
      articles: z.int(),
      outlets: z.int().nullable(),
      outletsNamed: z.int(),
      independent: independence,
      sentence: z.strictObject({ template: z.string(), args: z.record(z.string(), z.string()) }),
    })
    .nullable(),
  entities: z.array(entity),
  attributions: z.array(attribution),
  origins: z.array(origin),
  credits: z.array(
    z.strictObject({
      article: z.string(),
      outlet: z.string(),
      kind: z.enum(["first-report", "told", "reports", "cites", "republishes"]),
      span: SPAN,
      text: z.string(),
    }),
  ),
  witnesses: z.array(witness),
  edges: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      claims: texts,
      basis: z.enum(["stated", "inferred"]),
      method: z.string(),
      evidence: anchors,
    }),
  ),
  reuse: z.array(reuse),
  utterances: z.array(utterance),
  claims: z.array(claim),
  divergences: z.array(divergence),
  timeline: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      when: MOMENT,
      anchors,
      of: z.enum(["events", "telling"]),
      conflictsWith: texts,
    }),
  ),
  acts: z.array(act),
  findings: z.array(finding),
  silences: z.array(z.strictObject({ about: z.string(), because: z.string() })),
  wouldChange: z.array(z.strictObject({ get: z.string(), because: z.string() })),
  notices: z.array(NOTICE),
});

const dossierFile = z.strictObject({
  format: z.literal("stemma/1"),
  generator: z.strictObject({
    version: z.string(),
    methods: z.record(z.string(), z.string()),
    inputDigest: z.string(),
    at: z.string().exactOptional(),
  }),
  articles: z.array(ARTICLE),
  stories: z.array(dossier),
  notices: z.array(NOTICE),
});

/** The dossier file, strictly: nothing that is not of the format, nothing missing. */
export const DOSSIER_FILE: z.ZodType<DossierFile> = dossierFile;

// Each schema beside its type: that this compiles is the proof.
void ([true, true, true] satisfies [
  Agrees<z.infer<typeof claim>, Claim>,
  Agrees<z.infer<typeof dossier>, Dossier>,
  Agrees<z.infer<typeof dossierFile>, DossierFile>,
]);
