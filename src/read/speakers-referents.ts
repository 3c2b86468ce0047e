import { pronounOfNoun } from "../lexicon/en/gendered-nouns.ts";
import { PERSON_TITLES } from "../lexicon/en/titles.ts";
import { pronounOfName } from "../lexicon/name-genders.ts";
import type { Attribution, Mention, SourceKind } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { firstTokenFrom, type Passage, type Range } from "./passage.ts";

/** Who has been let speak so far, and what names the article gives them. */
export interface Discourse {
  readonly p: Passage;
  readonly referents: Referent[];
  /** Sources read before, by their tokens: several verbs may share one. */
  readonly read: Map<string, Referent>;
  /** The longest mention of each entity. */
  readonly fullest: ReadonlyMap<string, Mention>;
}

/** Count the code units of a span. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Somebody or something that an article lets speak, as far as it has been read. */
export interface Referent {
  readonly kind: SourceKind;
  readonly number: Attribution["number"];
  /** The fullest description: the longest form of a name, else the first noun phrase. */
  readonly fullest: Span;
  readonly entity?: string;
  /** Every word that describes it, from all its noun phrases and appositions. */
  readonly words: Set<string>;
  /** One of its noun phrases says where it belongs: "the Danish army". */
  placed: boolean;
  gender: "he" | "she" | "any";
  /** Outlets it was last said to speak to. */
  via: readonly string[];
  /** The token where it was last spoken of. */
  last: number;
}

/** Give the referent for a person or body named in the text, a new one where it has not spoken yet. */
export function referentOf(d: Discourse, mention: Mention, range: Range): Referent {
  const known = d.referents.find(({ entity }) => entity === mention.entity);
  if (known) return known;
  const referent: Referent = {
    kind: mention.kind === "organization" ? "organization" : "named-person",
    number: "one",
    fullest: (d.fullest.get(mention.entity) ?? mention).span,
    entity: mention.entity,
    words: new Set(mention.name.toLowerCase().split(/\s+/)),
    placed: false,
    gender: genderOf(d, mention.entity),
    via: [],
    last: range.first,
  };
  d.referents.push(referent);
  return referent;
}

/** The gender that the article tells of somebody named: by a title or noun before a mention, "Ms. Vance", "gran Ada Vance", else by the given name. */
export function genderOf({ p, fullest }: Discourse, entity: string): Referent["gender"] {
  for (const mention of p.mentions) {
    if (mention.entity !== entity) continue;
    const first = firstTokenFrom(p.tokens, mention.span.start);
    const [before, inside] = [p.tokens[first - 1]?.text ?? "", p.tokens[first]?.text ?? ""];
    const title = PERSON_TITLES.get(before) ?? PERSON_TITLES.get(inside);
    if (title && title !== "any") return title;
    const noun = pronounOfNoun(before.toLowerCase());
    if (noun !== "any") return noun;
  }
  const [given = "", ...others] = (fullest.get(entity)?.name ?? "").split(/\s+/);
  return others.length > 0 ? pronounOfName(given) : "any";
}
