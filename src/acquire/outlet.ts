import { LETTER, UPPER } from "../lexicon/letters.ts";
import { OUTLET_MARKS } from "../lexicon/outlet-marks.ts";
import { resolveOutlet, resolveOutletByDomain } from "../lexicon/outlets.ts";
import type { Outlet, Removal } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { trimMarks } from "../text/trim.ts";
import type { Paragraph } from "./paragraphs.ts";

const NAME = `[${UPPER}][${LETTER}0-9&'’-]*(?:\\.[${LETTER}]+){0,2}(?: (?:of the |of |the |and |& )?[${UPPER}][${LETTER}0-9&'’-]*){0,4}`;
const TRADE = "reporter|correspondent|editor|journalist|writer|producer|columnist|contributor|fellow";

/** Words of a notice of rights that name its holder. */
const HOLDER = new RegExp(
  `(?:Copyright|COPYRIGHT|©|\\([Cc]\\))\\s?(?:©|Copyright)?\\s?(?:\\d{4}(?:[-–]\\d{2,4})?\\s?,?\\s?)?(?:by )?(?:The |the )?(${NAME})`,
);

/** Rights of a report that others print: its agency's, not the publisher's. */
const WIRE = /CNN[- ](?:Wire|NewSource)|Cable News Network|Associated Press|Reuters|Agence France|Newswire/;

/** Words of an author's note that name whom the author works for. */
const EMPLOYERS: readonly RegExp[] = [
  new RegExp(`\\b[Ii] (?:joined|write for|work for|work at) (?:the |The )?(${NAME}) as\\b`),
  new RegExp(`\\b(?:${TRADE}) (?:at|for|with) (?:the |The )?(${NAME})`),
  new RegExp(`^(?:the |The )?(${NAME})['’]s? (?:[${LETTER}-]+ ){0,5}(?:${TRADE})\\b`),
];

/** "Example News' Jane Doe contributed to this report": a note by the outlet on its own staff. */
const CONTRIBUTED = /(?:The Associated Press |Reuters )?(?:also )?contributed (?:to this|reporting)\b/g;
const COLLEAGUES = new RegExp(`^(?:[${UPPER}][${LETTER}.'’-]+,? (?:and )?){2,24}$`);
const LONGEST_THANKS = 600;

/** "Example News is not responsible for the content of external sites." */
const NOT_RESPONSIBLE = / is not responsible for (?:the )?(?:content|external)/g;
const WHOLE_NAME = new RegExp(`^(?:The )?(${NAME})$`);
const LONGEST_NAME = 120;

/** "Port Ellery (CNN)": a dateline with who dates it. */
const DATED = new RegExp(`^[${UPPER}][${LETTER} .,'’-]{1,40} ?\\((?:The )?([${UPPER}][${LETTER} ]{1,30})\\)`);

/** "Barge sinks in harbor | The Ellery Herald": a page's title with the site's name at its end. */
const TITLED = new RegExp(`\\s\\|\\s(?:The )?(${NAME})$`);

/** Resolve the address an article was found at to the outlet that publishes there. */
export function findOutletByUrl(url: string | undefined): Outlet | undefined {
  const known = url === undefined ? undefined : resolveOutletByDomain(url);
  return known && { name: known.name, how: "url" };
}

/**
 * Infer who published an article from words that only its publisher would set, and show them; unknown where nothing does.
 * An agency's name in the dateline or the notice of rights does not tell: others print its reports with both in place.
 */
export function inferOutlet(text: string, paragraphs: readonly Paragraph[], removals: readonly Removal[]): Outlet {
  const found =
    inRemovals(text, removals, ["copyright"], [HOLDER], true) ??
    findTitled(paragraphs) ??
    findMark(text) ??
    findThanks(text) ??
    inRemovals(text, removals, ["author-bio"], EMPLOYERS, false) ??
    findDisclaimer(text) ??
    findDatelined(paragraphs);
  return found ?? { name: null, how: "unknown" };
}

function toOutlet(name: string, span: Span): Outlet {
  return { name, how: "inferred", evidence: span };
}

function inRemovals(
  text: string,
  removals: readonly Removal[],
  reasons: readonly string[],
  signs: readonly RegExp[],
  strict: boolean,
): Outlet | undefined {
  for (const { span, reason } of removals) {
    if (!reasons.includes(reason)) continue;
    const words = text.slice(span.start, span.end);
    if (strict && WIRE.test(words)) continue;
    for (const sign of signs) {
      const holder = sign.exec(words)?.[1]?.replace(/,? (?:All|Inc|Ltd|LLC|Co)$/, "");
      const name = holder && trimMarks(holder, ".,");
      if (!name || /^(?:All|Rights|Copyright|Getty|This|The)$/.test(name)) continue;
      const known = resolveOutlet(name)?.outlet;
      if (known && !(strict && known.kind === "agency")) return toOutlet(known.name, span);
      // The holder of a site's rights is often a company that nobody knows the site by.
      if (!strict) return toOutlet(name, span);
    }
  }
  return undefined;
}

function findTitled(paragraphs: readonly Paragraph[]): Outlet | undefined {
  for (const { text, start, end } of paragraphs.slice(0, 12)) {
    const name = text.length < 200 && text.includes("|") ? TITLED.exec(text)?.[1] : undefined;
    const known = name === undefined ? undefined : resolveOutlet(name);
    if (known && !known.ambiguous && known.outlet.kind !== "agency") return toOutlet(known.outlet.name, { start, end });
  }
  return undefined;
}

function findMark(text: string): Outlet | undefined {
  const straight = text.replace(/’/g, "'");
  for (const [words, outlet] of OUTLET_MARKS) {
    const start = straight.indexOf(words);
    if (start >= 0) return toOutlet(outlet, { start, end: start + words.length });
  }
  return undefined;
}

/** Whoever thanks its own staff by its name. */
function findThanks(text: string): Outlet | undefined {
  for (const { 0: words, index } of text.matchAll(CONTRIBUTED)) {
    const before = text.slice(Math.max(0, index - LONGEST_THANKS), index);
    for (const { 0: mark, index: at } of before.matchAll(/['’]s? /g)) {
      const name = nameAtEnd(before.slice(0, at));
      if (name === undefined || !COLLEAGUES.test(before.slice(at + mark.length))) continue;
      const known = resolveOutlet(name)?.outlet;
      const start = index - before.length + at - name.length;
      if (known && known.kind !== "agency") return toOutlet(known.name, { start, end: index + words.length });
    }
  }
  return undefined;
}

/** The name that is all of a text's last sentence, "The" before it aside. */
function nameAtEnd(text: string): string | undefined {
  return WHOLE_NAME.exec(text.split(/[.!?…”"_)\n]\s{0,3}/).at(-1) ?? "")?.[1];
}

/** Whoever disclaims other sites' contents publishes this one: the name that the sentence begins with. */
function findDisclaimer(text: string): Outlet | undefined {
  for (const { 0: words, index } of text.matchAll(NOT_RESPONSIBLE)) {
    const name = nameAtEnd(text.slice(Math.max(0, index - LONGEST_NAME), index));
    const known = name === undefined ? undefined : resolveOutlet(name)?.outlet;
    if (name !== undefined && known && known.kind !== "agency")
      return toOutlet(known.name, { start: index - name.length, end: index + words.length });
  }
  return undefined;
}

/** Broadcasters put their own name into the dateline; agencies do too, and are printed by others. */
function findDatelined(paragraphs: readonly Paragraph[]): Outlet | undefined {
  for (const { text, start } of paragraphs.slice(0, 6)) {
    const match = DATED.exec(text);
    const known = match?.[1] === undefined ? undefined : resolveOutlet(match[1]);
    if (match && known && known.outlet.kind === "broadcaster" && !known.ambiguous) {
      return toOutlet(known.outlet.name, { start, end: start + match[0].length });
    }
  }
  return undefined;
}
