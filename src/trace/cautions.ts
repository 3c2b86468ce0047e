import type { Independence } from "../model/dossier.ts";
import type { Ground } from "./ground.ts";
import type { Voice } from "./voice.ts";

type Why = Independence["why"][number];

/** What reads like a second source of a claim and by itself is none: a lone official in the plural, and a confirmation from within. */
export function findCautions(voices: readonly Voice[], { voices: { byAccount } }: Ground): readonly Why[] {
  return [...findPlurals(voices, byAccount), ...findConfirmations(voices)];
}

/** "Officials" where the article opens, and one official below: the plural has no second source. */
function findPlurals(voices: readonly Voice[], byAccount: Ground["voices"]["byAccount"]): readonly Why[] {
  return voices.flatMap((voice): Why[] => {
    if (voice.kind !== "anonymous-official" || voice.attribution.number !== "several") return [];
    const below = (byAccount[voice.account] ?? []).filter(
      ({ kind, institution, attribution: { cue } }) =>
        kind === voice.kind && institution === voice.institution && cue.start > voice.attribution.cue.start,
    );
    const [one] = below;
    const isLone = below.every(({ attribution }) => attribution.number === "one");
    if (!one || !isLone || new Set(below.map(({ speaker }) => speaker)).size > 1) return [];
    const because = `The article opens with "${voice.label}" and then has one: the plural has no second source.`;
    return [{ rule: "plural", because, evidence: [...voice.mentions.slice(0, 1), ...one.mentions.slice(0, 1)] }];
  });
}

/** An unnamed member of a body that vouches already confirms it: that by itself is no second origin. */
function findConfirmations(voices: readonly Voice[]): readonly Why[] {
  return voices.flatMap((voice): Why[] => {
    const { attribution, standing, institution, label, mentions } = voice;
    if (attribution.act !== "confirms" || standing !== "unnamed") return [];
    const hasFellow = voices.some(
      (other) => other !== voice && institution !== undefined && other.institution === institution,
    );
    const because = `"${label}" confirms it from within the same body: by itself that is no second origin.`;
    return hasFellow ? [{ rule: "confirmation", because, evidence: mentions.slice(0, 1) }] : [];
  });
}
