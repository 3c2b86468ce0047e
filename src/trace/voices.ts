import {
  FINDING_KINDS,
  FORMER,
  MANY_STATES,
  RELEASED,
  SEATS,
  SERVES,
  SPEAKS_FOR,
  VAGUE,
} from "../lexicon/en/standing.ts";
import { STATE_OUTLETS } from "../lexicon/state-outlets.ts";
import { foldName, resolveCountry } from "../lexicon/world.ts";
import type { Account, Attribution, Mention, SourceKind } from "../model/annotations.ts";
import type { AttributionId, EntityId } from "../model/ids.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { hasOverlap } from "../text/spans.ts";

/**
 * In what capacity a source speaks. `person`: somebody named, for himself. `office`: a body, its collective voice or who speaks
 * for it. `unnamed`: an official singled out but not named. `document`: a paper or finding. `outlet`: an outlet's own knowledge.
 * `vague`: nobody in particular.
 */
export type Standing = "person" | "office" | "unnamed" | "document" | "outlet" | "vague";

/** The source of one attribution, told apart as far as its article allows. */
export interface Voice {
  readonly at: number;
  /** Index of its account in the story. */
  readonly account: number;
  readonly attribution: Attribution;
  readonly kind: SourceKind;
  readonly standing: Standing;
  /** The fullest description that the article gives. */
  readonly label: string;
  /** What it is as a named somebody: the same in every article. */
  readonly identity?: EntityId;
  /** The government or body whose interest and access stand behind it. */
  readonly institution?: EntityId;
  /** Who else its article says the words came through: the sources of the attributions it stands in, outlets apart. */
  readonly through: readonly EntityId[];
  /** It speaks for several governments or for none in particular. */
  readonly broad: boolean;
  /** The kind of paper or finding it is or rests on. */
  readonly finding?: string;
  /** Its article says that the paper or finding was let out. */
  readonly released: boolean;
  readonly mentions: readonly Anchor[];
}

/** The voices of a story, and how to find those of an attribution: two where it names two governments. */
export interface Voices {
  readonly all: readonly Voice[];
  readonly of: ReadonlyMap<AttributionId, readonly Voice[]>;
  /** The government that an entity is or stands for. */
  readonly stateOf: (entity: EntityId) => EntityId | undefined;
}

/** Give every attribution of the story a voice; "Norway and Sweden say" gives two. */
export function findVoices(accounts: readonly Account[]): Voices {
  const stateOf = readStates(accounts);
  const fullName = readFullNames(accounts);
  const all: Voice[] = [];
  accounts.forEach((account, a) => {
    const usual = usualInstitution(account, stateOf);
    const byId = new Map(account.annotations.attributions.map((one) => [one.id, one]));
    for (const attribution of account.annotations.attributions) {
      const context: Context = { account, a, stateOf, fullName, usual, byId };
      for (const state of jointStates(context, attribution)) all.push(toVoice(context, all.length, attribution, state));
    }
  });
  const settled = shareInstitutions(all);
  const of = new Map<AttributionId, Voice[]>();
  for (const voice of settled) of.set(voice.attribution.id, [...(of.get(voice.attribution.id) ?? []), voice]);
  return { all: settled, of, stateOf };
}

interface Context {
  readonly account: Account;
  readonly a: number;
  readonly stateOf: (entity: EntityId) => EntityId | undefined;
  readonly fullName: (entity: EntityId) => EntityId;
  readonly usual: EntityId | undefined;
  readonly byId: ReadonlyMap<AttributionId, Attribution>;
}

/** The governments that a source names jointly ("Norway and Sweden"); otherwise one voice with no government of its own. */
function jointStates({ account, stateOf }: Context, { source, kind }: Attribution): readonly (EntityId | undefined)[] {
  if (kind !== "organization" || !source) return [undefined];
  const named = mentionsIn(account, source).filter(
    ({ entity, span }) => stateOf(entity) !== undefined && span.end <= source.end,
  );
  const states = [...new Set(named.map(({ entity }) => stateOf(entity) as EntityId))];
  const joined = named.every(({ span }, i) => {
    const next = named[i + 1];
    return !next || /^(?:,| and| or|, and)(?: the)? $/.test(account.article.text.slice(span.end, next.span.start));
  });
  return states.length > 1 && joined ? states : [undefined];
}

/** Persons whom an article names by one name only are those whom another names in full, where that is one person. */
function readFullNames(accounts: readonly Account[]): (entity: EntityId) => EntityId {
  const persons = new Set<EntityId>();
  for (const { annotations } of accounts)
    for (const { entity, kind } of annotations.mentions) if (kind === "person") persons.add(entity);
  const full = new Map<EntityId, EntityId | null>();
  for (const entity of [...persons].sort()) {
    const parts = entity.replace(/^person:/, "").split("-");
    if (parts.length < 2) continue;
    for (const part of [parts[0] as string, parts.at(-1) as string]) {
      const short = `person:${part}`;
      full.set(short, full.has(short) && full.get(short) !== entity ? null : entity);
    }
  }
  return (entity) => full.get(entity) ?? entity;
}

function readStates(accounts: readonly Account[]): (entity: EntityId) => EntityId | undefined {
  const standsFor = new Map<EntityId, EntityId>();
  for (const { annotations } of accounts)
    for (const { entity, standsFor: state } of annotations.mentions)
      if (state !== undefined) standsFor.set(entity, state);
  return (entity) => {
    const state = standsFor.get(entity) ?? entity;
    return resolveCountry(state) === undefined ? undefined : state;
  };
}

/** The government whose unnamed officials an article mostly quotes: "officials" without more are taken for its own. */
function usualInstitution(account: Account, stateOf: (entity: EntityId) => EntityId | undefined): EntityId | undefined {
  const counts = new Map<EntityId, number>();
  for (const one of account.annotations.attributions) {
    if (one.kind !== "anonymous-official") continue;
    const state = institutionIn(account, one, stateOf);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts.size === 1 ? [...counts.keys()][0] : undefined;
}

function mentionsIn({ annotations }: Account, span: Span | undefined): readonly Mention[] {
  return span ? annotations.mentions.filter((mention) => hasOverlap(mention.span, span)) : [];
}

/** The government or body that a source is described as belonging to; an expert's subject is not his employer. */
function institutionIn(
  account: Account,
  attribution: Attribution,
  stateOf: (entity: EntityId) => EntityId | undefined,
): EntityId | undefined {
  const { source, resolved, institution, entity, kind } = attribution;
  const named = [...mentionsIn(account, source), ...mentionsIn(account, resolved)];
  const described = [source, resolved]
    .map((span) => (span ? account.article.text.slice(span.start, span.end) : ""))
    .join(" ");
  const official = kind !== "named-person" || SERVES.test(described) || SPEAKS_FOR.test(described);
  const states = official ? [...named.map((mention) => mention.entity), institution, entity] : [];
  for (const id of states) {
    const state = id === undefined ? undefined : stateOf(id);
    if (state !== undefined) return state;
  }
  const body = named.find((mention) => mention.kind === "organization")?.entity;
  return body ?? (official || !institution || stateOf(institution) === undefined ? institution : undefined);
}

/** Where a person's role stands: right before the name and in apposition after it, wherever the article names him. */
function roleSpans({ article: { text }, annotations }: Account, attribution: Attribution): readonly Span[] {
  const { entity } = attribution;
  const spans: Span[] = [];
  for (const { entity: one, span, kind } of annotations.mentions) {
    if (kind !== "person" || one !== entity) continue;
    const before =
      /(?:[\p{L}\p{N}.'’-]+ ){1,7}$/u.exec(text.slice(Math.max(0, span.start - 80), span.start))?.[0] ?? "";
    const role =
      /(?:^|.*\b(?:said|says|that|by|when|but|while|as|with|told|because|where|who|which|has|was|is) )(.*)$/su.exec(
        before,
      )?.[1] ?? "";
    if (role !== "") spans.push({ start: span.start - role.length, end: span.start });
    const after = /^, [^,.;“”"]{3,90}(?=,)/u.exec(text.slice(span.end, span.end + 100))?.[0];
    if (after !== undefined) spans.push({ start: span.end, end: span.end + after.length });
  }
  return spans;
}

function toVoice(context: Context, at: number, attribution: Attribution, joint: EntityId | undefined): Voice {
  const { account, a, stateOf, usual, byId } = context;
  const { article } = account;
  const { source, resolved, basis, kind } = attribution;
  const spans = [resolved, source, basis].filter((span): span is Span => span !== undefined && span.end > span.start);
  const anchors = spans.map((span) => anchorOf(article, span));
  const texts = anchors.map(({ text }) => text.replace(/\s+/g, " "));
  const roles =
    kind === "named-person"
      ? roleSpans(account, attribution).map((span) => article.text.slice(span.start, span.end))
      : [];
  const described = [...texts.slice(0, basis ? -1 : undefined), ...roles].join(" | ");
  const outer = attribution.inside === undefined ? undefined : byId.get(attribution.inside);
  const holder = kind === "document" && outer && outer.kind !== "outlet" ? outer : undefined;
  const broad = isBroad(account, attribution) || (holder !== undefined && isBroad(account, holder));
  const told = institutionIn(account, attribution, stateOf) ?? (holder && institutionIn(account, holder, stateOf));
  const institution =
    joint ??
    (broad ? undefined : (told ?? stateBehind(attribution) ?? (kind === "anonymous-official" ? usual : undefined)));
  const standing = standingOf(account, attribution, described);
  const identity = joint ?? identityOf(context, attribution, standing, described, institution);
  const finding = FINDING_KINDS.find(([, words]) => texts.some((text) => words.test(text)))?.[0];
  const rests = standing === "document" || basis !== undefined;
  return {
    at,
    account: a,
    attribution,
    kind,
    standing,
    label: joint === undefined ? (texts[0] ?? "") : (resolveCountry(joint) ?? ""),
    ...(identity !== undefined && { identity }),
    ...(institution !== undefined && { institution }),
    through: throughOf(context, attribution),
    broad,
    ...(rests && finding !== undefined && { finding }),
    released: rests && texts.some((text) => RELEASED.test(text)),
    mentions: anchors.filter(
      (one, i) => anchors.findIndex(({ span }) => span.start === one.span.start && span.end === one.span.end) === i,
    ),
  };
}

/** The bodies and persons in whose words this attribution stands. */
function throughOf({ account, stateOf, byId, fullName }: Context, attribution: Attribution): readonly EntityId[] {
  const through: EntityId[] = [];
  let outer = attribution.inside === undefined ? undefined : byId.get(attribution.inside);
  for (let depth = 0; outer && depth < 5; depth++) {
    if (outer.kind !== "outlet") {
      const id =
        outer.kind === "named-person"
          ? (outer.entity ?? personAt(account, outer))
          : institutionIn(account, outer, stateOf);
      if (id !== undefined) through.push(fullName(id));
    }
    outer = outer.inside === undefined ? undefined : byId.get(outer.inside);
  }
  return through;
}

function isBroad({ article }: Account, { source, resolved, kind }: Attribution): boolean {
  if (kind === "named-person") return false;
  return [source, resolved].some(
    (span) => span !== undefined && MANY_STATES.test(article.text.slice(span.start, span.end)),
  );
}

/** A state's own agency speaks for it. */
function stateBehind({ kind, via, entity }: Attribution): EntityId | undefined {
  if (kind !== "outlet") return undefined;
  const state = STATE_OUTLETS.get(via[0] ?? "") ?? STATE_OUTLETS.get(entity?.replace(/^outlet:/, "") ?? "");
  return state;
}

function standingOf(account: Account, attribution: Attribution, described: string): Standing {
  const { kind, source } = attribution;
  if (kind === "named-person") return SPEAKS_FOR.test(described) && !FORMER.test(described) ? "office" : "person";
  if (kind === "organization") return "office";
  if (kind === "document") return "document";
  if (kind === "outlet")
    return stateBehind(attribution) !== undefined || /\bstate\b/i.test(described) ? "office" : "outlet";
  if (kind === "anonymous-official") {
    // Officials in the plural, told nobody in particular and under no condition, are how news names a government.
    const text = source ? account.article.text.slice(source.start, source.end) : "";
    const collective = attribution.number === "several" && attribution.via.length === 0 && !attribution.anonymity;
    return collective && !/\b(?:two|three|four|five|six|several|multiple|some|other)\b/iu.test(text)
      ? "office"
      : "unnamed";
  }
  return kind === "anonymous-other" && !VAGUE.test(described.split(" | ").at(-1) ?? "") ? "unnamed" : "vague";
}

/** Somebody or something named is itself wherever it is named; a government is itself under all its names. */
function identityOf(
  { account, stateOf, fullName }: Context,
  attribution: Attribution,
  standing: Standing,
  described: string,
  institution: EntityId | undefined,
): EntityId | undefined {
  const { entity, kind } = attribution;
  if (kind === "named-person") {
    const person = personAt(account, attribution) ?? (entity?.startsWith("person:") ? entity : undefined);
    if (person !== undefined) return fullName(person);
    const words = foldName(described.split(" | ")[0] as string).split("-");
    return described === "" ? undefined : `person:${words.filter((word) => word.length > 3).join("-")}`;
  }
  if (kind === "organization" || kind === "outlet") {
    if (entity === undefined) return undefined;
    const state = stateOf(entity);
    return state !== undefined && (SEATS.test(entity) || /^(?:government|place):/.test(entity)) ? state : entity;
  }
  return standing === "document" && institution !== undefined && entity !== undefined ? entity : undefined;
}

/** The person named in the source itself or right after it: "the country's leader, Ada Vance"; or in its fullest description. */
function personAt({ annotations }: Account, { resolved, source }: Attribution): EntityId | undefined {
  for (const span of [source, resolved]) {
    if (!span) continue;
    const persons = annotations.mentions.filter(
      ({ kind, span: { start } }) => kind === "person" && start >= span.start && start <= span.end + 3,
    );
    const person = persons.at(-1);
    if (person) return person.entity;
  }
  return undefined;
}

/** A person's body is told once: "Pentagon spokesman Ada Vance", and then "Vance". */
function shareInstitutions(voices: readonly Voice[]): readonly Voice[] {
  const known = new Map<EntityId, { institution?: EntityId; office: boolean; label: string }>();
  for (const { identity, institution, standing, kind, label } of voices) {
    if (identity === undefined || kind !== "named-person") continue;
    const before = known.get(identity);
    const told = before?.institution ?? institution;
    known.set(identity, {
      ...(told !== undefined && { institution: told }),
      office: (before?.office ?? false) || standing === "office",
      label: before && before.label.length >= label.length ? before.label : label,
    });
  }
  return voices.map((voice) => {
    const shared = voice.identity === undefined ? undefined : known.get(voice.identity);
    if (!shared || voice.kind !== "named-person") return voice;
    return {
      ...voice,
      ...(shared.institution !== undefined && { institution: shared.institution }),
      standing: shared.office ? ("office" as const) : voice.standing,
    };
  });
}
