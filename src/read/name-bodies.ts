import { BODY_WORDS } from "../lexicon/en/person-words.ts";
import { foldName, resolveCountry } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";
import { isNamePart, type NameReading, nameOf } from "./name-reading.ts";

const LINKS = new Set(["of", "for", "on", "and", "&", "the"]);

/** A body: its run ends with "Institute", or begins with "Institute" and "of", "for"; a country before it belongs to it. */
export function matchBody(reading: NameReading, start: number, end: number, limit: number): FoundName | undefined {
  const { tokens, covered } = reading;
  let first = start;
  let last = end;
  const isBody = (i: number): boolean => BODY_WORDS.has((tokens[i] as Token).text.toLowerCase());
  let at = last - 1;
  while (at >= first && !isBody(at)) at--;
  if (at < first) return undefined;
  if (at !== last - 1 && !LINKS.has(tokens[last]?.text ?? "") && !(at === first)) return undefined;
  for (let next = last; ; ) {
    let links = 0;
    while (LINKS.has(tokens[next + links]?.text ?? "") && links < 3) links++;
    const head = next + links;
    if (links === 0 || head >= limit || tokens[next]?.text === "the" || (tokens[next]?.text === "and" && last === end))
      break;
    const name = covered[head];
    if (name && name.first === head && name.name.form === "noun") next = name.last;
    else if (isNamePart(reading, head)) next = head + 1;
    else break;
    while (next < limit && (isNamePart(reading, next) || covered[next]?.first === next))
      next = covered[next]?.last ?? next + 1;
    last = next;
  }
  const owner = covered[first - 1];
  if (owner && owner.last === first && owner.name.kind !== "outlet") first = owner.first;
  if (last - first < 2) return undefined;
  const name = nameOf(reading, first, last);
  const country = owner && first === owner.first && resolveCountry(owner.name.entity) ? owner.name.entity : undefined;
  return {
    first,
    last,
    name: {
      entity: `organization:${foldName(name)}`,
      kind: "organization",
      name,
      form: "noun",
      ambiguous: false,
      ...(country !== undefined && { standsFor: country }),
    },
  };
}
