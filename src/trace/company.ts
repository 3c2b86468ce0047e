import { COMPANY } from "../lexicon/en/standing.ts";
import type { Independence } from "../model/dossier.ts";
import type { Voice } from "./voice.ts";

/** Tell whether a source is somebody together with others: "the minister and her allies". */
export function isInCompany({ mentions }: Voice): boolean {
  return mentions.some(({ text }) => COMPANY.test(text));
}

/** Say why a source named together with others may stand for more than one origin. */
export function whyCompany({ mentions }: Voice): Independence["why"][number] {
  const evidence = mentions.filter(({ text }) => COMPANY.test(text)).slice(0, 1);
  return {
    rule: "company",
    because: `"${evidence[0]?.text}" are more than one: whether each knows it by himself is not told.`,
    evidence,
  };
}
