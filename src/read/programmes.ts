import { canBeginProgramme, resolveProgramme } from "../lexicon/programmes.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";

/** Find the news programme that begins at a token, perhaps after "the" and an opening mark: its outlet, and where its name ends. */
export function findProgramme(p: Passage, at: number): { readonly name: string; readonly range: Range } | undefined {
  let first = at;
  if (wordAt(p, first) === "the") first++;
  // "Kanal 9’s “Morning Hour”"
  const quoted = /^["“]$|^''$|^``$/.test(p.tokens[first]?.text ?? "");
  if (quoted) first++;
  if (!/^[\p{Lu}\d]/u.test(p.tokens[first]?.text ?? "")) return undefined;
  if (!canBeginProgramme(p.tokens[first]?.text ?? "")) return undefined;
  const article = first > at && wordAt(p, first - 1) === "the" ? "The " : "";
  for (let length = 7; length > 0; length--) {
    const last = first + length;
    const [a, z] = [p.tokens[first], p.tokens[last - 1]];
    if (!a || !z || p.sentenceOf[last - 1] !== p.sentenceOf[first]) continue;
    const words = p.text.slice(a.start, z.end);
    const found = resolveProgramme(words) ?? resolveProgramme(article + words);
    if (found && (found.sure || quoted || /^(?:program|programme|show)$/.test(wordAt(p, last))))
      return { name: found.outlet, range: { first, last } };
  }
  return undefined;
}
