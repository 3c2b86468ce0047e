import type { SourceKind } from "../model/annotations.ts";
import type { RemovalReason } from "../model/article.ts";
import type { Claim, Divergence, Independence, Reading } from "../model/dossier.ts";

// The report's own words. They say who says what and how it is known, never whether it is so.

/** How one article stands to one claim: a reading's stance, or silence. */
export type Stance = Reading["stance"] | "silent";

/** The marks of the matrix, with a form for terminals that know only ASCII. */
export const MARKS: Readonly<Record<Stance, { readonly mark: string; readonly ascii: string; readonly word: string }>> =
  {
    says: { mark: "●", ascii: "*", word: "says" },
    "less-exact": { mark: "≈", ascii: "~", word: "less exact" },
    differs: { mark: "≠", ascii: "!", word: "differs" },
    denies: { mark: "✕", ascii: "x", word: "denies" },
    silent: { mark: "·", ascii: ".", word: "silent" },
  };

/** What readers call a facet. */
export const FACETS: Readonly<Record<Divergence["facet"], string>> = {
  quantity: "Quantity",
  time: "Date",
  place: "Place",
  actor: "Actor",
  attribution: "Attribution",
  wording: "Wording",
  modality: "Hedge",
};

/** What readers call a relation between readings. */
export const RELATIONS: Readonly<Record<Divergence["relation"], string>> = {
  conflict: "both cannot hold",
  "less-exact": "one is less exact",
  "compatible-if": "both can hold, on a condition",
  drift: "changed on the way",
};

/** What readers call a kind of source. */
export const SOURCES: Readonly<Record<SourceKind, string>> = {
  "named-person": "named person",
  "anonymous-official": "anonymous official",
  "anonymous-other": "anonymous source",
  organization: "organization",
  document: "document",
  outlet: "outlet",
  unknown: "source not stated",
};

/** What a state of independence means, as a clause after the count. */
export const STATES: Readonly<Record<Independence["state"], string>> = {
  "single-origin": "all that is said goes back to one origin",
  "single-institution": "those who vouch for it belong to one institution",
  "possibly-corroborated": "more than one origin is possible, none is shown to be apart",
  corroborated: "at least two origins are apart on the words of the articles",
  contested: "an origin of its own denies it",
  unattributed: "no article says who vouches for it",
  "lineage-unknown": "where it comes from cannot be told from the articles",
};

/** What readers call a kind of claim. */
export const CLAIM_KINDS: Readonly<Record<Claim["kind"], string>> = {
  event: "event",
  quantity: "quantity",
  state: "state of things",
  quotation: "quotation",
  forecast: "forecast",
  assessment: "assessment",
  legal: "legal",
  denial: "denial",
};

/** What readers call page furniture. */
export const REMOVALS: Readonly<Record<RemovalReason, string>> = {
  advertisement: "advertisement",
  "related-links": "related links",
  promo: "promotion of the outlet",
  player: "controls of a player",
  caption: "caption",
  "author-bio": "about the author",
  "section-label": "label of a section",
  share: "buttons to share",
  newsletter: "newsletter",
  copyright: "copyright",
  navigation: "navigation",
  comments: "comments of readers",
  other: "not part of the report",
};

/** Format a count with its noun: "1 article", "5 articles". */
export function formatCount(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** Format a number of origins as a range: `1`, `1–2`, and `?` where none is credited. */
export function formatOrigins({ min, max }: Pick<Independence, "min" | "max">): string {
  if (max === 0) return "?";
  return min === max ? `${max}` : `${min === 0 ? "?" : min}–${max}`;
}

/** Format the number of origins with its noun, for the headline. */
export function formatIndependence({ min, max }: Pick<Independence, "min" | "max">): string {
  if (max === 0) return "no origin credited";
  return `${formatOrigins({ min, max })} independent origin${max === 1 ? "" : "s"}`;
}

const GREEK = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu"];
const LATER_GREEK = [
  "nu",
  "xi",
  "omicron",
  "pi",
  "rho",
  "sigma",
  "sigma",
  "tau",
  "upsilon",
  "phi",
  "chi",
  "psi",
  "omega",
];

/** Write our own dashes, marks and Greek sigla in ASCII. */
export function toAscii(text: string): string {
  return text
    .replaceAll("–", "-")
    .replaceAll("…", "...")
    .replace(/[“”]/g, '"')
    .replace(/[α-ω]/g, (letter) => [...GREEK, ...LATER_GREEK][letter.charCodeAt(0) - 0x3b1] ?? letter);
}

/** Put the arguments of a sentence into its template: `{name}` stands for the argument `name`. */
export function formatTemplate(template: string, args: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}
