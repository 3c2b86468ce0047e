import { askOnce } from "../text/once.ts";

/** The singular of a noun by rule; words that only look plural stay as they are. */
export const singularOf: (word: string) => string = askOnce(toSingular);

function toSingular(word: string): string {
  if (/^(?:men|women|children|people|media|data|criteria)$/.test(word))
    return ({ men: "man", women: "woman", children: "child" } as Record<string, string>)[word] ?? word;
  if (/(?:spokes|business|states|congress|police|camera|work|lay)?(?:men|women)$/.test(word) && word.length > 5)
    return word.replace(/men$/, "man");
  if (
    /(?:ss|us|is|(?:polit|econom|stat|statist|eth|tact|mathemat|phys|athlet|log|logist|dynam|analyt|graph|electron|robot|cosmet|mechan)ics|news|series|remarks|comments|papers|authorities|forces|troops|people|headquarters)$/.test(
      word,
    )
  )
    return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
