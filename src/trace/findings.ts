import type { Account } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import { isWithin } from "../text/spans.ts";
import type { Voice, Voices } from "./voice.ts";
import type { Vouched } from "./vouchers.ts";

/** A paper or finding that one body let out: who issued it, its kind, and the states that what rests on it speaks of. */
export interface Finding {
  readonly issuer: EntityId;
  readonly kind: string;
  readonly states: ReadonlySet<EntityId>;
  readonly voices: readonly Voice[];
}

/** The states that a reading names, by themselves or through who stands for them. */
export function statesIn({ annotations }: Account, { reading }: Vouched, { stateOf }: Voices): ReadonlySet<EntityId> {
  const states = new Set<EntityId>();
  for (const { entity, span } of annotations.mentions) {
    if (span.end <= reading.span.start || span.start >= reading.span.end) continue;
    const state = stateOf(entity);
    if (state !== undefined) states.add(state);
  }
  return states;
}

/** Find the findings that articles say were let out ("a newly declassified report"): one release by one issuer is one piece of evidence. */
export function findFindings(
  claims: readonly (readonly Vouched[])[],
  accounts: readonly Account[],
  voices: Voices,
): readonly Finding[] {
  const found = new Map<string, { issuer: EntityId; kind: string; states: Set<EntityId>; voices: Set<Voice> }>();
  for (const rows of claims) {
    for (const row of rows) {
      const { voice } = row;
      if (voice?.finding === undefined || voice.institution === undefined || !voice.released) continue;
      const key = `${voice.institution} ${voice.finding}`;
      const finding = found.get(key) ?? {
        issuer: voice.institution,
        kind: voice.finding,
        states: new Set(),
        voices: new Set(),
      };
      finding.voices.add(voice);
      for (const state of statesIn(accounts[row.account] as Account, row, voices)) finding.states.add(state);
      found.set(key, finding);
    }
  }
  return [...found.values()].map((finding) => ({ ...finding, voices: [...finding.voices] }));
}

/** Share of a claim's readings that must name a state for the claim to be about it. */
const ABOUT = 1 / 3;

/** The states that a claim is about: named in a third of its readings at least. */
function statesAbout(rows: readonly Vouched[], accounts: readonly Account[], voices: Voices): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const row of rows) {
    for (const state of statesIn(accounts[row.account] as Account, row, voices))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= ABOUT * rows.length).map(([state]) => state);
}

/**
 * Find which voices of a claim rest on a finding: those that are the finding, and those that speak for its issuer, unnamed or as
 * a body, where the claim is about the same states. A claim about a state that the finding does not name is another matter.
 */
export function findResting(
  finding: Finding,
  rows: readonly Vouched[],
  accounts: readonly Account[],
  voices: Voices,
): readonly Voice[] {
  const about = statesAbout(rows, accounts, voices).filter((state) => state !== finding.issuer);
  const isOnTopic = about.length > 0 && about.every((state) => finding.states.has(state));
  const resting = rows.flatMap(({ voice, part }) => {
    if (!voice || part === "none" || voice.institution !== finding.issuer || voice.kind === "named-person") return [];
    if (finding.voices.includes(voice)) return [voice];
    if (voice.standing !== "office" && voice.standing !== "unnamed" && voice.standing !== "document") return [];
    return isOnTopic && saysNothingElse(voice, finding, accounts, voices) ? [voice] : [];
  });
  return [...new Set(resting)];
}

/** Days around a release within which "intelligence" without more may mean it. */
const WINDOW = 7;

/** Find the voices of a claim that rest on findings of the same kind and issuer, of which it is not said that they were let out. */
export function findGeneric(
  { issuer, kind, voices: specific }: Finding,
  voices: readonly Voice[],
  accounts: readonly Account[],
): readonly Voice[] {
  const dayOf = ({ account }: Voice): number => Date.parse(accounts[account]?.annotations.published.from ?? "");
  return voices.filter(
    (voice) =>
      !voice.released &&
      voice.finding === kind &&
      (voice.restsOn ?? voice.institution) === issuer &&
      // A day not known is no day apart.
      specific.some((other) => !(Math.abs(dayOf(voice) - dayOf(other)) > WINDOW * 86_400_000)),
  );
}

/** All that the voice says in this breath is of the finding's states too. */
function saysNothingElse(
  { account, attribution }: Voice,
  { issuer, states }: Finding,
  accounts: readonly Account[],
  voices: Voices,
): boolean {
  const { mentions } = (accounts[account] as Account).annotations;
  return mentions.every(({ entity, span }) => {
    const state = attribution.content.some((content) => isWithin(span, content)) ? voices.stateOf(entity) : undefined;
    return state === undefined || state === issuer || states.has(state);
  });
}

/** For each voice, the finding that it rests on in some claim, as a key. */
export function findRests(
  findings: readonly Finding[],
  claims: readonly (readonly Vouched[])[],
  accounts: readonly Account[],
  voices: Voices,
): ReadonlyMap<Voice, string> {
  const restOf = new Map<Voice, string>();
  for (const finding of findings) {
    for (const rows of claims) {
      for (const voice of findResting(finding, rows, accounts, voices)) {
        if (!restOf.has(voice)) restOf.set(voice, `${finding.issuer} ${finding.kind}`);
      }
    }
  }
  return restOf;
}
