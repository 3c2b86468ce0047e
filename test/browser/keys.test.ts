import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Running, serve } from "../server-runs.ts";
import { build } from "../story-runs.ts";
import { EXAMPLE, findStoryId, HAS_CHROMIUM, openWatched, startChromium, type Watched } from "./browser.ts";

describe.skipIf(!HAS_CHROMIUM)("by keys alone", () => {
  let browser: Browser;
  let server: Running;
  let id = "";
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    await build();
    [browser, server] = await Promise.all([startChromium(), serve(EXAMPLE)]);
    id = await findStoryId(server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    watched = await openWatched(browser, server.url);
    ({ page } = watched);
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });

  /** Go on with the Tab key until what has the focus fits. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let i = 0; i < 400; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    }
    throw new Error(`The Tab key never comes to ${selector}.`);
  };
  const tab = (): Promise<string | null> => page.locator(".tab input:checked").getAttribute("value");
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.outerHTML ?? "");

  test("one walks from the list to a story, a claim, a cell, its words and the comparison", async () => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    expect(await focused()).toContain('class="skip"');
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/s/${id}`);
    await tabTo(".trace input");
    const chosen = await page.locator(".trace input:checked").getAttribute("class");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".trace input:checked").getAttribute("class")).not.toBe(chosen);
    await tabTo(".matrix button");
    await page.keyboard.press("Enter");
    await page.locator("[popover]:popover-open").waitFor();
    await tabTo("[popover] .loc a");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => CSS.highlights.has("here"))).toBe(true);
    await page.goto(`/s/${id}/compare?a=A&b=B`);
    await tabTo(".swap");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("h1")).toBe("B beside A");
    await page.keyboard.press("x");
    await expect.poll(() => page.textContent("h1")).toBe("A beside B");
  });

  test("1 to 9 choose an article; n and p go through its marked words", async () => {
    await page.goto(`/s/${id}`);
    await page.keyboard.press("4");
    expect(await tab()).toBe("D");
    await page.keyboard.press("n");
    const first = await focused();
    expect(first).toMatch(/^<mark/);
    await page.keyboard.press("n");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("p");
    expect(await focused()).toBe(first);
    await page.keyboard.press("9");
    expect(await tab()).toBe("D");
  });

  test("[ and ] trace the claims in turn", async () => {
    await page.goto(`/s/${id}`);
    const chosen = (): Promise<string | null> => page.locator(".trace input:checked").getAttribute("class");
    const first = await chosen();
    await page.keyboard.press("]");
    expect(await chosen()).not.toBe(first);
    await page.keyboard.press("[");
    expect(await chosen()).toBe(first);
  });

  test.each([
    ["s", "#stemma"],
    ["c", "#claims"],
    ["d", "#differences"],
    ["q", "#quotations"],
    ["t", "#time"],
    ["r", "#reader"],
  ])("g then %s leads to %s", async (key, hash) => {
    await page.goto(`/s/${id}`);
    await page.keyboard.press("g");
    await page.keyboard.press(key);
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
    expect(await page.locator(hash).count()).toBe(1);
  });

  test("t changes between light and dark, and the next page keeps it", async () => {
    await page.goto(`/s/${id}`);
    await page.keyboard.press("t");
    const theme = (): Promise<string | null> => page.locator("html").getAttribute("data-theme");
    expect(await theme()).toBe("dark");
    await page.goto("/");
    expect(await theme()).toBe("dark");
  });

  test("? tells what the keys do, Esc closes it; single letters can be switched off", async () => {
    await page.goto(`/s/${id}`);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.keyboard.press("?");
    await dialog.getByRole("checkbox").press("Space");
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await page.keyboard.press("4");
    expect(await tab()).toBe("A");
    await page.goto("/");
    await page.keyboard.press("j");
    expect(await focused()).toMatch(/^<body/);
    await page.keyboard.press("?");
    await dialog.waitFor();
  });

  test("/ leads to the field for words, where letters are only letters", async () => {
    await page.goto("/add");
    await page.keyboard.press("/");
    await page.waitForURL("**/search");
    await page.keyboard.press("/");
    expect(await focused()).toContain('type="search"');
    await page.keyboard.type("tj?/4");
    expect(await page.getByRole("main").locator('input[type="search"]').inputValue()).toBe("tj?/4");
    expect(await page.locator("html").getAttribute("data-theme")).toBe(null);
  });

  test("j and k go through what was found", async () => {
    await page.goto("/search?q=wall");
    await page.keyboard.press("j");
    const first = await focused();
    await page.keyboard.press("j");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await focused()).toBe(first);
  });
});
