const GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

/** The n-th siglum of what is not held: α … ω, then αα, αβ … */
export function lostSiglum(n: number): string {
  return (n >= GREEK.length ? lostSiglum(Math.floor(n / GREEK.length) - 1) : "") + (GREEK[n % GREEK.length] as string);
}
