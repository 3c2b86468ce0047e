import type { DossierFile } from "../model/dossier.ts";
import { findMisplaced } from "./misplaced.ts";

/**
 * Write a dossier file as JSON, in pieces, one article or story to a line: the same file gives the same bytes.
 * Every span is checked first; one that does not hold is a fault of ours, thrown with its place, and nothing is written.
 */
export function toJson(file: DossierFile): readonly string[] {
  const wrong = findMisplaced(file);
  if (wrong !== undefined) throw new Error(`internal: the words at ${wrong} are not what stands in the article`);
  return [
    `{"format":${JSON.stringify(file.format)},\n`,
    `"generator":${JSON.stringify(file.generator)},\n`,
    ...toLines("articles", file.articles),
    ",\n",
    ...toLines("stories", file.stories),
    ",\n",
    ...toLines("notices", file.notices),
    "}\n",
  ];
}

function toLines(name: string, values: readonly unknown[]): readonly string[] {
  return [
    `"${name}":[`,
    ...values.map((value, i) => `${i > 0 ? "," : ""}\n${JSON.stringify(value)}`),
    values.length > 0 ? "\n]" : "]",
  ];
}
