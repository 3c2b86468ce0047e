import { ASKS, DEALINGS, JOURNALISTS } from "../lexicon/en/standing.ts";
import { VAGUE_REPORTS } from "../lexicon/en/vague-reports.ts";
import type { Account, Attribution } from "../model/annotations.ts";
import type { Reading } from "../model/dossier.ts";
import type { AttributionId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { countOverlap, isWithin } from "../text/spans.ts";

/** To whom an article gives a reading, and whose words he passes on, the innermost first. */
export interface ReadingSource {
  readonly attribution: Attribution;
  readonly told: readonly Attribution[];
}

/** A reading that itself reports a denial ("a charge that both have denied") is not what the sentence's other source says. */
export const DENIAL: RegExp =
  /\b(?:(?:have|has|had|been|was|were|is|are) (?:[a-z]{1,15} )?(?:denied|rejected|dismissed|disputed)|den(?:y|ies|ied))\b/i;

/** Find the attribution that a reading goes back to: the innermost that names somebody who can know, or who else tells of his words. */
export function findSource({ article: { text }, annotations }: Account, reading: Reading): ReadingSource | undefined {
  const byId = new Map(annotations.attributions.map((one) => [one.id, one]));
  let one = reading.attribution === undefined ? undefined : byId.get(reading.attribution);
  // "…, as the minister and her allies dismissed the claim": the denial is theirs, whosever words go before.
  if (one && one.act !== "denies")
    one = actsIn(annotations, reading).find(({ act, source }) => act === "denies" && isHead(source, reading)) ?? one;
  // What an outlet or paper reports of a party's own act is vouched for by that party.
  if (!one || one.kind === "outlet" || one.kind === "document") one = actIn(annotations, reading, text) ?? one;
  if (one && one.act !== "denies" && !isWithin(one.cue, reading.span) && DENIAL.test(reading.text)) return undefined;
  if (one && (isTail(one, reading, text) || isAsked(one, text))) return undefined;
  one ??= ownTelling(annotations, reading, text) ?? contentOver(annotations.attributions, reading);
  for (let depth = 0; one && depth < 8 && !isSource(one, text); depth++)
    one = one.inside === undefined ? undefined : byId.get(one.inside);
  return one && findTeller(one, byId, text);
}

/**
 * "She said that ships would stay in port, raising fears of a shortage": what hangs on indirect speech by a comma and a participle is as
 * likely the reporter's word as hers.
 */
function isTail({ content }: Attribution, { span }: Reading, text: string): boolean {
  const holder = content.find((one) => isWithin(span, one));
  if (!holder || span.start - holder.start < 4) return false;
  const before = text.slice(holder.start, span.start);
  if (/[“"]/.test(before)) return false;
  return GLOSS.test(before) || (before.endsWith(", ") && /^[a-z]+ing\b/.test(text.slice(span.start, span.end)));
}

/** "The mayor asked that the bridge be closed": he wants it, and whoever tells of his wish does not say either that it was closed. */
function isAsked({ act, cue }: Attribution, text: string): boolean {
  return act === "says" && ASKS.test(text.slice(cue.start, cue.end));
}

/** ", meaning a bomb that …": the reporter explains a word. */
const GLOSS = /, (?:meaning|that is|i\.e\.|known as|also called),? $/;

/**
 * What somebody is quoted as saying in another's words is known through that other. Papers are evidence, whoever tells of them; a
 * denial is the denier's; outlets and their reporters pass on what others know.
 */
function findTeller(source: Attribution, byId: ReadonlyMap<AttributionId, Attribution>, text: string): ReadingSource {
  const told: Attribution[] = [];
  let teller = source;
  for (let depth = 0; depth < 8 && teller.kind !== "document" && teller.act !== "denies"; depth++) {
    const outer = teller.inside === undefined ? undefined : byId.get(teller.inside);
    if (!outer || outer.kind === "outlet" || outer.kind === "document" || !isSource(outer, text)) break;
    if (outer.source && JOURNALISTS.test(text.slice(outer.source.start, outer.source.end))) break;
    told.push(teller);
    teller = outer;
  }
  return { attribution: teller, told };
}

/** A hope or plan that its holder made known; "is planning to" says no more than the reporter does. */
const VOICED =
  /hint|offer|express|signal|voic|float|threat|pledg|vow|promis|propos|invit|suggest|indicat|willing|readiness|volunteer|urg|call|ask|demand/iu;

/** "Ruritania turning away shows that …": what shows something is no source unless it is a paper, a body or a person who can speak. */
function isSource({ act, kind, source, cue, inside }: Attribution, text: string): boolean {
  if (source === undefined) return false;
  // "An official said that Ruritania hopes to buy more": the hope is what the official says.
  if (act === "hints" && (inside !== undefined || !VOICED.test(text.slice(cue.start, cue.end)))) return false;
  // "An aide said that the ministry has known since May that …": the ministry is what the words are about, and vouches for nothing.
  if (act === "believes" && inside !== undefined && (kind === "organization" || kind === "named-person")) return false;
  // "She said that her country needed …": so says she, not the country.
  if (
    inside !== undefined &&
    kind !== "named-person" &&
    /^(?:his|her|its|their|our|my) /i.test(text.slice(source.start, source.end))
  )
    return false;
  // "Reports suggest that …": nobody's.
  if (kind !== "outlet" && VAGUE_REPORTS.test(text.slice(source.start, source.end))) return false;
  // "The ringmaster said": somebody, whoever it is.
  if (kind === "unknown") return SPEAKING.has(act) && !STAND_IN.test(text.slice(source.start, source.end));
  return act !== "shows" || kind === "document" || kind === "outlet";
}

const SPEAKING: ReadonlySet<string> = new Set(["says", "confirms", "denies"]);

/** A source that only stands for another, and is not known to stand for somebody. */
const STAND_IN = /^(?:it|there|this|that|these|those|they|i|we|his|her|its|their|our|my)\b/i;

/** A party's own act: the reading begins with its source and holds its cue ("Ruritania has hinted at talks"), and so states who did it. */
function actIn(
  { attributions, sentences }: Account["annotations"],
  { span }: Reading,
  text: string,
): Attribution | undefined {
  const acts = attributions.filter(
    ({ source, cue, act }) =>
      source !== undefined &&
      (act === "says" || act === "hints" || act === "denies" || act === "reacts" || isMadeKnown(act, cue, text)) &&
      !DEALINGS.test(text.slice(cue.start, cue.end)),
  );
  const within = acts.find(
    ({ source, cue }) => source && isWithin(source, span) && isWithin(cue, span) && source.start - span.start < NEAR,
  );
  if (within) return within;
  // "The envoy met rebels and expressed hope": who speaks in the sentence is who acts in it.
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return acts.find(({ source, cue }) => {
    if (!source || !sentence || !isWithin(cue, sentence)) return false;
    const isSubject =
      Math.abs(source.start - span.start) < 5 && source.end <= span.end && !ASIDE.test(text.slice(cue.start, cue.end));
    const isPredicate = isWithin(cue, span) && cue.start - span.start < NEAR;
    return isSubject || isPredicate;
  });
}

/** "Expressed optimism": what is in the mind, said. */
function isMadeKnown(act: Attribution["act"], cue: Span, text: string): boolean {
  return act === "believes" && VOICED.test(text.slice(cue.start, cue.end));
}

/** "She stayed away, calling it a bad deal": what is remarked on a deed does not tell of it. */
const ASIDE = /ing\b/i;

/** A reading that is itself a telling: "Asked about it, the envoy dismissed it as …"; "“…,” she said at a meeting". */
function ownTelling(annotations: Account["annotations"], reading: Reading, text: string): Attribution | undefined {
  const { start } = reading.span;
  return actsIn(annotations, reading).find(({ source, cue, act, content: [first] }) => {
    if (!isTold(act) || DEALINGS.test(text.slice(cue.start, cue.end))) return false;
    if (source.start - start < NEAR || SETTING.test(text.slice(start, source.start))) return true;
    return first && first.start - start < 2 && first.end <= source.end && /[“"]/.test(text[first.start] ?? "");
  });
}

/** The attributions whose source and cue a reading holds. */
function actsIn(
  { attributions }: Account["annotations"],
  { span }: Reading,
): readonly (Attribution & { readonly source: Span })[] {
  return attributions.flatMap((one) =>
    one.source && isWithin(one.source, span) && isWithin(one.cue, span) ? [{ ...one, source: one.source }] : [],
  );
}

function isHead(source: Span, { span: { start } }: Reading): boolean {
  return Math.abs(source.start - start) < 5;
}

/** What may stand before the subject of a telling: "Asked about the bridge on Monday, ". */
const SETTING = /^(?:asked|speaking|in|at|on|during|after|before|when|while)\b[^;]{0,80}, $/i;

/** Code units from a reading's head within which its actor stands. */
const NEAR = 40;

/** Who only hopes or shows something tells it to nobody. */
function isTold(act: Attribution["act"]): boolean {
  return act !== "shows" && act !== "believes";
}

/** The attribution whose content holds most of the reading, where the reading's clause was given none. */
function contentOver(attributions: readonly Attribution[], { span }: Reading): Attribution | undefined {
  let best: Attribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of attributions) {
    if (!isTold(one.act)) continue;
    for (const content of one.content) {
      const size = content.end - content.start;
      if (countOverlap(content, span) >= 0.7 * (span.end - span.start) && size < least) [best, least] = [one, size];
    }
  }
  return best;
}
