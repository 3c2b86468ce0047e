import type { Outlet, Removal } from "../model/article.ts";
import type { Span } from "../model/span.ts";

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:of the |of |the |and |& )?\\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,4}";

/** Words by which a text says who publishes it; the first group is the name. */
const SIGNS: readonly RegExp[] = [
  new RegExp(
    `(?:Copyright|©|\\(c\\))\\s*(?:©\\s*)?(?:\\d{4}(?:[-–]\\d{2,4})?\\s*,?\\s*)?(?:by )?(?:The |the )?(${NAME})`,
    "u",
  ),
  new RegExp(`\\b[Ii] (?:joined|write for|work for) (${NAME}) as\\b`, "u"),
  new RegExp(
    `\\b(?:reporter|correspondent|editor|journalist|writer|producer|columnist|contributor) (?:at|for|with) (?:the |The )?(${NAME})`,
    "u",
  ),
  new RegExp(`^(${NAME}) is not responsible for the content of external`, "u"),
  /^(Brussels) Behind the Scenes\b/u,
];
void SIGNS;

/** Infer who published an article from what cleaning set aside, with the words that show it; unknown where nothing does. */
export function inferOutlet(text: string, removals: readonly Removal[]): Outlet {
  for (const { span, reason } of removals) {
    if (reason !== "copyright" && reason !== "author-bio") continue;
    const found = findSign(text, span);
    if (found) return { name: text.slice(found.start, found.end), how: "inferred", evidence: span };
  }
  return { name: null, how: "unknown" };
}

function findSign(text: string, within: Span): Span | undefined {
  const words = text.slice(within.start, within.end);
  for (const sign of SIGNS) {
    const match = sign.exec(words);
    const name = match?.[1]?.replace(/[.,]+$/, "");
    if (!match || !name || /^(?:All|Rights|Copyright)\b/.test(name)) continue;
    const start = within.start + match.index + match[0].lastIndexOf(match[1] as string);
    return { start, end: start + name.length };
  }
  return undefined;
}
