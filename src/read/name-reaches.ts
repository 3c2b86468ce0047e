import { worldNames } from "../lexicon/world.ts";
import { askOnce } from "../text/once.ts";

/** How many tokens a known name that begins with a word can have, and whether the word is in capitals. */
export interface Reach {
  readonly reach: number;
  readonly capital: boolean;
}

const HEAD = /^[\p{L}\p{N}]+/u;
/** The same where no other letter or mark can follow: nearly always, and much faster. */
const PLAIN_HEAD = /^[A-Za-z0-9]+(?=[ -/:-@[-`]|$)/;
/** Plain words with single spaces between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const PIECES = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** For each first piece of a known name, the most pieces that a name beginning so has. */
let longest: Map<string, number> | undefined;

function lengths(): Map<string, number> {
  if (longest) return longest;
  longest = new Map();
  for (const key of worldNames().keys()) {
    const words = PLAIN.test(key) ? key.split(" ") : undefined;
    const head = words ? words[0] : headOf(key);
    if (head === undefined) continue;
    const pieces = words?.length ?? key.match(PIECES)?.length ?? 1;
    if (pieces > (longest.get(head) ?? 0)) longest.set(head, pieces);
  }
  return longest;
}

/** The letters and digits that a word begins with. */
function headOf(word: string): string | undefined {
  return PLAIN_HEAD.exec(word)?.[0] ?? HEAD.exec(word)?.[0];
}

/** Look a word up among the beginnings of known names. */
export const reachOf: (word: string) => Reach = askOnce((word) => {
  const head = headOf(word);
  const capital = head !== undefined && head.length > 1 && head === head.toUpperCase() && head !== head.toLowerCase();
  return { reach: head === undefined ? 0 : (lengths().get(head) ?? (capital ? 6 : 0)), capital };
});
