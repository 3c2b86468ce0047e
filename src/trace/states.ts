import type { Independence } from "../model/dossier.ts";
import type { Voice } from "./voice.ts";

/** Count the governments and bodies behind nodes that are apart: those known for certain at least, the unknown besides at most. */
export function countInstitutions(
  nodes: readonly (readonly Voice[])[],
  hasLoose: boolean,
): { readonly min: number; readonly max: number } {
  const known = new Set<string>();
  let unknown = 0;
  for (const node of nodes) {
    const own = node.flatMap(({ institution, identity, broad, kind }) =>
      institution !== undefined && !broad
        ? [institution]
        : kind === "named-person" && identity !== undefined
          ? [identity]
          : [],
    );
    if (own.length === 0) unknown++;
    for (const one of own) known.add(one);
  }
  if (nodes.length === 0) return { min: 0, max: hasLoose ? 1 : 0 };
  return { min: Math.max(1, known.size), max: known.size + unknown + (nodes.length === 1 && hasLoose ? 1 : 0) };
}

/** Say in a word how well a claim is vouched for: by one origin, by one body, by several; contested, or by nobody that is named. */
export function findState(
  { min, max, confirmed }: { readonly min: number; readonly max: number; readonly confirmed: number },
  institutions: { readonly min: number; readonly max: number },
  voices: readonly Voice[],
  deniers: readonly Voice[],
): Independence["state"] {
  if (voices.length === 0) return "unattributed";
  if (
    deniers.some(
      (denier) => !voices.some((voice) => voice.identity !== undefined && voice.identity === denier.identity),
    )
  )
    return "contested";
  if (min === 0 || voices.every(({ standing }) => standing === "vague")) return "lineage-unknown";
  if (max === 1) return "single-origin";
  if (institutions.max === 1) return "single-institution";
  return confirmed >= 2 && min >= 2 && institutions.min >= 2 ? "corroborated" : "possibly-corroborated";
}
