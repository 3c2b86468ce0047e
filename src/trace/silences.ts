import { ASKED, THE_REPORT } from "../lexicon/en/replies.ts";
import { STOPWORDS } from "../lexicon/en/stopwords.ts";
import { resolveCountry } from "../lexicon/world.ts";
import type { Account } from "../model/annotations.ts";
import type { Dossier, Headline, Reading } from "../model/dossier.ts";
import type { EntityId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { findWords } from "../text/words.ts";
import type { TracedClaim } from "./stemma-edges.ts";
import type { Voice, Voices } from "./voice.ts";
import type { Vouched } from "./vouchers.ts";

/** Acts by which a party answers; what it hinted, hoped or once blamed on others is no reply. */
const REPLIES: ReadonlySet<string> = new Set(["says", "denies", "confirms", "declines", "reacts"]);

/** Words of the claim's matter, names apart, that a party's words must have for them to be about it. */
const ON_MATTER = 2;

/**
 * Name the governments that the main claim has as doer or counterpart and that no article lets speak on it. Nothing is said of one
 * whose voice some layer shows on this claim, or that some sentence says was asked.
 */
export function findSilences(
  headline: Headline | null,
  claims: readonly TracedClaim[],
  accounts: readonly Account[],
  voices: Voices,
): Dossier["silences"] {
  const traced = claims.find(({ claim }) => claim.id === headline?.claim);
  if (!traced) return [];
  const { rows } = traced;
  const carriers = new Set(rows.map(({ reading }) => reading.article)).size;
  const matter = matterOf(rows, accounts);
  return [...findParties(rows, accounts, voices)]
    .filter(([party, articles]) => articles.size * 2 >= carriers && !isHeard(party, rows, matter, accounts, voices))
    .map(([state]) => {
      const name = resolveCountry(state) ?? state;
      return { about: name, because: `No article carries a reply from ${name}, or says that one was sought.` };
    })
    .sort((a, b) => (a.about < b.about ? -1 : 1));
}

/** The governments that are doer or counterpart in a claim's readings, with the articles that say so. */
function findParties(
  rows: readonly Vouched[],
  accounts: readonly Account[],
  { stateOf }: Voices,
): ReadonlyMap<EntityId, ReadonlySet<string>> {
  const parties = new Map<EntityId, Set<string>>();
  for (const { account, reading } of rows) {
    const { mentions } = (accounts[account] as Account).annotations;
    for (const { entity, span } of mentions) {
      const state = stateOf(entity);
      if (state === undefined || !partSpans(reading).some((part) => hasOverlap(part, span))) continue;
      parties.set(state, (parties.get(state) ?? new Set()).add(reading.article));
    }
  }
  return parties;
}

/** Where a reading names doer and counterpart; the whole reading where it was not told apart. */
function partSpans({ slots, span }: Reading): readonly Span[] {
  const parts = [slots.who, slots.whom].flatMap((slot) => (slot ? [slot.span] : []));
  return parts.length > 0 ? parts : [span];
}

function isHeard(
  party: EntityId,
  rows: readonly Vouched[],
  matter: ReadonlySet<string>,
  accounts: readonly Account[],
  voices: Voices,
): boolean {
  if (rows.some(({ voice, part }) => voice && part !== "none" && part !== "comments" && isOf(voice, party, voices)))
    return true;
  return (
    voices.all.some((voice) => isOf(voice, party, voices) && repliesTo(voice, rows, matter, accounts)) ||
    accounts.some((account) => wasAsked(account, party, voices))
  );
}

/** The voice is the party's: its own name, or whoever serves it. */
function isOf({ institution, identity, standing }: Voice, party: EntityId, { stateOf }: Voices): boolean {
  if (standing === "outlet" || standing === "vague") return false;
  return [institution, identity].some((id) => id !== undefined && (id === party || stateOf(id) === party));
}

function repliesTo(
  { attribution, account }: Voice,
  rows: readonly Vouched[],
  matter: ReadonlySet<string>,
  accounts: readonly Account[],
): boolean {
  const { act, source, content } = attribution;
  const { article, annotations } = accounts[account] as Account;
  if (!REPLIES.has(act) || !source) return false;
  // "Ruritania's army, an official said, …": named in another's words, it does not speak.
  if (annotations.attributions.some((one) => one !== attribution && one.content.some((span) => isWithin(source, span))))
    return false;
  if (rows.some((row) => row.account === account && content.some((span) => hasOverlap(span, row.reading.span))))
    return true;
  return content.some((span) => {
    const text = article.text.slice(span.start, span.end);
    return (
      (act !== "says" && THE_REPORT.test(text)) ||
      new Set(wordsOf(text, span, accounts[account] as Account).filter((word) => matter.has(word))).size >= ON_MATTER
    );
  });
}

/** A sentence that names the party and says that it was asked, or did not answer. */
function wasAsked({ article, annotations }: Account, party: EntityId, { stateOf }: Voices): boolean {
  return annotations.sentences.some(
    (sentence) =>
      ASKED.test(article.text.slice(sentence.start, sentence.end)) &&
      annotations.mentions.some(({ entity, span }) => isWithin(span, sentence) && stateOf(entity) === party),
  );
}

/** The words that two of a claim's articles have at it, names apart. */
function matterOf(rows: readonly Vouched[], accounts: readonly Account[]): ReadonlySet<string> {
  const articles = new Map<string, Set<string>>();
  for (const { account, reading } of rows)
    for (const word of wordsOf(reading.text, reading.span, accounts[account] as Account))
      articles.set(word, (articles.get(word) ?? new Set()).add(reading.article));
  const least = new Set(rows.map(({ reading }) => reading.article)).size > 1 ? 2 : 1;
  return new Set([...articles].filter(([, of]) => of.size >= least).map(([word]) => word));
}

function wordsOf(text: string, { start }: Span, { annotations }: Account): readonly string[] {
  const names = annotations.mentions
    .filter(({ span }) => hasOverlap(span, { start, end: start + text.length }))
    .map(({ span }) => ({ start: span.start - start, end: span.end - start }));
  return findWords(text, names)
    .map(({ fold }) => fold)
    .filter((fold) => !STOPWORDS.has(fold))
    .map((fold) => fold.slice(0, 6));
}
