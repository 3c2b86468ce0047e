import type { Account, Attribution } from "../model/annotations.ts";

/** What tells one speaker from another, as far as an article says. */
export interface SpeakerKey {
  /** Entity and institution ids, and the folded last word of the description. */
  readonly names: readonly string[];
  /** A person by name, so that another name is another speaker. */
  readonly person: string | undefined;
}

/** Describe who is given as the source of an attribution. */
export function speakerKeyOf({ article }: Account, attribution: Attribution | undefined): SpeakerKey {
  if (!attribution) return { names: [], person: undefined };
  const span = attribution.resolved ?? attribution.source;
  const text = span ? article.text.slice(span.start, span.end) : "";
  const last = text
    .replace(/['’‘]s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1)
    ?.toLowerCase();
  const names = [attribution.entity, attribution.institution, attribution.kind === "named-person" ? last : undefined];
  return {
    names: names.filter((name): name is string => name !== undefined),
    person: attribution.kind === "named-person" ? (last ?? attribution.entity) : undefined,
  };
}

/** Tell whether two speakers are certainly different persons. */
export function isSpeakerApart(a: SpeakerKey, b: SpeakerKey): boolean {
  return a.person !== undefined && b.person !== undefined && !a.names.some((name) => b.names.includes(name));
}
