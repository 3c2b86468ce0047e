import { resolveOutlet } from "../lexicon/outlets.ts";
import type { CreditMention } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import { findOutletIn } from "./outlets.ts";
import { firstTokenFrom, type Passage } from "./passage.ts";

/** An agency's sign in a dateline, "OSLO (AP) —", or at the end of a text, "— Reuters". */
const DATELINE =
  /\((AP|AFP|Reuters|UPI|dpa|DPA|EFE|ANSA|TASS|Xinhua|PA|Bloomberg|CNN|CNS|IANS|ANI|PTI|Yonhap|Kyodo|Interfax|RIA)\)\s{0,20}(?:—|–|--|-|:)/gu;

/** How far from its line's beginning an agency's sign stands in a dateline, and how far from the text's beginning that line does. */
const LONGEST_PLACE = 80;
const FARTHEST = 2500;

/** A line of its own that names writers or staff, then an agency. */
const SHARED_BYLINE =
  /^By .{2,60}?,? (?:with|and|via|for) ((?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})[ \t]{0,20}$/u;

/** Find the agencies and outlets whose staff or text an article says it uses: in its dateline, its byline or a line at its end. */
export function findHandovers(article: Article, p: Passage): readonly CreditMention[] {
  return [...findDatelines(article, p), ...findSharedBylines(article, p), ...findContributions(p)];
}

function findDatelines(article: Article, { text }: Passage): readonly CreditMention[] {
  let from = 0;
  return [...text.slice(0, FARTHEST + 2 * LONGEST_PLACE).matchAll(DATELINE)].flatMap((match): CreditMention[] => {
    const line = text.lastIndexOf("\n", match.index) + 1;
    if (line < from || line > FARTHEST || match.index - line > LONGEST_PLACE) return [];
    from = line + 1;
    const outlet = resolveOutlet(match[1] as string)?.outlet.name ?? (match[1] as string);
    const dateline =
      article.dateline && article.dateline.start <= line && article.dateline.end >= match.index + match[0].length - 3
        ? article.dateline
        : undefined;
    return [
      {
        outlet,
        kind: "republishes",
        span: dateline ?? { start: line, end: match.index + match[0].lastIndexOf(")") + 1 },
      },
    ];
  });
}

/** "By Courier staff with Weir Press", "By Ada Vance and Reuters": an agency beside the outlet's own people above the text. */
function findSharedBylines(article: Article, p: Passage): readonly CreditMention[] {
  let start = 0;
  return p.text
    .slice(0, 2000)
    .split("\n")
    .flatMap((line): CreditMention[] => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      const name = SHARED_BYLINE.exec(line)?.[1];
      if (name === undefined) return [];
      const first = firstTokenFrom(p.tokens, span.end - name.length);
      const outlet = findOutletIn(p, { first, last: firstTokenFrom(p.tokens, span.end) }, true);
      return !outlet || isOwn(article, outlet.name) ? [] : [{ outlet: outlet.name, kind: "republishes", span }];
    });
}

function isOwn({ outlet }: Article, name: string): boolean {
  const bare = (words: string): string => words.replace(/^the /i, "").toLowerCase();
  return outlet.name !== null && bare(outlet.name) === bare(name);
}

/** "Associated Press writers … contributed": an agency's staff at work on a text that another prints. */
function findContributions(p: Passage): readonly CreditMention[] {
  if (!/contributed|material from/i.test(p.text)) return [];
  return p.sentences.flatMap(({ first, last, start, end }): CreditMention[] => {
    const text = p.text.slice(start, end);
    const contributes =
      /\bcontributed (?:to|from|reporting)\b|\bcontributed\.?$/u.test(text) &&
      /\b(?:writers?|reporters?|correspondents?|journalists?|staff|the|['’])\b/iu.test(text);
    if (!contributes && !/\bmaterial from\b/iu.test(text)) return [];
    const outlet = findOutletIn(p, { first, last });
    return outlet?.known ? [{ outlet: outlet.name, kind: "republishes", span: { start, end } }] : [];
  });
}
