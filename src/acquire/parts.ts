import type { Removal } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";
import { countCapitals, countShared, foldWords, isHeading } from "./headings.ts";
import { isBullet, type Paragraph } from "./paragraphs.ts";

/** The parts of an article that are not its body. */
export interface Parts {
  readonly headline?: Span;
  readonly byline?: Span;
  readonly dateline?: Span;
}

/** How many paragraphs from the beginning a headline is looked for in; pages with furniture have it late. */
const FAR = 40;

/** Find headline, byline and dateline among the paragraphs that are not set aside. */
export function findParts(text: string, paragraphs: readonly Paragraph[], removals: readonly Removal[]): Parts {
  const kept = paragraphs.filter((p) => !removals.some(({ span }) => hasOverlap(span, p)));
  const dateline = findDateline(kept);
  const byline = findByline(kept);
  const headline = findHeadline(kept, text);
  return { ...(headline && { headline }), ...(byline && { byline }), ...(dateline && { dateline }) };
}

const AGENCY =
  "AP|Associated Press|Reuters|REUTERS|AFP|CNN|CNN Business|UPI|Xinhua|TASS|dpa|DPA|Bloomberg|BBC|ANI|PTI|Yonhap|Kyodo|NPR|VOA|RFE/RL|IANS|EFE|ANSA|Sputnik|Interfax|Ukrinform|Anadolu|AA|JTA|WAFA|IRNA|KCNA|Kyodo News|Gray News|NewsNation|The Center Square|Kaiser Health News|StudyFinds|WHTM|KTLA";
const PLACE = "\\p{Lu}[\\p{Lu}'’.-]+(?: (?:\\p{Lu}[\\p{Lu}'’.-]*|DE|DU|AL|OF|THE|ON))*";
const REGION = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the|and))*";
const DASH = "(?:—|–|--|-|―|:)";

/** "WASHINGTON (AP) —", "KYIV, Ukraine —", "(HELSINKI) —", "London (CNN) —", "MOSCOW, Sept. 6 (Reuters) -". */
const DATELINE = new RegExp(
  `^(?:` +
    `\\(?${PLACE}(?:\\s?[,/] ?(?:${REGION}|${PLACE}))?(?:, (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2})?\\)?(?: ?\\([^()]{2,40}\\))? ?${DASH}(?=\\s|\\p{Lu}|["“])` +
    `|${REGION}(?:, ${REGION})? ?\\((?:${AGENCY})\\)(?: ?${DASH}(?=\\s|\\p{Lu}|["“])|(?=\\s\\p{Lu}))` +
    `|\\((?:${AGENCY})\\) ?${DASH}(?=\\s|\\p{Lu}|["“])` +
    `|${PLACE}(?:, (?:${REGION}))? ?\\((?:${AGENCY})\\)(?=\\s)` +
    ")",
  "u",
);

function findDateline(paragraphs: readonly Paragraph[]): Span | undefined {
  for (const { text, start } of paragraphs.slice(0, FAR)) {
    const place = DATELINE.exec(text)?.[0];
    // "WHAT TRUMP WANTS:" and "Q:" stand alone or are short; a dateline has a report behind it, or is a line by itself.
    if (
      !place ||
      place.length > 70 ||
      /^(?:Q|A|NOTE|UPDATE|BREAKING|WATCH|FILE|LIVE|READ|MORE|EXCLUSIVE|CORRECTION|OPINION)\b/.test(place)
    )
      continue;
    if (place.endsWith(":") && !/\(/.test(place)) continue;
    const rest = text.slice(place.length).trim();
    if (rest === "" || rest.length > 60) return { start, end: start + place.length };
  }
  return undefined;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|den|al|el|bin|la|le|du|da))*";
const BYLINE = new RegExp(
  `^(?:(?:(?:Story|Report|Reporting|Reported|Written|Words|Analysis|Posted|Published)\\s)?[Bb][Yy][: ] ?(?:the |The )?${NAME}(?:(?:, | and | & |, and |; ?| \\| ?| / ?| - +| — | – | in | for | at | with ) *(?:the |The )?${NAME})*(?:[,|/-]? .{0,60})?|${NAME}(?:(?:, | and | & ) ?${NAME})* ?[/|] ?(?:AP|AFP|Reuters|CNN|Associated Press|The Associated Press|BBC|Bloomberg|Staff|NBC News|ABC News|Fox News)|(?:The )?Associated Press|${NAME} (?:and ${NAME} )?(?:,|-|–|—) ?(?:Associated Press|The Associated Press|Reuters|AFP|USA TODAY|CNN|Staff [Ww]riter|BBC News))$`,
  "u",
);

function findByline(paragraphs: readonly Paragraph[]): Span | undefined {
  const found = paragraphs
    .slice(0, FAR)
    .find(
      ({ text }) => text.length < 200 && !/[.!?]$/.test(text.replace(/\b(?:Jr|Sr|U\.S)\.$/, "")) && BYLINE.test(text),
    );
  return found && { start: found.start, end: found.end };
}

/**
 * The headline is the line before the body that reads like a title and speaks of what the body begins with.
 * A first sentence, a section's name, a dateline and a byline are none.
 */
function findHeadline(paragraphs: readonly Paragraph[], text: string): Span | undefined {
  const lead = paragraphs.findIndex((p) => isBody(p.text) && !isTitleWithStop(p, paragraphs));
  if (lead < 1 || lead > FAR) return undefined;
  const body = paragraphs.slice(lead, lead + 4);
  const about = foldWords(text.slice((body[0] as Paragraph).start, (body.at(-1) as Paragraph).end));
  let best: Paragraph | undefined;
  let most = 0;
  for (const p of paragraphs.slice(0, lead)) {
    if (
      !(isHeading(p.text) || isTitleWithStop(p, paragraphs)) ||
      isBullet(p.text) ||
      DATELINE.test(p.text) ||
      BYLINE.test(p.text)
    )
      continue;
    const words = foldWords(p.text);
    const score = words.size < 2 ? 0 : countShared(words, about) + (p === paragraphs[0] ? 0.25 : 0);
    if (score > most) [best, most] = [p, score];
  }
  return best && most >= 0.2 ? { start: best.start, end: best.end } : undefined;
}

function isBody(text: string): boolean {
  return (
    DATELINE.test(text) || (text.length > 60 && !isHeading(text) && /[.!?…:,]["”’)]?$/.test(text)) || text.length > 200
  );
}

/** Some archives end headlines with a full stop: such a line is written as a title is, or the lead tells it again. */
function isTitleWithStop(p: Paragraph, paragraphs: readonly Paragraph[]): boolean {
  if (p !== paragraphs[0] || p.text.length > 160 || !p.text.endsWith(".") || !isHeading(p.text.slice(0, -1)))
    return false;
  const next = paragraphs[1];
  if (!next || next.text.length < 60) return false;
  const rest = paragraphs
    .slice(1, 3)
    .map(({ text }) => text)
    .join(" ");
  return countCapitals(p.text) > 0.75 || countShared(foldWords(p.text), foldWords(rest)) >= 0.55;
}

/** Find the last words of a text that seems to be cut: no final mark, an ellipsis, a count of what is missing. */
export function findCut(paragraphs: readonly Paragraph[], removals: readonly Removal[]): Span | undefined {
  const kept = paragraphs.filter((p) => !removals.some(({ span }) => hasOverlap(span, p)));
  const last = kept.at(-1);
  if (!last) return undefined;
  const { text, start } = last;
  const counted = /(?:…|\.\.\.)?\s*\[\+?\d+ chars\]$/.exec(text);
  const open = text.length > 90 && !/[.!?:;)\]"”’'»*_]$/.test(text.replace(/(?:…|\.\.\.)$/, "")) && !isBullet(text);
  const dots = /(?:…|\.\.\.)$/.test(text);
  if (!counted && !dots && !open) return undefined;
  const words = text.slice(0, counted?.index ?? text.length).trimEnd();
  const tail = /(?:\S+\s+){0,5}\S+$/.exec(words)?.[0] ?? words;
  return { start: start + words.length - tail.length, end: start + text.length };
}
