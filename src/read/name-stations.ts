import { foldName, toWorldName, type WorldName } from "../lexicon/world.ts";
import type { Token } from "../model/annotations.ts";
import { isUpper } from "../text/characters.ts";

const NETWORK = /^(?:BBC|NBC|CBS|ABC|CBC|NPR|PBS|ITV|RTE|RTÉ|RNZ|SBS|NHK|Fox|FOX|CNN|Sky|Heart|Capital)$/;
const WAVE = /^(?:FM|AM|Radio)$/;
const CALL_SIGN = /^[KWC][A-Z]{2,3}$/;
const NEWS_WORDS = /^(?:News|World|Service|Monitoring|Persian|Arabic|Russian|Ukrainian|Business|Sport|Sports)$/;

/** What stands before a call sign alone: "affiliate WXYZ". */
const CALLED = /^(?:affiliates?|stations?|television|TV|radio|channel|broadcaster)$/i;

/** A station's name found by its form: the tokens it ends before, and its name. */
export interface StationFound {
  readonly last: number;
  readonly name: WorldName;
}

/**
 * Match a radio or television station by the form of its name: "BBC Radio Weir", "Radio Holm", "Harbour FM", "WXYZ-TV", "affiliate WXYZ". It is an
 * outlet of its own, not the network in its name.
 */
export function matchStation(text: string, tokens: readonly Token[], first: number): StationFound | undefined {
  const word = (i: number): string => tokens[i]?.text ?? "";
  const isName = (i: number): boolean =>
    isUpper(word(i).charCodeAt(0)) && /^[A-Z]?[a-zà-ÿ]{2,}$/.test(word(i)) && !NEWS_WORDS.test(word(i));
  let last = 0;
  if (NETWORK.test(word(first)) && word(first + 1) === "Radio") {
    last = first + 2;
    if (/^[1-9]$/.test(word(last))) last++;
    while (last < first + 6 && isName(last)) last++;
    if (last === first + 2) return undefined;
  } else if (word(first) === "Radio" && isName(first + 1)) {
    last = first + 2;
    while (last < first + 4 && isName(last)) last++;
  } else if (isName(first) && /^(?:FM|AM)$/.test(word(first + 1))) last = first + 2;
  else if (CALL_SIGN.test(word(first)) && word(first + 1) === "-" && /^(?:TV|FM|AM)$/.test(word(first + 2)))
    last = first + 3;
  else if (/^[KWC][A-Z]{2,3}-(?:TV|FM|AM)$/.test(word(first))) last = first + 1;
  else if (/^[KW][A-Z]{3}$/.test(word(first)) && CALLED.test(word(first - 1))) last = first + 1;
  else return undefined;
  if (WAVE.test(word(last - 1)) && last === first + 1) return undefined;
  const name = text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, " ");
  return { last, name: toWorldName(`outlet:${foldName(name)}`, "outlet", name) };
}
