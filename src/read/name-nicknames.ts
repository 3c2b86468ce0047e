import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";

const OPENS = /^(?:["“'‘(]|``|'')$/;
const CLOSES = /^(?:["”'’)]|'')$/;

/** Join what stands on both sides of a nickname: "Ada “Duchess” Vance" is one name, and the same as "Ada Vance". */
export function joinNicknames(names: readonly FoundName[], tokens: readonly Token[]): readonly FoundName[] {
  const joined: FoundName[] = [];
  for (const found of names) {
    const first = beginOf(found, tokens, joined);
    if (first === undefined) {
      joined.push(found);
      continue;
    }
    while ((joined.at(-1)?.last ?? 0) > first) joined.pop();
    joined.push(toWhole(tokens, first, found));
  }
  return joined;
}

/** The token at which the given name before a nickname begins. */
function beginOf(
  { first: at, name }: FoundName,
  tokens: readonly Token[],
  names: readonly FoundName[],
): number | undefined {
  if (!CLOSES.test(tokens[at - 1]?.text ?? "") || (name.kind !== "person" && name.kind !== "other")) return undefined;
  let open = at - 2;
  while (open > at - 4 && /^\p{Lu}\p{Ll}/u.test(tokens[open]?.text ?? "")) open--;
  if (open === at - 2 || !OPENS.test(tokens[open]?.text ?? "")) return undefined;
  const before = names.findLast(({ last }) => last <= open);
  if (before?.last === open)
    return before.name.kind === "person" || before.name.kind === "other" ? before.first : undefined;
  return FIRST_NAMES.has(foldName(tokens[open - 1]?.text ?? "")) ? open - 1 : undefined;
}

function toWhole(tokens: readonly Token[], first: number, { first: at, last }: FoundName): FoundName {
  let open = first;
  while (!OPENS.test((tokens[open] as Token).text)) open++;
  const name = [...tokens.slice(first, open), ...tokens.slice(at, last)].map(({ text }) => text).join(" ");
  return {
    first,
    last,
    name: { entity: `person:${foldName(name)}`, kind: "person", name, form: "noun", ambiguous: false },
    sure: true,
  };
}
