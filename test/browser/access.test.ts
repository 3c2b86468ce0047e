import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, textOf } from "../house.ts";
import { type Running, serve } from "../server-runs.ts";
import { build } from "../story-runs.ts";
import {
  EXAMPLE,
  findBarriers,
  findOverflow,
  findStoryId,
  HAS_CHROMIUM,
  makeFile,
  openAll,
  openWatched,
  SEEDS,
  startChromium,
} from "./browser.ts";

const WIDTHS = [320, 390, 768, 1280, 1600];

describe.skipIf(!HAS_CHROMIUM)("every page", () => {
  let browser: Browser;
  let server: Running;
  let empty: Running;
  let file: ReturnType<typeof makeFile>;
  /** Each page's name and address. */
  let pages: readonly (readonly [name: string, address: string])[];

  beforeAll(async () => {
    await build();
    [browser, server, empty] = await Promise.all([startChromium(), serve(EXAMPLE), serve()]);
    file = makeFile(SEEDS ?? EXAMPLE);
    const id = await findStoryId(server);
    const { jobs } = await server.json<{ jobs: readonly { id: string }[] }>("/api/v1/jobs");
    const { articles } = await server.json<{ articles: readonly { id: string }[] }>(`/api/v1/stories/${id}`);
    const html = await (await server.fetch(`/s/${id}`)).text();
    const [, source] = /href="\/src\/([^"]+)"/.exec(html) ?? [];
    await server.post("/api/v1/corrections", {
      is: "outlet",
      article: articles[0]?.id,
      outlet: "Another Name",
      author: "A. Reader",
      because: "the masthead says so",
    });
    pages = [
      ["stories", "/"],
      ["add", "/add"],
      ["a job", `/add?job=${jobs[0]?.id}`],
      ["story", `/s/${id}`],
      ["claim", `/s/${id}/c/1`],
      ["compare", `/s/${id}/compare?a=A&b=D`],
      ["article", `/a/${articles[0]?.id}`],
      ...(source ? ([["source", `/src/${source}`]] as const) : []),
      ["search", "/search?q=wall"],
      ["search, nothing found", "/search?q=wahl"],
      ["corrections", "/corrections"],
      ["problem", "/nowhere"],
    ].map(([name, path]) => [
      name as string,
      `${server.url}${(path as string).slice(server.url.endsWith("/") ? 1 : 0)}`,
    ]);
    pages = [...pages, ["empty library", empty.url], ["file", file.url]];
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.stop(), empty?.stop()]);
    file?.remove();
  });

  test.each([
    [390, "light"],
    [390, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("has no barrier at %i px, %s", async (width, colorScheme) => {
    const { page, context } = await openWatched(browser, server.url, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    const found: Record<string, readonly string[]> = {};
    for (const [name, address] of pages) {
      await page.goto(address);
      await openAll(page);
      const barriers = await findBarriers(page);
      if (barriers.length > 0) found[name] = barriers;
    }
    await context.close();
    expect(found).toEqual({});
  });

  test.each(WIDTHS)("is not scrolled sideways at %i px", async (width) => {
    const { page, context } = await openWatched(browser, server.url, { viewport: { width, height: 900 } });
    const found: Record<string, string> = {};
    for (const [name, address] of pages) {
      await page.goto(address);
      await openAll(page);
      const overflow = await findOverflow(page);
      if (overflow !== undefined) found[name] = overflow;
    }
    await context.close();
    expect(found).toEqual({});
  });

  test("of another kind would be found out", async () => {
    const { page, context, faults } = await openWatched(browser, server.url, { viewport: { width: 390, height: 900 } });
    await page.goto(server.url);
    await page.evaluate(() => {
      const picture = document.createElement("img");
      picture.src = "https://elsewhere.invalid/x.png";
      const wide = document.createElement("pre");
      wide.textContent = "wide ".repeat(200);
      document.body.append(picture, wide);
    });
    await expect.poll(() => faults.join("\n")).toContain("Content Security Policy");
    expect((await findBarriers(page)).join("\n")).toContain("image-alt");
    expect(await findOverflow(page)).toMatch(/^\d+ > 390: /);
    await context.close();
  });

  test("asks nothing of elsewhere, and does nothing that its policy forbids", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const [name, address] of pages) {
      const { page, context, faults } = await openWatched(
        browser,
        name === "empty library" ? empty.url : name === "file" ? file.url : server.url,
      );
      await page.goto(address);
      await openAll(page);
      await page.evaluate(() => document.fonts.ready.then(() => 0));
      await context.close();
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });

  test("is small", () => {
    const sizeOf = (name: string): number => Buffer.byteLength(textOf(join("dist", "web", name)));
    expect(Buffer.byteLength(readFileSync(file.path))).toBeLessThanOrEqual(400_000);
    expect(sizeOf("file.js")).toBeLessThanOrEqual(5_000);
    expect(gzipSync(readFileSync(join(ROOT, "dist", "web", "app.js"))).length).toBeLessThanOrEqual(60_000);
  });
});
