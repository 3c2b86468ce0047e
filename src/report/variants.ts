import type { Utterance } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** How some articles have a quotation in another form than the longest. */
export interface FormView {
  readonly sigla: readonly string[];
  /** "without “This purchase indicates that”", or the words as these articles have them. */
  readonly form: string;
}

/** Tell each form of a quotation that is not the longest: what it leaves out at its ends, or its own words. */
export function findForms({ quotations }: Utterance, longest: string, articles: Articles): readonly FormView[] {
  const whole = toForm(longest);
  const byForm = new Map<string, string[]>();
  for (const { text, article } of quotations) {
    const form = describeForm(toForm(text), whole);
    if (form !== undefined) byForm.set(form, [...(byForm.get(form) ?? []), article]);
  }
  return [...byForm].map(([form, ids]) => ({ sigla: siglaOf(articles, ids), form }));
}

/** The words of a quotation without the marks that close it. */
function toForm(text: string): string {
  return toLine(text).replace(/[.,;]$/, "");
}

function describeForm(form: string, whole: string): string | undefined {
  if (form.toLowerCase() === whole.toLowerCase()) return undefined;
  const at = whole.toLowerCase().indexOf(form.toLowerCase());
  if (at < 0) return `“${form}”`;
  const left = [whole.slice(0, at), whole.slice(at + form.length)]
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return left.length === 0 ? undefined : `without “${left.join("” and “")}”`;
}
