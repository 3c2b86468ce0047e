import { foldSpelling } from "../lexicon/en/spelling.ts";
import { LIGHT_VERBS, NEWS_WORDS, STOPWORDS } from "../lexicon/en/stopwords.ts";
import { classesOf, foldPhrase, toVerb } from "../lexicon/en/synonyms.ts";
import type { Account, Mention, Proposition, Tag, Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { foldWord } from "../text/words.ts";

/** What a proposition speaks of, piece by piece: a word by its base, an entity by its id, a figure by its value. */
export interface Term {
  readonly key: string;
  readonly kind: "word" | "entity" | "figure" | "time";
  /** Numbers of the classes of synonyms that the word stands in. */
  readonly classes: readonly number[];
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
}

/** Words that weigh nothing: they say how much or when, and are compared as slots. */
const LIGHT = /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/;

/** Read the terms of every proposition of a story. */
export function findStatements(accounts: readonly Account[]): readonly Statement[] {
  const statements: Statement[] = [];
  accounts.forEach((account, n) => {
    const { article, annotations } = account;
    const headings = article.blocks.filter(({ kind }) => kind === "heading").map(({ span }) => span);
    if (article.headline) headings.push(article.headline);
    for (const proposition of annotations.propositions) {
      statements.push({
        at: statements.length,
        account: n,
        proposition,
        terms: findTerms(account, proposition),
        heading: headings.some((span) => isWithin(proposition.span, span)),
      });
    }
  });
  return statements;
}

function findTerms(account: Account, proposition: Proposition): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term): void => {
    const known = terms.get(term.key);
    if (!known || (known.role === "rest" && term.role !== "rest")) terms.set(term.key, term);
  };
  const { span, subject, head } = proposition;
  for (const term of termsWithin(account, span, head, subject)) add(term);
  if (subject && !isWithin(subject, span)) for (const term of termsWithin(account, subject, head, subject)) add(term);
  return [...terms.values()];
}

function* termsWithin({ annotations }: Account, span: Span, head: Span, subject: Span | undefined): Generator<Term> {
  const roleOf = (at: Span): Term["role"] => (hasOverlap(at, head) ? "head" : subject && hasOverlap(at, subject) ? "subject" : "rest");
  const mentions = annotations.mentions.filter((m) => hasOverlap(m.span, span));
  for (const mention of mentions) yield { key: entityKey(mention), kind: "entity", classes: [], substance: 1, role: roleOf(mention.span) };
  const figures = annotations.quantities.filter((q) => isWithin(q.span, span));
  for (const { value, span: at } of figures) {
    if (value.min !== undefined && !value.vague) yield { key: `#${value.min}`, kind: "figure", classes: [], substance: 1, role: roleOf(at) };
  }
  const times = annotations.times.filter((t) => isWithin(t.span, span));
  for (const time of times) if (time.value !== undefined) yield { key: `@${time.value}`, kind: "time", classes: [], substance: 1, role: "rest" };
  const tokens = tokensWithin(annotations.tokens, span);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.tag === "PUNCT" || mentions.some((m) => hasOverlap(m.span, token)) || times.some((t) => isWithin(token, t.span))) continue;
    if (token.tag === "PART" || /^['’‘]/.test(token.text)) continue;
    const next = tokens[i + 1];
    const phrase = next && foldPhrase(baseOf(token), baseOf(next));
    if (phrase) {
      yield wordTerm(phrase, "VERB", hasOverlap(token, head) ? "head" : roleOf(token));
      i++;
      continue;
    }
    const base = baseOf(token);
    if (STOPWORDS.has(base) || STOPWORDS.has(token.text.toLowerCase()) || NEWS_WORDS.has(base) || LIGHT.test(base) || base.length < 2) continue;
    yield wordTerm(base, token.tag, roleOf(token));
  }
}

function wordTerm(base: string, tag: Tag, role: Term["role"]): Term {
  const verb = toVerb(base);
  const substance = LIGHT_VERBS.has(base) ? 0.5 : tag === "ADV" ? 0.4 : tag === "ADJ" ? 0.8 : 1;
  return { key: verb, kind: "word", classes: [...new Set([...classesOf(base), ...classesOf(verb)])], role, substance };
}

const baseOf = (token: Token): string => foldSpelling(foldWord(token.lemma));

function entityKey({ standsFor, entity }: Mention): string {
  return `&${standsFor ?? entity}`;
}

/** The tokens that lie within a span, found by bisection. */
export function tokensWithin(tokens: readonly Token[], span: Span): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && (tokens[end] as Token).end <= span.end) end++;
  return tokens.slice(low, end);
}
