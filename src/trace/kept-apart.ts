import type { Evidence } from "../model/span.ts";
import type { Voice } from "./voice.ts";

/** Voices that an editor keeps apart, with who says so. */
export interface KeptApart {
  readonly a: Voice;
  readonly b: Voice;
  readonly evidence: Evidence;
  readonly because: string;
}

/** The pairs kept apart, as places in a list of voices. */
export function placesApart(
  apart: readonly KeptApart[],
  voices: readonly Voice[],
): readonly (readonly [number, number])[] {
  return apart.flatMap(({ a, b }) => {
    const pair = [voices.indexOf(a), voices.indexOf(b)] as const;
    return pair.every((place) => place >= 0) ? [pair] : [];
  });
}
