import { resolveOutlet } from "../lexicon/outlets.ts";
import type { CreditMention } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import { findOutletIn } from "./outlets.ts";
import { firstTokenFrom, type Passage } from "./passage.ts";

/** An agency's sign in a dateline, "OSLO (AP) —", or at the end of a text, "— Reuters". */
const DATELINE =
  /^[^\n]{0,80}?\((AP|AFP|Reuters|UPI|dpa|DPA|EFE|ANSA|TASS|Xinhua|PA|Bloomberg|CNN|CNS|IANS|ANI|PTI|Yonhap|Kyodo|Interfax|RIA)\)\s*(?:—|–|--|-|:)/gmu;

/** A line of its own that names writers or staff, then an agency. */
const SHARED_BYLINE =
  /^By [^\n]{2,60}?,? (?:with|and|via|for) ((?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})[ \t]*$/gmu;

/** Find the agencies and outlets whose staff or text an article says it uses: in its dateline, its byline or a line at its end. */
export function findHandovers(article: Article, p: Passage): readonly CreditMention[] {
  return [...findDatelines(article, p), ...findSharedBylines(article, p), ...findContributions(p)];
}

function findDatelines(article: Article, { text }: Passage): readonly CreditMention[] {
  return [...text.matchAll(DATELINE)].flatMap((match): CreditMention[] => {
    if (match.index > 2500) return [];
    const outlet = resolveOutlet(match[1] as string)?.outlet.name ?? (match[1] as string);
    const dateline =
      article.dateline &&
      article.dateline.start <= match.index &&
      article.dateline.end >= match.index + match[0].length - 3
        ? article.dateline
        : undefined;
    return [
      {
        outlet,
        kind: "republishes",
        span: dateline ?? { start: match.index, end: match.index + match[0].lastIndexOf(")") + 1 },
      },
    ];
  });
}

/** "By Courier staff with Weir Press", "By Ada Vance and Reuters": an agency beside the outlet's own people above the text. */
function findSharedBylines(article: Article, p: Passage): readonly CreditMention[] {
  const head = p.text.slice(0, 2000);
  return [...head.matchAll(SHARED_BYLINE)].flatMap((match): CreditMention[] => {
    const first = firstTokenFrom(p.tokens, match.index + match[0].length - (match[1] as string).length);
    const last = firstTokenFrom(p.tokens, match.index + match[0].length);
    const outlet = findOutletIn(p, { first, last }, true);
    if (!outlet || isOwn(article, outlet.name)) return [];
    return [
      { outlet: outlet.name, kind: "republishes", span: { start: match.index, end: match.index + match[0].length } },
    ];
  });
}

function isOwn({ outlet }: Article, name: string): boolean {
  const bare = (words: string): string => words.replace(/^the /i, "").toLowerCase();
  return outlet.name !== null && bare(outlet.name) === bare(name);
}

/** "Associated Press writers … contributed": an agency's staff at work on a text that another prints. */
function findContributions(p: Passage): readonly CreditMention[] {
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
