import { resolveLemma } from "../lexicon/en/lemmas.ts";
import { foldSpelling } from "../lexicon/en/spelling.ts";
import { LIGHT_VERBS, NEWS_WORDS, STOPWORDS } from "../lexicon/en/stopwords.ts";
import { classesOf, foldPhrase, mattersOf, opensPhrase, toVerb } from "../lexicon/en/synonyms.ts";
import { LONGEST_PHRASE } from "../lexicon/en/synonyms-phrases.ts";
import type { Account, Mention, Proposition, Tag, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { findAround, findOverlapping, findWithin } from "../text/overlaps.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { foldWord } from "../text/words.ts";
import { findStatesOfPersons, resolveSubject } from "./antecedents.ts";
import { findFullNames, findPlainNames } from "./entities.ts";
import { type Standing, standingOf } from "./standing.ts";
import { findVerbless } from "./verbless.ts";

/** What a proposition speaks of, piece by piece: a word by its base, an entity by its id, a figure by its value. */
export interface Term {
  readonly key: string;
  readonly kind: "word" | "entity" | "figure" | "time";
  /** The classes of synonyms that the word stands in; for an entity the state that it acts for. */
  readonly classes: readonly string[];
  readonly role: "head" | "subject" | "rest";
  /** How much a word of its kind tells: 1 for names, nouns and verbs, less for the others. */
  readonly substance: number;
}

/** A proposition of one account, with what it speaks of. */
export interface Statement {
  /** Its number among the statements of the story. */
  readonly at: number;
  /** The number of its account in the story. */
  readonly account: number;
  readonly proposition: Proposition;
  readonly terms: readonly Term[];
  /** A heading states nothing that the body does not. */
  readonly heading: boolean;
  /** It opens with "who", "whether" or the like, and so cannot be read by itself. */
  readonly opening: boolean;
  readonly standing: Standing;
  /** First and last day of what it dates, where it gives both. */
  readonly days?: { readonly from: string; readonly to: string };
}

/** What an entity counts that only a pronoun stands for. */
const ANTECEDENT_SUBSTANCE = 0.7;
/** Long words that begin alike are mostly of one family: "denuclearize" and "denuclearization". */
const STEM = 6;
const STEMMED = 8;
/** Words of weight behind the verb beyond which one rather belongs to a circumstance: purpose, place, background. */
const FAR = 4;
/** What such a word counts. */
const FAR_WEIGHT = 0.5;
const OPENINGS = new Set([
  "who",
  "whom",
  "whose",
  "which",
  "whether",
  "what",
  "how",
  "why",
  "where",
  "when",
  "that",
  "than",
  "if",
]);
/** Adjectives that may be participles. */
const PARTICIPLE = /^\p{L}{3,}ed$/u;
/** Words that weigh nothing: they say how much or when, and are compared as slots. */
const LIGHT = /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/;

/** Read the terms of every proposition of a story that states something: what only tells who told whom, or asks, is left out. */
export function findStatements(accounts: readonly Account[]): readonly Statement[] {
  const statements: Statement[] = [];
  const states = findStatesOfPersons(accounts);
  const names = findFullNames(accounts);
  const plain = findPlainNames(accounts);
  for (const [part, person] of names) {
    const state = states.get(part) ?? states.get(person);
    if (state !== undefined) for (const each of [part, person]) states.set(each, state);
  }
  accounts.forEach((account, n) => {
    const { article, annotations } = account;
    const headings = article.blocks.filter(({ kind }) => kind === "heading").map(({ span }) => span);
    if (article.headline) headings.push(article.headline);
    for (const proposition of [...withoutDoubles(annotations.propositions), ...findVerbless(annotations, headings)]) {
      const standing = standingOf(account, proposition);
      if (standing.isTelling || standing.isQuestion) continue;
      const time = findWithin(annotations.times, proposition.span).find(
        ({ from, to }) => from !== undefined && to !== undefined,
      );
      statements.push({
        at: statements.length,
        account: n,
        proposition,
        standing,
        terms: findTerms(account, proposition, { states, names, plain }),
        opening: OPENINGS.has(tokensWithin(annotations.tokens, proposition.span)[0]?.text.toLowerCase() ?? ""),
        ...(time?.from !== undefined && time.to !== undefined && { days: { from: time.from, to: time.to } }),
        heading: findAround(headings, proposition.span).length > 0,
      });
    }
  });
  return statements;
}

/** Share of the outer from which one clause in another is the same statement twice. */
const DOUBLE_SHARE = 0.8;

/** Of a clause and the act named in it that is nearly all of it, one is kept: the clause, unless it is itself a mere piece. */
function withoutDoubles(propositions: readonly Proposition[]): readonly Proposition[] {
  const dropped = new Set<Proposition>();
  for (let i = 0; i < propositions.length; i++) {
    const outer = propositions[i] as Proposition;
    for (let j = i + 1; j < propositions.length; j++) {
      const inner = propositions[j] as Proposition;
      if (inner.span.start >= outer.span.end) break;
      if (!isWithin(inner.span, outer.span)) continue;
      if (inner.span.end - inner.span.start < DOUBLE_SHARE * (outer.span.end - outer.span.start)) continue;
      dropped.add(outer.role === "main" || outer.role === "complement" ? inner : outer);
    }
  }
  return propositions.filter((proposition) => !dropped.has(proposition));
}

/** What a story tells of its entities: whose leader a person is, and whom a part of a name stands for. */
interface KnownEntities {
  readonly states: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** Names that are common words. */
  readonly plain: ReadonlySet<string>;
}

function findTerms(account: Account, proposition: Proposition, known: KnownEntities): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term): void => {
    const known = terms.get(term.key);
    if (!known || (known.role === "rest" && term.role !== "rest")) terms.set(term.key, term);
  };
  const { span, subject, head } = proposition;
  for (const term of termsWithin(account, span, head, subject, known)) add(term);
  if (subject && !isWithin(subject, span))
    for (const term of termsWithin(account, subject, head, subject, known)) add(term);
  const meant = resolveSubject(account, proposition, known.states);
  if (meant !== undefined)
    add({
      ...entityTerm(typeof meant === "string" ? meant : (meant.standsFor ?? meant.entity), "subject", known),
      substance: ANTECEDENT_SUBSTANCE,
    });
  return [...terms.values()];
}

/** The word that tokens in a row stand for from one on, articles and hyphens among them left out, and the last of these tokens. */
function findPhrase(
  tokens: readonly Token[],
  from: number,
): { readonly word: string; readonly last: number } | undefined {
  const lemmas = [baseOf(tokens[from] as Token)];
  if (!opensPhrase(lemmas[0] as string)) return undefined;
  let found: { readonly word: string; readonly last: number } | undefined;
  for (let i = from + 1; i < tokens.length && lemmas.length < LONGEST_PHRASE; i++) {
    const token = tokens[i] as Token;
    if (token.tag === "DET" || token.text === "-") continue;
    if (token.tag === "PUNCT") break;
    lemmas.push(baseOf(token));
    const word = foldPhrase(...lemmas);
    if (word !== undefined) found = { word, last: i };
  }
  return found;
}

/** An entity, and for whoever leads a state that state's class too. */
function entityTerm(named: string, role: Term["role"], { states, names }: KnownEntities): Term {
  const entity = names.get(named) ?? named;
  return { key: `&${entity}`, kind: "entity", classes: [states.get(entity) ?? entity], substance: 1, role };
}

/** A name that is a word of the lexicon after all: "UAVs". */
function isPlainWord({ entity, kind }: Mention): boolean {
  if (kind !== "other" && kind !== "item") return false;
  const word = entity.slice(kind.length + 1);
  return classesOf(word).length > 0 || mattersOf(word).length > 0;
}

function* termsWithin(
  { annotations }: Account,
  span: Span,
  head: Span,
  subject: Span | undefined,
  known: KnownEntities,
): Generator<Term> {
  const roleOf = (at: Span): Term["role"] =>
    hasOverlap(at, head) ? "head" : subject && hasOverlap(at, subject) ? "subject" : "rest";
  const mentions = findOverlapping(annotations.mentions, span).filter(
    (m) => !isPlainWord(m) && !known.plain.has(m.entity),
  );
  for (const mention of mentions) yield entityTerm(mention.standsFor ?? mention.entity, roleOf(mention.span), known);
  const figures = findWithin(annotations.quantities, span);
  for (const { value, span: at } of figures) {
    if (value.min !== undefined && !value.vague)
      yield { key: `#${value.min}`, kind: "figure", classes: [], substance: 1, role: roleOf(at) };
  }
  const times = findWithin(annotations.times, span);
  for (const time of times)
    if (time.value !== undefined)
      yield { key: `@${time.value}`, kind: "time", classes: [], substance: 1, role: "rest" };
  const tokens = tokensWithin(annotations.tokens, span);
  let behind = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.tag === "PUNCT" || findOverlapping(mentions, token).length > 0 || findAround(times, token).length > 0)
      continue;
    if (token.tag === "PART" || /^['’‘]/.test(token.text)) continue;
    const phrase = findPhrase(tokens, i);
    if (phrase) {
      yield wordTerm(phrase.word, "VERB", roleOf({ start: token.start, end: (tokens[phrase.last] as Token).end }));
      i = phrase.last;
      continue;
    }
    // The tagger takes "Ruritanian" for a name here and for an adjective there.
    if (token.tag === "ADJ" && i > 0 && /^\p{Lu}\p{Ll}{3}/u.test(token.text)) {
      yield entityTerm(`other:${token.text.toLowerCase()}`, roleOf(token), known);
      continue;
    }
    const base = baseOf(token);
    if (
      STOPWORDS.has(base) ||
      STOPWORDS.has(token.text.toLowerCase()) ||
      NEWS_WORDS.has(base) ||
      LIGHT.test(base) ||
      base.length < 2
    )
      continue;
    const term = wordTerm(base, token.tag, roleOf(token));
    if (token.start >= head.end) behind++;
    yield behind > FAR ? { ...term, substance: term.substance * FAR_WEIGHT } : term;
  }
}

function wordTerm(base: string, tag: Tag, role: Term["role"]): Term {
  const verb = toVerb(base);
  const substance = LIGHT_VERBS.has(base) ? 0.5 : tag === "ADV" ? 0.4 : tag === "ADJ" ? 0.8 : 1;
  const stem = base.length >= STEMMED ? [`${base.slice(0, STEM)}-`] : [];
  return {
    key: verb,
    kind: "word",
    classes: [
      ...new Set([
        ...[...classesOf(base), ...classesOf(verb)].map(String),
        ...[...mattersOf(base), ...mattersOf(verb)].map((each) => `m${each}`),
      ]),
      ...stem,
    ],
    role,
    substance,
  };
}

const baseOf = ({ lemma, tag, text }: Token): string => {
  // "The injured driver" here, "the driver was injured" there: the tagger wavers between adjective and verb.
  const own = tag === "ADJ" && PARTICIPLE.test(text) ? resolveLemma(text, "VERB") : lemma;
  const base = foldSpelling(foldWord(own));
  return tag === "PROPN" ? withoutInflection(base) : base;
};

/** The word behind one written large and so kept as a name would be: "nominate" for the "Nominates" of a heading. */
function withoutInflection(word: string): string {
  if (classesOf(word).length > 0) return word;
  const ending = /^(.{3,}?)(?:(ie)s|(ie)d|e?s|ed|ing)$/.exec(word);
  if (!ending) return word;
  const [, stem = "", ...y] = ending;
  const bases = y.some(Boolean) ? [`${stem}y`] : [`${stem}e`, stem, stem.slice(0, -1)];
  return bases.find((base) => classesOf(base).length > 0) ?? word;
}
