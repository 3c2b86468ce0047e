import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openFolder } from "../src/store/folder.ts";
import { openMemory } from "../src/store/memory.ts";
import { countOf, describeStore } from "./contracts/store.ts";

const root = mkdtempSync(join(tmpdir(), "stemma-store-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(root, `library-${++made}`);
const bytes = new TextEncoder().encode("an article");

describeStore("in memory", async () => openMemory());
describeStore("in a folder", () => openFolder(fresh()));

describe("a folder", () => {
  test("is there again as it was left, byte for byte", async () => {
    const folder = fresh();
    const first = await openFolder(folder);
    await first.add([{ name: "a.txt", bytes, given: { url: "https://a.example/1" } }]);
    await first.putCount(countOf(["s-1"], { moved: new Map([["s-0", "s-1"]]) }));
    const seen = [await first.originals(), await first.stories(), await first.lastCount(), await first.story("s-0")];
    await first.close();
    const files = readAll(folder);
    const second = await openFolder(folder);
    expect([
      await second.originals(),
      await second.stories(),
      await second.lastCount(),
      await second.story("s-0"),
    ]).toEqual(seen);
    expect(await second.basis()).toEqual({ originals: 1, corrections: 0 });
    await second.close();
    expect(readAll(folder)).toEqual(files);
  });

  test("is made of files that can be read", async () => {
    const folder = fresh();
    const store = await openFolder(folder);
    const [original] = await store.add([{ name: "../a.txt", bytes }]);
    await store.putCount(countOf(["s-1"]));
    await store.close();
    expect([...readAll(folder).keys()]).toEqual([
      "count.json",
      "library.json",
      "originals.jsonl",
      `originals/${original?.id}.bin`,
      "stories/s-1.json",
    ]);
    expect(JSON.parse(readFileSync(join(folder, "originals.jsonl"), "utf8"))).toEqual(original);
  });

  test("keeps the old count when a crash comes before the new one is complete", async () => {
    const folder = fresh();
    const store = await openFolder(folder);
    await store.putCount(countOf(["s-1"]));
    await store.close();
    cpSync(join(folder, "stories"), join(folder, "stories.new"), { recursive: true });
    writeFileSync(join(folder, "stories.new", "s-1.json"), '{"half');
    const again = await openFolder(folder);
    expect((await again.story("s-1"))?.stories[0]?.title).toBe("Of s-1");
    expect(existsSync(join(folder, "stories.new"))).toBe(false);
    await again.close();
  });

  test.each([0, 1, 2, 3])(
    "finishes a complete count that a crash left with %i of its files in place",
    async (moved) => {
      const [folder, other] = [fresh(), fresh()];
      const store = await openFolder(folder);
      await store.putCount(countOf(["s-0", "s-1"]));
      await store.close();
      const next = await openFolder(other);
      await next.putCount(countOf(["s-1", "s-2"], { at: "2031-04-01T00:00:00.000Z" }));
      await next.close();
      const ready = join(folder, "stories.ready");
      renameSync(join(other, "stories"), ready);
      renameSync(join(other, "count.json"), join(ready, "count.json"));
      const inOrder = [...readdirSync(ready).filter((name) => name !== "count.json"), "count.json"];
      for (const name of inOrder.slice(0, moved)) {
        renameSync(join(ready, name), join(folder, name === "count.json" ? "." : "stories", name));
      }
      const again = await openFolder(folder);
      expect((await again.stories()).map(({ id }) => id)).toEqual(["s-1", "s-2"]);
      expect((await again.lastCount())?.at).toBe("2031-04-01T00:00:00.000Z");
      expect((await again.story("s-2"))?.stories[0]?.id).toBe("s-2");
      expect(readdirSync(join(folder, "stories")).sort()).toEqual(["s-1.json", "s-2.json"]);
      expect(existsSync(ready)).toBe(false);
      await again.close();
    },
  );

  test("takes away a line that a crash cut off, and goes on after the last whole one", async () => {
    const folder = fresh();
    const store = await openFolder(folder);
    await store.add([{ name: "a.txt", bytes }]);
    await store.close();
    appendFileSync(join(folder, "originals.jsonl"), '{"id":"abc","na');
    writeFileSync(join(folder, "originals", "abc.bin.new"), "hal");
    const again = await openFolder(folder);
    expect(await again.originals()).toHaveLength(1);
    await again.add([{ name: "b.txt", bytes: new TextEncoder().encode("another") }]);
    await again.close();
    const third = await openFolder(folder);
    expect((await third.originals()).map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
    await third.close();
  });

  test("is held by one at a time, and says by whom", async () => {
    const folder = fresh();
    const store = await openFolder(folder);
    await expect(openFolder(folder)).rejects.toMatchObject({ code: "store/locked" });
    await store.close();
    const again = await openFolder(folder);
    await again.close();
  });

  test("is not taken from another process that lives, and is from one that was killed", async () => {
    const folder = fresh();
    await (await openFolder(folder)).close();
    const sleeper = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const { hostname } = await import("node:os");
    writeFileSync(join(folder, "lock"), JSON.stringify({ process: sleeper.pid, host: hostname() }));
    await expect(openFolder(folder)).rejects.toMatchObject({ code: "store/locked" });
    const gone = new Promise((resolve) => sleeper.once("exit", resolve));
    sleeper.kill("SIGKILL");
    await gone;
    const store = await openFolder(folder);
    await store.close();
  });

  test("is left alone where it holds something else", async () => {
    const folder = mkdtempSync(join(root, "other-"));
    writeFileSync(join(folder, "thesis.docx"), "mine");
    await expect(openFolder(folder)).rejects.toMatchObject({ code: "store/not-a-library" });
    expect(readdirSync(folder)).toEqual(["thesis.docx"]);
  });

  test("says which file is spoilt, and lets go of its lock", async () => {
    const folder = fresh();
    await (await openFolder(folder)).close();
    writeFileSync(join(folder, "corrections.jsonl"), "{}\nnot json\n");
    await expect(openFolder(folder)).rejects.toThrow(/corrections\.jsonl", line 2/);
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  test("refuses a story whose id is no plain word, and keeps the count before", async () => {
    const store = await openFolder(fresh());
    await store.putCount(countOf(["s-1"]));
    await expect(store.putCount(countOf(["../s-2"]))).rejects.toThrow(RangeError);
    expect((await store.stories()).map(({ id }) => id)).toEqual(["s-1"]);
    await store.close();
  });
});

/** All files of a folder with what they hold. */
function readAll(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}
