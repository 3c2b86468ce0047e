import { MASTHEAD_ENDS, MASTHEAD_STARTS } from "../lexicon/en/mastheads.ts";
import { SENTENCE_OPENERS } from "../lexicon/en/openers.ts";
import { BODY_WORDS, ROLES, TITLES } from "../lexicon/en/person-words.ts";
import { FIRST_NAMES, LEADING_SURNAMES } from "../lexicon/first-names.ts";
import { foldName, resolveCountry } from "../lexicon/world.ts";
import type { EntityKind, Sentence, Token } from "../model/annotations.ts";
import { isUpper } from "../text/characters.ts";
import type { FoundName } from "./known-names.ts";

/** What stands between the parts of a name: "de", "bin", "al-". */
const PARTICLES = new Set(
  "de da do di del della der den van von bin ibn al el la le dos du ben ter ten af zu".split(" "),
);
const LINKS = new Set(["of", "for", "on", "and", "&", "the"]);
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|I|God|GMT|EST|EDT|PT|ET|AM|PM|A\.M\.|P\.M\.|Mr|Ms|Mrs|Covid|COVID-19|Christmas|Easter|Ramadan|Internet|TV|FAQ|OK)$/;
const SPEECH = new Set("say tell add write argue warn claim explain tweet note insist recall announce".split(" "));

interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, the known name that covers it. */
  readonly covered: ReadonlyMap<number, FoundName>;
  readonly initial: ReadonlySet<number>;
  /** Capitalised forms seen where a small letter could have stood. */
  readonly seen: ReadonlySet<string>;
}

/** Find persons and bodies that the lexicon does not know, from capitals, titles and what stands beside them. */
export function findNameRuns(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  known: readonly FoundName[],
): readonly FoundName[] {
  const covered = new Map<number, FoundName>();
  for (const name of known) for (let i = name.first; i < name.last; i++) covered.set(i, name);
  const initial = new Set<number>();
  for (const { first, last } of sentences) markInitials(tokens, first, last, initial);
  const seen = new Set<string>();
  tokens.forEach((token, i) => {
    if (isUpper(token.text.charCodeAt(0)) && !initial.has(i)) seen.add(token.text);
  });
  const reading: Reading = { text, tokens, covered, initial, seen };
  const found: FoundName[] = [];
  for (const { first, last } of sentences) {
    if (isTitleCase(tokens, first, last)) continue;
    for (let i = first; i < last; ) {
      const name = isNamePart(reading, i) ? matchRun(reading, i, last) : undefined;
      if (name) found.push(name);
      i = Math.max(i + 1, name?.last ?? 0);
    }
  }
  return found;
}

/** Where a capital says nothing: at the head of a sentence and after an opening mark. */
function markInitials(tokens: readonly Token[], first: number, last: number, initial: Set<number>): void {
  for (let i = first; i < last; i++) {
    const before = tokens[i - 1]?.text ?? "";
    if (i === first || /^[“"‘'(:—–-]+$/.test(before) || /^(?:``|\*|•)$/.test(before)) initial.add(i);
  }
}

/** A headline with a capital on nearly every word tells no name from another word. */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue;
    words++;
    if (isUpper(text.charCodeAt(0))) capital++;
  }
  return words >= 5 && capital / words > 0.8;
}

function isNamePart({ tokens, covered, initial, seen }: Reading, i: number): boolean {
  const token = tokens[i];
  if (!token || covered.has(i) || !isUpper(token.text.charCodeAt(0)) || TIMES.test(token.text)) return false;
  if (SENTENCE_OPENERS.has(token.text) && !(token.text === "Will" && !initial.has(i))) return false;
  if (!initial.has(i)) return true;
  if (seen.has(token.text) || FIRST_NAMES.has(foldName(token.text))) return true;
  const lower = token.text.toLowerCase();
  if (TITLES.has(lower)) return isUpper(tokens[i + 1]?.text.charCodeAt(0) ?? 0);
  const next = tokens[i + 1]?.text ?? "";
  return token.tag === "PROPN" || (token.tag === "X" && isUpper(next.charCodeAt(0)) && !TIMES.test(next));
}

function matchRun(reading: Reading, start: number, limit: number): FoundName | undefined {
  const { tokens } = reading;
  let first = start;
  let last = start + 1;
  for (;;) {
    if (last < limit && isNamePart(reading, last) && !reading.initial.has(last)) last++;
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
    else break;
  }
  const titled = first;
  while (first < last && TITLES.has((tokens[first] as Token).text.toLowerCase())) first++;
  const body = matchBody(reading, titled, last, limit);
  if (body) return body;
  if (first === last) return undefined;
  const kind = kindOf(reading, titled, first, last);
  if (!kind) return undefined;
  const name = nameOf(reading, first, last);
  return {
    first,
    last,
    name: { entity: `${kind}:${foldPerson(name, kind)}`, kind, name, form: "noun", ambiguous: false },
  };
}

function nameOf({ text, tokens }: Reading, first: number, last: number): string {
  return text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, " ");
}

/** Middle initials come and go between articles; the id leaves them out. */
function foldPerson(name: string, kind: EntityKind): string {
  const parts = foldName(name).split("-");
  return (kind === "person" && parts.length > 2 ? parts.filter((part, i) => part.length > 1 || i === 0) : parts).join(
    "-",
  );
}

/** A body: its run ends with "Institute", or begins with "Institute" and "of", "for"; a country before it belongs to it. */
function matchBody(reading: Reading, start: number, end: number, limit: number): FoundName | undefined {
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
    const name = covered.get(head);
    if (name && name.first === head && name.name.form === "noun") next = name.last;
    else if (isNamePart(reading, head)) next = head + 1;
    else break;
    while (next < limit && (isNamePart(reading, next) || covered.get(next)?.first === next))
      next = covered.get(next)?.last ?? next + 1;
    last = next;
  }
  const owner = covered.get(first - 1);
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

/** What a run of capitals names, or nothing where it cannot be told from other words. */
function kindOf(reading: Reading, titled: number, first: number, last: number): EntityKind | undefined {
  const { tokens } = reading;
  const words = tokens.slice(first, last).map(({ text }) => text);
  const size = words.filter((word) => /^\p{L}/u.test(word)).length;
  const head = foldName(words[0] as string);
  const before = tokens[first - 1]?.text.toLowerCase() ?? "";
  if (words.some((word) => /\d/.test(word))) return "item";
  if (words.includes("&")) return "organization";
  if (size > 1 && isMasthead(words)) return "outlet";
  if (first > titled || ROLES.has(before)) return size <= 4 && isSayable(words) ? "person" : "other";
  if (size === 1 && /^\p{Lu}{2,6}$/u.test(words[0] as string)) return "organization";
  if (size > 1 && size <= 4 && FIRST_NAMES.has(head)) return "person";
  if (size > 1 && size <= 3 && LEADING_SURNAMES.has(head) && (words.includes("-") || size === 3)) return "person";
  if (size > 1 && size <= 4 && hasRoleBeside(tokens, last) && isSayable(words)) return "person";
  if (size > 1 && size <= 3 && SPEECH.has(lemmaOf(tokens[last]))) return "person";
  if (size === 1 && (before === "in" || before === "near" || before === "at") && !/ed$/.test(head)) return "place";
  if (size === 1 && (tokens[first] as Token).tag === "ADJ") return undefined;
  return size > 1 || !reading.initial.has(first) || reading.seen.has(words[0] as string) ? "other" : undefined;
}

/** "the Weir Gazette", "Daily Echo": a name with the words of a newspaper's. */
function isMasthead(words: readonly string[]): boolean {
  const [head = "", end = ""] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  return MASTHEAD_ENDS.has(end) || MASTHEAD_STARTS.has(head);
}

function lemmaOf(token: Token | undefined): string {
  if (!token) return "";
  const lemma = token.lemma.toLowerCase();
  return lemma === "said" ? "say" : lemma === "told" ? "tell" : lemma === "wrote" ? "write" : lemma.replace(/ed$/, "");
}

function isSayable(words: readonly string[]): boolean {
  return words.every((word) => !BODY_WORDS.has(word.toLowerCase()));
}

/** ", a spokesman", ", head of", ", the institute's director": a role stands within a few words after the comma. */
function hasRoleBeside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ",") return false;
  for (let i = at + 1; i < Math.min(at + 9, tokens.length); i++) {
    const word = tokens[i] as Token;
    if (/^[.;:]$/.test(word.text)) return false;
    const lower = word.text.toLowerCase();
    if (ROLES.has(lower) || (lower.endsWith("s") && ROLES.has(lower.slice(0, -1)))) return true;
    if (word.text === ",") return false;
  }
  return false;
}
