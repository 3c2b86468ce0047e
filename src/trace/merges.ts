import type { Account } from "../model/annotations.ts";
import type { Anchor, Evidence } from "../model/span.ts";
import { bodyName } from "./body-names.ts";
import { findSharedWording } from "./copies.ts";
import { outletKey } from "./credits.ts";
import { type Finding, findGeneric, findResting } from "./findings.ts";
import type { Ground } from "./ground.ts";
import { findKin } from "./kin.ts";
import { groupTexts } from "./one-text.ts";
import { isBody, isEvidence, ofOneWord } from "./one-word.ts";
import type { Voice } from "./voice.ts";
import type { Vouched } from "./vouchers.ts";

/** Two or more voices taken for one, by which rule and why. */
export interface Merge {
  readonly rule: "R0" | "R1" | "R2" | "R3" | "R4" | "R5" | "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "E1";
  readonly certainty: "certain" | "probable";
  readonly voices: readonly Voice[];
  readonly evidence: Evidence;
  readonly because: string;
  /** They are one behind this claim alone: who tells and whose words he tells of stay two. */
  readonly isOfClaim?: true;
}

/** Days between articles within which unnamed officials of one body may be the same people on the same occasion. */
const ONE_OCCASION = 4;

/** Find which voices of one claim are certainly or probably one, by the decision table; the first rule that fires joins a pair. */
export function findMerges(rows: readonly Vouched[], ground: Ground): readonly Merge[] {
  const voices = distinctVoices(rows);
  const merges: Merge[] = [];
  const add = (
    rule: Merge["rule"],
    certainty: Merge["certainty"],
    merged: readonly Voice[],
    evidence: readonly Anchor[],
    because: string,
    scope: Pick<Merge, "isOfClaim"> = {},
  ): void => {
    const [first, ...rest] = evidence;
    if (merged.length > 1 && first)
      merges.push({ rule, certainty, voices: merged, evidence: [first, ...rest], because, ...scope });
  };
  for (const { rule, attributions, evidence, words } of ground.sharedBy(voices)) {
    const speakers = new Set(
      attributions.flatMap((id) => ground.voices.of.get(id) ?? []).flatMap(({ speaker }) => speaker ?? []),
    );
    const merged = voices.filter(
      ({ attribution, speaker }) =>
        attributions.includes(attribution.id) || (rule === "R2" && speaker !== undefined && speakers.has(speaker)),
    );
    const articles = new Set(evidence.map(({ article }) => article)).size;
    if (merged.length < 2) continue;
    const because =
      rule === "R2"
        ? `${articles} articles quote the same ${words} words: one statement, whoever it is said to have been given to.`
        : `Both quote the same ${words} words, too few to prove one statement.`;
    add(rule, rule === "R2" ? "certain" : "probable", merged, evidence, because);
  }
  for (const finding of ground.findings) {
    const merged = findResting(finding, rows, ground.accounts, ground.voices);
    add("R4", "certain", merged, mentionsOf(merged), becauseOf(finding));
    const [specific] = merged;
    const generic = findGeneric(finding, voices, ground.accounts).filter((voice) => !merged.includes(voice));
    if (specific && generic.length > 0)
      add(
        "P3",
        "probable",
        [specific, ...generic],
        [...mentionsOf([specific]), ...generic.flatMap(({ mentions }) => mentions.slice(-1))],
        `What is only called ${finding.kind} of ${bodyName(finding.issuer)} may be the piece that others say was let out.`,
      );
  }
  for (const [, merged] of groupBy(voices, ({ speaker }) => speaker))
    add("R0", "certain", merged, mentionsOf(merged), "One article speaks of the same source again.");
  for (const [, merged] of groupBy(voices, ({ identity }) => identity))
    add(
      "R3",
      "certain",
      merged,
      mentionsOf(merged),
      `All name ${merged[0]?.kind === "named-person" ? "the same person" : "the same body"}.`,
    );
  for (const [institution, all] of groupBy(voices.filter(isBody), ({ institution }) => institution)) {
    const merged = ofOneWord(all);
    add(
      "R3",
      "certain",
      merged,
      mentionsOf(merged),
      `These are names for ${bodyName(institution)} speaking for itself.`,
    );
    for (const [kind, papers] of groupBy(all.filter(isEvidence), ({ finding }) => finding))
      add("R3", "certain", papers, mentionsOf(papers), `All are ${kind} of ${bodyName(institution)}.`);
    if (merged.length < all.length)
      add(
        "P5",
        "probable",
        all,
        mentionsOf(all),
        `People and papers of ${bodyName(institution)} that are not the same: perhaps all on what one of them made known.`,
      );
  }
  for (const [, all] of groupBy(
    voices.filter(isOfficial),
    ({ account, institution }) => institution && `${account} ${institution}`,
  )) {
    const merged = ofOneWord(all);
    add(
      "R0",
      "certain",
      merged,
      mentionsOf(merged),
      `One article names the source of this claim in several ways, all of ${bodyName(merged[0]?.institution)}.`,
    );
  }
  for (const [, merged] of groupBy(
    voices.filter(({ standing }) => standing === "outlet" || standing === "vague"),
    outletOf,
  ))
    add("R1", "certain", merged, mentionsOf(merged), `All go back to what ${outletOf(merged[0] as Voice)} reported.`);
  for (const [merged, outlet] of findHeldReports(voices, ground))
    add(
      "R1",
      "certain",
      merged,
      mentionsOf(merged),
      `Credited to ${outlet}, whose own article is here and gives the source as "${merged[1]?.label}".`,
    );
  for (const teller of voices) {
    const told = voices.filter(
      ({ through }) =>
        (teller.identity !== undefined && through.includes(teller.identity)) ||
        (teller.kind !== "named-person" && teller.institution !== undefined && through.includes(teller.institution)),
    );
    const merged = [teller, ...told.filter((voice) => voice !== teller)];
    add(
      "R1",
      "certain",
      merged,
      mentionsOf(merged),
      `What the others are quoted as saying is known through "${teller.label}".`,
      { isOfClaim: true },
    );
  }
  for (const { voice: teller, told } of rows) {
    if (!teller) continue;
    const spoken = voices.filter(
      (voice) => voice !== teller && told.some(({ identity }) => identity !== undefined && identity === voice.identity),
    );
    const merged = [teller, ...spoken];
    add(
      "R1",
      "certain",
      merged,
      mentionsOf(merged),
      `"${teller.label}" tells of the words of "${spoken[0]?.label}", whom another article names for them.`,
      { isOfClaim: true },
    );
  }
  for (const [institution, merged] of groupBy(
    voices.filter(({ standing, broad }) => standing === "unnamed" && !broad),
    ({ institution }) => institution,
  ))
    if (isOneOccasion(merged, ground.accounts))
      add(
        "P2",
        "probable",
        merged,
        mentionsOf(merged),
        `Unnamed officials of ${bodyName(institution)} say the same within days: perhaps the same people.`,
      );
  const kin = findKin(voices, ground.voices);
  add(
    "P6",
    "probable",
    kin,
    mentionsOf(kin),
    "A family speaks, and one of a family is named: perhaps it is the same word.",
  );
  for (const text of groupTexts(rows, ground)) {
    const merged = [...new Set(text.flatMap(({ voice }) => voice ?? []))];
    add(
      "R5",
      "certain",
      merged,
      mentionsOf(merged),
      "The sentence, its source included, stands word for word in both.",
    );
  }
  for (const { voices: merged, evidence, words } of findSharedWording(rows, ground))
    add(
      "P1",
      "probable",
      [...new Set(merged)],
      evidence,
      `Both articles have the same ${words} words in a row here, neither quoted nor credited: perhaps from one text.`,
    );
  return merges;
}

/** Kinds of source that have no name by which they could be told apart. */
const NAMELESS: ReadonlySet<string> = new Set(["anonymous-official", "anonymous-other"]);

/**
 * Pair what an article has from an outlet that is held with the unnamed voice that this outlet's own article has at the claim: the
 * chain ends in that article. Two that are said to belong to different bodies are not paired.
 */
function findHeldReports(
  voices: readonly Voice[],
  { accounts, houses }: Ground,
): readonly (readonly [readonly [Voice, Voice], string])[] {
  return voices.flatMap((voice): (readonly [readonly [Voice, Voice], string])[] => {
    if (!NAMELESS.has(voice.kind)) return [];
    const credited = voice.outlets.map(outletKey).filter((key) => key !== houses[voice.account]);
    return voices.flatMap((own): (readonly [readonly [Voice, Voice], string])[] => {
      const house = houses[own.account];
      const isTheirs = house !== undefined && own.account !== voice.account && credited.includes(house);
      const isFit =
        own.kind === voice.kind &&
        own.outlets.every((outlet) => outletKey(outlet) === house) &&
        (own.institution === undefined || voice.institution === undefined || own.institution === voice.institution);
      const name = accounts[own.account]?.article.outlet.name;
      return isTheirs && isFit && name ? [[[voice, own], name]] : [];
    });
  });
}

/** Join all that rests on a finding, in whichever claims: one release is one piece of evidence. */
export function findRestMerges(ground: Ground, restOf: ReadonlyMap<Voice, string>): readonly Merge[] {
  return ground.findings.flatMap((finding): readonly Merge[] => {
    const voices = [...restOf].filter(([, key]) => key === `${finding.issuer} ${finding.kind}`).map(([voice]) => voice);
    const [first, ...rest] = mentionsOf(voices);
    return voices.length > 1 && first
      ? [{ rule: "R4", certainty: "certain", voices, evidence: [first, ...rest], because: becauseOf(finding) }]
      : [];
  });
}

function becauseOf({ kind, issuer }: Finding): string {
  return `All rest on one piece of ${kind} that ${bodyName(issuer)} let out.`;
}

/** The voices behind a claim that vouch for it, each once, in order. */
export function distinctVoices(
  rows: readonly Vouched[],
  part: Vouched["part"] | undefined = undefined,
): readonly Voice[] {
  const voices = rows
    .filter((row) => row.voice && (part === undefined || row.part === part))
    .map(({ voice }) => voice as Voice);
  return [...new Set(voices)].sort((a, b) => a.at - b.at);
}

function isOfficial(voice: Voice): boolean {
  return isBody(voice) || (voice.standing === "unnamed" && voice.kind === "anonymous-official");
}

function outletOf({ standing, identity, outlets }: Voice): string | undefined {
  return outlets[0] ?? (standing === "outlet" ? identity : undefined);
}

function isOneOccasion(voices: readonly Voice[], accounts: readonly Account[]): boolean {
  const days = voices.flatMap(({ account }) => {
    const { from } = accounts[account]?.annotations.published ?? {};
    return from === undefined ? [] : [Date.parse(from)];
  });
  return days.length < 2 || Math.max(...days) - Math.min(...days) <= ONE_OCCASION * 86_400_000;
}

function mentionsOf(voices: readonly Voice[]): readonly Anchor[] {
  return voices.flatMap(({ mentions }) => mentions.slice(0, 1));
}

function groupBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
