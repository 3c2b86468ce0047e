import type { SourceKind } from "../model/annotations.ts";
import type { Origin, OriginMerge } from "../model/dossier.ts";
import type { AttributionId, OriginId } from "../model/ids.ts";
import type { Anchor } from "../model/span.ts";
import { disjointSets } from "../text/sets.ts";
import type { Merge } from "./merges.ts";
import { lostSiglum } from "./sigla.ts";
import type { Voice } from "./voices.ts";

/** The origins of a story, and which one each attribution goes back to. */
export interface Origins {
  readonly all: readonly Origin[];
  readonly of: ReadonlyMap<AttributionId, OriginId>;
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
 * Voices become one origin where a merge of their claims says so; a person named is never merged with another voice here,
 * for who speaks stays to be seen even where what he says rests on another's evidence.
 */
export function traceOrigins(voices: readonly Voice[], merges: readonly Merge[]): Origins {
  const sets = disjointSets(voices.length);
  const place = new Map(voices.map((voice, i) => [voice, i]));
  const byName = new Map<string, number>();
  voices.forEach((voice, i) => {
    if (voice.identity === undefined || isState(voice.identity)) return;
    const first = byName.get(voice.identity);
    if (first === undefined) byName.set(voice.identity, i);
    else sets.join(first, i);
  });
  const used: { readonly merge: Merge; readonly members: readonly number[] }[] = [];
  for (const merge of merges) {
    const members = merge.voices
      .filter(({ kind }) => kind !== "named-person" || merge.rule === "R3")
      .flatMap((voice) => place.get(voice) ?? []);
    if (
      merge.voices.some(({ kind }) => kind === "named-person") &&
      merge.voices.some(({ kind }) => kind !== "named-person") &&
      members.length < 2
    )
      continue;
    const joined =
      merge.rule === "R3" && merge.voices.some(({ kind }) => kind === "named-person")
        ? members.filter((m) => voices[m]?.kind === "named-person")
        : members;
    if (joined.length < 2) continue;
    for (const member of joined.slice(1)) sets.join(joined[0] as number, member);
    used.push({ merge, members: joined });
  }
  const of = new Map<AttributionId, OriginId>();
  const all = sets.sets().map((set, n): Origin => {
    const id = `o${n + 1}`;
    const own = set.map((i) => voices[i] as Voice);
    for (const { attribution } of own) of.set(attribution.id, id);
    return toOrigin(
      id,
      n,
      own,
      used.filter(({ members }) => set.includes(members[0] as number)).map(({ merge }) => merge),
    );
  });
  return { all, of };
}

/** A government speaks of many things; only what it says of one claim is one piece of evidence. */
function isState(identity: string): boolean {
  return identity.startsWith("government:");
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

/** The fullest description: the longest that is no whole sentence. */
function labelOf(voices: readonly Voice[]): string {
  const labels = voices.map(({ label }) => label).filter((label) => label !== "");
  const fit = labels.filter((label) => label.length <= 90);
  return (
    (fit.length > 0 ? fit : labels).reduce((best, label) => (label.length > best.length ? label : best), "") ||
    "a source not described"
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
