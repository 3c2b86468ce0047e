// An averaged perceptron for many classes: each feature keeps weights for the few classes it was ever wrong about.

/** Weights in rows that grow, for the given features: others are passed over. */
export class SparsePerceptron {
  constructor(hashes, entries) {
    const bits = Math.ceil(Math.log2(hashes.length / 0.6));
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.begins = new Int32Array(1 << bits);
    this.sizes = new Uint8Array(1 << bits);
    this.rooms = new Uint8Array(1 << bits);
    this.updates = new Uint16Array(1 << bits);
    this.next = 0;
    this.step = 0;
    this.grow(entries);
    for (const hash of hashes) this.keys[this.slotOf(hash)] = hash;
  }

  grow(entries) {
    for (const [name, Type] of [
      ["classes", Uint8Array],
      ["weights", Float32Array],
      ["totals", Float64Array],
      ["stamps", Int32Array],
    ]) {
      const old = this[name];
      this[name] = new Type(entries);
      if (old) this[name].set(old);
    }
    this.entries = entries;
  }

  slotOf(hash) {
    const key = hash || 1;
    let at = (key ^ (key >>> 11)) & this.mask;
    while (this.keys[at] !== key && this.keys[at] !== 0) at = (at + 1) & this.mask;
    return at;
  }

  score(hashes, scores) {
    const { keys, begins, sizes, classes, weights } = this;
    scores.fill(0);
    for (let k = 0; k < hashes.length; k++) {
      const at = this.slotOf(hashes[k]);
      if (keys[at] === 0) continue;
      const begin = begins[at];
      const end = begin + sizes[at];
      for (let i = begin; i < end; i++) scores[classes[i]] += weights[i];
    }
  }

  update(hashes, right, wrong) {
    for (let k = 0; k < hashes.length; k++) {
      const at = this.slotOf(hashes[k]);
      if (this.keys[at] === 0) continue;
      if (this.updates[at] < 65535) this.updates[at]++;
      this.add(at, right, 1);
      this.add(at, wrong, -1);
    }
  }

  add(at, label, by) {
    const begin = this.begins[at];
    const end = begin + this.sizes[at];
    let i = begin;
    while (i < end && this.classes[i] !== label) i++;
    if (i === end) i = this.addEntry(at, label);
    this.totals[i] += (this.step - this.stamps[i]) * this.weights[i];
    this.stamps[i] = this.step;
    this.weights[i] += by;
  }

  /** Room for one more class in a row; a full row moves to a place twice as large. */
  addEntry(at, label) {
    if (this.sizes[at] === this.rooms[at]) {
      const room = this.rooms[at] === 0 ? 2 : Math.min(255, this.rooms[at] * 2);
      if (this.next + room > this.entries) this.grow(Math.ceil(this.entries * 1.5));
      const from = this.begins[at];
      for (const name of ["classes", "weights", "totals", "stamps"])
        this[name].copyWithin(this.next, from, from + this.sizes[at]);
      this.begins[at] = this.next;
      this.rooms[at] = room;
      this.next += room;
    }
    const i = this.begins[at] + this.sizes[at]++;
    this.classes[i] = label;
    this.weights[i] = 0;
    this.totals[i] = 0;
    this.stamps[i] = this.step;
    return i;
  }

  /** The lowest number of updates, `least` or higher, that no more than `most` features reach. */
  raiseUpdates(least, most) {
    const counts = new Int32Array(65536);
    for (const updates of this.updates) counts[updates]++;
    let reached = 0;
    for (let updates = 65535; updates >= least; updates--) {
      reached += counts[updates];
      if (reached > most) return updates + 1;
    }
    return least;
  }

  /** The averaged rows of the features updated at least `leastUpdates` times: `{ hash, entries: [class, weight, …] }`. */
  *rows(leastUpdates) {
    for (let at = 0; at <= this.mask; at++) {
      if (this.keys[at] === 0 || this.updates[at] < leastUpdates) continue;
      const entries = [];
      for (let i = this.begins[at]; i < this.begins[at] + this.sizes[at]; i++) {
        const total = this.totals[i] + (this.step - this.stamps[i]) * this.weights[i];
        entries.push(this.classes[i], total / this.step);
      }
      yield { hash: this.keys[at], entries };
    }
  }
}
