import type { EntityId } from "../model/ids.ts";
import type { Voice } from "./voice.ts";

/** Offices that one person holds at a time in one state or body, by their kind. */
const OFFICES: readonly (readonly [office: string, words: RegExp])[] = [
  ["head of government", /\b(?:prime minister|premier|chancellor|taoiseach)\b/i],
  ["head of state", /\b(?:president|king|queen|emperor|emir|sultan|pope|supreme leader)\b/i],
  ["foreign minister", /\b(?:foreign (?:minister|secretary)|secretary of state)\b/i],
  ["defence minister", /\b(?:defen[cs]e (?:minister|secretary)|(?:minister of|secretary of) defen[cs]e)\b/i],
  [
    "finance minister",
    /\b(?:finance minister|minister of finance|treasury secretary|chancellor of the exchequer|treasurer)\b/i,
  ],
  ["interior minister", /\b(?:interior (?:minister|secretary)|home secretary|minister of the interior)\b/i],
  ["ambassador", /\bambassador\b/i],
  ["governor", /\b(?:governor|gov\.)(?= |$)/i],
  ["mayor", /\bmayor\b/i],
];

/** Who stands near an office without holding it. */
const BESIDE =
  /\b(?:deputy|vice|former|ex|then|assistant|acting|late|retired|spokes(?:man|woman|person)|adviser|advisor|aide|wife|husband|office|candidate|nominee)\b/i;

/** Who leads a state may be called no more than that. */
const LEADS: ReadonlySet<string> = new Set(["head of government", "head of state"]);
const LEADER = /\bleader\b/i;

/**
 * Find the office that some words for a source give, such that its body and it name one person: "Ruritania's prime minister".
 * `others` are the further states that the words name: to which an ambassador is sent.
 */
export function findOffice(
  words: readonly string[],
  institution: EntityId | undefined,
  others: readonly EntityId[],
): string | undefined {
  if (institution === undefined) return undefined;
  const fit = words.filter((text) => !BESIDE.test(text));
  const office =
    OFFICES.find(([, one]) => fit.some((text) => one.test(text)))?.[0] ??
    (fit.some((text) => LEADER.test(text)) ? "leader" : undefined);
  return office && [institution, office, ...(office === "ambassador" ? others : [])].join(" ");
}

/** Who is called by office alone is the person whom the story names for it, where that is one; else he goes by his office. */
export function settleOffices(voices: readonly Voice[]): readonly Voice[] {
  const holders = new Map<string, Set<EntityId>>();
  for (const { office, identity, isNamed } of voices) {
    if (office === undefined || identity === undefined || !isNamed) continue;
    for (const one of [office, ...leading(office)]) holders.set(one, (holders.get(one) ?? new Set()).add(identity));
  }
  return voices.map((voice) => {
    const { office, isNamed } = voice;
    if (office === undefined || isNamed) return voice;
    const known = holders.get(office) ?? new Set();
    if (known.size > 1) return voice;
    const [holder = `person:${office.replaceAll(" ", "-")}`] = known;
    return { ...voice, identity: holder };
  });
}

/** Tell whether a person holds an office beside which the body has others, so that the body's word need not be his: a minister, an ambassador. */
export function isOneOfMany({ office }: Voice): boolean {
  const words = office?.split(" ").slice(1).join(" ");
  return words !== undefined && words !== "leader" && !LEADS.has(words);
}

/** The same body's leadership, where the office is one. */
function leading(office: string): readonly string[] {
  const [institution = "", ...words] = office.split(" ");
  return LEADS.has(words.join(" ")) ? [`${institution} leader`] : [];
}
