import { PORTFOLIOS } from "../lexicon/en/portfolios.ts";
import { FIRST_NAMES } from "../lexicon/first-names.ts";
import { foldName, foldWritten, resolveCountry, type WorldName, worldNames } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import { isUpper } from "../text/characters.ts";
import { reachOf } from "./name-reaches.ts";
import { matchStation } from "./name-stations.ts";
import { CAPITAL, hasTrait, KNOWN_NAME, MINISTRY, STATION, traitsOf, WAVEBAND } from "./traits.ts";

/** A name found: the half-open range of its tokens, and what it means. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly name: WorldName;
  /** Its form or what stands beside it leaves hardly a doubt of its kind. */
  readonly sure?: boolean;
}

const OUTLET_BEFORE = new Set(["told", "to", "by", "in", "with"]);
const OUTLET_AFTER = new Set(
  "reported reports newspaper magazine website daily broadcaster reporter correspondent wrote columnist editorial".split(
    " ",
  ),
);
const OFFICE = /^(?:ministry|department|office|directorate)$/i;

let capitals: Map<string, WorldName> | undefined;

function upperNames(): Map<string, WorldName> {
  capitals ??= new Map(
    [...worldNames()].filter(([key]) => key.length > 4).map(([key, name]) => [key.toUpperCase(), name]),
  );
  return capitals;
}

/** Find the names that the lexicon knows, the longest at each place; ministries and departments by their pattern. */
export function findKnownNames(text: string, tokens: readonly Token[]): readonly FoundName[] {
  const found: FoundName[] = [];
  const seen = traitsOf(tokens);
  for (let i = 0; i < tokens.length; ) {
    const isStation = hasTrait(seen, i, STATION) || (hasTrait(seen, i + 1, WAVEBAND) && hasTrait(seen, i, CAPITAL));
    if (!isStation && !hasTrait(seen, i, KNOWN_NAME | MINISTRY)) {
      i++;
      continue;
    }
    const station = isStation ? matchStation(text, tokens, i) : undefined;
    const ministry = hasTrait(seen, i, MINISTRY) ? matchMinistry(text, tokens, i, found.at(-1)) : undefined;
    const known = matchLongest(text, tokens, i);
    // A department that the lexicon knows by this very name needs no pattern, unless a country stands before it.
    if (ministry && !(known && ministry.first === i && known.last >= ministry.last)) {
      while ((found.at(-1)?.last ?? -1) > ministry.first) found.pop();
      found.push(ministry);
      i = ministry.last;
      continue;
    }
    if (station && station.last > (known?.last ?? i)) {
      found.push({ first: i, ...station });
      i = station.last;
      continue;
    }
    if (known) found.push(known);
    i = known ? known.last : i + 1;
  }
  return found;
}

function matchLongest(text: string, tokens: readonly Token[], first: number): FoundName | undefined {
  const token = tokens[first] as Token;
  const { reach, capital } = reachOf(token.text);
  for (let last = Math.min(first + reach, tokens.length); last > first; last--) {
    const end = tokens[last - 1] as Token;
    const written = foldWritten(text.slice(token.start, end.end));
    const name =
      worldNames().get(written) ??
      (capital && written === written.toUpperCase() ? upperNames().get(written) : undefined);
    if (name && isMeant(tokens, first, last, name)) return { first, last, name };
  }
  return undefined;
}

/** Tell whether a name that also means something else means this here. */
function isMeant(tokens: readonly Token[], first: number, last: number, name: WorldName): boolean {
  const before = tokens[first - 1]?.text ?? "";
  const after = tokens[last]?.text ?? "";
  const word = (tokens[first] as Token).text.toLowerCase();
  if (last === first + 1 && name.kind !== "outlet") {
    if (isUpper(before.charCodeAt(0)) && FIRST_NAMES.has(before.toLowerCase()) && name.form === "noun") return false;
    if (FIRST_NAMES.has(word) && isUpper(after.charCodeAt(0)) && name.form === "noun") return false;
  }
  if (name.kind !== "outlet") return true;
  if (last === first + 1 && isPersonPart(tokens, first)) return false;
  if (!name.ambiguous) return true;
  const article = /^the$/i.test(before);
  const cue = article ? (tokens[first - 2]?.lemma ?? "") : before.toLowerCase();
  return (
    isUpper((tokens[first] as Token).text.charCodeAt(0)) &&
    (OUTLET_AFTER.has(after) || (OUTLET_BEFORE.has(cue) && before === "The") || cue === "told")
  );
}

/** "Mr Bloomberg", "Michael Bloomberg", "Petra Viklund": an outlet's name that is a part of a person's. */
function isPersonPart(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1]?.text ?? "";
  const after = tokens[at + 1]?.text ?? "";
  if (/^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.?$/.test(before)) return true;
  if (isUpper(before.charCodeAt(0)) && text !== text.toUpperCase() && FIRST_NAMES.has(foldName(before))) return true;
  return FIRST_NAMES.has(foldName(text)) && /^[A-Z][a-z]/.test(after);
}

/**
 * A ministry: "Russian Ministry of Defense", "Foreign Ministry", "defence department".
 * A country that stands before it is part of the name.
 */
function matchMinistry(
  text: string,
  tokens: readonly Token[],
  at: number,
  before: FoundName | undefined,
): FoundName | undefined {
  const word = tokens[at] as Token;
  let last = 0;
  let office = "";
  let portfolio = "";
  if (/^mod$/i.test(word.text) && isUpper(word.text.charCodeAt(0)) && before?.last === at) {
    [last, office, portfolio] = [at + 1, "Ministry", "defense"];
  } else if (OFFICE.test(word.text) && tokens[at + 1]?.lemma === "of") {
    let end = at + 2;
    if (tokens[end]?.lemma === "the") end++;
    const start = end;
    while (end < tokens.length && isPortfolio(tokens, end)) end++;
    while (end > start && !PORTFOLIOS.has((tokens[end - 1] as Token).text.toLowerCase())) end--;
    if (end === start) return undefined;
    [last, office] = [end, word.text];
    portfolio = text.slice((tokens[start] as Token).start, (tokens[end - 1] as Token).end);
  } else if (PORTFOLIOS.has(word.text.toLowerCase())) {
    let end = at + 1;
    while (end < tokens.length && end < at + 5 && isPortfolio(tokens, end)) end++;
    if (!OFFICE.test(tokens[end]?.text ?? "")) return undefined;
    [last, office] = [end + 1, (tokens[end] as Token).text];
    portfolio = text.slice(word.start, (tokens[end - 1] as Token).end);
  } else return undefined;
  if (/^(?:office|directorate)$/i.test(office) && !isUpper(office.charCodeAt(0))) return undefined;
  const gap = before ? at - before.last : -1;
  const owned =
    before &&
    resolveCountry(before.name.entity) &&
    (gap === 0 || (gap === 1 && /^['’]s?$/.test((tokens[at - 1] as Token).text)));
  const after = tokens[last]?.lemma === "of" ? matchLongest(text, tokens, last + 1) : undefined;
  const country = owned
    ? before
    : after && resolveCountry(after.name.entity) && after.name.form === "noun"
      ? after
      : undefined;
  const first = owned ? before.first : at;
  if (country === after && after) last = after.last;
  return {
    first,
    last,
    name: ministryName(
      text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end),
      office,
      portfolio,
      country?.name,
    ),
  };
}

function isPortfolio(tokens: readonly Token[], at: number): boolean {
  const word = (tokens[at] as Token).text.toLowerCase();
  if (PORTFOLIOS.has(word)) return true;
  return (
    (word === "and" || word === "," || word === "&") &&
    PORTFOLIOS.has(tokens[at + 1]?.text.toLowerCase() ?? "") &&
    isUpper(tokens[at + 1]?.text.charCodeAt(0) ?? 0)
  );
}

function ministryName(written: string, office: string, portfolio: string, country: WorldName | undefined): WorldName {
  const plain = portfolio
    .toLowerCase()
    .replace(/defence/g, "defense")
    .replace(/labour/g, "labor")
    .replace(/^foreign affairs$/, "foreign");
  const american = country?.entity === "government:united-states" && plain === "defense";
  const id = american
    ? "department-of-defense"
    : `${country ? `${foldName(country.name)}-` : ""}${foldName(plain)}-${office.toLowerCase()}`;
  return {
    entity: `organization:${id}`,
    kind: "organization",
    name: american ? "Department of Defense" : written.replace(/\s+/g, " "),
    form: "noun",
    ambiguous: false,
    ...(country && { standsFor: country.entity }),
  };
}
