import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Account, Attribution } from "../model/annotations.ts";
import type { AlignedClaim } from "../model/comparison.ts";
import type { Reading } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { countOverlap, isWithin } from "../text/spans.ts";
import { findWords } from "../text/words.ts";
import type { Voice, Voices } from "./voice.ts";

/** A reading of a claim with the voice that it goes back to, or none where the article speaks for itself. */
export interface Vouched {
  readonly reading: Reading;
  readonly account: number;
  readonly voice: Voice | undefined;
  /** What the voice does with the claim. */
  readonly part: "vouches" | "denies" | "comments" | "withholds" | "none";
}

/** Follow each reading of a claim to the last voice that its article names; a reading vouched for jointly gives several. */
export function findVouched(claim: AlignedClaim, accounts: readonly Account[], voices: Voices): readonly Vouched[] {
  const index = new Map<ArticleId, number>(accounts.map(({ article }, i) => [article.id, i]));
  const rows = clearestReadings(claim).flatMap((reading): readonly Vouched[] => {
    const account = index.get(reading.article) ?? 0;
    const attribution = attributionOf(accounts[account] as Account, reading);
    const found = attribution ? (voices.of.get(attribution.id) ?? []) : [];
    if (found.length === 0) {
      const denier = attribution ? undefined : denierIn(reading, account, accounts, voices);
      return [{ reading, account, voice: denier, part: denier ? "denies" : "none" }];
    }
    return found.map((voice) => ({
      reading,
      account,
      voice,
      part: partOf(accounts[account] as Account, voice.attribution, reading),
    }));
  });
  return withoutLoneParts(claim.core ? rows.map((row) => followLead(row, rows, accounts, voices)) : rows);
}

/** Sentences that open an article, a headline that stands among them included. */
const LEAD = 3;

/**
 * News opens in its own voice and names its source below. Where an article gives a core claim no source, and credits one
 * outlet with a report whose sources it names, the claim goes back to these.
 */
function followLead(row: Vouched, rows: readonly Vouched[], accounts: readonly Account[], voices: Voices): Vouched {
  if (row.part !== "none" || rows.some(({ account, part }) => account === row.account && part !== "none")) return row;
  const { annotations } = accounts[row.account] as Account;
  if (annotations.sentences.findIndex(({ end }) => end > row.reading.span.start) >= LEAD) return row;
  const reports = new Set(
    annotations.credits
      .filter(({ kind }) => kind === "reports" || kind === "cites" || kind === "first-report")
      .map(({ outlet }) => outlet),
  );
  const [report] = reports;
  if (report === undefined || reports.size > 1) return row;
  const voice = voices.byAccount[row.account]?.find(
    ({ kind, outlets, attribution }) =>
      kind !== "outlet" && kind !== "named-person" && outlets.includes(report) && attribution.inside !== undefined,
  );
  return voice ? { ...row, voice, part: "vouches" } : row;
}

/** Share of an article's best reading that another of its readings must reach, in words that other articles' readings have too. */
const CLEAR = 0.6;

/** Of several readings in one article, keep those that say about as much of the claim as its clearest. */
function clearestReadings({ readings }: AlignedClaim): readonly Reading[] {
  const words = readings.map(
    ({ text }) =>
      new Set(
        findWords(text)
          .map(({ fold }) => fold)
          .filter((fold) => !STOPWORDS.has(fold)),
      ),
  );
  const score = readings.map(({ article }, i) => {
    let sum = 0;
    readings.forEach((other, j) => {
      if (other.article !== article) for (const word of words[i] as Set<string>) if (words[j]?.has(word)) sum++;
    });
    return sum;
  });
  return readings.filter(({ article }, i) => {
    const best = Math.max(...readings.map((other, j) => (other.article === article ? (score[j] as number) : 0)));
    return (score[i] as number) >= CLEAR * best;
  });
}

/** A reading that itself reports a denial ("a charge that both have denied") is not what the sentence's other source says. */
const DENIAL =
  /\b(?:(?:have|has|had|been|was|were|is|are) (?:[a-z]{1,15} )?(?:denied|rejected|dismissed|disputed)|den(?:y|ies|ied))\b/i;

/** Whom a reading names as denying, where the article lets him speak elsewhere. */
function denierIn(
  { text, span }: Reading,
  account: number,
  accounts: readonly Account[],
  { byAccount, stateOf }: Voices,
): Voice | undefined {
  if (!DENIAL.test(text)) return undefined;
  const names = new Set<string>();
  for (const mention of (accounts[account] as Account).annotations.mentions) {
    if (!isWithin(mention.span, span)) continue;
    names.add(mention.entity);
    const state = stateOf(mention.entity);
    if (state !== undefined) names.add(state);
  }
  return byAccount[account]?.find(
    ({ identity, kind }) => identity !== undefined && names.has(identity) && kind !== "outlet",
  );
}

/** The attribution that a reading goes back to: the innermost that names somebody who can know. */
function attributionOf({ article: { text }, annotations }: Account, reading: Reading): Attribution | undefined {
  const byId = new Map(annotations.attributions.map((one) => [one.id, one]));
  let one = reading.attribution === undefined ? undefined : byId.get(reading.attribution);
  // What an outlet or paper reports of a party's own act is vouched for by that party.
  if (!one || one.kind === "outlet" || one.kind === "document") one = actIn(annotations, reading) ?? one;
  if (one && one.act !== "denies" && !isWithin(one.cue, reading.span) && DENIAL.test(reading.text)) return undefined;
  one ??= contentOver(annotations.attributions, reading);
  for (let depth = 0; one && depth < 8 && !isSource(one, text); depth++)
    one = one.inside === undefined ? undefined : byId.get(one.inside);
  return one;
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
  return act === "shows" ? kind === "document" || kind === "outlet" : kind !== "unknown";
}

/** A party's own act: the reading begins with its source and holds its cue ("Ruritania has hinted at talks"), and so states who did it. */
function actIn({ attributions, sentences }: Account["annotations"], { span }: Reading): Attribution | undefined {
  const acts = attributions.filter(
    ({ source, act }) =>
      source !== undefined && (act === "says" || act === "hints" || act === "denies" || act === "reacts"),
  );
  const within = acts.find(
    ({ source, cue }) => source && isWithin(source, span) && isWithin(cue, span) && source.start - span.start < NEAR,
  );
  if (within) return within;
  // "The envoy met rebels and expressed hope": who speaks in the sentence is who acts in it.
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return acts.find(({ source, cue }) => {
    if (!source || !sentence || !isWithin(cue, sentence)) return false;
    const isSubject = Math.abs(source.start - span.start) < 5 && source.end <= span.end;
    const isPredicate = isWithin(cue, span) && cue.start - span.start < NEAR;
    return isSubject || isPredicate;
  });
}

/** Code units from a reading's head within which its actor stands. */
const NEAR = 40;

/** The attribution whose content holds most of the reading, where the reading's clause was given none. */
function contentOver(attributions: readonly Attribution[], { span }: Reading): Attribution | undefined {
  let best: Attribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of attributions) {
    for (const content of one.content) {
      const size = content.end - content.start;
      if (countOverlap(content, span) >= 0.7 * (span.end - span.start) && size < least) [best, least] = [one, size];
    }
  }
  return best;
}

/** "He had no information on …", "could not confirm …": nothing is vouched for. */
const WITHHOLDS =
  /\b(?:no|any|not) (?:information|evidence|indication|comment|knowledge)|(?:can|could|would|did)(?:n[’']t| not|not) (?:confirm|verify|corroborate|say|comment|discuss|elaborate)|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to/i;

/** "We reject the false allegation that …": the source speaks against it. */
const REJECTS =
  /\b(?:reject(?:s|ed|ing)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|refut(?:e|es|ed)|false|falsely|baseless|groundless|unfounded|untrue|not true|no truth|fabricat\w+|disinformation|lies?)\b/iu;

function partOf({ article }: Account, { act, cue, content }: Attribution, { stance, span }: Reading): Vouched["part"] {
  if (act === "reacts") return "comments";
  const holder = content.find((one) => isWithin(span, one));
  // What the source says before it comes to the claim: from the cue on, or from where its words begin.
  const between = holder
    ? article.text.slice(cue.end <= span.start ? Math.max(cue.end, holder.start) : holder.start, span.start)
    : "";
  const sentence = between.slice(
    Math.max(between.lastIndexOf(". "), between.lastIndexOf(".” "), between.lastIndexOf('." ')) + 1,
  );
  const isInside = holder !== undefined && sentence.length < 200;
  if (isInside && WITHHOLDS.test(sentence)) return "withholds";
  if (isInside && REJECTS.test(sentence)) return "denies";
  return stance === "denies" || act === "denies" ? "denies" : "vouches";
}

/** Where nobody affirms a claim, those who deny it are its vouchers; where nobody vouches, a comment is all there is, and vouches. */
function withoutLoneParts(rows: readonly Vouched[]): readonly Vouched[] {
  const has = (part: Vouched["part"]): boolean => rows.some((row) => row.part === part);
  const affirmed = rows.some(
    ({ part, reading }) =>
      part === "vouches" || (part === "none" && reading.stance !== "denies" && !DENIAL.test(reading.text)),
  );
  if (!affirmed && has("denies"))
    return rows.map((row) => (row.part === "denies" ? { ...row, part: "vouches" as const } : row));
  if (!has("vouches") && has("comments"))
    return rows.map((row) => (row.part === "comments" ? { ...row, part: "vouches" as const } : row));
  return rows;
}
