import type { Cue } from "./cues.ts";
import type { Range } from "./passage.ts";

/** Who stands beside a cue, and how much of the sentence the frame takes up. */
export interface SourceFound {
  /** The noun phrase alone; absent where nobody is named. */
  readonly source?: Range;
  /** With appositions, descriptive clauses and the cue: what is frame and not content. */
  readonly frame: Range;
  /** The source follows its cue: "said the minister". */
  readonly inverted: boolean;
  /** Taken over from the main clause: "…, adding that". */
  readonly shared: boolean;
}

/** What a cue's source is said to say: ranges of tokens, and how they were found. */
export interface ContentFound {
  readonly ranges: readonly Range[];
  /** `clause` and `quotation` are words or thoughts; `phrase` is only their subject: "confirmed the deal". */
  readonly form: "clause" | "quotation" | "phrase" | "infinitive";
  /** Whom it was told: "told reporters", "confirmed to Reuters". */
  readonly addressee?: Range;
  /** The content stands before its frame. */
  readonly before: boolean;
}

/** A cue that frames, used to end the contents of its neighbors. */
export interface Frame {
  readonly cue: Cue;
  readonly found: SourceFound;
}

/** Where a cue's content may begin, and whom it was told. */
export interface After {
  readonly at: number;
  readonly addressee?: Range;
  readonly prepositionAt?: number;
}

/** A content that stands before its frame. */
export interface Before {
  readonly range: Range;
  readonly form: "clause" | "quotation";
}
