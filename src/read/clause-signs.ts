import type { Passage, Range } from "./passage.ts";

/** Tell whether a comma stands in a range of tokens. */
export function hasComma(p: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (p.tokens[i]?.text === ",") return true;
  return false;
}

/** Tell whether a range of tokens holds a finite verb, as far as tags show. */
export function hasVerb(p: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = p.tokens[i];
    if (token && (token.tag === "AUX" || (token.tag === "VERB" && !/ing$/.test(token.text)))) return true;
  }
  return false;
}

/** Find the next comma, colon or full stop, or the end. */
export function nextMark(p: Passage, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && !/^[,;:.]$/.test(p.tokens[at]?.text ?? ".")) at++;
  return at;
}

/** A content without the marks at its edges that are the sentence's. */
export function toContent(p: Passage, first: number, end: number): Range | undefined {
  let [begin, last] = [first, end];
  const inQuotation = (i: number): boolean => (p.quotationOf[i] as number) >= 0;
  while (begin < last && !inQuotation(begin) && /^[,:;—–.]+$/.test(p.tokens[begin]?.text ?? "")) begin++;
  while (last > begin && !inQuotation(last - 1) && /^[,:;—–.?!]+$/.test(p.tokens[last - 1]?.text ?? "")) last--;
  return last > begin ? { first: begin, last } : undefined;
}
