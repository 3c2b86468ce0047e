/** The hash of nothing, from which `hashUnit` goes on. */
export const EMPTY_HASH: number = 0x811c9dc5 | 0;

/** Take one code unit into a hash (FNV-1a over 16-bit units). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mix two 32-bit values under a template's number into one hash whose every bit depends on all three (after MurmurHash3). */
export function mixHash(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 16);
}
