// An averaged perceptron over hashed features, and the packing of its weights.

/** Counts of feature hashes by open addressing; those seen often enough get a row of weights each. */
export class Features {
  constructor(bits) {
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.counts = new Int32Array(1 << bits);
    this.used = 0;
  }

  slotOf(hash) {
    const key = hash || 1;
    let at = (key ^ (key >>> 15)) & this.mask;
    while (this.keys[at] !== key && this.keys[at] !== 0) at = (at + 1) & this.mask;
    return at;
  }

  count(hash) {
    const at = this.slotOf(hash);
    if (this.keys[at] === 0) {
      this.keys[at] = hash || 1;
      if (++this.used > this.mask * 0.8) throw new RangeError("More features than the table holds: raise its bits.");
    }
    this.counts[at]++;
  }

  /** Give every feature seen at least `least` times its row; from now on `rowOf` answers. */
  number(least) {
    let rows = 0;
    for (let at = 0; at <= this.mask; at++)
      this.counts[at] = this.keys[at] !== 0 && this.counts[at] >= least ? rows++ : -1;
    this.rows = rows;
    return rows;
  }

  rowOf(hash) {
    const at = this.slotOf(hash);
    return this.keys[at] === 0 ? -1 : this.counts[at];
  }

  /** The hash of each row. */
  hashes() {
    const hashes = new Int32Array(this.rows);
    for (let at = 0; at <= this.mask; at++)
      if (this.keys[at] !== 0 && this.counts[at] >= 0) hashes[this.counts[at]] = this.keys[at];
    return hashes;
  }
}

/** Weights that are learnt by mistakes and averaged over all steps. */
export class Perceptron {
  constructor(rows, labels) {
    this.labels = labels;
    this.weights = new Float32Array(rows * labels);
    this.totals = new Float64Array(rows * labels);
    this.stamps = new Int32Array(rows * labels);
    this.updates = new Uint16Array(rows);
    this.step = 0;
  }

  score(rows, count, scores) {
    const { labels, weights } = this;
    scores.fill(0);
    for (let k = 0; k < count; k++) {
      if (rows[k] < 0) continue;
      const at = rows[k] * labels;
      for (let label = 0; label < labels; label++) scores[label] += weights[at + label];
    }
  }

  update(rows, count, right, wrong) {
    for (let k = 0; k < count; k++) {
      if (rows[k] < 0) continue;
      this.add(rows[k], right, 1);
      this.add(rows[k], wrong, -1);
      if (this.updates[rows[k]] < 65535) this.updates[rows[k]]++;
    }
  }

  add(row, label, by) {
    const at = row * this.labels + label;
    this.totals[at] += (this.step - this.stamps[at]) * this.weights[at];
    this.stamps[at] = this.step;
    this.weights[at] += by;
  }

  /** The averaged weights. */
  average() {
    const { weights, totals, stamps, step } = this;
    const out = new Float32Array(weights.length);
    for (let at = 0; at < out.length; at++) out[at] = (totals[at] + (step - stamps[at]) * weights[at]) / step;
    return out;
  }
}

/** The averaged rows of a dense perceptron updated at least `leastUpdates` times: `{ hash, entries: [class, weight, …] }`. */
export function* rowsOf(hashes, averaged, labels, updates, leastUpdates) {
  for (let row = 0; row < hashes.length; row++) {
    if (updates[row] < leastUpdates) continue;
    const entries = [];
    for (let label = 0; label < labels; label++) entries.push(label, averaged[row * labels + label]);
    yield { hash: hashes[row], entries };
  }
}

/** The lowest weight, `least` or higher, that no more than `most` weights reach. */
function raiseWeight(rows, least, most) {
  const sizes = Float64Array.from(rows.flatMap(({ entries }) => entries.filter((_, i) => i % 2 === 1).map(Math.abs)));
  sizes.sort();
  const at = sizes.length - most - 1;
  return at < 0 || sizes[at] < least ? least : sizes[at] + Number.EPSILON * sizes[at];
}

/**
 * Quantise averaged weights to a byte each, as signed square roots, and lay them out as `src/model/language.ts` describes.
 * Weights below `least`, or beyond the `mostWeights` largest, are left out; `most` is the weight that 127 stands for, and larger ones
 * are cut to it.
 * A feature whose print another one has taken before it is left out too: which one that is depends on the hashes alone.
 */
export function packWeights(labels, rows, { least: lowest, most, mostWeights = Number.POSITIVE_INFINITY }) {
  const kept = [];
  const given = [...rows];
  const least = raiseWeight(given, lowest, mostWeights);
  for (const { hash, entries } of given) {
    const packed = [];
    for (let i = 0; i < entries.length; i += 2) {
      const root = Math.round(127 * Math.sqrt(Math.min(1, Math.abs(entries[i + 1]) / most)));
      const value = entries[i + 1] < 0 ? -root : root;
      if (Math.abs(entries[i + 1]) >= least && root !== 0) packed.push(entries[i], value);
    }
    if (packed.length > 0) kept.push({ hash, packed });
  }
  kept.sort((a, b) => a.hash - b.hash);
  let size = 1024;
  while (size * 0.85 < kept.length) size *= 2;
  const prints = new Uint16Array(size);
  const slots = new Uint32Array(size);
  const total = kept.reduce((sum, { packed }) => sum + packed.length / 2, 0);
  const classes = new Uint8Array(total);
  const values = new Int8Array(total);
  let at = 0;
  let lost = 0;
  for (const { hash, packed } of kept) {
    const print = hash >>> 16 || 1;
    let slot = hash & (size - 1);
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (size - 1);
    if (prints[slot] === print) {
      lost++;
      continue;
    }
    prints[slot] = print;
    slots[slot] = at * 128 + packed.length / 2;
    for (let i = 0; i < packed.length; i += 2, at++) {
      classes[at] = packed[i];
      values[at] = packed[i + 1];
    }
  }
  const weights = { labels, prints, slots, classes: classes.slice(0, at), values: values.slice(0, at) };
  return { weights, features: kept.length - lost, lost, entries: at };
}

/** The sections of a weights file for one model: entries in the order of their slots, so that a slot need only say how many are its own. */
export function sectionsOf({ labels, slots, prints, classes, values }) {
  const counts = Uint8Array.from(slots, (slot) => slot & 127);
  const ordered = { classes: new Uint8Array(classes.length), values: new Int8Array(values.length) };
  let at = 0;
  for (const slot of slots) {
    const [begin, end] = [slot >>> 7, (slot >>> 7) + (slot & 127)];
    ordered.classes.set(classes.subarray(begin, end), at);
    ordered.values.set(values.subarray(begin, end), at);
    at += end - begin;
  }
  return [Buffer.from(labels.join(" ")), counts, prints, ordered.classes, ordered.values];
}

/** Put sections into one file: mark, count, places and lengths, then the sections, each at a multiple of eight. */
export function toFile(sections) {
  let at = Math.ceil((8 + sections.length * 8) / 8) * 8;
  const head = [0x324d5453, sections.length];
  const parts = [];
  for (const section of sections) {
    const bytes = Buffer.from(section.buffer, section.byteOffset, section.byteLength);
    head.push(at, bytes.length);
    parts.push({ at, bytes });
    at = Math.ceil((at + bytes.length) / 8) * 8;
  }
  const file = Buffer.alloc(at);
  for (const [i, number] of head.entries()) file.writeUInt32LE(number, i * 4);
  for (const { at: start, bytes } of parts) bytes.copy(file, start);
  return file;
}
