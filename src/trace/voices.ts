import { FINDING_KINDS, FORMER, RELEASED, SPEAKS_FOR, SPOKESPEOPLE, VAGUE } from "../lexicon/en/standing.ts";
import { resolveCountry } from "../lexicon/world.ts";
import type { Account, Attribution } from "../model/annotations.ts";
import type { AttributionId, EntityId } from "../model/ids.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { findOverlapping } from "../text/overlaps.ts";
import { type FullNameOf, findIdentity, findPerson, readFullNames } from "./identities.ts";
import { findOffice, settleOffices } from "./offices.ts";
import { findPresidency, findRoles, type RolesOf } from "./roles.ts";
import { settleHeadlines, settlePapers, shareInstitutions } from "./settling.ts";
import {
  findBody,
  findIssuer,
  findJointStates,
  findStateBehind,
  findUsualBody,
  isBroad,
  readStates,
  type StateOf,
} from "./source-bodies.ts";
import type { Standing, Voice, Voices } from "./voice.ts";

/** Give every attribution of the story a voice; "Norway and Sweden say" gives two. */
export function findVoices(accounts: readonly Account[]): Voices {
  const stateOf = readStates(accounts);
  const fullName = readFullNames(accounts);
  const all: Voice[] = [];
  accounts.forEach((account, a) => {
    const rolesOf = findRoles(account);
    const usual = findUsualBody(account, stateOf, rolesOf);
    const credited = [...new Set(account.annotations.credits.map(({ outlet }) => outlet))];
    const byId = new Map(account.annotations.attributions.map((one) => [one.id, one]));
    for (const read of account.annotations.attributions) {
      const attribution = withoutOther(account, read, fullName);
      const context: Context = { credited, account, a, stateOf, fullName, usual, byId, rolesOf };
      const joint = findJointStates(account, attribution, stateOf);
      for (const state of joint.length > 0 ? joint : [undefined])
        all.push(toVoice(context, all.length, attribution, state));
    }
  });
  const shared = shareInstitutions(settleOffices(all));
  const settled = settleHeadlines(settlePapers(shared, accounts, fullName), accounts);
  const of = new Map<AttributionId, Voice[]>();
  const byAccount = accounts.map((): Voice[] => []);
  for (const voice of settled) {
    of.set(voice.attribution.id, [...(of.get(voice.attribution.id) ?? []), voice]);
    byAccount[voice.account]?.push(voice);
  }
  return { all: settled, byAccount, of, stateOf };
}

/** "The head of the railways, Tam Orrell,": whoever else a source was taken for, it is the person named right there. */
function withoutOther(account: Account, attribution: Attribution, fullName: FullNameOf): Attribution {
  const { resolved, source, entity, ...rest } = attribution;
  if (!resolved || !source || rest.kind !== "named-person") return attribution;
  const named = findPerson(account, { ...rest, source });
  const taken = findPerson(account, { ...rest, resolved });
  if (named === undefined || taken === undefined || isSamePerson(fullName(named), fullName(taken))) return attribution;
  return { ...rest, source, entity: named };
}

/** One of two names has all the parts of the other, or they have the last in common. */
function isSamePerson(a: EntityId, b: EntityId): boolean {
  const [x, y] = [a, b].map((id) => id.replace(/^person:/, "").split("-")) as [string[], string[]];
  return x.at(-1) === y.at(-1) || x.every((part) => y.includes(part)) || y.every((part) => x.includes(part));
}

interface Context {
  readonly account: Account;
  readonly a: number;
  readonly stateOf: StateOf;
  readonly fullName: FullNameOf;
  readonly usual: EntityId | undefined;
  readonly rolesOf: RolesOf;
  /** The outlets that the account credits. */
  readonly credited: readonly string[];
  readonly byId: ReadonlyMap<AttributionId, Attribution>;
}

function toVoice(context: Context, at: number, attribution: Attribution, joint: EntityId | undefined): Voice {
  const { account, a, stateOf, usual, byId, rolesOf } = context;
  const { article } = account;
  const { source, resolved, basis, kind } = attribution;
  const spans = [resolved, source, basis].filter((span): span is Span => span !== undefined && span.end > span.start);
  const anchors = spans.map((span) => anchorOf(article, span));
  const texts = anchors.map(({ text }) => text.replace(/\s+/g, " "));
  const roleSpans =
    (kind === "named-person" && attribution.entity !== undefined && rolesOf.get(attribution.entity)) || [];
  const roles = roleSpans.map((span) => article.text.slice(span.start, span.end));
  const described = [...texts.slice(0, basis ? -1 : undefined), ...roles].join(" | ");
  const outer = attribution.inside === undefined ? undefined : byId.get(attribution.inside);
  const holder = kind === "document" && outer && outer.kind !== "outlet" ? outer : undefined;
  const broad = isBroad(account, attribution, stateOf) || (holder !== undefined && isBroad(account, holder, stateOf));
  const told =
    findBody(account, attribution, stateOf, rolesOf) ?? (holder && findBody(account, holder, stateOf, rolesOf));
  const institution =
    joint ??
    (broad
      ? undefined
      : (told ??
        findStateBehind(account, attribution, stateOf) ??
        (kind === "named-person" ? findPresidency(roles, texts[0] ?? "") : undefined) ??
        (kind === "anonymous-official" ? usual : undefined)));
  const standing = standingOf(context, attribution, described);
  const identity = joint ?? findIdentity(account, attribution, described, stateOf, context.fullName);
  const isNamed =
    kind === "named-person" &&
    (attribution.entity?.startsWith("person:") || findPerson(account, attribution) !== undefined);
  const office =
    kind === "named-person"
      ? findOffice([...texts, ...roles], institution, findOthers(context, [...spans, ...roleSpans], institution))
      : undefined;
  const finding = FINDING_KINDS.find(([, words]) => texts.some((text) => words.test(text)))?.[0];
  const issuer = basis && findIssuer(account, basis, stateOf);
  const rests = standing === "document" || basis !== undefined;
  return {
    at,
    account: a,
    attribution,
    kind,
    standing,
    label: joint === undefined ? (texts[0] ?? "") : (resolveCountry(joint) ?? ""),
    ...(identity !== undefined && { identity }),
    isNamed,
    ...(office !== undefined && { office }),
    ...(resolved &&
      kind !== "organization" &&
      kind !== "outlet" && { speaker: `${a} ${resolved.start} ${resolved.end}` }),
    ...(institution !== undefined && { institution }),
    through: throughOf(context, attribution),
    outlets: outletsOf(context, attribution),
    broad,
    ...(rests && finding !== undefined && { finding }),
    ...(issuer !== undefined && { restsOn: issuer }),
    released: rests && texts.some((text) => RELEASED.test(text)),
    mentions: anchors.filter(
      (one, i) => anchors.findIndex(({ span }) => span.start === one.span.start && span.end === one.span.end) === i,
    ),
  };
}

/** The states that a description names besides that of its body. */
function findOthers(
  { account, stateOf }: Context,
  spans: readonly Span[],
  institution: EntityId | undefined,
): readonly EntityId[] {
  const states = spans
    .flatMap((span) => findOverlapping(account.annotations.mentions, span))
    .flatMap(({ entity }) => stateOf(entity) ?? []);
  return [...new Set(states)].filter((state) => state !== institution).sort();
}

/** The outlets told, and those whose own report, named or credited as a source, the attribution stands in. */
function outletsOf({ account, byId, credited }: Context, attribution: Attribution): readonly string[] {
  const { credits } = account.annotations;
  const outlets = [...attribution.via, ...findTold(account, attribution, credited)];
  let one: Attribution | undefined = attribution;
  for (let depth = 0; one && depth < 6; depth++) {
    const { source, kind, via } = one;
    const beside = source ? findOverlapping(credits, source) : [];
    if (kind === "outlet" || (kind === "document" && beside.length > 0))
      outlets.push(...via, ...beside.map(({ outlet }) => outlet));
    one = one.inside === undefined ? undefined : byId.get(one.inside);
  }
  return [...new Set(outlets)];
}

/** "The official told the Courier that …": an outlet credited by its full name elsewhere may be told under its last word alone. */
function findTold({ article }: Account, { cue, content }: Attribution, credited: readonly string[]): readonly string[] {
  const [first] = content;
  const told = first && first.start > cue.end ? article.text.slice(cue.end, Math.min(first.start, cue.end + 40)) : "";
  const name = /^ (?:the )?(\p{Lu}[\p{L}\d-]+)(?: that| how| of|,|:| [“"]|$)/u.exec(`${told.trimEnd()} that`)?.[1];
  if (name === undefined) return [];
  const fit = credited.filter((outlet) => outlet.endsWith(` ${name}`));
  return fit.length === 1 ? fit : [];
}

/** The bodies and persons in whose words this attribution stands. */
function throughOf(
  { account, stateOf, byId, fullName, rolesOf }: Context,
  attribution: Attribution,
): readonly EntityId[] {
  const through: EntityId[] = [];
  let outer = attribution.inside === undefined ? undefined : byId.get(attribution.inside);
  for (let depth = 0; outer && depth < 5; depth++) {
    if (outer.kind !== "outlet") {
      const id =
        outer.kind === "named-person"
          ? (outer.entity ?? findPerson(account, outer))
          : findBody(account, outer, stateOf, rolesOf);
      if (id !== undefined) through.push(fullName(id));
    }
    outer = outer.inside === undefined ? undefined : byId.get(outer.inside);
  }
  return through;
}

function standingOf({ account, stateOf }: Context, attribution: Attribution, described: string): Standing {
  const { kind, source } = attribution;
  if (kind === "named-person") return SPEAKS_FOR.test(described) && !FORMER.test(described) ? "office" : "person";
  if (kind === "organization") return "office";
  if (kind === "document") return "document";
  if (kind === "outlet")
    return findStateBehind(account, attribution, stateOf) !== undefined || /\bstate\b/i.test(described)
      ? "office"
      : "outlet";
  if (kind === "anonymous-official") {
    if (SPOKESPEOPLE.test(described)) return "office";
    // Officials in the plural, told nobody in particular and under no condition, are how news names a government.
    const text = source ? account.article.text.slice(source.start, source.end) : "";
    const collective = attribution.number === "several" && attribution.via.length === 0 && !attribution.anonymity;
    return collective && !/\b(?:two|three|four|five|six|several|multiple|some|other)\b/i.test(text)
      ? "office"
      : "unnamed";
  }
  return kind === "anonymous-other" && !VAGUE.test(described.split(" | ").at(-1) ?? "") ? "unnamed" : "vague";
}
