import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import { trimMarks, WHITE } from "../text/trim.ts";
import type { Similarity } from "./similarity.ts";
import type { Statement } from "./terms.ts";

/** Letters of a gloss cut for tables. */
const SHORT_LENGTH = 40;
/** Letters of a subject that leave too little room in a short gloss for what is said of it. */
const LONG_SUBJECT = 30;

/** Tell whether a statement can be read by itself: it names what it is about and says something of it. */
export function standsAlone({ standing, opening }: Statement): boolean {
  return !standing.isFragment && !opening;
}

/** Content words from which a predicate tells enough without its subject, which its sentence names before. */
const TELLING_WORDS = 3;

/** Tell whether what a single account has is a statement: it can be read alone, or is a full predicate of a subject named before. */
export function isStatement(statement: Statement): boolean {
  const { standing, terms } = statement;
  if (standsAlone(statement)) return true;
  if (standing.isScrap) return false;
  return terms.length >= TELLING_WORDS;
}

/** Find the statement of a claim that reads best by itself: typical of the others, with a named subject and a verb, not long. */
export function findPlainest(statements: readonly Statement[], similarity: Similarity): Statement {
  const lengths = statements.map(lengthOf).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] as number;
  let best = statements[0] as Statement;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of statements) {
    const others = statements.filter((other) => other !== one);
    const likeness = others.reduce((sum, other) => sum + similarity(one, other), 0) / Math.max(1, others.length);
    const score = likeness + readability(one) - 0.15 * Math.abs(Math.log(lengthOf(one) / median));
    if (score > most) {
      best = one;
      most = score;
    }
  }
  return best;
}

const lengthOf = ({ proposition: { span } }: Statement): number => Math.max(1, span.end - span.start);

function readability(statement: Statement): number {
  const { standing, heading, proposition } = statement;
  let score = 0;
  if (standsAlone(statement)) score += 0.4;
  if (standing.hasName) score += 0.2;
  if (standing.isOccasion) score -= 0.3;
  if (heading) score -= 0.25;
  if (proposition.role === "nominal") score -= 0.1;
  if (lengthOf(statement) > 200) score -= 0.2;
  return score;
}

/** Where the verb group of a statement begins in its gloss, behind the subject; 0 where the subject is not in it. */
export function predicateAt({ proposition: { subject, head, span } }: Statement): number {
  return subject && subject.start >= span.start && subject.end <= head.start ? subject.end - span.start : 0;
}

/** Cut a gloss at a word that tells something, so that it fits a table; words of a long subject give way, never those behind it. */
export function shortenGloss(gloss: string, predicate: number): string {
  if (gloss.length <= SHORT_LENGTH) return gloss;
  if (predicate > LONG_SUBJECT) {
    // "The owners of the old mill, … , sold it": who, and what was done.
    const who = cutAtWord((gloss.slice(0, predicate).split(/[,(–—]/)[0] as string).trim(), 22);
    const rest = gloss.slice(predicate).replace(/^[\s,;:–—"”’)-]+/, "");
    const room = SHORT_LENGTH - who.length - 3;
    const kept = rest.length <= room ? rest : `${cutAtWord(rest, room - 1)}…`;
    if (/\s/.test(who) && /\s/.test(kept)) return `${who} … ${kept}`;
  }
  return `${cutAtWord(gloss, SHORT_LENGTH - 1) || gloss.slice(0, SHORT_LENGTH - 1)}…`;
}

/** The whole words of a text that fit, up to the last that tells something. */
function cutAtWord(text: string, length: number): string {
  const words = text.slice(0, length + 1).split(" ");
  if (text.length > length) words.pop();
  while (words.length > 2 && isEmpty(words.at(-1) as string)) words.pop();
  return trimMarks(words.join(" "), `,;:–—-${WHITE}`);
}

const isEmpty = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, "");
  if (/^(?:no|not|never|none|nobody|nothing|without)$|n['’]t$/.test(bare)) return false;
  return bare === "" || STOPWORDS.has(bare) || STOPWORDS.has(bare.replace("’", "'"));
};
