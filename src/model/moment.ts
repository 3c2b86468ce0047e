import type { Anchor } from "./span.ts";

/** A stretch of time with how it is known. `from` and `to` are ISO days, both inclusive; unknown moments have neither. */
export interface Moment {
  readonly from?: string;
  readonly to?: string;
  readonly how: "stated" | "metadata" | "given" | "deduced" | "assumed" | "unknown";
  readonly evidence?: readonly Anchor[];
}

/** A number as an interval: "at least 30" has only `min`; "millions" has `min` 2,000,000 and is vague. */
export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  /** What is counted or measured, in the singular: "drone", "USD", "percent", "km". */
  readonly unit?: string;
  readonly vague?: boolean;
  /** The word that makes it approximate: "about", "at least", "nearly". */
  readonly hedge?: string;
}
