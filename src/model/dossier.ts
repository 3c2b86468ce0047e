import type { EntityKind, SourceKind } from "./annotations.ts";
import type { Block, RemovalReason } from "./article.ts";
import type { ArticleId, AttributionId, ClaimId, EntityId, OriginId, UtteranceId, WitnessId } from "./ids.ts";
import type { Moment, Quantity } from "./moment.ts";
import type { Notice } from "./notice.ts";
import type { Anchor, Evidence, Span } from "./span.ts";

/** What `stemma read … --json` prints: the one value that terminal, page, exports and stores are drawn from. */
export interface DossierFile {
  readonly format: "stemma/1";
  readonly generator: {
    readonly version: string;
    /** Each stage's method with its version: `{ "read": "rules.v1" }`. */
    readonly methods: Readonly<Record<string, string>>;
    /** SHA-256 over the articles' hashes and what was given beside them. */
    readonly inputDigest: string;
    readonly at?: string;
  };
  readonly articles: readonly DossierArticle[];
  /** Each article is in exactly one story; an article alone is a story of one. */
  readonly stories: readonly Dossier[];
  readonly notices: readonly Notice[];
}

/** An article as the dossier shows it: its text, what was set aside, and the layers that carry values. */
export interface DossierArticle {
  readonly id: ArticleId;
  readonly siglum: string;
  readonly file: string;
  readonly url?: string;
  readonly sha256: string;
  readonly outlet: {
    readonly name: string | null;
    readonly how: "given" | "metadata" | "url" | "inferred" | "unknown";
    readonly evidence?: Anchor;
  };
  readonly headline?: Anchor;
  readonly byline?: Anchor;
  readonly dateline?: Anchor;
  readonly published: Moment;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly removals: readonly { readonly span: Span; readonly reason: RemovalReason; readonly rule: string }[];
  readonly times: readonly {
    readonly span: Span;
    readonly text: string;
    readonly value: string;
    readonly how: "stated" | "resolved";
    readonly anchor?: string;
  }[];
  readonly quantities: readonly { readonly span: Span; readonly text: string; readonly value: Quantity }[];
  readonly mentions: readonly { readonly span: Span; readonly text: string; readonly entity: EntityId }[];
  readonly truncated?: Anchor;
}

/** Somebody or something that a story names. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: readonly Anchor[];
  readonly wikidata?: string;
  /** "the Kremlin" stands for Russia. */
  readonly standsFor?: string;
}

/** An attribution as the dossier shows it. */
export interface DossierAttribution {
  readonly id: AttributionId;
  readonly article: ArticleId;
  readonly source?: Anchor;
  readonly cue: Anchor;
  readonly content: readonly Anchor[];
  readonly resolved?: string;
  readonly kind: SourceKind;
  readonly via: readonly string[];
  readonly inside?: AttributionId;
  readonly anonymity?: Anchor;
  readonly hedges: readonly Anchor[];
}

/** A quotation of an utterance in one article. */
export interface UtteranceQuotation {
  readonly article: ArticleId;
  readonly span: Span;
  /** Inside the marks. */
  readonly text: string;
  readonly attribution?: AttributionId;
  readonly speaker: { readonly name: string; readonly span?: Span; readonly text?: string } | null;
  readonly via: readonly string[];
}

/** One saying, by one voice on one occasion; its quotations are what the articles made of it. */
export interface Utterance {
  readonly id: UtteranceId;
  readonly origin: OriginId;
  readonly quotations: readonly UtteranceQuotation[];
  /** The lost statement put together from its fragments: a conjecture. */
  readonly reconstruction?: {
    readonly parts: readonly { readonly anchor: Anchor; readonly basis: "quoted" | "paraphrased" }[];
    readonly note: string;
  };
}

/** Why two mentions, or two voices, were taken to go back to one origin. */
export interface OriginMerge {
  readonly rule: string;
  readonly certainty: "certain" | "probable";
  readonly evidence: Evidence;
  readonly because: string;
}

/** What the articles say of a person whom they let speak. */
export interface SpeakerCard {
  /** "the harbor's chief engineer", as an article puts it. */
  readonly role?: Anchor;
  /** The body that the role names. */
  readonly institution?: EntityId;
  /** What ties the person to the matter in an article's words: "who once built the wall". */
  readonly stake?: Anchor;
  /** The outlets that the person is said to have told. */
  readonly told: readonly string[];
}

/** Who or what a claim goes back to, as far back as the texts go: at the level of the evidence. */
export interface Origin {
  readonly id: OriginId;
  /** α β γ … for those not held. */
  readonly siglum?: string;
  readonly kind: SourceKind;
  readonly label: string;
  readonly institution?: string;
  readonly mentions: readonly Anchor[];
  readonly voices: readonly { readonly label: string; readonly mentions: readonly Anchor[] }[];
  readonly merges: readonly OriginMerge[];
  /** Of a named person. */
  readonly card?: SpeakerCard;
}

/** Credit in the article's own words: article to outlet. */
export interface Credit {
  readonly article: ArticleId;
  readonly outlet: string;
  readonly kind: "first-report" | "told" | "reports" | "cites" | "republishes";
  readonly span: Span;
  readonly text: string;
}

/** An account in the stemma: extant if we hold it, lost if it is only spoken of. */
export type Witness =
  | { readonly id: WitnessId; readonly kind: "extant"; readonly article: ArticleId }
  | { readonly id: WitnessId; readonly kind: "lost"; readonly outlet: string; readonly siglum?: string };

/** Descent of some claims: `from` came first. */
export interface StemmaEdge {
  readonly from: WitnessId | OriginId;
  readonly to: WitnessId;
  readonly claims: readonly ClaimId[];
  readonly basis: "stated" | "inferred";
  readonly method: string;
  readonly evidence: readonly Anchor[];
}

/** Text in common between two articles, quoted or not, credited or not. */
export interface Reuse {
  readonly a: ArticleId;
  readonly b: ArticleId;
  readonly runs: readonly { readonly a: Span; readonly b: Span; readonly words: number; readonly quoted: boolean }[];
  readonly kind: "credited-quotation" | "credited-text" | "uncredited-text" | "common-source";
  readonly direction: "a>b" | "b>a" | "unknown";
  /** Words in common, as a share of the shorter article. */
  readonly share: number;
}

/** What one article has at one claim. */
export interface Reading {
  readonly article: ArticleId;
  readonly span: Span;
  readonly text: string;
  readonly stance: "says" | "less-exact" | "differs" | "denies";
  readonly attribution?: AttributionId;
  readonly hedges: readonly Anchor[];
  readonly negated: boolean;
  /** `who`, `whom`, `what`, `quantity`, `time`, `place`; of a forecast also `condition` and `due`: each with its own span. */
  readonly slots: Readonly<Record<string, { readonly span: Span; readonly text: string; readonly value?: unknown }>>;
}

/** What kind of statement a claim is. */
export type ClaimKind = "event" | "quantity" | "state" | "quotation" | "forecast" | "assessment" | "legal" | "denial";

/** How many independent origins stand behind a claim: a range with its reasons. */
export interface Independence {
  readonly min: number;
  readonly max: number;
  /** Size of the largest set of origins that are independent of each other on positive evidence. */
  readonly confirmed: number;
  readonly state:
    | "single-origin"
    | "single-institution"
    | "possibly-corroborated"
    | "corroborated"
    | "contested"
    | "unattributed"
    | "lineage-unknown";
  readonly why: readonly { readonly rule: string; readonly because: string; readonly evidence: readonly Anchor[] }[];
}

/** What the accounts assert, apart from its wording. */
export interface Claim {
  readonly id: ClaimId;
  /** A reading's own words, trimmed; never composed. */
  readonly gloss: string;
  /** The same in at most 40 characters, for tables. */
  readonly short: string;
  readonly kind: ClaimKind;
  readonly core: boolean;
  readonly weight: number;
  readonly readings: readonly [Reading, ...Reading[]];
  /** Those who vouch for it; empty where the articles speak in their own voice. */
  readonly origins: readonly OriginId[];
  /** Those who only react to it: never counted. */
  readonly commentators: readonly OriginId[];
  /** Of evidence: the headline figure. */
  readonly independent: Independence;
  readonly institutions: { readonly min: number; readonly max: number };
}

/** The facets on which readings part. */
export type Facet = "quantity" | "time" | "place" | "actor" | "attribution" | "wording" | "modality";

/** One of the values on which readings part, with where it stands. */
export interface Variant {
  readonly value: string;
  readonly normalized?: unknown;
  readonly anchors: readonly Anchor[];
}

/** A place where the readings of one claim part. The first variant is that of most articles, not the true one. */
export interface Divergence {
  readonly id: string;
  readonly claim: ClaimId;
  readonly facet: Facet;
  readonly relation: "conflict" | "less-exact" | "compatible-if" | "drift";
  readonly variants: readonly [Variant, Variant, ...Variant[]];
  readonly because: string;
}

/** Something dated: an event, or the telling of it. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  readonly when: Moment;
  readonly anchors: readonly Anchor[];
  readonly of: "events" | "telling";
  readonly conflictsWith: readonly string[];
}

/** A lens's row: an act that it recognised. */
export interface Act {
  readonly id: string;
  readonly kind: "arms-transfer" | "labour-export" | "sanction" | "strike" | "deaths" | "arrest" | "other";
  readonly who: string | null;
  readonly whom: string | null;
  readonly what: readonly string[];
  readonly quantity: { readonly text: string; readonly value?: Quantity } | null;
  readonly when: Moment;
  readonly status: "offered" | "possible" | "planned" | "agreed" | "in process" | "delivered" | "in use" | "denied";
  readonly epistemic: "asserted" | "attributed" | "hedged" | "conditional" | "denied" | "confirmed-by-party";
  readonly claim?: ClaimId;
  readonly mentions: Evidence;
  readonly rivals: Readonly<Record<string, readonly { readonly value: string; readonly anchors: readonly Anchor[] }[]>>;
}

/** What a rule would say of an act if the report is true. */
export interface Finding {
  readonly act: string;
  readonly rule: string;
  readonly effect: "engages-if-true" | "would-engage" | "not-in-force" | "undetermined" | "contested" | "no-finding";
  readonly missing: readonly string[];
  readonly cites: readonly string[];
  readonly said: readonly Anchor[];
  readonly because: string;
}

/** The one-line answer: a claim, how many articles carry it, how many origins stand behind it. */
export interface Headline {
  readonly claim: ClaimId;
  readonly articles: number;
  readonly outlets: number | null;
  readonly outletsNamed: number;
  readonly independent: Independence;
  readonly sentence: { readonly template: string; readonly args: Readonly<Record<string, string>> };
}

/** All we know of one story. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly titleFrom: Anchor | "given";
  readonly articles: readonly ArticleId[];
  readonly headline: Headline | null;
  readonly entities: readonly Entity[];
  readonly attributions: readonly DossierAttribution[];
  readonly origins: readonly Origin[];
  readonly credits: readonly Credit[];
  readonly witnesses: readonly Witness[];
  readonly edges: readonly StemmaEdge[];
  readonly reuse: readonly Reuse[];
  readonly utterances: readonly Utterance[];
  readonly claims: readonly Claim[];
  readonly divergences: readonly Divergence[];
  readonly timeline: readonly TimelineItem[];
  readonly acts: readonly Act[];
  readonly findings: readonly Finding[];
  /** "No article carries a reply from Moscow." */
  readonly silences: readonly { readonly about: string; readonly because: string }[];
  /** The lost witness whose text would settle most. */
  readonly wouldChange: readonly { readonly get: string; readonly because: string }[];
  readonly notices: readonly Notice[];
}
