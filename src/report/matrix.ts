import type { Claim, Divergence, Dossier, DossierArticle, Reading } from "../model/dossier.ts";
import type { ArticleId, ClaimId } from "../model/ids.ts";
import { type CellWord, findCellWord, indexQuoted, type Quoted } from "./cell-words.ts";
import { type Attributions, indexAttributions } from "./chains.ts";
import { toLine } from "./columns.ts";
import { type EntryView, toEntry } from "./entries.ts";
import { byCellFacet, clipLine } from "./heads.ts";
import { type ColumnKind, type Columns, type ColumnView, toColumns } from "./matrix-columns.ts";
import { type Articles, bySiglum } from "./places.ts";
import { findStance, stanceIn } from "./stances.ts";
import { CLAIM_KINDS, FACETS, formatCount, formatOrigins, type Stance } from "./words.ts";

/** Who says what: a row for each claim, a cell for each article, and in it the word that matters. */
export interface MatrixView {
  readonly kind: ColumnKind;
  readonly columns: readonly ColumnView[];
  /** The rows to see first: what the story is about, then where accounts part. */
  readonly rows: readonly RowView[];
  /** Further claims of several articles. */
  readonly more: readonly RowView[];
  /** Claims that one article alone has, by article. */
  readonly single: readonly SingleView[];
  /** How many further rows, and claims of one article each, are left out. */
  readonly left: { readonly rows: number; readonly single: number };
}

/** The most further rows, and claims of one article each, that are laid out. */
export interface MostClaims {
  readonly rows: number;
  readonly single: number;
}

/** A claim's row. */
export interface RowView {
  /** What `--claim` takes. */
  readonly number: string;
  readonly claim: string;
  /** The same in at most 40 characters. */
  readonly short: string;
  readonly kind: string;
  readonly isCore: boolean;
  /** On what the accounts part, in small letters: "quantity", "date". */
  readonly parts: readonly string[];
  readonly cells: readonly CellView[];
  /** `1`, `1–2`, `?`. */
  readonly origins: string;
  /** How many articles have the claim. */
  readonly articles: number;
}

/** A cell: how its articles stand to the claim, with their words. A silent cell has none, every other at least one. */
export interface CellView {
  readonly stance: Stance;
  readonly word: CellWord;
  /** How many articles stand so. */
  readonly count: number;
  readonly entries: readonly EntryView[];
  /** What the divergences say that make the stance. */
  readonly because: readonly string[];
}

/** The claims that one article alone has. */
export interface SingleView {
  readonly siglum: string;
  readonly claims: readonly {
    readonly number: string;
    readonly entry: EntryView;
    readonly kind: string;
    readonly origins: string;
  }[];
}

/** Rows beyond these are folded. */
const MOST_ROWS = 15;
/** A claim's words, as far as a row has room for them. */
const CLAIM_ROOM = 80;
const STRENGTH: readonly Stance[] = ["denies", "differs", "less-exact", "says", "silent"];

const ALL: MostClaims = { rows: Number.POSITIVE_INFINITY, single: Number.POSITIVE_INFINITY };

/** Lay out who says what. */
export function toMatrix(
  dossier: Dossier,
  held: readonly DossierArticle[],
  articles: Articles,
  numberOf: (index: number) => string,
  most: MostClaims = ALL,
): MatrixView {
  const columns = toColumns(dossier, held);
  const context: Context = {
    columns,
    held,
    articles,
    attributions: indexAttributions(dossier),
    quoted: indexQuoted(dossier.utterances),
    divergences: groupDivergences(dossier),
  };
  const numbered = dossier.claims.map((claim, i) => ({ claim, number: numberOf(i) }));
  const isShown = ({ claim }: Numbered): boolean => claim.core || countArticles(claim) > 1;
  const drafts = numbered
    .filter(isShown)
    .map((one) => toDraft(one, context))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const further = drafts.slice(MOST_ROWS);
  const single = numbered.filter((one) => !isShown(one));
  return {
    kind: columns.kind,
    columns: columns.all,
    rows: drafts.slice(0, MOST_ROWS).map((draft) => toRow(draft, context)),
    more: further.slice(0, most.rows).map((draft) => toRow(draft, context)),
    single: toSingle(single, most.single, context),
    left: { rows: Math.max(0, further.length - most.rows), single: Math.max(0, single.length - most.single) },
  };
}

/** A claim with the number it is asked for by. */
interface Numbered {
  readonly claim: Claim;
  readonly number: string;
}

interface Context {
  readonly columns: Columns;
  readonly held: readonly DossierArticle[];
  readonly articles: Articles;
  readonly attributions: Attributions;
  readonly quoted: Quoted;
  readonly divergences: ReadonlyMap<ClaimId, readonly Divergence[]>;
}

/** The divergences of each claim, those first of which a cell should show its variant. */
function groupDivergences({ divergences }: Dossier): ReadonlyMap<ClaimId, readonly Divergence[]> {
  const groups = new Map<ClaimId, Divergence[]>();
  for (const divergence of [...divergences].sort(byCellFacet)) {
    groups.set(divergence.claim, [...(groups.get(divergence.claim) ?? []), divergence]);
  }
  return groups;
}

/** What the story is about comes first, then where accounts part; within each the order of weight stays. */
function rankOf({ claim, standings }: Draft): number {
  if (claim.core) return 0;
  return standings.some(({ stance }) => stance === "differs" || stance === "denies") ? 1 : 2;
}

function countArticles({ readings }: Claim): number {
  return new Set(readings.map(({ article }) => article)).size;
}

/** How one article stands to a claim, with its readings. */
interface Standing {
  readonly article: ArticleId;
  readonly stance: Stance;
  readonly readings: readonly [Reading, ...Reading[]];
}

/** A row before it is laid out: how each article stands to the claim, and what parts there. */
interface Draft extends Numbered {
  readonly own: readonly Divergence[];
  readonly standings: readonly Standing[];
}

function toDraft(one: Numbered, { divergences, held }: Context): Draft {
  const own = divergences.get(one.claim.id) ?? [];
  return { ...one, own, standings: findStandings(one.claim, own, held) };
}

function toRow({ claim, number, own, standings }: Draft, context: Context): RowView {
  const { columns, held } = context;
  const cells = columns.all.map(({ stance }, i): CellView => {
    if (stance === "silent") return { ...SILENT, count: held.length - standings.length };
    const isIn = (one: Standing): boolean => (stance ? one.stance === stance : columns.of.get(one.article) === i);
    return toCell(standings.filter(isIn), own, context, stance);
  });
  return {
    number,
    claim: clipLine(toLine(claim.gloss), CLAIM_ROOM),
    short: toLine(claim.short),
    kind: CLAIM_KINDS[claim.kind],
    isCore: claim.core,
    parts: [...new Set(own.map(({ facet }) => FACETS[facet].toLowerCase()))],
    cells,
    origins: formatOrigins(claim.independent),
    articles: standings.length,
  };
}

const SILENT: CellView = { stance: "silent", word: { text: "", isVariant: false }, count: 0, entries: [], because: [] };

/** How each article that has a claim stands to it, in the order of the articles. */
function findStandings(
  claim: Claim,
  divergences: readonly Divergence[],
  held: readonly DossierArticle[],
): readonly Standing[] {
  const readings = new Map<ArticleId, [Reading, ...Reading[]]>();
  for (const reading of claim.readings) {
    const known = readings.get(reading.article);
    if (known) known.push(reading);
    else readings.set(reading.article, [reading]);
  }
  return held.flatMap(({ id }) => {
    const own = readings.get(id);
    return own ? [{ article: id, stance: findStance(claim, divergences, id), readings: own }] : [];
  });
}

/** A cell shows the strongest way in which one of its articles stands to the claim. */
function toCell(
  standings: readonly Standing[],
  divergences: readonly Divergence[],
  { quoted, attributions, articles }: Context,
  column: Stance | undefined,
): CellView {
  if (standings.length === 0) return SILENT;
  const stance = STRENGTH.find((one) => standings.some((standing) => standing.stance === one)) ?? "says";
  const [first] = standings.filter((standing) => standing.stance === stance) as [Standing, ...Standing[]];
  return {
    stance,
    word: column
      ? findCommonest(standings, divergences, quoted)
      : findCellWord(first.readings, stance, divergences, quoted),
    count: standings.length,
    entries: standings.flatMap(({ readings }) => readings.map((one) => toEntry(one, attributions, articles))),
    because: divergences
      .filter((divergence) => standings.some(({ article }) => stanceIn(divergence, article) !== "says"))
      .map(({ because }) => toLine(because)),
  };
}

/** Of many articles that stand alike: the variant that most of them have. */
function findCommonest(standings: readonly Standing[], divergences: readonly Divergence[], quoted: Quoted): CellWord {
  const counts = new Map<string, number>();
  for (const { stance, readings } of standings) {
    const { text, isVariant } = findCellWord(readings, stance, divergences, quoted);
    if (isVariant) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return { text: first?.[0] ?? "", isVariant: first !== undefined };
}

/** The claims of one article each, as many as are asked for, those of the first articles first. */
function toSingle(
  numbered: readonly Numbered[],
  most: number,
  { attributions, articles }: Context,
): readonly SingleView[] {
  const groups = new Map<string, Numbered[]>();
  for (const one of numbered) {
    const siglum = articles.get(one.claim.readings[0].article)?.siglum ?? "?";
    const known = groups.get(siglum);
    if (known) known.push(one);
    else groups.set(siglum, [one]);
  }
  let free = most;
  return [...groups]
    .sort(([a], [b]) => bySiglum(a, b))
    .flatMap(([siglum, own]) => {
      const shown = own.slice(0, free);
      free -= shown.length;
      const claims = shown.map(({ claim, number }) => ({
        number,
        entry: toEntry(claim.readings[0], attributions, articles),
        kind: CLAIM_KINDS[claim.kind],
        origins: formatOrigins(claim.independent),
      }));
      return claims.length > 0 ? [{ siglum, claims }] : [];
    });
}

/** Say how many articles stand behind a row's origins. */
export function formatBehind({ origins, articles }: RowView): string {
  return origins === "?" ? "none credited" : `for ${formatCount(articles, "article")}`;
}
