import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier, TimelineItem } from "../model/dossier.ts";
import { toCalendarView } from "./calendar.ts";

function itemOf(id: string, from: string | undefined, to: string | undefined): TimelineItem {
  return {
    id,
    label: `event ${id},`,
    when: { ...(from !== undefined && { from }), ...(to !== undefined && { to }), how: "stated" },
    anchors: [],
    of: "events",
    conflictsWith: [],
  };
}

function lay(items: readonly TimelineItem[]): ReturnType<typeof toCalendarView> {
  return toCalendarView({ timeline: items } as unknown as Dossier, []);
}

describe("laying a timeline out as bars", () => {
  it("keeps what lies far away out of the drawing, and says so", () => {
    const view = lay([
      itemOf("1", "2031-05-02", "2031-05-02"),
      itemOf("2", "2031-05-04", "2031-05-06"),
      itemOf("3", "2031-05-07", "2031-05-07"),
      itemOf("4", "1988-01-01", "1988-12-31"),
    ]);
    expect(view.events.map(({ label }) => label)).toEqual(["event 1", "event 2", "event 3"]);
    expect(view.outside.map(({ when }) => when)).toEqual(["1988"]);
  });

  it("draws nothing where nothing is dated", () => {
    expect(lay([itemOf("1", undefined, undefined)]).events).toEqual([]);
  });

  it("loses nothing that is dated and draws within its width, whatever the days", () => {
    const day = fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const items = fc.array(
      fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined })).map(([a, b]) => {
        const [from, to] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
        return [from, to] as const;
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(items, (all) => {
        const view = lay(all.map(([from, to], i) => itemOf(`${i}`, from, to)));
        const dated = all.filter(([from, to]) => from !== undefined || to !== undefined);
        expect(view.events.length + view.outside.length).toBe(dated.length);
        for (const { from, to } of view.events) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(from).toBeLessThanOrEqual(to);
        }
        for (const { at } of view.ticks) expect(at >= 0 && at <= 100).toBe(true);
      }),
    );
  });
});
