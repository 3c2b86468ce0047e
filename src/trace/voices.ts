import { FINDING_KINDS, FORMER, MANY_STATES, RELEASED, SPEAKS_FOR, VAGUE } from "../lexicon/en/standing.ts";
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
  /** It speaks for several governments or for none in particular. */
  readonly broad: boolean;
  /** The kind of paper or finding it is or rests on. */
  readonly finding?: string;
  /** Its article says that the paper or finding was let out. */
  readonly released: boolean;
  readonly mentions: readonly Anchor[];
}

/** The voices of a story, and how to find the one of an attribution. */
export interface Voices {
  readonly all: readonly Voice[];
  readonly of: ReadonlyMap<AttributionId, Voice>;
  /** The government that an entity is or stands for. */
  readonly stateOf: (entity: EntityId) => EntityId | undefined;
}

/** Give every attribution of the story a voice. */
export function findVoices(accounts: readonly Account[]): Voices {
  const stateOf = readStates(accounts);
  const all: Voice[] = [];
  accounts.forEach((account, a) => {
    const usual = usualInstitution(account, stateOf);
    for (const attribution of account.annotations.attributions)
      all.push(toVoice(account, a, all.length, attribution, stateOf, usual));
  });
  const settled = shareInstitutions(all);
  return { all: settled, of: new Map(settled.map((voice) => [voice.attribution.id, voice])), stateOf };
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

function institutionIn(
  account: Account,
  attribution: Attribution,
  stateOf: (entity: EntityId) => EntityId | undefined,
): EntityId | undefined {
  const { source, resolved, institution, entity } = attribution;
  const named = [...mentionsIn(account, source), ...mentionsIn(account, resolved)];
  for (const { entity: one } of named) {
    const state = stateOf(one);
    if (state !== undefined) return state;
  }
  for (const id of [institution, entity]) {
    const state = id === undefined ? undefined : stateOf(id);
    if (state !== undefined) return state;
  }
  return institution ?? named.find(({ kind }) => kind === "organization")?.entity;
}

function toVoice(
  account: Account,
  a: number,
  at: number,
  attribution: Attribution,
  stateOf: (entity: EntityId) => EntityId | undefined,
  usual: EntityId | undefined,
): Voice {
  const { article } = account;
  const { source, resolved, basis, kind } = attribution;
  const spans = [resolved, source, basis].filter((span): span is Span => span !== undefined && span.end > span.start);
  const anchors = spans.map((span) => anchorOf(article, span));
  const texts = anchors.map(({ text }) => text.replace(/\s+/g, " "));
  const described = texts.slice(0, basis ? -1 : undefined).join(" | ");
  const broad = MANY_STATES.test(described);
  const institution =
    institutionIn(account, attribution, stateOf) ?? (kind === "anonymous-official" && !broad ? usual : undefined);
  const standing = standingOf(account, attribution, described);
  const identity = identityOf(attribution, standing, described, institution, stateOf);
  const finding = FINDING_KINDS.find(([, words]) => texts.some((text) => words.test(text)))?.[0];
  const rests = standing === "document" || basis !== undefined;
  return {
    at,
    account: a,
    attribution,
    kind,
    standing,
    label: texts[0] ?? "",
    ...(identity !== undefined && { identity }),
    ...(institution !== undefined && { institution }),
    broad,
    ...(rests && finding !== undefined && { finding }),
    released: rests && texts.some((text) => RELEASED.test(text)),
    mentions: anchors.filter(
      (one, i) => anchors.findIndex(({ span }) => span.start === one.span.start && span.end === one.span.end) === i,
    ),
  };
}

function standingOf(account: Account, attribution: Attribution, described: string): Standing {
  const { kind, source } = attribution;
  if (kind === "named-person") return SPEAKS_FOR.test(described) && !FORMER.test(described) ? "office" : "person";
  if (kind === "organization") return "office";
  if (kind === "document") return "document";
  if (kind === "outlet") return "outlet";
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
  { entity, kind }: Attribution,
  standing: Standing,
  described: string,
  institution: EntityId | undefined,
  stateOf: (entity: EntityId) => EntityId | undefined,
): EntityId | undefined {
  if (kind === "named-person")
    return entity ?? (described === "" ? undefined : `person:${foldName(described.split(" | ")[0] as string)}`);
  if (kind === "organization" || kind === "outlet") {
    if (entity === undefined) return undefined;
    const state = stateOf(entity);
    // A ministry is told apart from its government; a seat of government is not.
    return state !== undefined && !/-(?:ministry|department|office)$/.test(entity) ? state : entity;
  }
  return standing === "document" && institution !== undefined && entity !== undefined ? entity : undefined;
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
