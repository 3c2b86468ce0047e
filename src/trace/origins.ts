import { LONE_PRONOUN } from "../lexicon/en/function-words.ts";
import type { SourceKind } from "../model/annotations.ts";
import type { Origin, OriginMerge } from "../model/dossier.ts";
import type { OriginId } from "../model/ids.ts";
import type { Anchor } from "../model/span.ts";
import { disjointSets } from "../text/sets.ts";
import { type KeptApart, placesApart } from "./kept-apart.ts";
import type { Merge } from "./merges.ts";
import { lostSiglum } from "./sigla.ts";
import type { Voice } from "./voice.ts";

/** The origins of a story, and which one each voice goes back to. */
export interface Origins {
  readonly all: readonly Origin[];
  readonly of: ReadonlyMap<Voice, OriginId>;
}

/** Which kind an origin of several voices has: the first of these among them. */
const KINDS: readonly SourceKind[] = [
  "named-person",
  "anonymous-official",
  "organization",
  "document",
  "anonymous-other",
  "outlet",
  "unknown",
];

/**
 * Make origins of the voices that are spoken for by a claim or quotation, in the order given.
 *
 * Whoever is named is one origin throughout. Voices without a name become one where an article speaks of the same source again,
 * where both rest on one finding, or where a merge of their claims says so; but what rests on a finding and what the same body
 * says apart from it stay two. A person named is merged only with what carries his own words: who speaks stays to be seen even where
 * what he says rests on another's evidence. `restOf` gives the finding that a voice rests on; what an editor keeps `apart` is never joined.
 */
export function traceOrigins(
  voices: readonly Voice[],
  merges: readonly Merge[],
  restOf: ReadonlyMap<Voice, string>,
  apart: readonly KeptApart[],
): Origins {
  const sets = disjointSets(voices.length, placesApart(apart, voices));
  const place = new Map(voices.map((voice, i) => [voice, i]));
  const byName = new Map<string, number>();
  voices.forEach((voice, i) => {
    for (const name of namesOf(voice, restOf.get(voice))) {
      const first = byName.get(name);
      if (first === undefined) byName.set(name, i);
      else sets.join(first, i);
    }
  });
  const used: { readonly merge: Merge; readonly members: readonly number[] }[] = [];
  for (const merge of merges) {
    for (const part of partsOf(merge, restOf)) {
      const members = part.filter((voice) => isJoined(voice, merge)).flatMap((voice) => place.get(voice) ?? []);
      if (members.length < 2) continue;
      for (const member of members.slice(1)) sets.join(members[0] as number, member);
      used.push({ merge, members });
    }
  }
  const mergesOf = new Map<number, Merge[]>();
  for (const { merge, members } of used) {
    const root = sets.find(members[0] as number);
    const known = mergesOf.get(root);
    if (known) known.push(merge);
    else mergesOf.set(root, [merge]);
  }
  const of = new Map<Voice, OriginId>();
  const all = sets.sets().map((set, n): Origin => {
    const id = `o${n + 1}`;
    const own = set.map((i) => voices[i] as Voice);
    for (const voice of own) of.set(voice, id);
    return toOrigin(id, n, own, mergesOf.get(set[0] as number) ?? []);
  });
  return { all, of };
}

/** Under what names a voice is the same throughout the story. */
function namesOf({ identity, speaker, kind }: Voice, rest: string | undefined): readonly string[] {
  const names: string[] = [];
  if (identity !== undefined) names.push(`${identity} ${kind === "named-person" ? "" : (rest ?? "")}`);
  if (speaker !== undefined) names.push(`${speaker} ${rest ?? ""}`);
  return names;
}

/**
 * Whether a voice joins the others of a merge in one origin: whomever an editor joins does; persons else do not, but for their own words, where one article names
 * who spoke them and others have them from a paper, a body or an outlet.
 */
function isJoined(voice: Voice, { rule, voices }: Merge): boolean {
  if (rule === "E1") return true;
  if (voice.kind !== "named-person")
    return rule !== "R2" || carries(voice) || !voices.some(({ kind }) => kind === "named-person");
  const persons = new Set(voices.flatMap(({ kind, identity }) => (kind === "named-person" ? [identity] : [])));
  return rule === "R2" && persons.size === 1 && voices.some((other) => other.kind !== "named-person" && carries(other));
}

/** Whether a voice may only carry somebody else's words: unnamed people and bodies speak for themselves. */
function carries({ standing, kind }: Voice): boolean {
  return standing !== "unnamed" && kind !== "organization";
}

/**
 * Identical words, and what was let out, cross from a paper to whoever speaks; other likeness does not. What a body says in a
 * paper of its own stays apart from what it says otherwise, though both count as one.
 */
function partsOf({ rule, voices }: Merge, restOf: ReadonlyMap<Voice, string>): readonly (readonly Voice[])[] {
  if (rule === "R2" || rule === "R4" || rule === "E1") return [voices];
  const parts = new Map<string, Voice[]>();
  for (const voice of voices) {
    const key = `${restOf.get(voice) ?? ""} ${voice.kind === "document" ? "paper" : ""}`;
    parts.set(key, [...(parts.get(key) ?? []), voice]);
  }
  return [...parts.values()];
}

function toOrigin(id: OriginId, n: number, own: readonly Voice[], merges: readonly Merge[]): Origin {
  const kind = KINDS.find((one) => own.some((voice) => voice.kind === one)) ?? "unknown";
  const institution = own.find((voice) => voice.institution !== undefined)?.institution;
  return {
    id,
    siglum: lostSiglum(n),
    kind,
    label: labelOf(own.filter((voice) => voice.kind === kind)),
    ...(institution !== undefined && { institution }),
    mentions: distinctAnchors(own.flatMap(({ mentions }) => mentions)),
    voices: voicesOf(own),
    merges: distinctMerges(merges),
  };
}

/** The fullest description, that is no whole sentence; a body is called what it is called most. */
function labelOf(voices: readonly Voice[]): string {
  const labels = voices.map(({ label }) => label).filter((label) => label !== "" && !LONE_PRONOUN.test(label));
  const fit = labels.filter((label) => label.length <= 90);
  const pool = fit.length > 0 ? fit : labels;
  const isBody = voices.some(({ kind }) => kind === "organization" || kind === "outlet");
  const weigh = (label: string): number =>
    (isBody ? pool.filter((other) => other === label).length * 100 : 0) + Math.min(label.length, 99);
  return (
    pool.reduce((best, label) => (weigh(label) > weigh(best) ? label : best), pool[0] ?? "") || "a source not described"
  );
}

function voicesOf(own: readonly Voice[]): Origin["voices"] {
  const byLabel = new Map<string, Voice[]>();
  for (const voice of own) {
    const key = voice.identity ?? voice.label.toLowerCase().replace(/^(?:an?|the|one) /, "");
    byLabel.set(key, [...(byLabel.get(key) ?? []), voice]);
  }
  return [...byLabel.values()].map((voices) => ({
    label: labelOf(voices),
    mentions: distinctAnchors(voices.flatMap(({ mentions }) => mentions)),
  }));
}

function distinctAnchors(anchors: readonly Anchor[]): readonly Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ article, span }) => {
    const key = `${article} ${span.start} ${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}

function distinctMerges(merges: readonly Merge[]): readonly OriginMerge[] {
  const seen = new Set<string>();
  return merges.flatMap(({ rule, certainty, evidence, because }) => {
    const key = `${rule} ${evidence.map(({ article, span }) => `${article}${span.start}`).join(" ")}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ rule, certainty, evidence, because }];
  });
}
