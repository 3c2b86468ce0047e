import type { Parting, Side } from "./sides.ts";

/** Find where readings use words for the same that do not mean the same. */
export function findWordings(_sides: readonly Side[]): Parting | null {
  return null;
}
