import { RELATIVES, STRONG_SUBORDINATORS } from "../lexicon/en/clauses.ts";
import type { Token } from "../model/annotations.ts";
import { hasTrait, PARTICIPLE, PAST, traitsOf } from "./traits.ts";

/** A verb with its auxiliaries, as a half-open range of tokens. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The token that carries the sense: the full verb, or the copula where there is none. */
  readonly head: number;
  /** `finite` can carry a clause; `to` an infinitive; `ing` a participle or gerund; `past` a participle after its noun. */
  readonly form: "finite" | "to" | "ing" | "past";
  readonly negated: boolean;
}

/** Verbs that are auxiliaries before another verb, whatever the tagger made of them. */
const AUXILIARY = new Set(["have", "be", "do"]);
/** Words behind which a clause of its own may stand, so that a verb before them is none of its. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set([...STRONG_SUBORDINATORS, ...RELATIVES, "as"]);
const NEGATION = new Set(["not", "n't", "n’t", "never"]);
/** Verbs whose past participle differs from the past tense, so that without auxiliary it is never finite. */
const BARE_PARTICIPLE = new Set(
  (
    "been born borne beaten become begun bitten blown broken chosen done drawn driven eaten fallen flown forbidden forgotten frozen given " +
    "gone grown hidden known laid lain proven ridden risen run seen shaken shown shrunk sung sunk spoken stolen sworn swum taken " +
    "thrown torn undergone undertaken withdrawn woken worn written overrun overthrown mistaken"
  ).split(" "),
);

/** Participles that with their preposition are hardly ever the verb of a clause without an auxiliary: "talks aimed at peace". */
const REDUCED: ReadonlySet<string> = new Set(
  (
    "aimed at,based on,based in,known as,designed to,designed for,intended to,intended for,meant to,located in,located near,situated in," +
    "dubbed the,related to,linked to,compared with,compared to,dedicated to,destined for,earmarked for,bound for,armed with,equipped with," +
    "made of,named after,dated to,owed to,set for,believed to,said to,thought to,alleged to,supposed to,expected to"
  ).split(","),
);

/** Find the verb groups among the tokens `first` to `last`, in order; hyphened participles ("battle-tested") are none. */
export function findVerbGroups(tokens: readonly Token[], first: number, last: number): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = first; i < last; ) {
    const group = readGroup(tokens, i, first, last);
    if (group) groups.push(group);
    i = group ? group.last : i + 1;
  }
  return groups.map((group, n) => settleForm(tokens, group, groups, n));
}

function readGroup(tokens: readonly Token[], at: number, first: number, last: number): VerbGroup | null {
  const opening = tokens[at] as Token;
  if (opening.tag !== "VERB" && opening.tag !== "AUX" && opening.tag !== "PART" && !isNegation(opening)) return null;
  const isTo = opening.tag === "PART" && isWord(opening, "to");
  let i = isTo ? at + 1 : at;
  let head = -1;
  let lastAuxiliary = -1;
  let negated = false;
  for (; i < last; i++) {
    const token = tokens[i] as Token;
    if (
      token.tag === "AUX" ||
      (token.tag === "VERB" && AUXILIARY.has(token.lemma) && leadsToVerb(tokens, i, last) && !isIng(token)) ||
      (token.lemma === "get" && token.tag === "VERB" && i + 1 < last && hasTrait(traitsOf(tokens), i + 1, PARTICIPLE))
    ) {
      lastAuxiliary = i;
    } else if (token.tag === "VERB") {
      // "a think tank": the tagger takes the first word for a verb.
      if (token.lemma === "think" && tokens[i + 1]?.lemma === "tank") break;
      if (isHyphened(tokens, i, first, last) || (lastAuxiliary < 0 && !isTo && isModifier(tokens, i, first, last)))
        break;
      head = i;
      i++;
      break;
    } else if (isNegation(token)) {
      if (lastAuxiliary < 0 && !isTo && i === at && !isVerbal(tokens[i + 1], i + 1 < last)) break;
      negated = true;
    } else if (token.tag === "ADV" && (i > at || isTo) && leadsToVerb(tokens, i, last)) {
    } else break;
  }
  if (head < 0 && lastAuxiliary < 0) return null;
  const end =
    head >= 0
      ? head + 1
      : lastAuxiliary + 1 + (negated && NEGATION.has(tokens[lastAuxiliary + 1]?.text.toLowerCase() ?? "") ? 1 : 0);
  const carrier = tokens[head >= 0 && lastAuxiliary < 0 ? head : lastAuxiliary] as Token;
  const form = isTo
    ? "to"
    : lastAuxiliary >= 0
      ? auxiliaryForm(tokens, at, lastAuxiliary)
      : isIng(carrier)
        ? "ing"
        : "finite";
  return { first: at, last: end, head: head >= 0 ? head : lastAuxiliary, form, negated };
}

function isNegation({ text }: Token): boolean {
  // every one begins with "n"
  const first = text.charCodeAt(0);
  return (first === 110 || first === 78) && text.length <= 5 && NEGATION.has(text.toLowerCase());
}

/** "being" and "having" alone open a participle; every other auxiliary makes the group finite. */
function auxiliaryForm(tokens: readonly Token[], at: number, lastAuxiliary: number): VerbGroup["form"] {
  for (let i = at; i <= lastAuxiliary; i++) {
    const token = tokens[i] as Token;
    if (token.tag === "AUX") return isIng(token) ? "ing" : "finite";
  }
  return "finite";
}

/** Endings that a past participle may have. */
const PAST_FORM = /(?:ed|en|t|d|ne|wn|un|um|ng|id|made)$/i;

/** A bare past form behind its noun is a participle where the clause has its finite verb already, or an agent follows. */
function settleForm(tokens: readonly Token[], group: VerbGroup, groups: readonly VerbGroup[], n: number): VerbGroup {
  if (group.form !== "finite" || group.last - group.first > 1) return group;
  const head = tokens[group.head] as Token;
  const isBare = head.text.toLowerCase() === head.lemma;
  // "help rebuild", "let go": the second verb is bare because of the first.
  if (isBare && groups[n - 1]?.last === group.first) return { ...group, form: "to" };
  const traits = traitsOf(tokens);
  const isParticiple = hasTrait(traits, group.head, PARTICIPLE);
  const next = groups[n + 1];
  if (isParticiple && isBeforeVerb(tokens, group, next) && isPlain(tokens, next)) return { ...group, form: "past" };
  if (isBare || head.tag !== "VERB" || !PAST_FORM.test(head.text) || head.lemma === "have") return group;
  let b = group.head - 1;
  while (tokens[b]?.tag === "ADV") b--;
  const before = tokens[b];
  const after = tokens[group.last];
  if (BARE_PARTICIPLE.has(head.text.toLowerCase()) && head.text.toLowerCase() !== "run")
    return { ...group, form: "past" };
  if (isWord(after, "by")) return { ...group, form: "past" };
  if (REDUCED.has(`${head.text.toLowerCase()} ${after?.text.toLowerCase()}`) && before?.tag !== "PRON")
    return { ...group, form: "past" };
  if (!before || !["NOUN", "PROPN", "NUM"].includes(before.tag)) return group;
  const previous = groups[n - 1];
  const goesOn = previous !== undefined && previous.form !== "ing" && !hasBreak(tokens, previous.last, group.first);
  // "The divers left after the boat had sunk": a past tense with no verb before it, whatever follows.
  if (!goesOn && hasTrait(traits, group.head, PAST) && !isBeforeVerb(tokens, group, next)) return group;
  if (
    next &&
    next.form === "finite" &&
    !hasBreak(tokens, group.last, next.first) &&
    !hasSubject(tokens, group.last, next.first)
  ) {
    return { ...group, form: "past" };
  }
  const bare = after?.tag === "ADP" || after?.tag === "PUNCT" || after === undefined;
  if (bare && goesOn) return { ...group, form: "past" };
  return group;
}

/** "The crates taken to the pier are empty": the clause has another verb, with nothing to part them. */
function isBeforeVerb(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  return (
    next?.form === "finite" &&
    !hasBreak(tokens, group.last, next.first) &&
    !tokens
      .slice(group.last, next.first)
      .some(({ text }) => OPENS_CLAUSE.has(text.toLowerCase()) || /^[“"‘]$/.test(text))
  );
}

/** A verb that is no participle whatever the tagger takes it for: with an auxiliary, or not in a past form. */
function isPlain(tokens: readonly Token[], group: VerbGroup | undefined): boolean {
  if (!group) return false;
  return group.last - group.first > 1 || !/(?:ed|en|t|d|ne|wn)$/.test((tokens[group.head] as Token).text.toLowerCase());
}

/** A pronoun or a determiner after the verb's own object could open another clause. */
function hasSubject(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (["that", "which", "who", "what"].includes(token.text.toLowerCase()) || (token.tag === "PRON" && i === last - 1))
      return true;
  }
  return false;
}

function hasBreak(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { tag, text } = tokens[i] as Token;
    if (tag === "CCONJ" || tag === "SCONJ" || /^[,;:–—-]+$/.test(text)) return true;
    if (["that", "which", "who", "what"].includes(text.toLowerCase())) return true;
  }
  return false;
}

/** A verb follows, with at most one adverb between. */
function leadsToVerb(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 3); i++) {
    const { tag } = tokens[i] as Token;
    if (tag === "VERB" || tag === "AUX") return true;
    if (tag !== "ADV") return false;
  }
  return false;
}

function isVerbal(token: Token | undefined, inside: boolean): boolean {
  return inside && (token?.tag === "VERB" || token?.tag === "AUX");
}

/** "this expected shipment", "its declared aim", "an estimated 300 people": a participle between determiner and noun. */
function isModifier(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const before = at > first ? tokens[at - 1] : undefined;
  const after = at + 1 < last ? tokens[at + 1] : undefined;
  if (!after || !/(?:ed|en|ing|t|n)$/i.test((tokens[at] as Token).text)) return false;
  // "Severed cables halt trains"
  if (!before)
    return (
      after.tag === "NOUN" &&
      /(?:ed|en|wn)$/i.test((tokens[at] as Token).text) &&
      tokens.slice(at + 2, last).some((token) => token.tag === "VERB" && !isIng(token))
    );
  const opens =
    isOwner(before) ||
    before.tag === "DET" ||
    before.tag === "ADJ" ||
    /^(?:its|their|his|her|our|my|your)$/i.test(before.text);
  return opens && (after.tag === "NOUN" || after.tag === "ADJ" || after.tag === "NUM");
}

/** "the deputy's alleged killer" */
function isOwner({ tag, text }: Token): boolean {
  return tag === "PART" && /^['’]s?$/.test(text);
}

function isHyphened(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  const { start, end } = tokens[at] as Token;
  const before = at > first ? tokens[at - 1] : undefined;
  const after = at + 1 < last ? tokens[at + 1] : undefined;
  return (before?.text === "-" && before.end === start) || (after?.text === "-" && after.start === end);
}

/** Tell whether a token is the given word, in any case. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && token.text.length === word.length && token.text.toLowerCase() === word;
}

/** Tell whether a token has the form of a present participle. */
export function isIng({ text }: Token): boolean {
  return (
    (text.endsWith("g") || text.endsWith("G")) &&
    /..ing$/i.test(text) &&
    !/^(?:thing|bring|king|spring|string|ring|sing|wing|swing|sting|cling)$/i.test(text)
  );
}
