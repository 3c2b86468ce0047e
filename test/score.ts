// How near a dossier comes to what a careful reader finds: a few figures between 0 and 1 that must not fall.
import type { Claim, Dossier, DossierFile } from "../src/model/dossier.ts";
import type { Span } from "../src/model/span.ts";
import { countOverlap } from "../src/text/spans.ts";
import { findArticle, findWords, type Gold, type GoldText } from "./gold.ts";

/** The figures that are kept from falling. */
export type Figure = "noise" | "quotations" | "speakers" | "credits" | "claimGroups" | "independence";

/** Score the one story of an annotation, each figure rounded to three decimals. */
export function scoreStory(gold: Gold, file: DossierFile): Readonly<Record<Figure, number>> {
  const places = placesOf(gold, file);
  const stories = file.stories.filter(({ articles }) => articles.some((id) => places.keyOf(id) !== undefined));
  const pairs = pairQuotations(gold, stories, places);
  const found = pairs.filter(({ quotation }) => quotation);
  const items = pairClaims(gold, stories, places);
  const exact = gold.claims.filter(({ mentions }) => mentions.length > 1);
  const figures: Record<Figure, number> = {
    noise: scoreNoise(gold, file),
    quotations: f1(found.length, places.count(stories.flatMap(quotationsOf)), gold.quotations.length),
    speakers: found.filter(({ row, quotation }) => isSpeaker(row.speaker, quotation?.speaker)).length / pairs.length,
    credits: scoreCredits(gold, stories, places),
    claimGroups: bCubed(items),
    independence: exact.filter((claim) => isIndependenceRight(claim, items)).length / exact.length,
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  ) as Record<Figure, number>;
}

/** F1 of what is right among what was found and what was wanted. */
function f1(right: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

/** Where the annotation's words stand, and which article is which. */
interface Places {
  readonly keyOf: (id: string) => string | undefined;
  readonly spanOf: (row: GoldText) => Span | undefined;
  readonly count: (rows: readonly { readonly article: string }[]) => number;
}

function placesOf(gold: Gold, file: DossierFile): Places {
  const articles = new Map(Object.keys(gold.articles).map((key) => [key, findArticle(gold, file, key)]));
  const keys = new Map([...articles].map(([key, article]) => [article?.id ?? "", key]));
  const keyOf = (id: string): string | undefined => keys.get(id);
  return {
    keyOf,
    spanOf: (row) => findWords(articles.get(row.a)?.text ?? "", row),
    count: (rows) => rows.filter(({ article }) => keyOf(article) !== undefined).length,
  };
}

/** Characters other than white space that were rightly set aside. */
function scoreNoise(gold: Gold, file: DossierFile): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const key of Object.keys(gold.articles)) {
    const article = findArticle(gold, file, key);
    if (!article) continue;
    const spans = gold.noise.flatMap((row) => (row.a === key ? (findWords(article.text, row) ?? []) : []));
    const setAside = article.removals.map(({ span }) => span);
    for (let i = 0; i < article.text.length; i++) {
      if (/\s/.test(article.text[i] as string)) continue;
      const isWanted = spans.some(({ start, end }) => start <= i && i < end);
      const isFound = setAside.some(({ start, end }) => start <= i && i < end);
      right += Number(isWanted && isFound);
      found += Number(isFound);
      wanted += Number(isWanted);
    }
  }
  return f1(right, found, wanted);
}

type Quotation = Dossier["utterances"][number]["quotations"][number];

function quotationsOf(story: Dossier): readonly Quotation[] {
  return story.utterances.flatMap(({ quotations }) => quotations);
}

/** Each annotated quotation with the one found in its place, if at least four fifths of the two are common. */
function pairQuotations(
  gold: Gold,
  stories: readonly Dossier[],
  places: Places,
): readonly { readonly row: Gold["quotations"][number]; readonly quotation: Quotation | undefined }[] {
  const all = stories.flatMap(quotationsOf);
  return gold.quotations.map((row) => {
    const span = places.spanOf(row);
    const here = all.filter(({ article }) => places.keyOf(article) === row.a);
    return { row, quotation: span && here.find((quotation) => likeness(quotation.span, span) >= 0.8) };
  });
}

/** What two spans share, as a part of what they cover together. */
function likeness(a: Span, b: Span): number {
  const common = countOverlap(a, b);
  return common / (a.end - a.start + (b.end - b.start) - common);
}

function isSpeaker(accepted: readonly string[], speaker: Quotation["speaker"] | undefined): boolean {
  const names = [speaker?.name, speaker?.text].filter((name) => name !== undefined);
  return accepted.some((name) => names.some((other) => isSameName(name, other)));
}

/** One name's words are all among the other's: "Haldane" and "Jorn Haldane", "the official" and "a senior official". */
function isSameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const SMALL = new Set(["a", "an", "at", "for", "in", "mr", "mrs", "ms", "of", "the", "s"]);

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
}

function scoreCredits(gold: Gold, stories: readonly Dossier[], places: Places): number {
  const rowOf = (a: string | undefined, outlet: string): string => `${a} ${wordsOf(outlet).join(" ")}`;
  const selves = new Set(gold.credits.filter(({ self }) => self).map(({ a, outlet }) => rowOf(a, outlet)));
  const wanted = new Set(gold.credits.filter(({ self }) => !self).map(({ a, outlet }) => rowOf(a, outlet)));
  const found = new Set(
    stories
      .flatMap(({ credits }) => credits.map(({ article, outlet }) => rowOf(places.keyOf(article), outlet)))
      .filter((row) => !selves.has(row)),
  );
  return f1([...wanted].filter((row) => found.has(row)).length, found.size, wanted.size);
}

/** An annotated mention of a claim with the claim that has a reading in its place. */
interface ClaimItem {
  readonly gold: string;
  readonly claim: Claim | undefined;
}

function pairClaims(gold: Gold, stories: readonly Dossier[], places: Places): readonly ClaimItem[] {
  const readings = stories.flatMap(({ claims }) =>
    claims.flatMap((claim) => claim.readings.map(({ article, span }) => ({ article, span, claim }))),
  );
  return gold.claims.flatMap(({ id, mentions }) =>
    mentions.map((row): ClaimItem => {
      const span = places.spanOf(row);
      const ranked = readings
        .filter(({ article }) => span && places.keyOf(article) === row.a)
        .map((reading) => ({ reading, fit: span ? fitOf(reading.span, span) : 0 }))
        .sort((a, b) => b.fit - a.fit);
      const best = ranked[0];
      return { gold: id, claim: best && best.fit > 0.5 ? best.reading.claim : undefined };
    }),
  );
}

/** How well a reading fits a mention: a reading around or within it counts for less than one in its very place. */
function fitOf(a: Span, b: Span): number {
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return Math.max(likeness(a, b), (0.7 * countOverlap(a, b)) / shorter);
}

/** B-cubed F1 (Bagga and Baldwin 1998): mentions of one claim belong together, others apart. A missed mention stands alone. */
function bCubed(items: readonly ClaimItem[]): number {
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const sameGold = items.filter((other) => other.gold === item.gold);
    const sameClaim = item.claim ? items.filter((other) => other.claim === item.claim) : [item];
    const both = sameClaim.filter((other) => other.gold === item.gold).length;
    precision += both / sameClaim.length;
    recall += both / sameGold.length;
  }
  return (2 * precision * recall) / (precision + recall) / items.length;
}

/** The claim that holds most of the annotated mentions has the very interval that the annotation gives. */
function isIndependenceRight(row: Gold["claims"][number], items: readonly ClaimItem[]): boolean {
  const claims = items.flatMap(({ gold, claim }) => (gold === row.id && claim ? [claim] : []));
  const votes = (claim: Claim): number => claims.filter((other) => other === claim).length;
  const best = [...new Set(claims)].sort((a, b) => votes(b) - votes(a))[0];
  return best?.independent.min === row.independent[0] && best.independent.max === row.independent[1];
}
