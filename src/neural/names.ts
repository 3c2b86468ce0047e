import type { NeuralName } from "../model/neural.ts";
import type { Span } from "../model/span.ts";
import type { Encoded, Output, Runner } from "./runtime.ts";

const WORDS = /[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** What the classes of common models of names are called, without "B-" and "I-". */
const KINDS: Readonly<Record<string, NeuralName["kind"]>> = {
  PER: "person",
  PERSON: "person",
  ORG: "organization",
  ORGANIZATION: "organization",
  NORP: "other",
  LOC: "place",
  LOCATION: "place",
  GPE: "place",
  FAC: "place",
  MISC: "other",
  PRODUCT: "other",
  EVENT: "other",
  WORK_OF_ART: "other",
};

/** A word of a text with the numbers of its pieces. */
interface Word extends Span {
  readonly ids: readonly number[];
}

/**
 * Ask a model for the names in a text. Each word is what the model says of its first piece, as such models are trained
 * (Devlin et al. 2019, "BERT", section 5.3); a text too long for the model is asked in parts.
 */
export async function findNeuralNames(
  text: string,
  {
    runner,
    labels,
    longest,
  }: { readonly runner: Runner; readonly labels: readonly string[]; readonly longest: number },
): Promise<readonly NeuralName[]> {
  const { before, after } = toMarks(runner);
  const words = [...text.matchAll(WORDS)].map(
    (match): Word => ({ start: match.index, end: match.index + match[0].length, ids: runner.encodeWord(match[0]) }),
  );
  const names: NeuralName[] = [];
  for (const part of toParts(words, longest - before.length - after.length)) {
    const ids = [...before, ...part.flatMap((word) => word.ids), ...after];
    const output = await runner.run({ ids, types: ids.map(() => 0) });
    let at = before.length;
    const labelled = part.map((word) => {
      const label = word.ids.length === 0 ? "O" : (labels[bestOf(output, at)] ?? "O");
      at += word.ids.length;
      return { word, label };
    });
    names.push(...toNames(labelled));
  }
  return names;
}

/** The marks that the model wants around a text: what it puts around none. */
function toMarks(runner: Runner): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const { ids }: Encoded = runner.encode("");
  const half = Math.ceil(ids.length / 2);
  return { before: ids.slice(0, half), after: ids.slice(half) };
}

function toParts(words: readonly Word[], room: number): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let left = 0;
  for (const word of words) {
    if (word.ids.length > room) continue;
    if (word.ids.length > left) {
      parts.push([]);
      left = room;
    }
    (parts.at(-1) as Word[]).push(word);
    left -= word.ids.length;
  }
  return parts;
}

function bestOf({ values, dims }: Output, row: number): number {
  const width = dims.at(-1) as number;
  let best = 0;
  for (let i = 1; i < width; i++) {
    if ((values[row * width + i] as number) > (values[row * width + best] as number)) best = i;
  }
  return best;
}

/** Join the words of each name: "B-" begins one, "I-" of the same kind goes on. */
function toNames(labelled: readonly { readonly word: Span; readonly label: string }[]): readonly NeuralName[] {
  const names: { span: Span; kind: NeuralName["kind"] }[] = [];
  let open = "";
  for (const { word, label } of labelled) {
    const [, mark = "B", type = label] = /^([BI])-(.+)$/.exec(label) ?? [];
    const kind = KINDS[type.toUpperCase()];
    const last = names.at(-1);
    if (kind && mark === "I" && open === type && last) last.span = { start: last.span.start, end: word.end };
    else if (kind) names.push({ span: { start: word.start, end: word.end }, kind });
    open = kind ? type : "";
  }
  return names;
}
