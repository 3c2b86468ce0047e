import { worldNames } from "../lexicon/world.ts";
import type { Account, Token } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { tokensWithin } from "../text/tokens.ts";

/** For each person who is quoted, where the article tells his role. */
export type RolesOf = ReadonlyMap<EntityId, readonly Span[]>;

/** How often at most an article is asked for the role of one person. */
const MOST_ROLES = 60;

/** Letters before a name in which its role stands. */
const LONGEST_ROLE = 80;

/** Find where the roles of those who are quoted stand: right before the name and in apposition after it. */
export function findRoles(account: Account): RolesOf {
  const { article, annotations } = account;
  const roles = new Map<EntityId, Span[]>();
  for (const { kind, entity } of annotations.attributions)
    if (kind === "named-person" && entity !== undefined) roles.set(entity, []);
  const persons = annotations.mentions.filter(({ kind }) => kind === "person");
  let last = 0;
  for (const { entity, span } of persons) {
    const spans = roles.get(entity);
    if (spans && spans.length < MOST_ROLES) {
      const before = roleBefore(account, span.start, last);
      if (before) spans.push(before);
      const after = APPOSITION.exec(article.text.slice(span.end, span.end + 100))?.[0];
      if (after !== undefined) spans.push({ start: span.end, end: span.end + after.length });
    }
    last = Math.max(last, span.end);
  }
  return roles;
}

/** ", the harbor's chief engineer,": what only goes on about him ("who met the envoy", "in January") is no role. */
const APPOSITION =
  /^, (?!(?:who|whom|whose|which|where|when|while|in|on|at|as|but|and|or|from|with|without|after|before|since|during|by|for|to|if|speaking|[a-z]+ing)\b)[^,.;“”"]{3,90}(?=,)/;

/** The words of a role that stand right before a name, back to the last name of another person. */
function roleBefore({ annotations }: Account, start: number, last: number): Span | undefined {
  const before = tokensWithin(annotations.tokens, { start: Math.max(last, start - LONGEST_ROLE), end: start });
  let from = before.length;
  while (from > 0 && isOfRole(before, from - 1)) from--;
  const first = before[from];
  return first && { start: first.start, end: start };
}

/** Nouns, adjectives and names, and what binds them: "Minister of Defense", "the ministry's director". */
function isOfRole(before: readonly Token[], i: number): boolean {
  const { tag, text } = before[i] as Token;
  if (tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || /^(?:-|['’]s)$/.test(text)) return true;
  return /^(?:of|for|to|the)$/.test(text) && i + 1 < before.length && i > 0 && BOUND.has((before[i - 1] as Token).tag);
}

const BOUND: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADP"]);

/** Find the state whose president a role and name give without saying so: "President" before a surname that an administration is called by. */
export function findPresidency(roles: readonly string[], name: string): EntityId | undefined {
  if (!roles.some((role) => /\bPresident $/.test(role))) return undefined;
  return worldNames().get(`${name.split(" ").at(-1)} administration`)?.standsFor;
}
