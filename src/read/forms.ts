import type { Tag } from "../model/annotations.ts";
import type { WordClasses } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { EMPTY_HASH, hashUnit } from "../text/hash.ts";
import { describeForm, SIGNS } from "./signs.ts";
import { type Described, describeTraits } from "./traits.ts";

/**
 * Words as they are written, each described once: news says the same few thousand words again and again.
 * What is kept here can only be what would be found anew, so that nothing depends on what was read before.
 */
export interface Forms {
  readonly known: WordClasses;
  /** The forms themselves, copied out of the texts that they were met in. */
  readonly texts: string[];
  /** For each form the tag that it was last met with, and its lemma under it. */
  readonly tags: (Tag | undefined)[];
  readonly lemmas: string[];
  /** For each form its letters in lower case, and its traits. */
  readonly described: Described[];
  /** `of[SIGNS * id + FORM]` and so on. */
  of: Int32Array;
  /** For each form 1 where its tag class leaves no doubt. */
  certain: Uint8Array;
  /** For each form the hash of its code units, and where it begins in {@link units}. */
  hashes: Int32Array;
  begins: Int32Array;
  units: Uint16Array;
  /** Indexes of forms plus one by their hashes, with open addressing; their number is a power of two. */
  slots: Int32Array;
}

/** How many forms are kept from text to text. */
const MOST_FORMS = 16_384;

const kept = new WeakMap<WordClasses, Forms>();

/** The forms met so far under these word classes; begun anew when they have become many. */
export function formsOf(known: WordClasses): Forms {
  const found = kept.get(known);
  if (found && found.texts.length < MOST_FORMS) return found;
  const room = found ? MOST_FORMS : 1024;
  const forms: Forms = {
    known,
    texts: [],
    tags: [],
    lemmas: [],
    described: [],
    of: new Int32Array(room * SIGNS),
    certain: new Uint8Array(room),
    hashes: new Int32Array(room),
    begins: new Int32Array(room + 1),
    units: new Uint16Array(room * 8),
    slots: new Int32Array(room * 2),
  };
  kept.set(known, forms);
  return forms;
}

/** What can be seen of each word by itself, as numbers: looked up once for each form, asked many times. */
export interface Signs {
  readonly length: number;
  /** For each word its form, an index into {@link forms}. */
  readonly ids: Int32Array;
  readonly forms: Forms;
}

/** Describe words by what can be seen of each alone: hashes of form, endings and beginnings, shape and tag class. */
export function describeWords(text: string, words: readonly Span[], known: WordClasses): Signs {
  const forms = formsOf(known);
  const ids = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { start, end } = words[i] as Span;
    ids[i] = findForm(forms, text, start, end);
  }
  return { length: words.length, ids, forms };
}

/** One sign of the word at `i`. */
export function signOf({ ids, forms }: Signs, i: number, which: number): number {
  return forms.of[(ids[i] as number) * SIGNS + which] as number;
}

/** Tell whether the tag class of the word at `i` leaves no doubt in this form. */
export function isCertain({ ids, forms }: Signs, i: number): boolean {
  return forms.certain[ids[i] as number] === 1;
}

/** Find the form that stands in a text from `start` to `end`; describes it where it is new. */
export function findForm(forms: Forms, text: string, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
  hash ^= hash >>> 15;
  const { slots, hashes, begins, units } = forms;
  const mask = slots.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const id = (slots[at] as number) - 1;
    if (id < 0) return addForm(forms, text, start, end, hash, at);
    if (hashes[id] !== hash) continue;
    const begin = begins[id] as number;
    if ((begins[id + 1] as number) - begin !== end - start) continue;
    let k = start;
    while (k < end && units[begin + k - start] === text.charCodeAt(k)) k++;
    if (k === end) return id;
  }
}

function addForm(forms: Forms, text: string, start: number, end: number, hash: number, slot: number): number {
  const id = forms.texts.length;
  const begin = forms.begins[id] as number;
  const length = end - start;
  if (id + 1 >= forms.certain.length) makeRoom(forms);
  if (begin + length > forms.units.length) forms.units = enlarge(forms.units, new Uint16Array(2 * (begin + length)));
  for (let i = 0; i < length; i++) forms.units[begin + i] = text.charCodeAt(start + i);
  forms.begins[id + 1] = begin + length;
  forms.hashes[id] = hash;
  // A long slice would hold on to the whole text that it is of.
  const form = length < 13 ? text.slice(start, end) : copy(forms.units, begin, begin + length);
  forms.texts.push(form);
  forms.tags.push(undefined);
  forms.lemmas.push(form);
  forms.described.push(describeTraits(form));
  if (describeForm(forms.of, id * SIGNS, form, forms.known)) forms.certain[id] = 1;
  if (2 * id < forms.slots.length - 2) forms.slots[slot] = id + 1;
  else fillSlots(forms);
  return id;
}

function copy(units: Uint16Array, begin: number, end: number): string {
  let text = "";
  for (let at = begin; at < end; at += 1024)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + 1024)));
  return text;
}

function makeRoom(forms: Forms): void {
  const room = 2 * forms.certain.length;
  forms.of = enlarge(forms.of, new Int32Array(room * SIGNS));
  forms.certain = enlarge(forms.certain, new Uint8Array(room));
  forms.hashes = enlarge(forms.hashes, new Int32Array(room));
  forms.begins = enlarge(forms.begins, new Int32Array(room + 1));
}

function enlarge<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function fillSlots(forms: Forms): void {
  const slots = new Int32Array(2 * forms.slots.length);
  const mask = slots.length - 1;
  for (let id = 0; id < forms.texts.length; id++) {
    let at = (forms.hashes[id] as number) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = id + 1;
  }
  forms.slots = slots;
}
