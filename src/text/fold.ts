/** A text folded for comparison, with the place each folded code unit came from. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the offset in the source of `text[i]`; `at[text.length]` is the source's length. */
  readonly at: readonly number[];
}

const QUOTES = /[‘’‚‛′`´]/;
const DOUBLE_QUOTES = /[“”„‟″«»]/;
const DASHES = /[‐‑‒–—―−]/;

/** Fold a text for comparison: lower case, straight quotes and hyphens, one space for any white space. */
export function foldText(text: string): Folded {
  let out = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    const folded = foldUnit(unit);
    if (folded === " " && (out === "" || out.endsWith(" "))) continue;
    for (const piece of folded) {
      out += piece;
      at.push(i);
    }
  }
  at.push(text.length);
  return { text: out, at };
}

function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return " ";
  if (QUOTES.test(unit)) return "'";
  if (DOUBLE_QUOTES.test(unit)) return '"';
  if (DASHES.test(unit)) return "-";
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
