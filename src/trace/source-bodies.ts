import { KNOWERS } from "../lexicon/en/knowers.ts";
import { MANY_STATES, PRIVATE, SERVES, SPEAKS_FOR } from "../lexicon/en/standing.ts";
import { STATE_OUTLETS, WORLD_REPORTERS } from "../lexicon/state-outlets.ts";
import { resolveCountry } from "../lexicon/world.ts";
import type { Account, Attribution, Mention } from "../model/annotations.ts";
import type { EntityId } from "../model/ids.ts";
import type { Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { hasOverlap } from "../text/spans.ts";
import type { RolesOf } from "./roles.ts";

/** Gives the government that an entity is or stands for, if any. */
export type StateOf = (entity: EntityId) => EntityId | undefined;

/** Learn from a story's mentions which government each name is or stands for. */
export function readStates(accounts: readonly Account[]): StateOf {
  const standsFor = new Map<EntityId, EntityId>();
  for (const { annotations } of accounts)
    for (const { entity, standsFor: state } of annotations.mentions)
      if (state !== undefined) standsFor.set(entity, state);
  return (entity) => {
    const state = standsFor.get(entity) ?? entity;
    return resolveCountry(state) === undefined ? undefined : state;
  };
}

/** Find the government whose unnamed officials an article quotes, where it is one: "officials" without more are taken for its own. */
export function findUsualBody(account: Account, stateOf: StateOf, rolesOf: RolesOf): EntityId | undefined {
  const counts = new Map<EntityId, number>();
  for (const one of account.annotations.attributions) {
    if (one.kind !== "anonymous-official") continue;
    const state = findBody(account, one, stateOf, rolesOf);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts.size === 1 ? [...counts.keys()][0] : undefined;
}

/** Find the government or body that a source is described as belonging to; an expert's subject is not his employer. */
export function findBody(
  account: Account,
  attribution: Attribution,
  stateOf: StateOf,
  rolesOf: RolesOf,
): EntityId | undefined {
  const { source, resolved, institution, entity, kind } = attribution;
  const named = [...ownMentions(account, source, kind), ...ownMentions(account, resolved, kind)];
  const roles = (kind === "named-person" && entity !== undefined && rolesOf.get(entity)) || [];
  for (const span of roles) named.push(...mentionsIn(account, span));
  const described = [source, resolved, ...roles]
    .map((span) => (span ? account.article.text.slice(span.start, span.end) : ""))
    .join(" ");
  const official =
    kind !== "named-person" || ((SERVES.test(described) || SPEAKS_FOR.test(described)) && !isKnower(described));
  const serving = kind === "named-person" ? named.filter((mention) => !isPrivate(account, mention, roles)) : named;
  const states = official ? [...serving.map((mention) => mention.entity), institution, entity] : [];
  for (const id of states) {
    const state = id === undefined ? undefined : stateOf(id);
    if (state !== undefined) return state;
  }
  const body = named.find((mention) => mention.kind === "organization");
  // A commission or council is the body that it is part of.
  if (body) return body.standsFor ?? body.entity;
  return official || !institution || stateOf(institution) === undefined ? institution : undefined;
}

/** The mentions in a source; of two who are named together, those that stand before the first tell of him alone. */
function ownMentions(account: Account, span: Span | undefined, kind: Attribution["kind"]): readonly Mention[] {
  const all = mentionsIn(account, span);
  if (kind !== "named-person") return all;
  const persons = all.filter((mention) => mention.kind === "person");
  const other = persons.length > 1 ? (persons.at(-2) as Mention).span.end : 0;
  return all.filter((mention) => mention.span.start >= other);
}

/** "Ruritanian billionaire": where he is from, not whom he serves. */
function isPrivate({ article: { text } }: Account, mention: Mention, roles: readonly Span[]): boolean {
  const role = roles.find((one) => hasOverlap(one, mention.span));
  return role !== undefined && PRIVATE.test(text.slice(role.start, role.end));
}

/** "A Ruritania analyst": one who knows about a state does not serve it. */
function isKnower(described: string): boolean {
  return described
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => KNOWERS.has(word));
}

/** Find the governments that a source names jointly ("Norway and Sweden"); none where it names one or several otherwise. */
export function findJointStates(
  account: Account,
  { source, kind }: Attribution,
  stateOf: StateOf,
): readonly EntityId[] {
  if (kind !== "organization" || !source) return [];
  const named = mentionsIn(account, source).filter(
    ({ entity, span }) => stateOf(entity) !== undefined && span.end <= source.end,
  );
  const states = [...new Set(named.map(({ entity }) => stateOf(entity) as EntityId))];
  const joined = named.every(({ span }, i) => {
    const next = named[i + 1];
    return !next || /^(?:,| and| or|, and)(?: the)? $/.test(account.article.text.slice(span.end, next.span.start));
  });
  return states.length > 1 && joined ? states : [];
}

/** Find whose paper or finding a basis names: "citing U.S. intelligence". */
export function findIssuer(account: Account, basis: Span, stateOf: StateOf): EntityId | undefined {
  const named = mentionsIn(account, basis).filter(({ kind }) => kind !== "person" && kind !== "item");
  const [first] = named.flatMap(({ entity }) => stateOf(entity) ?? []);
  return first ?? named.find(({ kind }) => kind === "organization")?.entity;
}

/** Tell whether a source speaks for several governments or for none in particular: "Western officials". */
export function isBroad(account: Account, { source, resolved, kind }: Attribution, stateOf: StateOf): boolean {
  if (kind === "named-person") return false;
  return [source, resolved].some((span) => {
    if (!span) return false;
    // What follows "that" or "who" tells what they watch, not whose they are.
    const head = account.article.text.slice(span.start, span.end).split(/,| (?:that|who|which|whose) /, 1)[0] as string;
    const named = mentionsIn(account, { start: span.start, end: span.start + head.length });
    return (
      MANY_STATES.test(head) &&
      !named.some(({ entity, kind: sort }) => stateOf(entity) !== undefined || sort === "organization")
    );
  });
}

/**
 * Find the government that an outlet speaks for: a state's own agency is its voice, but one that reports from the whole world
 * only where what it says names that state, or none.
 */
export function findStateBehind(
  { annotations }: Account,
  { kind, via, entity, content }: Attribution,
  stateOf: StateOf,
): EntityId | undefined {
  if (kind !== "outlet") return undefined;
  const state = STATE_OUTLETS.get(via[0] ?? "") ?? STATE_OUTLETS.get(entity?.replace(/^outlet:/, "") ?? "");
  if (state === undefined || !WORLD_REPORTERS.has(state)) return state;
  const named = content
    .flatMap((span) => findOverlapping(annotations.mentions, span))
    .flatMap((mention) => stateOf(mention.entity) ?? []);
  return named.length === 0 || named.includes(state) ? state : undefined;
}

function mentionsIn({ annotations }: Account, span: Span | undefined): readonly Mention[] {
  return span ? findOverlapping(annotations.mentions, span) : [];
}
