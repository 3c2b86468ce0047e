import type { Attribution, SourceKind, SpeechAct } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import type { ContentFound, Frame } from "./frames.ts";
import type { Range } from "./passage.ts";

/** An attribution in the making: ranges of tokens, before its quotations, nesting and number are settled. */
export interface DraftAttribution {
  readonly frame: Frame;
  readonly content: ContentFound | undefined;
  readonly source?: Range;
  readonly act: SpeechAct;
  readonly kind: SourceKind;
  readonly number: Attribution["number"];
  readonly resolved?: Span;
  readonly entity?: string;
  readonly institution?: string;
  readonly via: readonly string[];
  readonly basis?: Span;
  /** It says itself to which outlet it was told. */
  readonly told?: true;
  /** The draft that this one stands in, where its cue does not show it. */
  readonly outer?: number;
}
