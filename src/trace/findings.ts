import type { Account } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import type { Voice, Voices } from "./voices.ts";
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

/**
 * Tell whether a voice rests on a finding: it is the finding, or it speaks for the issuer, unnamed or as a body, of the same states.
 * What speaks of a state that the finding does not is another matter.
 */
export function restsOn(finding: Finding, row: Vouched, accounts: readonly Account[], voices: Voices): boolean {
  const { voice } = row;
  if (!voice || voice.institution !== finding.issuer || voice.kind === "named-person") return false;
  if (finding.voices.includes(voice)) return true;
  if (voice.standing !== "office" && voice.standing !== "unnamed" && voice.standing !== "document") return false;
  const states = [...statesIn(accounts[row.account] as Account, row, voices)].filter(
    (state) => state !== finding.issuer,
  );
  return states.length > 0 && states.every((state) => finding.states.has(state));
}
