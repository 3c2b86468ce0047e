import { foldName } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import type { NeuralName } from "../model/neural.ts";
import { tokensWithin } from "../text/tokens.ts";
import type { FoundName } from "./known-names.ts";

/** Let what a neural model saw take the place of names that only their form told; what a lexicon knows stays as it is. */
export function takeNeuralNames(
  neural: readonly NeuralName[],
  tokens: readonly Token[],
  known: readonly FoundName[],
  runs: readonly FoundName[],
): readonly FoundName[] {
  if (neural.length === 0) return runs;
  const taken = neural
    .map((name) => toFound(name, tokens))
    .filter((name): name is FoundName => name !== undefined && !known.some((other) => isOver(name, other)));
  return [...runs.filter((run) => !taken.some((name) => isOver(name, run))), ...taken].sort(
    (a, b) => a.first - b.first,
  );
}

const isOver = (a: FoundName, b: FoundName): boolean => a.first < b.last && b.first < a.last;

function toFound({ span, kind }: NeuralName, tokens: readonly Token[]): FoundName | undefined {
  const within = tokensWithin(tokens, span);
  if (within.length === 0) return undefined;
  const first = tokens.indexOf(within[0] as Token);
  const last = first + within.length;
  const name = within.map(({ text }) => text).join(" ");
  return { first, last, name: { entity: `${kind}:${foldName(name)}`, kind, name, form: "noun", ambiguous: false } };
}
