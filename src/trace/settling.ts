import type { Account } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import { isWithin } from "../text/spans.ts";
import { type FullNameOf, findPerson } from "./identities.ts";
import type { Voice } from "./voice.ts";

/** A person's body is told once: "Pentagon spokesman Ada Vance", and then "Vance". Of several it is the one that most articles tell. */
export function shareInstitutions(voices: readonly Voice[]): readonly Voice[] {
  const told = new Map<EntityId, Map<EntityId, Set<number>>>();
  const offices = new Set<EntityId>();
  for (const { identity, institution, standing, kind, account } of voices) {
    if (identity === undefined || kind !== "named-person") continue;
    if (standing === "office") offices.add(identity);
    if (institution === undefined) continue;
    const bodies = told.get(identity) ?? new Map<EntityId, Set<number>>();
    bodies.set(institution, (bodies.get(institution) ?? new Set()).add(account));
    told.set(identity, bodies);
  }
  return voices.map((voice) => {
    const { identity, kind } = voice;
    if (identity === undefined || kind !== "named-person") return voice;
    const [best] = [...(told.get(identity) ?? [])].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
    return {
      ...voice,
      ...(best && { institution: best[0] }),
      standing: offices.has(identity) ? "office" : voice.standing,
    };
  });
}

/** A paper is of the body of the person it names, or of whoever its article last let speak: "the statement". */
export function settlePapers(
  voices: readonly Voice[],
  accounts: readonly Account[],
  fullName: FullNameOf,
): readonly Voice[] {
  const ofPerson = new Map(
    voices.flatMap(({ identity, institution, kind }) =>
      kind === "named-person" && identity !== undefined ? [[identity, institution] as const] : [],
    ),
  );
  return voices.map((voice, i) => {
    const { kind, institution, broad, account, attribution, mentions } = voice;
    if (kind !== "document" || institution !== undefined || broad) return voice;
    const person = findPerson(accounts[account] as Account, attribution);
    const isAnaphor = /^(?:the|that|this|its|his|her|their) /i.test(mentions[0]?.text ?? "");
    const before = isAnaphor
      ? voices.slice(0, i).findLast((other) => other.account === account && other.institution !== undefined)
      : undefined;
    const told = (person && ofPerson.get(fullName(person))) ?? before?.institution;
    return told === undefined ? voice : { ...voice, institution: told };
  });
}

/** A headline names in short whom the article describes: its official is the article's, where that has but one. */
export function settleHeadlines(voices: readonly Voice[], accounts: readonly Account[]): readonly Voice[] {
  return voices.map((voice) => {
    const { account, kind, attribution } = voice;
    const headline = accounts[account]?.article.headline;
    if (kind !== "anonymous-official" || !headline || !attribution.source) return voice;
    if (!isWithin(attribution.source, headline)) return voice;
    const below = voices.filter(
      (other) =>
        other.account === account &&
        other.kind === kind &&
        other.attribution.number === attribution.number &&
        other.attribution.source !== undefined &&
        !isWithin(other.attribution.source, headline) &&
        (other.institution === undefined || voice.institution === undefined || other.institution === voice.institution),
    );
    const [only, ...others] = new Set(below.map(({ speaker }) => speaker));
    return only === undefined || others.length > 0 ? voice : { ...voice, speaker: only };
  });
}
