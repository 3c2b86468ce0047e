// Places for boxes in columns and ways for the lines between them. It knows nothing of sources: the wide picture lays its columns from
// left to right, the small one from top to bottom. "Along" is the direction in which lines run, "across" that in which boxes are stacked.

/** A column of boxes, in their order. */
export interface LayoutColumn {
  /** Where it begins and ends along the lines. */
  readonly start: number;
  readonly end: number;
  readonly boxes: readonly { readonly id: string; readonly size: number }[];
}

/** A line between two boxes of different columns, from the earlier to the later. */
export interface LayoutLine {
  readonly from: string;
  readonly to: string;
}

/** A corner of a line's way: straight between two of the same height, curved between others. */
export interface Corner {
  readonly along: number;
  readonly across: number;
}

/** How far things stand apart. */
export interface LayoutSpacing {
  /** Least distance of two boxes. */
  readonly gap: number;
  /** Distance of two lines that share a gap, and of lines from boxes. */
  readonly lane: number;
  readonly clear: number;
  /** How far before a column a line is on its lane. */
  readonly lead: number;
  /** Distance of two lines at a box, at most. */
  readonly port: number;
  /** Where the last box of the first column must not lie before; the whole is never smaller. */
  readonly least: number;
  /** Lines of one source share a lane, where there are too many for one each. */
  readonly isShared: boolean;
}

/** Where each box begins across, the way of each line, and how much room it takes. */
export interface Layout {
  readonly starts: ReadonlyMap<string, number>;
  readonly ways: readonly (readonly Corner[])[];
  readonly extent: number;
}

interface Box {
  readonly id: string;
  readonly size: number;
  readonly column: number;
  readonly place: number;
}

/** Lay boxes and lines out so that no line runs behind a box: long lines pass other columns in lanes between their boxes. */
export function layOut(columns: readonly LayoutColumn[], lines: readonly LayoutLine[], spacing: LayoutSpacing): Layout {
  const boxes = new Map<string, Box>(
    columns.flatMap(({ boxes: all }, column) =>
      all.map((box, place): [string, Box] => [box.id, { ...box, column, place }]),
    ),
  );
  const bare = columns.map(({ boxes: all }) => all.map(() => spacing.gap).concat(spacing.gap));
  const first = settleAll(columns, lines, boxes, bare, spacing);
  const passes = lines.map((line) => findPasses(line, columns, boxes, first.starts));
  const lanes = toLanes(lines, passes, first.starts, boxes, spacing);
  const gaps = bare.map((all, column) =>
    all.map((gap, place) => {
      const count = lanes.get(`${column} ${place}`)?.length ?? 0;
      return count === 0
        ? place === 0 || place === all.length - 1
          ? 0
          : gap
        : Math.max(gap, (count - 1) * spacing.lane + 2 * spacing.clear);
    }),
  );
  const { starts, extent } = settleAll(columns, lines, boxes, gaps, spacing);
  return { starts, ways: toWays(lines, passes, lanes, columns, boxes, starts, extent, spacing), extent };
}

/** Which gap of which column a line passes through: the nearest to a straight way. */
type Pass = { readonly column: number; readonly place: number };

function findPasses(
  line: LayoutLine,
  columns: readonly LayoutColumn[],
  boxes: ReadonlyMap<string, Box>,
  starts: ReadonlyMap<string, number>,
): readonly Pass[] {
  const from = boxes.get(line.from) as Box;
  const to = boxes.get(line.to) as Box;
  const [begin, end] = [centerOf(from, starts), centerOf(to, starts)];
  return columns.slice(from.column + 1, to.column).map(({ boxes: all }, i) => {
    const wanted = begin + ((end - begin) * (i + 1)) / (to.column - from.column);
    const edges = all.map(({ id, size }) => [starts.get(id) ?? 0, (starts.get(id) ?? 0) + size] as const);
    const middles = [
      ...edges.map(([start], j) => (start + (edges[j - 1]?.[1] ?? start - 20)) / 2),
      (edges.at(-1)?.[1] ?? 0) + 10,
    ];
    const distances = middles.map((middle) => Math.abs(middle - wanted));
    return { column: from.column + 1 + i, place: distances.indexOf(Math.min(...distances)) };
  });
}

/** Lanes of each gap in order across; a lane is known by its line, or by the source of its lines where lanes are shared. */
function toLanes(
  lines: readonly LayoutLine[],
  passes: readonly (readonly Pass[])[],
  starts: ReadonlyMap<string, number>,
  boxes: ReadonlyMap<string, Box>,
  { isShared }: LayoutSpacing,
): ReadonlyMap<string, readonly string[]> {
  const wishes = new Map<string, Map<string, number[]>>();
  for (const [i, line] of lines.entries()) {
    const wish = centerOf(boxes.get(line.from) as Box, starts) + centerOf(boxes.get(line.to) as Box, starts);
    for (const { column, place } of passes[i] ?? []) {
      const gap = wishes.get(`${column} ${place}`) ?? new Map<string, number[]>();
      const lane = laneOf(line, i, isShared);
      gap.set(lane, [...(gap.get(lane) ?? []), wish]);
      wishes.set(`${column} ${place}`, gap);
    }
  }
  return new Map(
    [...wishes].map(([gap, lanes]) => [
      gap,
      [...lanes]
        .map(([lane, all], i) => ({ lane, i, mean: meanOf(all) }))
        .sort((a, b) => a.mean - b.mean || a.i - b.i)
        .map(({ lane }) => lane),
    ]),
  );
}

function laneOf({ from }: LayoutLine, index: number, isShared: boolean): string {
  return isShared ? from : `${index}`;
}

/** Settle the columns from the last to the first, each box as near as can be to the boxes that it is joined to. */
function settleAll(
  columns: readonly LayoutColumn[],
  lines: readonly LayoutLine[],
  boxes: ReadonlyMap<string, Box>,
  gaps: readonly (readonly number[])[],
  { least }: LayoutSpacing,
): { starts: ReadonlyMap<string, number>; extent: number } {
  const needs = columns.map(({ boxes: all }, i) => sumOf(all.map(({ size }) => size)) + sumOf(gaps[i] ?? []));
  const extent = Math.max(least, ...needs);
  const starts = new Map<string, number>();
  for (let column = columns.length - 1; column >= 0; column--) {
    const all = columns[column]?.boxes ?? [];
    const wanted = all.map(({ id }, i) => {
      const joined = lines.flatMap(({ from, to }) => (from === id ? to : []));
      const centers = joined.flatMap((other) => (starts.has(other) ? centerOf(boxes.get(other) as Box, starts) : []));
      const even = ((i + 0.5) / all.length) * extent;
      return column === columns.length - 1 || centers.length === 0 ? even : (meanOf(centers) + even) / 2;
    });
    const placed = settle(
      all.map(({ size }) => size),
      wanted,
      gaps[column] ?? [],
      extent,
    );
    for (const [i, { id }] of all.entries()) starts.set(id, placed[i] ?? 0);
  }
  return { starts, extent };
}

/** Place boxes of some sizes in a row, each as near as can be to where it is wanted (least squares, by pooling neighbors). */
function settle(
  sizes: readonly number[],
  wanted: readonly number[],
  gaps: readonly number[],
  extent: number,
): readonly number[] {
  const offsets: number[] = [];
  let taken = gaps[0] ?? 0;
  for (const [i, size] of sizes.entries()) {
    offsets.push(taken);
    taken += size + (gaps[i + 1] ?? 0);
  }
  const slack = Math.max(0, extent - taken);
  const pools: { sum: number; count: number }[] = [];
  for (const [i, size] of sizes.entries()) {
    pools.push({ sum: (wanted[i] ?? 0) - size / 2 - (offsets[i] ?? 0), count: 1 });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before && before.sum / before.count > last.sum / last.count;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const shifts = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return offsets.map((offset, i) => round(offset + Math.min(Math.max(shifts[i] ?? 0, 0), slack)));
}

function toWays(
  lines: readonly LayoutLine[],
  passes: readonly (readonly Pass[])[],
  lanes: ReadonlyMap<string, readonly string[]>,
  columns: readonly LayoutColumn[],
  boxes: ReadonlyMap<string, Box>,
  starts: ReadonlyMap<string, number>,
  extent: number,
  spacing: LayoutSpacing,
): readonly (readonly Corner[])[] {
  const inner = lines.map((line, i) =>
    (passes[i] ?? []).flatMap(({ column, place }): Corner[] => {
      const { start, end, boxes: all } = columns[column] as LayoutColumn;
      const before = all[place - 1];
      const after = all[place];
      const low = before ? (starts.get(before.id) ?? 0) + before.size : 0;
      const high = after ? (starts.get(after.id) ?? 0) : extent;
      const names = lanes.get(`${column} ${place}`) ?? [];
      const room = (names.length - 1) * spacing.lane;
      const wish =
        before && after ? (low + high) / 2 : before ? low + spacing.clear + room / 2 : high - spacing.clear - room / 2;
      const across = round(wish - room / 2 + names.indexOf(laneOf(line, i, spacing.isShared)) * spacing.lane);
      return [
        { along: start - spacing.lead, across },
        { along: end + spacing.lead, across },
      ];
    }),
  );
  const leaving = toPorts(lines, inner, "from", boxes, starts, spacing);
  const arriving = toPorts(lines, inner, "to", boxes, starts, spacing);
  return lines.map((line, i) => {
    const from = boxes.get(line.from) as Box;
    const to = boxes.get(line.to) as Box;
    return [
      { along: columns[from.column]?.end ?? 0, across: leaving[i] ?? 0 },
      ...(inner[i] ?? []),
      { along: columns[to.column]?.start ?? 0, across: arriving[i] ?? 0 },
    ];
  });
}

/** Where lines touch a box: side by side in the order in which they go on, so that they do not cross there. */
function toPorts(
  lines: readonly LayoutLine[],
  inner: readonly (readonly Corner[])[],
  end: "from" | "to",
  boxes: ReadonlyMap<string, Box>,
  starts: ReadonlyMap<string, number>,
  { port }: LayoutSpacing,
): readonly number[] {
  const ports = lines.map(() => 0);
  const other = end === "from" ? "to" : "from";
  for (const box of boxes.values()) {
    const own = lines
      .flatMap((line, i) => {
        if (line[end] !== box.id) return [];
        const next = (end === "from" ? inner[i]?.[0] : inner[i]?.at(-1))?.across;
        return [{ i, next: next ?? centerOf(boxes.get(line[other]) as Box, starts) }];
      })
      .sort((a, b) => a.next - b.next || a.i - b.i);
    const step = own.length > 1 ? Math.min(port, (box.size - 10) / (own.length - 1)) : 0;
    for (const [place, { i }] of own.entries())
      ports[i] = round(centerOf(box, starts) + (place - (own.length - 1) / 2) * step);
  }
  return ports;
}

function centerOf({ id, size }: Box, starts: ReadonlyMap<string, number>): number {
  return (starts.get(id) ?? 0) + size / 2;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

function meanOf(numbers: readonly number[]): number {
  return sumOf(numbers) / numbers.length;
}

/** Tenths of a pixel are enough, and the same on every machine. */
function round(n: number): number {
  return Math.round(n * 10) / 10;
}
