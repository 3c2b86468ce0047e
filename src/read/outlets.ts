import { MASTHEAD_ENDS, MASTHEAD_STARTS, OUTLET_ENDS } from "../lexicon/en/mastheads.ts";
import { KINDS_AFTER, KINDS_BEFORE, STATE_RUN } from "../lexicon/en/press-words.ts";
import { OUTLET_NOUNS } from "../lexicon/en/roles.ts";
import { resolveOutlet, resolveOutletByDomain } from "../lexicon/outlets.ts";
import type { Mention } from "../model/annotations.ts";
import { type Passage, type Range, wordAt } from "./passage.ts";
import { hasTrait, NAMED, OUTLET, PRESS } from "./traits.ts";

/** An outlet named in a text. */
export interface OutletFound {
  /** The lexicon's name for it, or the words of the text. */
  readonly name: string;
  readonly range: Range;
  readonly known: boolean;
}

/** The outlet that a source is, once it is known to be one: by name, by form, or as its words call it. */
export function outletAt(p: Passage, source: Range): OutletFound | undefined {
  const found = findOutletIn(p, source, true);
  if (found) return found;
  let first = source.first;
  if (/^(?:the|a|an)$/.test(wordAt(p, first))) first++;
  const last = endOfName(p, first, source.last);
  const named = Array.from({ length: last - first }, (_, k) => p.tokens[first + k]?.tag).includes("PROPN");
  const mention = p.mentions[p.mentionOf[first] as number];
  return named && mention?.kind !== "government" && mention?.kind !== "place"
    ? { name: textOf(p, first, last), range: { first, last }, known: false }
    : undefined;
}

const PRESS_ADJECTIVES = new Set(
  "news wire state-run state-owned state-controlled state media public private local national regional business financial".split(
    " ",
  ),
);

/**
 * Find the outlet that a noun phrase names: one of the lexicon's, or one told by its form, "the Harbour Post newspaper",
 * "broadcaster Kanal 9", "North Korea’s state media". In a place where an outlet is expected, ambiguous names count too.
 */
export function findOutletIn(p: Passage, range: Range, expected = false): OutletFound | undefined {
  if (!mayHoldOutlet(p, range)) return expected ? outletByForm(p, range) : undefined;
  const named =
    knownOutlet(p, range, expected) ?? mentionedOutlet(p, range) ?? (expected ? outletByForm(p, range) : undefined);
  if (named) return named;
  for (let i = range.first; i < range.last; i++) {
    const word = wordAt(p, i);
    // "broadcaster Kanal 9"
    if (KINDS_BEFORE.has(word) && isPress(p, i) && isName(p, i + 1)) {
      const last = endOfName(p, i + 1, range.last + 3);
      // "the Daily Echo": with a capital after an article it is part of the name
      const first = i > range.first && /^\p{Lu}/u.test(p.tokens[i]?.text ?? "") ? i : i + 1;
      return { name: textOf(p, first, last), range: { first, last }, known: false };
    }
    // "the Harbour Post newspaper", "the Ter news site"
    if (KINDS_AFTER.has(word) && isPress(p, i) && i > range.first) {
      let end = i;
      while (end > range.first && PRESS_ADJECTIVES.has(wordAt(p, end - 1))) end--;
      if (
        isName(p, end - 1) &&
        end > range.first &&
        p.tokens[end - 1]?.tag === "PROPN" &&
        !/^(?:ministry|department)$/.test(word)
      ) {
        let first = end;
        while (first > range.first && isName(p, first - 1)) first--;
        // "Danish television" names no outlet, however it is spelled
        if (
          end - first === 1 &&
          /(?:ian|ish|ese|ean|can|ani|aqi)$/.test(wordAt(p, first)) &&
          /^(?:radio|television|tv|newspaper|daily|website|magazine|broadcaster)$/.test(word)
        )
          return stateMedia(p, range);
        const mention = p.mentions[p.mentionOf[end - 1] as number];
        if (mention?.kind === "government" || mention?.kind === "place" || mention?.kind === "person")
          return stateMedia(p, range);
        return { name: textOf(p, first, end), range: { first, last: end }, known: false };
      }
    }
  }
  return stateMedia(p, range);
}

/** Tell whether something in a range can be told to be an outlet by itself: a name, or a word of the press. */
export function mayHoldOutlet(p: Passage, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (hasTrait(p, i, NAMED | PRESS) || (p.mentionOf[i] ?? -1) >= 0) return true;
  return false;
}

/** "Kanal 9 affiliate WXYZ": what is meant is the network's station, whose name follows. */
export function isNetworkOf(p: Passage, last: number): boolean {
  return /^(?:affiliates?|stations?)$/.test(wordAt(p, last)) && isName(p, last + 1);
}

/** An outlet that the reading of names has found. */
function mentionedOutlet(p: Passage, range: Range): OutletFound | undefined {
  for (let first = range.first; first < range.last; first++) {
    const mention = p.mentions[p.mentionOf[first] as number];
    if (mention?.kind !== "outlet") continue;
    let last = first + 1;
    while (last < range.last && p.mentionOf[last] === p.mentionOf[first]) last++;
    if (isNetworkOf(p, last)) continue;
    return { name: asNamedHere(p, textOf(p, first, last), mention.name), range: { first, last }, known: true };
  }
  return undefined;
}

/** "told Weir Press", "told the Lamp": a name that ends as outlets' names do, or the last word of one named here, where an outlet is looked for. */
function outletByForm(p: Passage, range: Range): OutletFound | undefined {
  let first = range.first;
  const article = /^the$/.test(wordAt(p, first));
  if (article) first++;
  const last = endOfName(p, first, range.last);
  const mention = p.mentions[p.mentionOf[first] as number];
  if (last === first || mention?.kind === "government" || (last < range.last && wordAt(p, last) !== "in"))
    return undefined;
  const words = textOf(p, first, last);
  if (last - first === 1) {
    const name = asNamedHere(p, words, words);
    return article && name !== words ? { name, range: { first, last }, known: false } : undefined;
  }
  const end = wordAt(p, last - 1);
  return (OUTLET_ENDS.has(end) || MASTHEAD_ENDS.has(end) || MASTHEAD_STARTS.has(wordAt(p, first))) &&
    mention?.kind !== "person"
    ? { name: asNamedHere(p, words, words), range: { first, last }, known: false }
    : undefined;
}

/** An agency, service or network is an outlet only where a word of the press stands before it. */
function isPress(p: Passage, i: number): boolean {
  if (!/^(?:agency|service|station|network|channel|portal|site|website|outlet|radio|television|tv)$/.test(wordAt(p, i)))
    return true;
  if (/^(?:outlet|radio|television|tv)$/.test(wordAt(p, i))) return p.tokens[i + 1]?.tag !== "NOUN";
  return (
    PRESS_ADJECTIVES.has(wordAt(p, i - 1)) ||
    /^(?:press|telegraph|information|tv|television|radio|cable)$/.test(wordAt(p, i - 1))
  );
}

/** "North Korea’s state media", "Belarusian state television": named by their owner. */
function stateMedia(p: Passage, range: Range): OutletFound | undefined {
  for (let i = range.first; i < range.last; i++) {
    if (!STATE_RUN.has(wordAt(p, i))) continue;
    let last = i + 1;
    while (last < range.last && !OUTLET_NOUNS.has(wordAt(p, last)) && last < i + 5) last++;
    if (last >= range.last) continue;
    let first = range.first;
    if (/^(?:the|a|an)$/.test(wordAt(p, first))) first++;
    return { name: textOf(p, first, last + 1), range: { first, last: last + 1 }, known: false };
  }
  return undefined;
}

function knownOutlet(p: Passage, range: Range, expected: boolean): OutletFound | undefined {
  for (let length = Math.min(range.last - range.first, 7); length > 0; length--) {
    for (let first = range.first; first + length <= range.last; first++) {
      const last = first + length;
      if (!hasTrait(p, first, OUTLET)) continue;
      if (isNetworkOf(p, last)) continue;
      const words = textOf(p, first, last);
      const site = length === 1 && /\w\.\w{2,}$/.test(words) ? resolveOutletByDomain(words) : undefined;
      if (site) return { name: site.name, range: { first, last }, known: true };
      const found = resolveOutlet(words);
      if (!found || (found.ambiguous && !isSure(p, first, last, expected))) continue;
      if (/^[’']/.test(p.tokens[last]?.text ?? "") && p.mentions[p.mentionOf[first] as number]?.kind === "person")
        continue;
      return throughStation(p, { name: asNamedHere(p, words, found.outlet.name), range: { first, last }, known: true });
    }
  }
  return undefined;
}

/** "Kanal Radio Weir": a broadcaster's station with a name of its own, as far as names go. */
export function throughStation(p: Passage, found: OutletFound): OutletFound {
  const { first } = found.range;
  const isStation = (i: number): boolean => i > first && /^(?:Radio|Television|TV)$/.test(p.tokens[i]?.text ?? "");
  const last = isStation(found.range.last - 1) ? found.range.last - 1 : found.range.last;
  if (!isStation(last) || p.sentenceOf[last] !== p.sentenceOf[first]) return found;
  let end = last + 1;
  while (end < last + 3 && p.sentenceOf[end] === p.sentenceOf[first] && /^\p{Lu}|^\d/u.test(p.tokens[end]?.text ?? ""))
    end++;
  return end > last + 1 ? { ...found, name: textOf(p, first, end), range: { first, last: end } } : found;
}

/** "the Times" is The Ridge Times, where the article has named that one in full. */
export function asNamedHere(p: Passage, words: string, name: string): string {
  const short = words.replace(/^the /i, "");
  const own = p.ownOutlet ?? "";
  if (own.replace(/^the /i, "") === short) return own;
  if (/\s/.test(short)) return name;
  if (own !== name && own.endsWith(` ${short}`)) return own;
  for (const { length, named, full } of outletsOf(p.mentions)) {
    if (length <= words.length) continue;
    if (full !== name && full.endsWith(` ${short}`) && named.endsWith(short)) return full;
  }
  return name;
}

/** An outlet that an article names, by the name it gives and in full, and how long the name is as it stands. */
interface NamedOutlet {
  readonly named: string;
  readonly full: string;
  readonly length: number;
}

const kept = new WeakMap<readonly Mention[], readonly NamedOutlet[]>();

/** The outlets named by mentions, in order, those alike once. */
function outletsOf(mentions: readonly Mention[]): readonly NamedOutlet[] {
  const known = kept.get(mentions);
  if (known) return known;
  const outlets = new Map<string, NamedOutlet>();
  for (const { kind, name, span } of mentions) {
    const length = span.end - span.start;
    const key = `${length} ${name}`;
    if (kind !== "outlet" || outlets.has(key)) continue;
    outlets.set(key, { named: name, full: resolveOutlet(name)?.outlet.name ?? name, length });
  }
  const all = [...outlets.values()];
  kept.set(mentions, all);
  return all;
}

/** An ambiguous name is an outlet's where an outlet is expected and its capitals are kept. */
function isSure(p: Passage, first: number, last: number, expected: boolean): boolean {
  if (!expected || isInLongerName(p, first, last)) return false;
  for (let i = first; i < last; i++) if (p.tokens[i]?.tag === "PROPN") return true;
  return last - first === 1 && wordAt(p, first - 1) === "the" && /^\p{Lu}/u.test(p.tokens[first]?.text ?? "");
}

/** "the Weir Observer" is not The Observer: a name goes on before it. Days and months stand beside names without being part of them. */
function isInLongerName(p: Passage, first: number, last: number): boolean {
  const part = (i: number): boolean =>
    p.tokens[i]?.tag === "PROPN" && /^\p{Lu}/u.test(p.tokens[i]?.text ?? "") && p.mentionOf[i] === p.mentionOf[first];
  return p.mentionOf[first] !== -1 && p.mentionOf[first] !== undefined && (part(first - 1) || part(last));
}

function isName(p: Passage, i: number): boolean {
  const token = p.tokens[i];
  return (
    token !== undefined &&
    (token.tag === "PROPN" || token.tag === "NUM" || (token.tag !== "DET" && /^\p{Lu}/u.test(token.text)))
  );
}

function endOfName(p: Passage, first: number, limit: number): number {
  let last = first;
  while (last < limit && isName(p, last)) last++;
  return last;
}

function textOf(p: Passage, first: number, last: number): string {
  const a = p.tokens[first];
  const z = p.tokens[last - 1];
  return a && z ? p.text.slice(a.start, z.end).replace(/\s+/g, " ") : "";
}
