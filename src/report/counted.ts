import type { Claim, Dossier, OriginMerge } from "../model/dossier.ts";
import type { Anchor } from "../model/span.ts";
import { toLine } from "./columns.ts";
import { type Articles, bySiglum, type Place, toPlace } from "./places.ts";
import { formatIndependence, formatOrigins, STATES } from "./words.ts";

/** How the headline's number of origins was counted: what the range means, each reason with its words, what was taken to be one. */
export interface CountedView {
  /** The number of the claim that is counted. */
  readonly number: string;
  /** "1 independent origin: all that is said goes back to one origin". */
  readonly count: string;
  readonly range: string;
  readonly reasons: readonly CountedReason[];
  readonly merges: readonly { readonly label: string; readonly reasons: readonly CountedReason[] }[];
  /** Those who only comment on the claim. */
  readonly commentators: readonly string[];
}

/** A rule that fired, with the words it stands on. */
export interface CountedReason {
  readonly rule: string;
  readonly because: string;
  /** Only of what was taken to be one: whether that is certain. */
  readonly certainty?: OriginMerge["certainty"];
  readonly words: readonly CountedWords[];
  /** So many further words are not listed. */
  readonly more: number;
}

/** The same words at one or more places. */
export interface CountedWords {
  readonly text: string;
  readonly places: readonly Place[];
}

const MOST_WORDS = 8;
const MOST_PLACES = 12;

/** Show how the headline's count came about; nothing where a story has no main claim. */
export function toCountedView(
  dossier: Dossier,
  articles: Articles,
  numberOf: (index: number) => string,
): CountedView | undefined {
  const index = dossier.claims.findIndex(({ id }) => id === dossier.headline?.claim);
  const claim = dossier.claims[index];
  if (!claim) return undefined;
  const { independent } = claim;
  const told = new Set(independent.why.map(toKey));
  const origins = dossier.origins.filter(({ id }) => claim.origins.includes(id));
  return {
    number: numberOf(index),
    count: `${formatIndependence(independent)}: ${STATES[independent.state]}`,
    range: describeRange(independent),
    reasons: gatherReasons(independent.why, articles),
    merges: origins.flatMap(({ label, merges }) => {
      const own = merges.filter((merge) => !told.has(toKey(merge)));
      return own.length === 0 ? [] : [{ label: toLine(label), reasons: gatherReasons(own, articles) }];
    }),
    commentators: dossier.origins.filter(({ id }) => claim.commentators.includes(id)).map(({ label }) => toLine(label)),
  };
}

/** Say what a range of origins means. */
function describeRange({ min, max, confirmed }: Claim["independent"]): string {
  if (max === 0) return "No article says where it has this from, so nothing can be counted.";
  if (min === 0)
    return `No source that can be counted is credited; what the articles say in their own voice may rest on ${max === 1 ? "one origin" : `up to ${max} origins`}.`;
  const shown =
    confirmed > 1
      ? ` ${confirmed} are shown to be apart by the articles’ own words.`
      : " No two are shown to be apart by the articles’ own words.";
  if (min === max)
    return max === 1
      ? "At least one and at most one: the rules leave no room for a second."
      : `Exactly ${max}.${shown}`;
  return `The range ${formatOrigins({ min, max })} is what the words leave open: at least ${min}, at most ${max}.${shown}`;
}

/** One reason for each rule and sentence, with all words that it stands on. */
function gatherReasons(
  whys: readonly {
    readonly rule: string;
    readonly because: string;
    readonly certainty?: OriginMerge["certainty"];
    readonly evidence: readonly Anchor[];
  }[],
  articles: Articles,
): readonly CountedReason[] {
  const groups = new Map<string, { why: (typeof whys)[number]; anchors: Anchor[] }>();
  for (const why of whys) {
    const key = `${toKey(why)} ${why.certainty ?? ""}`;
    const known = groups.get(key) ?? { why, anchors: [] };
    known.anchors.push(...why.evidence);
    groups.set(key, known);
  }
  return [...groups.values()].map(({ why, anchors }) => {
    const words = toWords(anchors, articles);
    return {
      rule: why.rule,
      because: toLine(why.because),
      ...(why.certainty !== undefined && { certainty: why.certainty }),
      words: words.slice(0, MOST_WORDS),
      more: Math.max(0, words.length - MOST_WORDS),
    };
  });
}

function toKey({ rule, because }: { readonly rule: string; readonly because: string }): string {
  return `${rule} ${because}`;
}

/** Gather anchors by their words, capitals apart. */
function toWords(anchors: readonly Anchor[], articles: Articles): readonly CountedWords[] {
  const groups = new Map<string, { text: string; places: Map<string, Place> }>();
  for (const anchor of anchors) {
    const text = toLine(anchor.text);
    const known = groups.get(text.toLowerCase()) ?? { text, places: new Map<string, Place>() };
    const place = toPlace(articles, anchor);
    known.places.set(`${place.siglum} ${place.at}`, place);
    groups.set(text.toLowerCase(), known);
  }
  return [...groups.values()].map(({ text, places }) => ({
    text,
    places: [...places.values()]
      .sort((a, b) => bySiglum(a.siglum, b.siglum) || a.span.start - b.span.start)
      .slice(0, MOST_PLACES),
  }));
}
