import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DossierFile } from "../../src/index.ts";
import { ROOT } from "../house.ts";
import { type Running, serve } from "../server-runs.ts";
import { build } from "../story-runs.ts";
import { EXAMPLE, findStoryId, HAS_CHROMIUM, makeFile, openWatched, startChromium } from "./browser.ts";

describe.skipIf(!HAS_CHROMIUM)("without script", () => {
  let browser: Browser;
  let server: Running;
  let file: ReturnType<typeof makeFile>;
  let dossier: DossierFile;
  let story = "";
  const close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    await build();
    [browser, server] = await Promise.all([startChromium(), serve(EXAMPLE)]);
    const id = await findStoryId(server);
    story = new URL(`/s/${id}`, server.url).href;
    dossier = await server.json(`/api/v1/stories/${id}`);
    file = makeFile(EXAMPLE);
  });
  afterAll(async () => {
    for (const one of close) await one();
    await browser?.close();
    await server?.stop();
    file?.remove();
  });

  const open = async (address: string): Promise<Page> => {
    const { page, context } = await openWatched(browser, server.url, { javaScriptEnabled: false });
    close.push(() => context.close());
    await page.goto(address);
    return page;
  };

  test.each(["file", "app"])("all articles can be read in the %s", async (where) => {
    const page = await open(where === "file" ? file.url : story);
    for (const { siglum, text, blocks } of dossier.articles) {
      const pane = page.locator(`.pane[id="${siglum}"]`);
      expect(await pane.isVisible()).toBe(true);
      const shown = (await pane.locator(".text").allTextContents()).join("\n");
      for (const { span } of blocks) expect(shown).toContain(text.slice(span.start, span.end));
    }
  });

  test.each(["file", "app"])("a cell opens its words, and a chip traces its claim in the %s", async (where) => {
    const page = await open(where === "file" ? file.url : story);
    await page.locator(".matrix button").first().click();
    const popover = page.locator("[popover]:popover-open");
    expect(await popover.locator("blockquote").first().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    const picture = page.locator(".picture.wide");
    const before = await picture.screenshot();
    await page.locator(".trace label", { hasText: "Everything" }).click();
    expect((await picture.screenshot()).equals(before)).toBe(false);
  });

  test("search, correct and add are forms that answer with pages", async () => {
    const page = await open(new URL("/search", server.url).href);
    await page.getByRole("main").locator('input[type="search"]').fill("sea wall");
    await page.getByRole("button", { name: "Search" }).click();
    expect(await page.locator(".found a").count()).toBeGreaterThan(0);
    await page.goto(new URL(`/a/${dossier.articles[0]?.id}`, server.url).href);
    await page.click(".correct summary");
    const form = page.locator(".correct form").first();
    for (const [name, value] of [
      ["outlet", "The Long Pier"],
      ["author", "A. Reader"],
      ["because", "its masthead"],
    ] as const)
      await form.locator(`[name="${name}"]`).fill(value);
    await form.getByRole("button").click();
    expect(await page.textContent(".about")).toContain("The Long Pier");
    await page.goto(new URL("/add", server.url).href);
    await page.setInputFiles("input[name=files] >> nth=0", [
      { name: "again.txt", mimeType: "text/plain", buffer: readFileSync(join(ROOT, EXAMPLE, "05-daily-lamp.txt")) },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
    ]);
    await page.getByRole("button", { name: "Add and count" }).click();
    await page.waitForURL("**/add?job=*");
    expect(await page.textContent(".status")).toContain("1 left out");
    expect(await page.locator("table.inputs tbody tr").count()).toBe(2);
  });
});
