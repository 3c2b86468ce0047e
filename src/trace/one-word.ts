import { isOneOfMany } from "./offices.ts";
import type { Voice } from "./voice.ts";

/** Tell whether a voice is a body's own: it is named itself, speaks collectively, by a paper of its own, or by who speaks for it by office. */
export function isBody({ standing }: Voice): boolean {
  return standing === "office" || standing === "document";
}

/**
 * Keep of the voices of a body what is certainly one word: where several people are named, each is somebody else, whomever they speak for; so is a minister or
 * ambassador beside the government itself; and what a body holds as evidence ("a report of the ministry's") is not what it says.
 */
export function ofOneWord(voices: readonly Voice[]): readonly Voice[] {
  const isPerson = ({ kind }: Voice): boolean => kind === "named-person";
  const persons = new Set(voices.filter(isPerson).map(({ identity }) => identity));
  const isSure = (voice: Voice): boolean =>
    !isPerson(voice) || (persons.size < 2 && (!isOneOfMany(voice) || voices.every(isPerson)));
  return voices.filter((voice) => !isEvidence(voice) && isSure(voice));
}

/** Tell whether a voice is a paper that a body holds as evidence, and not what it says by it. */
export function isEvidence({ kind, finding, label }: Voice): boolean {
  // "Ruritanian intelligence" by itself is who speaks, as the services do.
  return kind === "document" && finding !== undefined && finding !== "statement" && !/\bintelligence$/i.test(label);
}
