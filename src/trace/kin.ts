import { KIN_OF_SOMEBODY } from "../lexicon/en/kin.ts";
import type { Voice, Voices } from "./voice.ts";

/** A family that speaks as one: "their families", "his parents", "relatives of the missing". */
const FAMILY = /\b(?:famil(?:y|ies)|relatives|parents|kin|loved ones)\b/i;

/** Find the families among the voices of a claim, with a relative who is named beside them: the family's word may be his. Two who are named are two. */
export function findKin(voices: readonly Voice[], { all }: Voices): readonly Voice[] {
  const families = voices.filter(({ kind, label }) => kind === "anonymous-other" && FAMILY.test(label));
  if (families.length === 0) return [];
  const relatives = new Set(
    all.flatMap(({ kind, identity, mentions }) =>
      kind === "named-person" && mentions.some(isOfKin) ? [identity] : [],
    ),
  );
  const named = voices.filter(
    ({ kind, identity }) => kind === "named-person" && identity !== undefined && relatives.has(identity),
  );
  const [first] = named;
  return first ? [...families, ...named.filter(({ identity }) => identity === first.identity)] : [];
}

function isOfKin({ text }: { readonly text: string }): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => KIN_OF_SOMEBODY.has(word));
}
