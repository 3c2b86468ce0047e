import type { Dossier, Reuse } from "../model/dossier.ts";
import type { Span } from "../model/span.ts";
import { type Articles, bySiglum, findLine } from "./places.ts";

/** What two articles have in common, word by word. */
export interface CommonView {
  readonly sigla: readonly [string, string];
  /** "quoted in both, and credited", "with no credit". */
  readonly kind: string;
  /** Words in a row, the longest run first. */
  readonly runs: readonly { readonly words: number; readonly quoted: boolean; readonly at: string }[];
  /** Words in common in all. */
  readonly words: number;
}

const KINDS: Readonly<Record<Reuse["kind"], string>> = {
  "credited-quotation": "one quotation",
  "credited-text": "credited text",
  "uncredited-text": "text without credit",
  "common-source": "one source of both",
};

/** List the pairs of articles that share words in a row, those that share most first. */
export function findCommon({ reuse }: Dossier, articles: Articles): readonly CommonView[] {
  return reuse
    .flatMap(({ a, b, runs, kind }): CommonView[] => {
      const [one, other] = [articles.get(a), articles.get(b)];
      if (!one || !other) return [];
      const at = (run: { readonly a: Span }): string => `${one.siglum} ${findLine(one.text, run.a.start)}`;
      return [
        {
          sigla: [one.siglum, other.siglum],
          kind: KINDS[kind],
          runs: runs
            .map((run) => ({ words: run.words, quoted: run.quoted, at: at(run) }))
            .sort((x, y) => y.words - x.words),
          words: runs.reduce((sum, { words }) => sum + words, 0),
        },
      ];
    })
    .sort((x, y) => y.words - x.words || bySiglum(x.sigla[0], y.sigla[0]) || bySiglum(x.sigla[1], y.sigla[1]));
}
