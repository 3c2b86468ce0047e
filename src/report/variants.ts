import type { Utterance } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** How some articles have a quotation in another form than the longest. */
export interface FormView {
  readonly sigla: readonly string[];
  /** "without “This purchase indicates that”", "in 2 pieces", or the words as these articles have them. */
  readonly form: string;
}

/** Tell for each article that has not the longest form what it leaves out of it, or its own words: whichever is shorter. */
export function findForms({ quotations }: Utterance, longest: string, articles: Articles): readonly FormView[] {
  const whole = toForm(longest);
  const own = new Map<ArticleId, string[]>();
  for (const { text, article } of quotations) own.set(article, [...(own.get(article) ?? []), toForm(text)]);
  const byForm = new Map<string, ArticleId[]>();
  for (const [article, forms] of own) {
    const form = describeForms(forms, whole);
    if (form !== undefined) byForm.set(form, [...(byForm.get(form) ?? []), article]);
  }
  return [...byForm].map(([form, ids]) => ({ sigla: siglaOf(articles, ids), form }));
}

/** The words of a quotation without the marks that close it. */
function toForm(text: string): string {
  return toLine(text).replace(/[.,;]$/, "");
}

/** All that one article has of a quotation: one piece of it, several, or the same in other words. */
function describeForms(forms: readonly string[], whole: string): string | undefined {
  const folded = whole.toLowerCase();
  if (forms.some((form) => form.toLowerCase() === folded)) return undefined;
  const words = [...new Set(forms)].map((form) => `“${form}”`).join(" … ");
  const left = findLeft(forms, folded);
  if (!left) return words;
  const missing = left
    .map(({ start, end }) => whole.slice(start, end).replace(/^[\s.,;:]+|\s+$/g, ""))
    .filter((part) => part !== "");
  if (missing.length === 0) return forms.length > 1 ? `in ${forms.length} pieces` : undefined;
  const without = `without ${missing.map((part) => `“${part}”`).join(" and ")}`;
  return without.length <= words.length ? without : words;
}

/** The stretches of a text that none of the pieces holds; `undefined` where a piece is not of this text. */
function findLeft(
  pieces: readonly string[],
  folded: string,
): readonly { readonly start: number; readonly end: number }[] | undefined {
  const held = pieces.map((piece) => ({ start: folded.indexOf(piece.toLowerCase()), length: piece.length }));
  if (held.some(({ start }) => start < 0)) return undefined;
  const left: { start: number; end: number }[] = [];
  let end = 0;
  for (const { start, length } of held.sort((a, b) => a.start - b.start)) {
    if (start > end) left.push({ start: end, end: start });
    end = Math.max(end, start + length);
  }
  return end < folded.length ? [...left, { start: end, end: folded.length }] : left;
}
