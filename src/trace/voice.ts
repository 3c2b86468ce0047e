import type { Attribution, SourceKind } from "../model/annotations.ts";
import type { AttributionId, EntityId } from "../model/ids.ts";
import type { Anchor } from "../model/span.ts";
import type { StateOf } from "./source-bodies.ts";

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
  /** It is a person whom its article names. */
  readonly isNamed: boolean;
  /** The office, one person's at a time, that it is said to hold in its body. */
  readonly office?: string;
  /** The description in its article that it is told by, as a key: the same wherever the article speaks of it again. */
  readonly speaker?: string;
  /** The government or body whose interest and access stand behind it. */
  readonly institution?: EntityId;
  /** Who else its article says the words came through: the sources of the attributions it stands in, outlets apart. */
  readonly through: readonly EntityId[];
  /** The outlets whose reports or interviews its article says the words came from, the nearest to the source first. */
  readonly outlets: readonly string[];
  /** It speaks for several governments or for none in particular. */
  readonly broad: boolean;
  /** The kind of paper or finding it is or rests on. */
  readonly finding?: string;
  /** The government or body whose paper or finding it says that it rests on. */
  readonly restsOn?: EntityId;
  /** Its article says that the paper or finding was let out. */
  readonly released: boolean;
  readonly mentions: readonly Anchor[];
}

/** The voices of a story, and how to find those of an attribution: two where it names two governments. */
export interface Voices {
  readonly all: readonly Voice[];
  /** Those of each account. */
  readonly byAccount: readonly (readonly Voice[])[];
  readonly of: ReadonlyMap<AttributionId, readonly Voice[]>;
  /** The government that an entity is or stands for. */
  readonly stateOf: StateOf;
}
