import { LETTER, UPPER } from "../lexicon/letters.ts";

const NAME = new RegExp(
  `^[${UPPER}][${LETTER}'’.-]+(?: (?:[${UPPER}][${LETTER}'’.-]*|de|van|von|der|den|al|el|bin|la|le|du|da))*$`,
);
const PUBLISHER =
  /^(?:The |the )?(?:AP|AFP|Reuters|CNN|CNN Business|Associated Press|BBC|BBC News|Bloomberg|Staff|Staff [Ww]riter|Staff [Rr]eporter|NBC News|ABC News|CBS News|Fox News|Sky News|USA TODAY|NPR|UPI|Politico|Washington Post|New York Times|Guardian|Wall Street Journal|Agence France-Presse)$/;

/** What a byline begins with. */
const BY =
  /^(?:(?:Story|Report|Reporting|Reported|Written|Words|Analysis|Posted|Published)\s)?[Bb][Yy][: ] ?(?:the |The )?/;

/** What stands between two names of a byline, and between the last name and a post or place. */
const BETWEEN = /(, and |, | and | & )/;
const AFTER_NAMES = / \||;| -| —| –| in| for| at| with|\//;

/** The longest post, place or day after the names. */
const LONGEST_REST = 84;

/** Tell whether a line names who wrote an article: "By Ada Vance and Lars Moe in Port Ellery", "Ada Vance | AP". */
export function isSignature(line: string): boolean {
  const by = BY.exec(line)?.[0];
  if (by !== undefined && isNamesAndRest(line.slice(by.length))) return true;
  const agency = /^(?:The )?Associated Press — By (.+) - Associated Press$/.exec(line)?.[1];
  if (PUBLISHER.test(line) || (agency !== undefined && isPeople(agency))) return true;
  const [signed = "", published] = line.split(/,? Published /, 2);
  if (published !== undefined && published.length > LONGEST_REST) return false;
  const joint = /^(.+?) ?[/|,–—-] ?((?:[Tt]he )?[A-Z][A-Za-z]{1,12}(?: [A-Za-z]{3,10}){0,2})(?: •)?$/;
  const parts = joint.exec(signed);
  return parts !== null && PUBLISHER.test(parts[2] as string) && isPeople(parts[1] as string);
}

/** Names, then nothing more or a few words after a comma, a dash or "in". */
function isNamesAndRest(words: string): boolean {
  const end = AFTER_NAMES.exec(words)?.index ?? words.length;
  const parts = words.slice(0, end).split(BETWEEN);
  let at = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const [part, before] = [parts[i] as string, parts[i - 1] ?? ""];
    if (!NAME.test(part.trimStart())) {
      const isRest = before.startsWith(",") || (i === 0 && NAME.test(part.replace(/,$/, "")));
      return isRest && words.length - at <= LONGEST_REST;
    }
    at += part.length + (parts[i + 1]?.length ?? 0);
  }
  return words.length - end <= LONGEST_REST;
}

function isPeople(words: string): boolean {
  return words.split(BETWEEN).every((part, i) => i % 2 === 1 || NAME.test(part.trimStart()));
}
