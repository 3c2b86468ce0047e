import type { ArticleId } from "../model/ids.ts";
import { disjointSets } from "../text/sets.ts";
import { findWords } from "../text/words.ts";
import { NEAR_DUPLICATE, sentenceOf } from "./copies.ts";
import type { Ground } from "./ground.ts";
import type { Vouched } from "./vouchers.ts";

/** Words from which a sentence that stands in two articles, source and all, is one text. */
const LONG = 12;

/**
 * Group the readings of a claim that are one text: their sentences, sources and all, are the same word for word, and either long or
 * in articles that are nearly the same. Only groups of several are given.
 */
export function groupTexts(rows: readonly Vouched[], ground: Ground): readonly (readonly Vouched[])[] {
  if (rows.length < 2) return [];
  const alike = new Map<string, { readonly row: Vouched; readonly isLong: boolean }[]>();
  const kept = new Set(ground.apart.flatMap(({ a, b }) => [a, b]));
  for (const row of rows) {
    // What an editor keeps apart is no one text.
    if (row.voice && kept.has(row.voice)) continue;
    const { start, end } = sentenceOf(row, ground);
    const words = foldsOf(ground.accounts[row.account]?.article.text.slice(start, end) ?? "");
    const key = [words, foldsOf(row.reading.text), foldsOf(row.voice?.label ?? "")].map((of) => of.join(" "));
    const isLong = words.length >= LONG;
    const group = alike.get(`${key.join("|")} ${row.part}`);
    if (group) group.push({ row, isLong });
    else alike.set(`${key.join("|")} ${row.part}`, [{ row, isLong }]);
  }
  return [...alike.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const own = group.map(({ row }) => row);
    if (group[0]?.isLong) return [own];
    const near = nearDuplicates(own, ground);
    const sets = disjointSets(own.length);
    own.forEach((row, i) => {
      own.slice(0, i).forEach((other, j) => {
        if (near.has(`${other.reading.article} ${row.reading.article}`)) sets.join(j, i);
      });
    });
    return sets.sets().flatMap((set) => (set.length > 1 ? [set.map((i) => own[i] as Vouched)] : []));
  });
}

/** Leave one reading of each text: who copies it adds nothing to what it says. */
export function withoutCopies(rows: readonly Vouched[], texts: readonly (readonly Vouched[])[]): readonly Vouched[] {
  const copies = new Set(texts.flatMap(([, ...others]) => others));
  return rows.filter((row) => !copies.has(row));
}

/** The pairs of the readings' articles that are nearly one text, both ways round. */
function nearDuplicates(rows: readonly Vouched[], ground: Ground): ReadonlySet<string> {
  const articles = new Set<ArticleId>(rows.map(({ reading }) => reading.article));
  return new Set(
    ground
      .reuseOf(articles)
      .filter(({ share }) => share >= NEAR_DUPLICATE)
      .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
}

function foldsOf(text: string): readonly string[] {
  return findWords(text).map(({ fold }) => fold);
}
