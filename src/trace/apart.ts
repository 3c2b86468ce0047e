import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import type { Independence } from "../model/dossier.ts";
import type { Anchor } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { findWords } from "../text/words.ts";
import { bodyName } from "./body-names.ts";
import { hasLongWordsOf } from "./copies.ts";
import { findFirstHand, findSaidIndependent } from "./first-hand.ts";
import type { Ground } from "./ground.ts";
import type { Voice } from "./voice.ts";
import type { Vouched } from "./vouchers.ts";

/** Two voices, one of each node, that are independent on positive evidence, the words that say so, and by which rule. */
export interface Apart {
  readonly rule: "I1" | "I2" | "I3";
  readonly pair: readonly [Voice, Voice];
  readonly evidence: readonly Anchor[];
}

/** Find the first rule by which two nodes are apart: both observed (I1), the text says so (I3), different bodies with access (I2). */
export function findApart(
  a: readonly Voice[],
  b: readonly Voice[],
  rows: readonly Vouched[],
  ground: Ground,
): Apart | undefined {
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  const isSame = pairs.some(([x, y]) => isSameBody(x, y));
  const fit = pairs.filter(([x, y]) => !hasSameRoute(x, y) && statesSame(x, y, rows, ground));
  for (const [x, y] of fit) {
    const [one, other] = [findFirstHand(x, ground.accounts), findFirstHand(y, ground.accounts)];
    const areTwo = !isSame || (x.kind === "named-person" && y.kind === "named-person" && x.identity !== y.identity);
    if (one && other && areTwo) return { rule: "I1", pair: [x, y], evidence: [one, other] };
  }
  for (const [x, y] of fit) {
    const said =
      (y.standing !== "vague" && findSaidIndependent(x, ground.accounts)) ||
      (x.standing !== "vague" && findSaidIndependent(y, ground.accounts)) ||
      undefined;
    if (said) return { rule: "I3", pair: [x, y], evidence: [said] };
  }
  if (isSame || isOneSaying(a, b, ground) || isOneWording(a, b, rows)) return undefined;
  const known = fit.find(
    ([x, y]) =>
      !mayBelong(x, y) && !mayBelong(y, x) && [x, y].every((voice) => isKnown(voice) && isStated(voice, rows, ground)),
  );
  return known && { rule: "I2", pair: known, evidence: known.flatMap(({ mentions }) => mentions.slice(0, 1)) };
}

/** Both are quoted with some of the same words: one of the two may be telling of the other's. */
function isOneSaying(a: readonly Voice[], b: readonly Voice[], { sharedBy }: Ground): boolean {
  return sharedBy([...a, ...b]).some(({ attributions }) =>
    [a, b].every((node) => node.some(({ attribution }) => attributions.includes(attribution.id))),
  );
}

/** Both are given with the same twelve words in a row, quoted or not: one of the two may be telling of the other's. */
function isOneWording(a: readonly Voice[], b: readonly Voice[], rows: readonly Vouched[]): boolean {
  const of = (node: readonly Voice[]): readonly Vouched[] => rows.filter(({ voice }) => voice && node.includes(voice));
  return of(a).some((x) => of(b).some((y) => hasLongWordsOf(x, y)));
}

/**
 * Words of matter, names apart, that two readings must share for their voices to be taken to vouch for the very same. Two origins for
 * certain is the most that is ever said of a claim: readings that were aligned as likely the same are not enough for it.
 */
const SAME_MATTER = 2;
const SAME_SHARE = 2 / 3;

function statesSame(a: Voice, b: Voice, rows: readonly Vouched[], { accounts }: Ground): boolean {
  const mattersOf = (voice: Voice): readonly ReadonlySet<string>[] =>
    rows.flatMap((row) => {
      const text = accounts[row.account]?.article.text ?? "";
      const account = accounts[row.account];
      if (row.voice !== voice || !account) return [];
      const { span } = row.reading;
      const names = account.annotations.mentions.filter((mention) => hasOverlap(mention.span, span));
      const words = findWords(
        text.slice(span.start, span.end),
        names.map((name) => ({ start: name.span.start - span.start, end: name.span.end - span.start })),
      );
      return [new Set(words.map(({ fold }) => fold.slice(0, 6)).filter((fold) => !STOPWORDS.has(fold)))];
    });
  return mattersOf(a).some((x) =>
    mattersOf(b).some((y) => {
      const shared = [...x].filter((word) => y.has(word)).length;
      return shared >= SAME_MATTER && shared >= SAME_SHARE * Math.min(x.size, y.size);
    }),
  );
}

function isSameBody(a: Voice, b: Voice): boolean {
  return a.institution !== undefined && a.institution === b.institution;
}

/** Somebody named, or an official of a government or body that is named: one knows whose interest and access stand behind it. */
function isKnown({ standing, institution, broad, kind, attribution }: Voice): boolean {
  // Who only believes does not say that he knows.
  if (attribution.act === "believes") return false;
  if (kind === "named-person") return true;
  return (
    !broad && institution !== undefined && (standing === "office" || standing === "unnamed" || standing === "document")
  );
}

/** A body at large, of whom anybody in its service may be one. */
const AT_LARGE = /\b(?:authorities|officials|government|administration|police|military|army)\b/i;

/**
 * An official whose body is not told may be of the body that speaks elsewhere; and who speaks for a government at large may be those whom
 * another article names, unless they are of another government.
 */
function mayBelong(a: Voice, b: Voice): boolean {
  if (a.kind !== "named-person" || b.kind === "named-person") return false;
  if (a.standing === "office" && a.institution === undefined) return true;
  const areGovernments = [a, b].every(({ institution }) => institution?.startsWith("government:"));
  const isAtLarge =
    b.kind === "anonymous-official"
      ? b.attribution.number === "several"
      : a.standing === "office" && AT_LARGE.test(b.label);
  return isAtLarge && !areGovernments;
}

/** The source states it: who only names it in passing ("with stocks running low, …") may take it as known from others. */
function isStated(voice: Voice, rows: readonly Vouched[], { accounts }: Ground): boolean {
  return rows.some(({ account, reading: { span }, voice: own }) => {
    if (own !== voice) return false;
    const clause = accounts[account]?.annotations.propositions.find(
      (one) => isWithin(span, one.span) && isWithin(one.span, span),
    );
    return !clause || clause.quoted || clause.role === "main" || clause.role === "complement";
  });
}

/** Both reach us through the same outlet's report, or one rests on the other's finding, or both on one body's. */
function hasSameRoute(a: Voice, b: Voice): boolean {
  const [x, y] = [a.restsOn ?? a.institution, b.restsOn ?? b.institution];
  if (x !== undefined && x === y) return true;
  return (
    a.kind !== "named-person" && b.kind !== "named-person" && a.outlets.some((outlet) => b.outlets.includes(outlet))
  );
}

/** Say by which rule two are apart. */
export function whyApart({ rule, pair: [a, b], evidence }: Apart): Independence["why"][number] {
  const name = ({ label, institution, kind }: Voice): string =>
    `"${label}"${institution !== undefined && kind !== "organization" ? ` of ${bodyName(institution)}` : ""}`;
  const both = `${name(a)} and ${name(b)}`;
  const sort = a.kind === "named-person" && b.kind === "named-person" ? "people" : "bodies";
  const because = {
    I1: `${both} each tell what they observed themselves.`,
    I2: `${both} are different ${sort}, and neither is said to rest on the other.`,
    I3: `The text itself says that one of ${both} does not rest on the other.`,
  }[rule];
  return { rule, because, evidence };
}
