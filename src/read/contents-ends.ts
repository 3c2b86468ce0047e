import { JOINERS, RELATIVES, SUBORDINATORS } from "../lexicon/en/function-words.ts";
import { hasVerb, nextMark } from "./clause-signs.ts";
import type { Cue } from "./cues.ts";
import type { Frame, SourceFound } from "./frames.ts";
import { isTimeWord } from "./noun-phrases.ts";
import { type Passage, wordAt } from "./passage.ts";

/** A content ends with its sentence, or where the next frame begins: "…, and added that", "…, citing", ", the paper said". */
export function endOfContent(p: Passage, cue: Cue, begin: number, ceiling: number, frames: readonly Frame[]): number {
  let end = ceiling;
  const own = frames.find(({ cue: other }) => other.head === cue.head)?.found;
  // "When Vance warned that it would rain, the mayor said": a clause that leads on to another's words
  const leads = own?.source !== undefined && SUBORDINATORS.has(wordAt(p, own.source.first - 1));
  for (const { cue: other, found } of frames) {
    if (other.sentence !== cue.sentence || other.head <= begin || other.head === cue.head || other.form === "noun")
      continue;
    const start = Math.min(found.frame.first, other.group.first);
    if (start <= begin || (found.source && RELATIVES.has(wordAt(p, found.source.first)))) continue;
    const edge = start - 1;
    const mark = p.tokens[edge]?.text ?? "";
    const joined = JOINERS.has(wordAt(p, edge));
    const aside = mark === "," || mark === "—" || mark === "–";
    const shares = found.shared && (aside || joined);
    const closes = aside && (other.form === "phrase" || other.form === "finite") && endsFrame(p, other, found, ceiling);
    const begins = !found.shared && joined && p.tokens[edge - 1]?.text === "," && other.form === "finite";
    const follows = leads && aside && !found.shared && other.form === "finite" && start === found.source?.first;
    if (shares || closes || begins || follows) end = Math.min(end, p.tokens[edge - 1]?.text === "," ? edge - 1 : edge);
  }
  const relative = RELATIVES.has(wordAt(p, cue.group.first - 1)) && p.tokens[cue.group.first - 2]?.text === ",";
  for (let i = begin; i < end; i++) {
    // "who calls it “absurd,” said": the comma within the mark ends the relative clause
    if (
      relative &&
      (p.quotationOf[i] as number) >= 0 &&
      p.quotationOf[i + 1] !== p.quotationOf[i] &&
      p.tokens[i - 1]?.text === ","
    )
      return i + 1;
    if ((p.quotationOf[i] as number) >= 0) continue;
    if (p.tokens[i]?.text === ";" || (relative && p.tokens[i]?.text === "," && i > begin + 1)) return i;
  }
  return end;
}

function endsFrame(p: Passage, cue: Cue, found: SourceFound, ceiling: number): boolean {
  const last = Math.max(found.frame.last, cue.range.last);
  const next = p.tokens[last];
  return (
    cue.form === "phrase" ||
    last >= ceiling ||
    !next ||
    /^[.,;”"?!]/.test(next.text) ||
    isTimeWord(p, last) ||
    (/^(?:ADP|PROPN|DET)$/.test(next.tag) &&
      cue.verbs.some(({ frames }) => /[tq]/.test(frames)) &&
      !hasVerb(p, last, nextMark(p, last, ceiling)))
  );
}
