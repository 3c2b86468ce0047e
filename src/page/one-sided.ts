import { diffArrays } from "diff";
import type { Span } from "../model/span.ts";
import type { PieceView, SideView } from "../report/differences.ts";

/** How a run of a side's words is drawn: it carries the difference, stands on this side only, or on another too. */
export type Weight = "key" | "only" | "plain";

/** A run of words of one weight. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
}

/** A side's pieces, each cut into runs; the runs of a piece are its text again. */
export type MarkedSide = readonly (readonly Run[])[];

interface Word extends Span {
  readonly piece: number;
  readonly folded: string;
}

/**
 * Mark on each side the words that no other side has at that place, by the shortest edit script between the folded words
 * (Myers, Algorithmica 1, 1986). No side is the original: what only one has is "only", whichever that is.
 */
export function markOneSided(sides: readonly SideView[]): readonly MarkedSide[] {
  const words = sides.map(({ pieces }) => pieces.flatMap((piece, i) => findWords(piece, i)));
  const shared = words.map(() => new Set<number>());
  for (let i = 0; i < words.length; i++) {
    for (let j = i + 1; j < words.length; j++) {
      markShared(words[i] ?? [], words[j] ?? [], shared[i] as Set<number>, shared[j] as Set<number>);
    }
  }
  return sides.map(({ pieces }, side) => {
    const own = words[side] ?? [];
    return pieces.map((piece, i) =>
      toRuns(
        piece,
        own.flatMap((word, at) => (word.piece === i && !shared[side]?.has(at) ? [word] : [])),
      ),
    );
  });
}

function findWords({ text }: PieceView, piece: number): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    piece,
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].toLowerCase().replaceAll("’", "'"),
  }));
}

function markShared(a: readonly Word[], b: readonly Word[], inA: Set<number>, inB: Set<number>): void {
  let [i, j] = [0, 0];
  const fold = (words: readonly Word[]): string[] => words.map(({ folded }) => folded);
  for (const { added, removed, count } of diffArrays(fold(a), fold(b))) {
    if (!added && !removed) {
      for (let k = 0; k < count; k++) {
        inA.add(i + k);
        inB.add(j + k);
      }
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
}

/** Cut a piece where a mark begins or ends; words of one mark that follow one another are one run with what is between them. */
function toRuns({ text, key }: PieceView, only: readonly Word[]): readonly Run[] {
  const marks: { start: number; end: number; weight: Weight }[] = [];
  for (const { start, end } of only) {
    if (key && start < key.end && end > key.start) continue;
    const last = marks.at(-1);
    const isNext =
      last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start)) && !(key && last.end <= key.start && key.end <= start);
    if (last && isNext) last.end = end;
    else marks.push({ start, end, weight: "only" });
  }
  if (key) marks.push({ ...key, weight: "key" });
  marks.sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, weight } of marks) {
    if (start > at) runs.push({ text: text.slice(at, start), weight: "plain" });
    runs.push({ text: text.slice(start, end), weight });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), weight: "plain" });
  return runs;
}
