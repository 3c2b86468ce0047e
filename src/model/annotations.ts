import type { Article } from "./article.ts";
import type { AttributionId, EntityId } from "./ids.ts";
import type { Moment, Quantity } from "./moment.ts";
import type { Span } from "./span.ts";

/** The universal part-of-speech tags of Universal Dependencies. */
// biome-ignore format: seventeen tags in four lines
export type Tag =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM"
  | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X";

/** A word, number or punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  readonly tag: Tag;
  /** The dictionary form in lower case; names keep their own form in lower case. */
  readonly lemma: string;
}

/** A sentence, with the half-open range of its tokens in the article's token list. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** What sort of thing an entity is. */
export type EntityKind = "person" | "organization" | "government" | "place" | "item" | "outlet" | "other";

/** A span naming somebody or something. */
export interface Mention {
  readonly span: Span;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The fullest name known: from the lexicon, or the fullest in this article. */
  readonly name: string;
  /** The government or organization that this name stands for: "the Kremlin" stands for Russia. */
  readonly standsFor?: EntityId;
}

/** A time expression and the days it means. */
export interface TimeMention {
  readonly span: Span;
  /** ISO day, month (`2022-08`), year, or `start/end`; absent where it cannot be anchored. */
  readonly value?: string;
  /** First and last day, both inclusive; open where the expression is open. */
  readonly from?: string;
  readonly to?: string;
  /** `stated`: complete in itself. `resolved`: needed the publication date or another expression. */
  readonly how: "stated" | "resolved";
  /** What it was resolved against: an ISO day. */
  readonly anchor?: string;
  /** How the expression bounds the event: "by the end of 2022" is `until`, "since August" is `since`. */
  readonly bound: "in" | "until" | "since" | "before" | "after" | "about";
}

/** A number or vague amount, with its unit or what is counted. */
export interface QuantityMention {
  /** The amount alone: "millions", "large numbers", "at least 30". */
  readonly span: Span;
  readonly value: Quantity;
  /** The words for what is counted, where they follow: "rockets and artillery shells". */
  readonly of?: Span;
}

/** Words given as somebody's own, between quotation marks. */
export interface Quotation {
  /** Inside the marks. */
  readonly span: Span;
  /** The marks included. */
  readonly marked: Span;
  /** `speech`: somebody's words. `scare`: distance, a title, a nickname; never an utterance. */
  readonly kind: "speech" | "scare";
  /** Double marks, or single marks used as quotation marks. */
  readonly marks: "double" | "single";
  /** The closing mark is missing; the span ends with its paragraph. */
  readonly unclosed: boolean;
  /** The attribution that gives its speaker. */
  readonly attribution?: AttributionId;
}

/** What kind of source an attribution or origin has. */
export type SourceKind =
  | "named-person"
  | "anonymous-official"
  | "anonymous-other"
  | "organization"
  | "document"
  | "outlet"
  | "unknown";

/** What the source does with the content. */
export type SpeechAct =
  | "says" // said, told, wrote, announced, according to
  | "confirms"
  | "denies"
  | "believes" // believe, expect, assess: a mind, not a mouth
  | "shows" // a document or finding indicates
  | "reacts" // should be alarmed, echoed this view, "very likely an indication": commentary
  | "declines" // no comment, did not detail, did not respond
  | "hints"; // hinted, offered, expressed willingness: the party's own act

/**
 * The reporter's statement of who said what: source, cue and content.
 * Attributions nest: in "the Times reported, citing officials", the officials stand inside the Times's attribution.
 */
export interface Attribution {
  readonly id: AttributionId;
  /** "the US official"; absent in "it was reported". */
  readonly source?: Span;
  /** "told", "according to". */
  readonly cue: Span;
  /** Several when the reporter interrupts a quotation. */
  readonly content: readonly Span[];
  /** The fullest description that this article gives of the source, "Ada M. Vance" for "the shipping expert". */
  readonly resolved?: Span;
  /** Who the source is, where it is a named entity. */
  readonly entity?: EntityId;
  /** The government or body that the source belongs to: `government:united-states` for "a US official". */
  readonly institution?: EntityId;
  readonly kind: SourceKind;
  /** One official, or officials. */
  readonly number: "one" | "several" | "unknown";
  readonly act: SpeechAct;
  /** Outlets the words were given to or reported by, as credited: "Reuters". Canonical names of the lexicon. */
  readonly via: readonly string[];
  /** What the source rests on: "citing recently declassified intelligence". */
  readonly basis?: Span;
  /** The attribution this one stands in. */
  readonly inside?: AttributionId;
  /** The stated condition of anonymity. */
  readonly anonymity?: Span;
  readonly hedges: readonly Span[];
}

/** Credit that an article gives to an outlet, in its own words. */
export interface CreditMention {
  /** Canonical name of the lexicon, or the name as written. */
  readonly outlet: string;
  readonly kind: "first-report" | "told" | "reports" | "cites" | "republishes";
  /** The clause that shows it. */
  readonly span: Span;
}

/** A word that weakens or grades what is said. */
export interface Hedge {
  readonly span: Span;
  readonly kind: "modal" | "estimative" | "evidential" | "conditional" | "prospective" | "approximate";
}

/**
 * A clause that states something, as short as it can stand: reporting frame, trailing comment and final mark left out.
 * It is the unit that is aligned across articles.
 */
export interface Proposition {
  readonly span: Span;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The verb or noun that carries it. */
  readonly head: Span;
  /** What stands before the verb group, where there is such a thing. */
  readonly subject?: Span;
  /** The innermost attribution whose content covers it. */
  readonly attribution?: AttributionId;
  readonly negated: boolean;
  readonly hedges: readonly Span[];
  /** It stands wholly or mostly inside quotation marks. */
  readonly quoted: boolean;
  /** `main` clause, `complement` of a reporting frame, `relative`, `adverbial`, or `nominal` ("a plan to acquire hundreds of UAVs"). */
  readonly role: "main" | "complement" | "relative" | "adverbial" | "nominal";
}

/** What reading adds to an article: layers of spans, each in order of position. */
export interface Annotations {
  /** The article's publication date, deduced where it was not known. */
  readonly published: Moment;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly credits: readonly CreditMention[];
  readonly hedges: readonly Hedge[];
  /** "not", "never", "no", "denied": the words that negate. */
  readonly negations: readonly Span[];
  readonly propositions: readonly Proposition[];
}

/** An article with its annotations. */
export interface Account {
  readonly article: Article;
  readonly annotations: Annotations;
}
