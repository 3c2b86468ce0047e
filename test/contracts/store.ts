// What every store must do, whatever it keeps things in: run against each of them.
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Correction } from "../../src/model/correction.ts";
import type { DossierFile } from "../../src/model/dossier.ts";
import type { Count, Store } from "../../src/store/store.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A count whose stories have these ids, each with one article of the same name. */
export function countOf(ids: readonly string[], change: Partial<Count> = {}): Count {
  return {
    at: "2031-03-04T10:00:00.000Z",
    basis: { originals: 1, corrections: 0 },
    notices: [],
    stories: ids.map((id) => ({
      summary: { id, title: `Of ${id}`, articles: 1, outlets: [], origins: null, published: null, divergences: 0 },
      file: {
        format: "stemma/1",
        stories: [{ id, title: `Of ${id}` }],
        articles: [],
        notices: [],
      } as unknown as DossierFile,
    })),
    places: new Map(ids.map((id) => [`a-${id}`, { original: "0", story: id }])),
    moved: new Map(),
    ...change,
  };
}

const CORRECTION: Correction = {
  id: "k1",
  is: "exclude",
  article: "a",
  author: "R. Ostrow",
  at: "2031-03-04T10:00:00.000Z",
  because: "it is an advertisement",
};

/** Check that stores opened by `open` are stores. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name}: the contract`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });

    test("is empty at first", async () => {
      expect(await store.originals()).toEqual([]);
      expect(await store.corrections()).toEqual([]);
      expect(await store.stories()).toEqual([]);
      expect(await store.lastCount()).toBeUndefined();
      expect(await store.basis()).toEqual({ originals: 0, corrections: 0 });
      expect(await store.story("s-1")).toBeUndefined();
      expect(await store.placeOf("a")).toBeUndefined();
      expect(await store.bytesOf("0")).toBeUndefined();
    });

    test("keeps bytes as they came, under their SHA-256, in the order in which they were added", async () => {
      const odd = new Uint8Array([0, 255, 10, 13, 0xef, 0xbb, 0xbf, 0x80]);
      const [first] = await store.add([{ name: "b.bin", bytes: odd }]);
      await store.add([{ name: "a.txt", bytes: bytesOf("a") }]);
      expect(first?.id).toBe(createHash("sha256").update(odd).digest("hex"));
      expect(await store.bytesOf(first?.id as string).then((own) => own && [...own])).toEqual([...odd]);
      expect((await store.originals()).map(({ name: own, size }) => [own, size])).toEqual([
        ["b.bin", 8],
        ["a.txt", 1],
      ]);
    });

    test("takes the same bytes once, and adds what is newly given", async () => {
      const bytes = bytesOf("same");
      await store.add([{ name: "first.txt", bytes, given: { outlet: "Valley Post" } }]);
      const before = await store.basis();
      const again = await store.add([
        { name: "second.txt", bytes },
        { name: "third.txt", bytes, given: { outlet: "Valley Post" } },
      ]);
      expect(await store.basis()).toEqual(before);
      expect(again.map(({ name: own }) => own)).toEqual(["first.txt", "first.txt"]);
      const [more] = await store.add([{ name: "x", bytes, given: { published: "2031-03-04" } }]);
      expect(more).toMatchObject({ name: "first.txt", given: { outlet: "Valley Post", published: "2031-03-04" } });
      expect(await store.originals()).toHaveLength(1);
      expect((await store.basis()).originals).toBeGreaterThan(before.originals);
    });

    test("is not changed by who changes what he gave or got", async () => {
      const bytes = bytesOf("mine");
      const [original] = await store.add([{ name: "a", bytes }]);
      bytes[0] = 0;
      const got = (await store.bytesOf(original?.id as string)) as Uint8Array;
      expect(got[0]).toBe(109);
      got[0] = 0;
      expect((await store.bytesOf(original?.id as string))?.[0]).toBe(109);
    });

    test.each([
      "../../outside.txt",
      "/etc/passwd",
      "..",
      "con",
      "a\nb.txt",
      'quo"te\\back.txt',
      "ünïcode 😀 \u202e.txt",
      "x".repeat(400),
      "__proto__",
    ])("takes the file name %j as words", async (own) => {
      const [original] = await store.add([{ name: own, bytes: bytesOf(own) }]);
      expect(original?.name).toBe(own);
      expect((await store.originals())[0]?.name).toBe(own);
      expect(new TextDecoder().decode(await store.bytesOf(hashOf(own)))).toBe(own);
    });

    test.each(["../originals", "..", "s-1/../s-1", "__proto__", "s-1\0", ""])(
      "gives nothing for the id %j",
      async (id) => {
        await store.add([{ name: "a", bytes: bytesOf("a") }]);
        await store.putCount(countOf(["s-1"]));
        expect(await store.story(id)).toBeUndefined();
        expect(await store.bytesOf(id)).toBeUndefined();
        expect(await store.placeOf(id)).toBeUndefined();
      },
    );

    test("keeps corrections in order, and refuses an id that is taken", async () => {
      await store.addCorrection(CORRECTION);
      await store.addCorrection({ ...CORRECTION, id: "k2" });
      await expect(store.addCorrection(CORRECTION)).rejects.toThrow(RangeError);
      expect((await store.corrections()).map(({ id }) => id)).toEqual(["k1", "k2"]);
      expect((await store.basis()).corrections).toBe(2);
    });

    test("puts a count in the place of the one before, all of it", async () => {
      await store.putCount(countOf(["s-1", "s-2"], { moved: new Map([["s-0", "s-1"]]) }));
      expect((await store.story("s-0"))?.stories[0]?.id).toBe("s-1");
      await store.putCount(countOf(["s-2", "s-3"], { at: "2031-03-05T10:00:00.000Z" }));
      expect((await store.stories()).map(({ id }) => id)).toEqual(["s-2", "s-3"]);
      expect(await store.story("s-1")).toBeUndefined();
      expect(await store.story("s-0")).toBeUndefined();
      expect(await store.placeOf("a-s-1")).toBeUndefined();
      expect(await store.placeOf("a-s-3")).toEqual({ original: "0", story: "s-3" });
      expect(await store.lastCount()).toMatchObject({ at: "2031-03-05T10:00:00.000Z", notices: [] });
      expect([...(await store.moved())]).toEqual([]);
    });

    test("answers while it writes, with the old count or the new one", async () => {
      await store.putCount(countOf(["s-1"]));
      const putting = store.putCount(countOf(["s-1", "s-2"]));
      const seen = await Promise.all([store.story("s-1"), store.story("s-1"), putting.then(() => store.story("s-2"))]);
      expect(seen.map((file) => file?.stories[0]?.id)).toEqual(["s-1", "s-1", "s-2"]);
    });

    test("does what is asked at once one after the other", async () => {
      await Promise.all(Array.from({ length: 50 }, (_, i) => store.addCorrection({ ...CORRECTION, id: `k${i}` })));
      await Promise.all(Array.from({ length: 50 }, (_, i) => store.add([{ name: `${i}`, bytes: bytesOf(`${i}`) }])));
      expect(await store.corrections()).toHaveLength(50);
      expect(new Set((await store.originals()).map(({ id }) => id)).size).toBe(50);
    });

    test("holds ten thousand originals", async () => {
      const files = Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}.txt`, bytes: bytesOf(`number ${i}`) }));
      await store.add(files);
      expect(await store.originals()).toHaveLength(10_000);
      expect(new TextDecoder().decode(await store.bytesOf(hashOf("number 9999")))).toBe("number 9999");
    });
  });
}
