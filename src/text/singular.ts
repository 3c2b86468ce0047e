const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["halves", "half"],
  ["wolves", "wolf"],
  ["leaves", "leaf"],
  ["crises", "crisis"],
  ["criteria", "criterion"],
  ["servicemen", "serviceman"],
  ["servicewomen", "servicewoman"],
  ["policemen", "policeman"],
  ["gunmen", "gunman"],
]);

/** The singular of an English noun in lower case; names keep their capital out of it too: "UAVs" is `uav`. */
export function foldSingular(noun: string): string {
  const lower = noun.toLowerCase();
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  if (
    /(ss|us|is|news|series|species|politics|economics|ethics|athletics|logistics|physics|mechanics|electronics)$/.test(
      lower,
    )
  )
    return lower;
  if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(ches|shes|sses|xes|zes|oes)$/.test(lower)) return lower.slice(0, -2);
  return /s$/.test(lower) && lower.length > 2 ? lower.slice(0, -1) : lower;
}
