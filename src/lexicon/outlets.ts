import { OUTLETS_AFRICA } from "./outlets-africa.ts";
import { OUTLETS_AMERICAS } from "./outlets-americas.ts";
import { OUTLETS_ASIA } from "./outlets-asia.ts";
import { OUTLETS_EURASIA } from "./outlets-eurasia.ts";
import { OUTLETS_EUROPE } from "./outlets-europe.ts";

/** What sort of outlet: an agency is one whose text others republish. */
export type OutletKind = "agency" | "newspaper" | "broadcaster" | "magazine" | "site";

/** An outlet of the world's press. */
export interface KnownOutlet {
  /** As the trade writes it: "The New York Times", "Agence France-Presse". */
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166 code of the country it is published from; `UN` where it belongs to none. */
  readonly country: string;
  readonly domains: readonly string[];
}

/** A name of an outlet; `ambiguous` where it is also a common word, a person or another body ("The Sun", "Time"). */
export interface OutletName {
  readonly name: string;
  readonly outlet: KnownOutlet;
  readonly ambiguous: boolean;
}

const KINDS: Readonly<Record<string, OutletKind>> = {
  a: "agency",
  n: "newspaper",
  b: "broadcaster",
  m: "magazine",
  s: "site",
};

/** Short names that mean nothing else in news prose; any other of up to three letters counts as ambiguous. */
const CLEAR_SHORT_NAMES = new Set(
  "ap rt ft dw afp bbc cnn nbc abc cbs npr pbs voa nyt wsj upi dpa efe rfi rfa itv itn cbc ctv nhk kbs pti pap ard zdf faz nzz nrk svt yle ctk mti wdr ndr ani aap rnz ria bta".split(
    " ",
  ),
);

let names: Map<string, OutletName> | undefined;
let domains: Map<string, KnownOutlet> | undefined;
const spellings: OutletName[] = [];

/** A name in plain marks and single spaces: all but a few of the thousands that are folded before the first look-up. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * Fold an outlet's name for lookup: lower case, no leading article, plain marks, one space.
 * Case is otherwise left to the caller: "time" and "Time" fold alike.
 */
export function foldOutletName(name: string): string {
  if (PLAIN.test(name)) return withoutThe(name.toLowerCase());
  const folded = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑‒–]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  return withoutThe(folded);
}

const withoutThe = (folded: string): string => (folded.startsWith("the ") ? folded.slice(4) : folded);

/** The notation: `@CC` opens a country; a line is `kind Name|alias;alias|domain,domain`; `~` marks an ambiguous name. */
function readAll(): Map<string, OutletName> {
  const found = new Map<string, OutletName>();
  domains = new Map();
  let country = "UN";
  for (const data of [OUTLETS_EUROPE, OUTLETS_AMERICAS, OUTLETS_ASIA, OUTLETS_EURASIA, OUTLETS_AFRICA]) {
    for (const line of data.split("\n")) {
      if (line.startsWith("@")) country = line.slice(1);
      else if (line !== "") readLine(line, country, found, domains);
    }
  }
  return found;
}

function readLine(
  line: string,
  country: string,
  found: Map<string, OutletName>,
  hosts: Map<string, KnownOutlet>,
): void {
  const [name = "", aliases = "", sites = ""] = line.slice(2).split("|");
  const outlet: KnownOutlet = {
    name,
    kind: KINDS[line[0] as string] ?? "site",
    country,
    domains: sites === "" ? [] : sites.split(","),
  };
  const doubtful = new Set<string>();
  const all = aliases === "" ? [] : aliases.split(";");
  for (const alias of all) if (alias.startsWith("~")) doubtful.add(foldOutletName(alias.slice(1)));
  // The first to claim a name keeps it: regions are read from the most quoted to the least.
  for (const alias of [name, ...all]) {
    const bare = alias.startsWith("~") ? alias.slice(1) : alias;
    const key = foldOutletName(bare);
    const entry: OutletName = { name: bare, outlet, ambiguous: doubtful.has(key) || isShort(key) };
    if (!found.has(key)) found.set(key, entry);
    spellings.push(entry);
  }
  for (const host of outlet.domains) if (!hosts.has(host)) hosts.set(host, outlet);
}

function isShort(key: string): boolean {
  return key.length <= 3 && !CLEAR_SHORT_NAMES.has(key);
}

/** Every name of every outlet, by its folded form (see `foldOutletName`). */
export function outletNames(): ReadonlyMap<string, OutletName> {
  names ??= readAll();
  return names;
}

/** Every name of every outlet as it is written, spellings that fold alike included. */
export function outletSpellings(): readonly OutletName[] {
  outletNames();
  return spellings;
}

/**
 * Resolve a name to the outlet it names, whatever its case and with or without "The".
 * Ambiguous names ("Time", "the Post") are resolved too: look at `ambiguous` where the context does not already say
 * that an outlet is meant.
 */
export function resolveOutlet(name: string): OutletName | undefined {
  const folded = foldOutletName(name);
  const known = outletNames();
  const found = known.get(folded);
  if (found) return found;
  const unmarked = QUOTED.test(folded) ? known.get(folded.replace(/['"“”]+/g, "")) : undefined;
  // The kind is a word of its own: a name in one word has none to take off.
  return unmarked ?? (folded.includes(" ") ? known.get(folded.replace(KIND, "")) : undefined);
}

let beginnings: Set<string> | undefined;

/** Tell whether an outlet's name, a domain among them, can begin with a word, in lower case. In doubt it can. */
export function canBeginOutlet(word: string): boolean {
  if (!/^[a-z0-9]+$/.test(word) || word === "the") return true;
  beginnings ??= new Set([...outletNames().keys()].map((key) => /^[a-z0-9]+/.exec(key)?.[0] ?? ""));
  return beginnings.has(word);
}

const QUOTED = /['"“”]/;
const KIND =
  / (?:newspaper|news agency|magazine|daily|website|news website|news site|newswire|broadcaster|television|tv)$/;

/** Resolve a host name or URL to the outlet that publishes there. */
export function resolveOutletByDomain(address: string): KnownOutlet | undefined {
  outletNames();
  let host = address
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/[/?#:].*$/s, "")
    .toLowerCase();
  while (host.includes(".")) {
    const outlet = domains?.get(host);
    if (outlet) return outlet;
    host = host.slice(host.indexOf(".") + 1);
  }
  return undefined;
}
