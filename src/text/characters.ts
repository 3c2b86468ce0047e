// Classes of UTF-16 code units, in one table: asked for every character of every article.
const LETTER = 1;
const UPPER = 2;
const LOWER = 4;
const DIGIT = 8;
const BLANK = 16;
const KNOWN = 32;

const classes: Uint8Array = new Uint8Array(0x10000);
// ASCII and the usual marks without regular expressions, which take long to compile where they ask for Unicode's classes.
for (let code = 0; code < 128; code++) classes[code] = KNOWN;
for (let code = 0x2010; code < 0x2028; code++) classes[code] = KNOWN;
for (let code = 48; code < 58; code++) classes[code] = KNOWN | DIGIT;
for (let code = 65; code < 91; code++) {
  classes[code] = KNOWN | LETTER | UPPER;
  classes[code + 32] = KNOWN | LETTER | LOWER;
}
for (const code of [9, 10, 11, 12, 13, 32, 0xa0, 0x200b, 0x2028, 0x2029, 0x202f]) classes[code] = KNOWN | BLANK;

/** The table fills as characters are met: classifying all of them at start-up would cost more than reading an article. */
function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return 0;
  return known !== 0 ? known : classify(code);
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let found = KNOWN;
  if (/[\p{L}\p{M}]/u.test(char)) found |= LETTER;
  if (/\p{Lu}|\p{Lt}/u.test(char)) found |= UPPER;
  if (/\p{Ll}/u.test(char)) found |= LOWER;
  if (/\d/.test(char)) found |= DIGIT;
  if (/[\s\u200B\u2060\uFEFF]/.test(char)) found |= BLANK;
  classes[code] = found;
  return found;
}

/** Tell whether a code unit is a letter or a mark on one. NaN, past the end of a text, is nothing. */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** Tell whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0;
}

/** Tell whether a code unit is a small letter. */
export function isLower(code: number): boolean {
  return (classOf(code) & LOWER) !== 0;
}

/** Tell whether a code unit is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0;
}

/** Tell whether a code unit is white space, visible or of no width. */
export function isBlank(code: number): boolean {
  return (classOf(code) & BLANK) !== 0;
}
