import type { Dossier, DossierArticle } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { toLine } from "./columns.ts";
import { bySiglum } from "./places.ts";
import { MARKS, type Stance } from "./words.ts";

/** What the columns of a matrix are: articles, groups of near-copies, or the ways in which an article can stand to a claim. */
export type ColumnKind = "article" | "family" | "stance";

/** A column of the matrix. */
export interface ColumnView {
  /** The siglum of its first article, or its stance. */
  readonly key: string;
  /** The outlet, what a family has in common, or the stance in words. */
  readonly label: string;
  /** The articles of the column; none where it is a stance. */
  readonly sigla: readonly string[];
  readonly stance?: Stance;
}

/** The columns of a story's matrix with the column that each article is in. */
export interface Columns {
  readonly kind: ColumnKind;
  readonly all: readonly ColumnView[];
  /** For a column of articles or families: the place of each article's column. */
  readonly of: ReadonlyMap<ArticleId, number>;
}

/** More columns than these are not taken in at a glance. */
export const MOST_COLUMNS = 12;
/** Articles that share this much of the shorter one's words are near-copies. */
const NEAR_COPY = 0.5;
const STANCES: readonly Stance[] = ["says", "less-exact", "differs", "denies", "silent"];

/** Choose the columns: each article where there are few, families of near-copies where these are few, stances else. */
export function toColumns(dossier: Dossier, articles: readonly DossierArticle[]): Columns {
  const groups =
    articles.length <= MOST_COLUMNS ? articles.map((article) => [article]) : groupCopies(dossier, articles);
  if (groups.length > MOST_COLUMNS) {
    const all = STANCES.map((stance) => ({ key: stance, label: labelOf(stance), sigla: [], stance }));
    return { kind: "stance", all, of: new Map() };
  }
  const all = groups.map((group): ColumnView => {
    const sigla = group.map(({ siglum }) => siglum).sort(bySiglum);
    const outlet = toLine(group[0]?.outlet.name ?? "outlet not stated");
    return { key: sigla[0] ?? "?", label: group.length > 1 ? "near-copies" : outlet, sigla };
  });
  return {
    kind: groups.length < articles.length ? "family" : "article",
    all,
    of: new Map(groups.flatMap((group, i) => group.map(({ id }) => [id, i] as const))),
  };
}

/** Name a stance as the page does; an article that has no such words is not blamed for it. */
export function labelOf(stance: Stance): string {
  return stance === "silent" ? "not found" : MARKS[stance].word;
}

/** Group near-copies: whoever is a near-copy of one of a group belongs to it. */
function groupCopies({ reuse }: Dossier, articles: readonly DossierArticle[]): readonly DossierArticle[][] {
  const groupOf = new Map(articles.map((article) => [article.id, [article]]));
  for (const { a, b, share } of reuse) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (share < NEAR_COPY || !one || !other || one === other) continue;
    one.push(...other);
    for (const { id } of other) groupOf.set(id, one);
  }
  return [...new Set(groupOf.values())];
}
