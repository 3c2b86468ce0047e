import { expect, test } from "vitest";
import { isBlank, isDigit, isLetter, isLower, isUpper } from "./characters.ts";

function classesOf(char: string): string {
  const code = char.charCodeAt(0);
  const classes = { letter: isLetter, upper: isUpper, lower: isLower, digit: isDigit, blank: isBlank };
  return Object.entries(classes)
    .filter(([, is]) => is(code))
    .map(([name]) => name)
    .join(" ");
}

test.each([
  ["A", "letter upper"],
  ["z", "letter lower"],
  ["É", "letter upper"],
  ["ж", "letter lower"],
  ["日", "letter"],
  ["7", "digit"],
  ["٣", ""],
  [" ", "blank"],
  ["\u00A0", "blank"],
  ["\u2009", "blank"],
  ["\u200B", "blank"],
  ["\u2028", "blank"],
  ["\uFEFF", "blank"],
  ["’", ""],
  ["—", ""],
  ["_", ""],
  ["", ""],
])("%j is %j", (char, classes) => expect(classesOf(char)).toBe(classes));
