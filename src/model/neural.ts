import type { EntityKind } from "./annotations.ts";
import type { Span } from "./span.ts";

/** A name as a neural model reads it; the span points into the text that was asked about. */
export interface NeuralName {
  readonly span: Span;
  readonly kind: Extract<EntityKind, "person" | "organization" | "place" | "other">;
}

/** Two texts of which a model is asked whether they say the same. */
export interface TextPair {
  readonly a: string;
  readonly b: string;
}

/** How the second text of a pair stands to the first, each from 0 to 1. */
export interface Entailment {
  readonly entails: number;
  readonly contradicts: number;
}

/**
 * Models that are not part of Stemma, given by the user: what a folder holds no model for is absent.
 * Each method answers all that it is asked, in order.
 */
export interface NeuralPort {
  /** What answers, by its SHA-256 and runtime, for the dossier's record of methods. */
  readonly methods: Readonly<Record<string, string>>;
  /** For each text the names in it. */
  readonly names?: (texts: readonly string[]) => Promise<readonly (readonly NeuralName[])[]>;
  /** From -1 to 1: the cosine of the two texts' embeddings. */
  readonly similarity?: (pairs: readonly TextPair[]) => Promise<readonly number[]>;
  /** For each pair how the second text stands to the first. */
  readonly entailment?: (pairs: readonly TextPair[]) => Promise<readonly Entailment[]>;
}
