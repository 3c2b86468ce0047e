// What is a name among marked spans, and where it begins.
import { TITLES } from "../../dist/lexicon/en/person-words.js";
import { foldWritten, worldNames } from "../../dist/lexicon/world.js";

/** A name begins and ends with a capitalised word or a number, and is not what people are called after their state. */
export function isName(text) {
  const words = text.split(/\s+/);
  const known = worldNames().get(foldWritten(text));
  if (/^(?:I|We|He|She|They|It|You|Jan|Feb)$/.test(text)) return false;
  return /^\p{Lu}/u.test(words[0]) && /^[\p{Lu}\d]/u.test(words.at(-1)) && !(known && known.form !== "noun");
}

/** Take "the" and titles off the front of a name. */
export function trimName(text, { start, end, type }) {
  for (;;) {
    const word = /^\S+/.exec(text.slice(start, end))?.[0] ?? "";
    const rest = text.slice(start + word.length, end);
    const titled = type === "PER" && TITLES.has(word.toLowerCase());
    if (!/^the$/i.test(word) && !titled) break;
    if (!/\S/.test(rest)) return titled ? null : { start, end, type };
    start += word.length + (/^\s*/.exec(rest)?.[0].length ?? 0);
  }
  return { start, end, type };
}

/** The longest of spans that overlap, in their order. */
export function withoutOverlap(names) {
  const kept = [];
  for (const name of names.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name);
  return kept.sort((a, b) => a.start - b.start);
}
