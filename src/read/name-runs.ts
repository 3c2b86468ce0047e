import { BODY_WORDS, ROLES, TITLES } from "../lexicon/en/person-words.ts";
import { PLACE_ENDS, PLACE_HEADS } from "../lexicon/en/place-words.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName, toWorldName } from "../lexicon/world.ts";
import type { EntityKind, Sentence, Token } from "../model/annotations.ts";
import type { FoundName } from "./known-names.ts";
import { matchBody } from "./name-bodies.ts";
import { findKind, hasRoleBeside } from "./name-kinds.ts";
import { isNamePart, isTitleCase, type NameReading, nameOf } from "./name-reading.ts";

/** What stands between the parts of a name: "de", "bin", "al-". */
const PARTICLES = new Set(
  "de da do di del della der den van von bin ibn al el al- la le dos du ben ter ten af zu".split(" "),
);

/** Find persons, bodies and places that the lexicon does not know, from capitals, titles and what stands beside them. */
export function findNameRuns(reading: NameReading, sentences: readonly Sentence[]): readonly FoundName[] {
  const { tokens } = reading;
  const found: FoundName[] = [];
  for (const { first, last } of sentences) {
    const match = isTitleCase(tokens, first, last) ? matchTitleCase : matchRun;
    for (let i = first; i < last; ) {
      const name = isNamePart(reading, i) ? match(reading, i, last) : undefined;
      if (name) found.push(name);
      i = Math.max(i + 1, name?.last ?? 0);
    }
  }
  return found;
}

/** Where every word has a capital only a given name tells a person, with one or two words after it that are nothing else. */
function matchTitleCase(reading: NameReading, start: number, limit: number): FoundName | undefined {
  const { tokens, isPlain } = reading;
  if (!FIRST_NAMES.has(foldName((tokens[start] as Token).text))) return undefined;
  let last = start + 1;
  if (/^[A-Z]\.?$/.test(tokens[last]?.text ?? "")) last++;
  const surname = tokens[last]?.text ?? "";
  if (last >= limit || !isNamePart(reading, last) || isPlain(surname.toLowerCase()) || /^[A-Z]{2}/.test(surname))
    return undefined;
  return toName(reading, start, last + 1, "person");
}

function matchRun(reading: NameReading, start: number, limit: number): FoundName | undefined {
  const { tokens, covered } = reading;
  const last = endOfRun(reading, start, limit);
  let first = start;
  while (first < last && TITLES.has((tokens[first] as Token).text.toLowerCase())) first++;
  const place = matchPlace(reading, start, last, limit);
  if (place) return place;
  const body = matchBody(reading, start, last, limit);
  if (body) return body;
  const office = endOfOffice(tokens, first, last);
  if (office > first) first = office;
  if (first === last || covered[first - 1]?.last === first + 1) return undefined;
  const kind = findKind(reading, start, first, last);
  return kind ? { first, last, name: toName(reading, first, last, kind.kind).name, sure: kind.sure } : undefined;
}

function endOfRun(reading: NameReading, start: number, limit: number): number {
  const { tokens } = reading;
  let last = start + 1;
  for (;;) {
    if (last < limit && isNamePart(reading, last) && !reading.initial[last]) last++;
    else if (isMonthSurname(tokens, last) && last < limit) return last + 1;
    else if (last + 1 < limit && PARTICLES.has(tokens[last]?.text ?? "") && isNamePart(reading, last + 1)) last += 2;
    else if (last + 1 < limit && /^[-&]$/.test(tokens[last]?.text ?? "") && isNamePart(reading, last + 1)) last += 2;
    else if (
      last + 1 < limit &&
      tokens[last]?.text === "-" &&
      /^(?:\p{L}{2,8}|\d{1,4}\p{L}{0,3})$/u.test(tokens[last + 1]?.text ?? "") &&
      tokens[last]?.start === tokens[last - 1]?.end &&
      tokens[last + 1]?.start === tokens[last]?.end
    )
      last += 2;
    else return last;
  }
}

/** "Hanna May": a month's name after a given name, with no day or year beside it, is a surname. */
function isMonthSurname(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:March|April|May|June|August)$/.test(tokens[at]?.text ?? "") &&
    FIRST_NAMES.has(foldName(tokens[at - 1]?.text ?? "")) &&
    !/^(?:\d|,$)/.test(tokens[at + 1]?.text ?? "")
  );
}

/** "Harbours Minister Hanna Viklund": where an office stands before a name, the name begins after it. */
function endOfOffice(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 2; i > first; i--) {
    const word = (tokens[i] as Token).text.toLowerCase();
    if (TITLES.has(word) && ROLES.has(word)) return i + 1;
  }
  return first;
}

/** "the Pell Islands", "Gulf of Holm", "Boston Street": a name with a place's word, and what the lexicon knows before it. */
function matchPlace(reading: NameReading, start: number, end: number, limit: number): FoundName | undefined {
  const { tokens, covered } = reading;
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? "";
  if (PLACE_HEADS.has(word(end - 1)) && word(end) === "of") {
    const head = end + 1 + (word(end + 1) === "the" ? 1 : 0);
    const owner = covered[head];
    const last = owner?.first === head ? owner.last : isNamePart(reading, head) ? endOfRun(reading, head, limit) : 0;
    if (last > 0) return toName(reading, start, last, "place");
  }
  if (!PLACE_ENDS.has(word(end - 1))) return undefined;
  const owner = covered[start - 1];
  const isOwned =
    owner?.last === start &&
    owner.name.form === "noun" &&
    owner.name.kind !== "outlet" &&
    owner.name.kind !== "organization";
  if (!isOwned && end - start < 2) return undefined;
  for (let i = start; i < end - 1; i++) if (BODY_WORDS.has(word(i))) return undefined;
  // "Ann Hill" is no hill
  const isGiven = FIRST_NAMES.has(foldName(word(start))) && !/^(?:in|at|on|near|the|of|to)$/.test(word(start - 1));
  if (!isOwned && (isGiven || hasRoleBeside(tokens, start, end))) return undefined;
  return toName(reading, isOwned ? owner.first : start, end, "place");
}

/** Make a name of a stretch of tokens. */
export function toName(reading: NameReading, first: number, last: number, kind: EntityKind): FoundName {
  const name = nameOf(reading, first, last);
  return {
    first,
    last,
    name: toWorldName(`${kind}:${foldPerson(name, kind)}`, kind, name),
  };
}

/** Middle initials come and go between articles; the id leaves them out. */
function foldPerson(name: string, kind: EntityKind): string {
  const parts = foldName(name).split("-");
  return (kind === "person" && parts.length > 2 ? parts.filter((part, i) => part.length > 1 || i === 0) : parts).join(
    "-",
  );
}
