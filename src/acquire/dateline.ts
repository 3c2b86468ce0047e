import { LETTER, UPPER } from "../lexicon/letters.ts";
import type { Span } from "../model/span.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Agencies and outlets as they stand in brackets after a dateline's place. */
const AGENCY =
  "AP|Associated Press|The Associated Press|Reuters|REUTERS|AFP|CNN|CNN Business|CNNMoney|UPI|Xinhua|TASS|dpa|DPA|Bloomberg|BBC|ANI|PTI|Yonhap|Kyodo|Kyodo News|NPR|VOA|RFE/RL|IANS|EFE|ANSA|Sputnik|Interfax|Ukrinform|Anadolu|AA|JTA|JNS|WAFA|IRNA|KCNA|Tribune News Service|TNS|CBS|CBS News|ABC News|NBC News|FOX News|CN|CBC|The Canadian Press|PA|PNA|NAN|Kaiser Health News|KHN|Gray News|NewsNation|StudyFinds|The Center Square|BUSINESS WIRE|PRNewswire|GLOBE NEWSWIRE";
const PLACE = `[${UPPER}][${UPPER}'’.-]+(?: [${UPPER}][${UPPER}'’.-]*)*`;
const REGION = `[${UPPER}][${LETTER}.'’-]*(?: (?:[${UPPER}][${LETTER}.'’-]*|of|the|and))*`;
const DAY = "(?:, (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2})?";
const DASH = `(?:—|–|--|-|―)(?=\\s|[${UPPER}]|["“]|$)`;

/** "WASHINGTON (AP) —", "KYIV, Ukraine —", "(HELSINKI) —", "London (CNN)", "MOSCOW, Sept. 6 (Reuters) -". */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^\\(?${PLACE}(?:\\s?[,/] ?${REGION})?${DAY}\\)?(?: ?\\([^()]{2,40}\\))? ?${DASH}`),
  new RegExp(`^${REGION}(?:, ${REGION})?${DAY} ?\\((?:${AGENCY})\\) ?(?:${DASH}|(?=[${UPPER}]|["“]))`),
  new RegExp(`^\\((?:${AGENCY})\\) ?(?:${DASH}|(?=[${UPPER}]))`),
];

/** What every dateline ends with: tried first, because most paragraphs have none of it. */
const DATED = /[—–―)]|--|\S ?-(?:\s|$|["“A-Z])/;

/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^\(?(?:Q|A|NOTE|UPDATED?|BREAKING|WATCH|FILE|LIVE|READ|MORE|EXCLUSIVE|CORRECTION|OPINION|ANALYSIS|FACT CHECK|EDITOR|VIDEO|PHOTOS?|RELATED|WARNING|COVID)\b/;

/** Find the dateline at a paragraph's beginning; by itself on a line it counts, before a few words it is something else. */
export function datelineOf({ text, start }: Paragraph): Span | undefined {
  const begin = text.slice(0, 200);
  if (!DATED.test(begin)) return undefined;
  const place = findFirst(begin)?.trimEnd();
  if (place === undefined || place.length > 80 || NO_PLACE.test(place)) return undefined;
  const rest = text.slice(place.length).trim();
  return rest === "" || rest.length > 60 ? { start, end: start + place.length } : undefined;
}

function findFirst(begin: string): string | undefined {
  for (const dateline of DATELINES) {
    const found = dateline.exec(begin)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
