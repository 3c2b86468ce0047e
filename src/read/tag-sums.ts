import type { Weights } from "../model/language.ts";
import type { Forms } from "./forms.ts";
import { CLASS, SHAPE, SIGNS } from "./signs.ts";
import {
  classesFeature,
  fillOwnFeatures,
  kindOf,
  nearFeature,
  OWN_FEATURES,
  shapeFeature,
  signOfForm,
  tagsFeature,
} from "./tag-features.ts";
import { addWeights } from "./weights.ts";

/**
 * Sums of weights that are asked for again and again: what a form, a form beside it, a pair of tags speaks for each label.
 * They are whole numbers, so that it is all one in which order they are added; and nothing depends on which are kept.
 */
export interface TagSums {
  readonly weights: Weights;
  readonly forms: Forms;
  /** How many labels a sum has a number for. */
  readonly size: number;
  /** The sums one after the other; the first is that of nothing. */
  pool: Int32Array;
  /** Where the next sum goes. */
  next: number;
  /** Where the sums of a form by itself lie, six for each, and of a form near the word, four for each; 0 where not yet made. */
  own: Int32Array;
  near: Int32Array;
  /** Where the sums of pairs of tags and of pairs of classes lie. */
  readonly tags: Int32Array;
  readonly classes: Int32Array;
  /** Where the sums of the shapes and classes beside a word lie: keys plus one with open addressing, and their places. */
  keys: Int32Array;
  places: Int32Array;
  kept: number;
}

/** How many sums are kept from text to text. */
const MOST_SUMS = 65_536;

const kept = new WeakMap<Weights, TagSums>();
const one = new Int32Array(1);
const two = new Int32Array(2);
const ownFeatures = new Int32Array(OWN_FEATURES);

/** The sums made so far with these weights for these forms; begun anew when they have become many. */
export function sumsOf(weights: Weights, forms: Forms): TagSums {
  const found = kept.get(weights);
  if (found && found.forms === forms && found.next < MOST_SUMS * found.size) {
    makeRoomForForms(found);
    return found;
  }
  const size = weights.labels.length;
  const sums: TagSums = {
    weights,
    forms,
    size,
    pool: new Int32Array(size * (found ? MOST_SUMS : 2048)),
    next: size,
    own: new Int32Array(0),
    near: new Int32Array(0),
    tags: new Int32Array(64 * 64),
    classes: new Int32Array(129 * 129),
    keys: new Int32Array(1024),
    places: new Int32Array(1024),
    kept: 0,
  };
  makeRoomForForms(sums);
  kept.set(weights, sums);
  return sums;
}

function makeRoomForForms(sums: TagSums): void {
  const room = sums.forms.certain.length;
  if (sums.own.length >= 6 * room) return;
  const { own, near } = sums;
  sums.own = new Int32Array(6 * room);
  sums.near = new Int32Array(4 * (room + 1));
  sums.own.set(own);
  sums.near.set(near);
}

/** Make the sum of features with these hashes; gives where it lies. */
function makeSum(sums: TagSums, hashes: Int32Array): number {
  const { size } = sums;
  const place = sums.next;
  if (place + size > sums.pool.length) {
    const pool = new Int32Array(2 * sums.pool.length);
    pool.set(sums.pool);
    sums.pool = pool;
  }
  addWeights(sums.weights, hashes, sums.pool.subarray(place, place + size));
  sums.next = place + size;
  return place;
}

/** Where the sum of a form by itself lies. */
export function placeOfOwn(sums: TagSums, id: number, opening: boolean, style: number): number {
  const at = 6 * id + 2 * style + (opening ? 1 : 0);
  const place = sums.own[at] as number;
  if (place !== 0) return place;
  fillOwnFeatures(ownFeatures, sums.forms.of, id, opening, style);
  sums.own[at] = makeSum(sums, ownFeatures);
  return sums.own[at] as number;
}

/** Where the sum of a form near the word lies, by template: before it (13), after (14), two before (15) or two after (16). */
export function placeOfNear(sums: TagSums, id: number, template: number): number {
  const at = 4 * (id + 1) + template - 13;
  const place = sums.near[at] as number;
  if (place !== 0) return place;
  one[0] = nearFeature(template, sums.forms.of, id);
  sums.near[at] = makeSum(sums, one);
  return sums.near[at] as number;
}

/** Where the sum of the two tags before lies. */
export function placeOfTags(sums: TagSums, tag1: number, tag2: number): number {
  const tags = tag1 | (tag2 << 6);
  const place = sums.tags[tags] as number;
  if (place !== 0) return place;
  two[0] = tagsFeature(41, tag1);
  two[1] = tagsFeature(42, tags);
  sums.tags[tags] = makeSum(sums, two);
  return sums.tags[tags] as number;
}

/** Where the sum of the two classes after lies. */
export function placeOfClasses(sums: TagSums, after: number, after2: number): number {
  const { of } = sums.forms;
  const a = after < 0 ? 128 : (of[after * SIGNS + CLASS] as number);
  const b = after2 < 0 ? 128 : (of[after2 * SIGNS + CLASS] as number);
  const place = sums.classes[129 * a + b] as number;
  if (place !== 0) return place;
  one[0] = classesFeature(24, signOfForm(of, after, CLASS), signOfForm(of, after2, CLASS));
  sums.classes[129 * a + b] = makeSum(sums, one);
  return sums.classes[129 * a + b] as number;
}

/** Where the sum of the shape before and the word's own kind lies. */
export function placeOfBefore(sums: TagSums, before: number, id: number): number {
  const { of } = sums.forms;
  const kind = kindOf(of, id);
  const shape = before < 0 ? 64 : (of[before * SIGNS + SHAPE] as number);
  const slot = slotOf(sums, (1 << 29) | (kind << 7) | shape);
  if (sums.places[slot] === 0) {
    one[0] = shapeFeature(22, signOfForm(of, before, SHAPE), kind);
    sums.places[slot] = makeSum(sums, one);
  }
  return sums.places[slot] as number;
}

/** Where the sum of the shape and class after and of the word's own kind lies. */
export function placeOfAfter(sums: TagSums, id: number, after: number): number {
  const { of } = sums.forms;
  const kind = kindOf(of, id);
  const next = after < 0 ? 128 << 8 : kindOf(of, after);
  // A kind is a shape of six bits and a class of seven, or 128 beyond the sentence.
  const slot = slotOf(sums, ((kind >> 8) << 20) | ((kind & 63) << 14) | ((next >> 8) << 6) | (next & 63));
  if (sums.places[slot] === 0) {
    two[0] = shapeFeature(21, signOfForm(of, after, SHAPE), kind);
    two[1] = classesFeature(23, signOfForm(of, after, CLASS), kind >> 8);
    sums.places[slot] = makeSum(sums, two);
  }
  return sums.places[slot] as number;
}

/** The slot of a key, made where it is new. */
function slotOf(sums: TagSums, key: number): number {
  let { keys } = sums;
  let mask = keys.length - 1;
  let at = scatter(key) & mask;
  while (keys[at] !== key + 1) {
    if (keys[at] === 0) {
      if (2 * ++sums.kept > keys.length) {
        enlarge(sums);
        keys = sums.keys;
        mask = keys.length - 1;
        at = scatter(key) & mask;
        while (keys[at] !== 0) at = (at + 1) & mask;
      }
      keys[at] = key + 1;
      return at;
    }
    at = (at + 1) & mask;
  }
  return at;
}

function scatter(key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function enlarge(sums: TagSums): void {
  const { keys, places } = sums;
  sums.keys = new Int32Array(2 * keys.length);
  sums.places = new Int32Array(2 * keys.length);
  const mask = sums.keys.length - 1;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === 0) continue;
    let at = scatter((keys[i] as number) - 1) & mask;
    while (sums.keys[at] !== 0) at = (at + 1) & mask;
    sums.keys[at] = keys[i] as number;
    sums.places[at] = places[i] as number;
  }
}
