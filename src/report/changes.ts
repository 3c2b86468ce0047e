import type { Claim, Divergence, Dossier, DossierFile, Origin } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { isOver, type Pair, pairArticles, pairClaims, pairStories } from "./pairing.ts";
import { type Articles, indexArticles, siglaOf, toPlace } from "./places.ts";
import { findStance } from "./stances.ts";
import { formatNumber } from "./view.ts";
import { FACETS, formatIndependence, formatTemplate, MARKS, STATES } from "./words.ts";

/** What is different between two dossier files, ready to be shown. */
export interface FileChanges {
  readonly format: "stemma-diff/1";
  readonly stories: readonly StoryChanges[];
  /** The two files were made by other methods, so a difference need not come from the articles. */
  readonly methods: readonly string[];
}

/** What is different in one story. */
export interface StoryChanges {
  readonly title: string;
  readonly is: "new" | "gone" | "changed" | "same";
  readonly articles: readonly ArticleChange[];
  readonly headline?: FromTo;
  readonly claims: readonly ClaimChanges[];
  /** Outlets whose text was missing and is there now, or is missing now. */
  readonly witnesses: readonly { readonly outlet: string; readonly is: "found" | "missing" }[];
  /** Claims that are as they were. */
  readonly unchanged: number;
}

/** An article that came, went, or has another text under the same name. */
export interface ArticleChange {
  readonly is: "added" | "removed" | "rewritten";
  readonly siglum: string;
  readonly outlet: string | null;
  readonly file: string;
}

/** A value before and after. */
export interface FromTo {
  readonly before: string;
  readonly after: string;
}

/** What is different in one claim. */
export interface ClaimChanges {
  /** Its number in the later file; in the earlier one where it is gone. */
  readonly number: string;
  readonly short: string;
  readonly is: "new" | "gone" | "changed";
  readonly independent?: FromTo;
  readonly state?: FromTo;
  /** Readings that came, with where they stand and how the article stands to the claim. */
  readonly readings: readonly {
    readonly siglum: string;
    readonly at: string;
    readonly text: string;
    readonly stance: string;
  }[];
  readonly lost: readonly string[];
  readonly origins: readonly { readonly is: "new" | "gone"; readonly label: string }[];
  readonly divergences: readonly DivergenceChange[];
}

/** A divergence that came, went, or has other readings. */
export interface DivergenceChange {
  readonly is: "new" | "gone" | "changed";
  readonly facet: string;
  readonly variants: readonly { readonly value: string; readonly sigla: readonly string[] }[];
}

/** A dossier with its file's articles. */
interface Side {
  readonly dossier: Dossier;
  readonly articles: Articles;
}

/** Compare two dossier files: what articles that came or went changed in origins, states and divergences. */
export function toChanges(before: DossierFile, after: DossierFile): FileChanges {
  const [old, now] = [indexArticles(before), indexArticles(after)];
  const articles = pairArticles(before, after);
  const stories = pairStories(before, after).map((pair): StoryChanges => {
    if (pair.before && pair.after)
      return toStoryChanges({ dossier: pair.before, articles: old }, { dossier: pair.after, articles: now }, articles);
    const { title } = (pair.after ?? pair.before) as Dossier;
    return {
      title: toLine(title),
      is: pair.after ? "new" : "gone",
      articles: changesOf(articles, pair),
      claims: [],
      witnesses: [],
      unchanged: 0,
    };
  });
  return { format: "stemma-diff/1", stories, methods: findOtherMethods(before, after) };
}

function findOtherMethods({ generator: a }: DossierFile, { generator: b }: DossierFile): readonly string[] {
  const names = [...new Set([...Object.keys(a.methods), ...Object.keys(b.methods)])].sort();
  const changed = names.filter((name) => a.methods[name] !== b.methods[name]);
  return a.version === b.version ? changed : [`version ${a.version} and ${b.version}`, ...changed];
}

function toStoryChanges(before: Side, after: Side, all: Parameters<typeof changesOf>[0]): StoryChanges {
  const articles = changesOf(all, { before: before.dossier, after: after.dossier });
  const pairs = pairClaims(before.dossier, after.dossier);
  const changes = pairs.map((pair) => toClaimChanges(pair, before, after));
  const claims = changes.filter((change) => change !== undefined);
  const headline = toFromTo(sentenceOf(before.dossier), sentenceOf(after.dossier));
  const witnesses = findWitnesses(before.dossier, after.dossier);
  const isSame = articles.length + claims.length + witnesses.length === 0 && !headline;
  return {
    title: toLine(after.dossier.title),
    is: isSame ? "same" : "changed",
    articles,
    ...(headline && { headline }),
    claims,
    witnesses,
    unchanged: changes.length - claims.length,
  };
}

function changesOf(
  articles: ReturnType<typeof pairArticles>,
  { before, after }: Pair<Dossier>,
): readonly ArticleChange[] {
  return articles.flatMap((pair): readonly ArticleChange[] => {
    const isIn = {
      before: pair.before && before?.articles.includes(pair.before.id),
      after: pair.after && after?.articles.includes(pair.after.id),
    };
    const article = isIn.after ? pair.after : isIn.before ? pair.before : undefined;
    if (!article || (isIn.before && isIn.after && pair.before?.id === pair.after?.id)) return [];
    const { siglum, outlet, file } = article;
    const is = isIn.before && isIn.after ? "rewritten" : isIn.after ? "added" : "removed";
    return [{ is, siglum, outlet: outlet.name, file: toLine(file) }];
  });
}

function sentenceOf({ headline }: Dossier): string {
  return headline ? toLine(formatTemplate(headline.sentence.template, headline.sentence.args)) : "No claim stands out.";
}

function toFromTo(before: string, after: string): FromTo | undefined {
  return before === after ? undefined : { before, after };
}

function findWitnesses(before: Dossier, after: Dossier): StoryChanges["witnesses"] {
  const lost = ({ witnesses }: Dossier): readonly string[] =>
    witnesses.flatMap((w) => (w.kind === "lost" ? [w.outlet] : []));
  const [old, now] = [lost(before), lost(after)];
  return [
    ...old.filter((outlet) => !now.includes(outlet)).map((outlet) => ({ outlet, is: "found" as const })),
    ...now.filter((outlet) => !old.includes(outlet)).map((outlet) => ({ outlet, is: "missing" as const })),
  ];
}

/** What is different in a claim; nothing where it is as it was. */
function toClaimChanges(pair: Pair<Claim>, before: Side, after: Side): ClaimChanges | undefined {
  const [old, now] = [pair.before, pair.after];
  const shown = now ?? old;
  if (!shown) return undefined;
  const side = now ? after : before;
  const independent = old && now && toFromTo(formatIndependence(old.independent), formatIndependence(now.independent));
  const state = old && now && toFromTo(STATES[old.independent.state], STATES[now.independent.state]);
  const changes: ClaimChanges = {
    number: formatNumber(side.dossier.claims.indexOf(shown)),
    short: toLine(shown.short),
    is: old && now ? "changed" : now ? "new" : "gone",
    ...(independent && { independent }),
    ...(state && { state }),
    readings: (now?.readings ?? [])
      .filter((reading) => !old?.readings.some((other) => isOver(reading, other)))
      .map((reading) => {
        const { siglum, at, text } = toPlace(after.articles, reading);
        return {
          siglum,
          at,
          text: toLine(text),
          stance: MARKS[findStance(now as Claim, after.dossier.divergences, reading.article)].word,
        };
      }),
    lost: siglaOf(
      before.articles,
      (old?.readings ?? [])
        .filter((reading) => !now?.readings.some((other) => isOver(reading, other)))
        .map(({ article }) => article),
    ),
    origins: old && now ? findOrigins(old, now, before, after) : [],
    divergences: old && now ? findDivergences(old, now, before, after) : [],
  };
  const isSame =
    old &&
    now &&
    !independent &&
    !state &&
    [changes.readings, changes.lost, changes.origins, changes.divergences].every((list) => list.length === 0);
  return isSame ? undefined : changes;
}

/** Origins that vouch now and did not, and the reverse; one is the same where a description of it stands at the same place. */
function findOrigins(old: Claim, now: Claim, before: Side, after: Side): ClaimChanges["origins"] {
  const of = ({ origins }: Claim, { dossier }: Side): readonly Origin[] =>
    dossier.origins.filter(({ id }) => origins.includes(id));
  const [were, are] = [of(old, before), of(now, after)];
  const isOne = (a: Origin, b: Origin): boolean =>
    (a.label === b.label && a.kind === b.kind) ||
    a.mentions.some((one) => b.mentions.some((other) => isOver(one, other)));
  return [
    ...are
      .filter((origin) => !were.some((other) => isOne(origin, other)))
      .map(({ label }) => ({ is: "new" as const, label: toLine(label) })),
    ...were
      .filter((origin) => !are.some((other) => isOne(origin, other)))
      .map(({ label }) => ({ is: "gone" as const, label: toLine(label) })),
  ];
}

function findDivergences(old: Claim, now: Claim, before: Side, after: Side): readonly DivergenceChange[] {
  const of = ({ id }: Claim, { dossier }: Side): readonly Divergence[] =>
    dossier.divergences.filter(({ claim }) => claim === id);
  const [were, are] = [of(old, before), of(now, after)];
  const isAsIt = (a: Divergence, b: Divergence): boolean =>
    a.variants.length === b.variants.length &&
    a.variants.every(({ anchors }) =>
      b.variants.some(
        (other) =>
          other.anchors.length === anchors.length &&
          anchors.every((one) => other.anchors.some((two) => isOver(one, two))),
      ),
    );
  return [
    ...are.flatMap((divergence) => {
      const was = were.find(({ facet }) => facet === divergence.facet);
      if (was && isAsIt(was, divergence)) return [];
      return [toDivergenceChange(divergence, was ? "changed" : "new", after)];
    }),
    ...were
      .filter(({ facet }) => !are.some((other) => other.facet === facet))
      .map((divergence) => toDivergenceChange(divergence, "gone", before)),
  ];
}

function toDivergenceChange(
  { facet, variants }: Divergence,
  is: DivergenceChange["is"],
  { articles }: Side,
): DivergenceChange {
  return {
    is,
    facet: FACETS[facet],
    variants: variants.map(({ value, anchors }) => ({
      value: toLine(value),
      sigla: siglaOf(
        articles,
        anchors.map(({ article }) => article),
      ),
    })),
  };
}
