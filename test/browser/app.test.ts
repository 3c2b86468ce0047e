import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DossierFile } from "../../src/index.ts";
import { DOSSIER_FILE } from "../../src/server/schema-dossier.ts";
import { ROOT } from "../house.ts";
import { type Running, serve } from "../server-runs.ts";
import { build } from "../story-runs.ts";
import { EXAMPLE, findStoryId, HAS_CHROMIUM, openWatched, startChromium, type Watched } from "./browser.ts";

describe.skipIf(!HAS_CHROMIUM)("the app", () => {
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

  const textOf = async (href: string, path: string): Promise<string> => {
    await page.goto(path);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`a[href="${href}"]`)]);
    return readFileSync(await download.path(), "utf8");
  };

  test("leads from the list to a story", async () => {
    await page.goto("/");
    await page.click(".stories .title");
    await page.waitForURL(`**/s/${id}`);
    expect(await page.textContent("h1")).toContain("sea wall");
  });

  test("traces a claim by its chip: only the lines behind it are strong", async () => {
    await page.goto(`/s/${id}`);
    const strong = async (): Promise<string> =>
      await page.evaluate(() =>
        [...document.querySelectorAll(".picture.wide svg path, .picture.wide svg line")]
          .map((line) => `${getComputedStyle(line).stroke} ${getComputedStyle(line).opacity}`)
          .join("\n"),
      );
    const before = await strong();
    await page.locator(".trace label", { hasText: "Everything" }).click();
    const everything = await strong();
    expect(everything).not.toBe(before);
    await page.locator(".trace label:not(:has(.t0))").first().click();
    expect(await strong()).toBe(before);
  });

  test("traces the claim that the address names", async () => {
    await page.goto(`/s/${id}?claim=2#stemma`);
    const title = await page.locator(".trace label:has(input:checked)").textContent();
    expect(title).not.toBe("Everything");
  });

  test("opens a cell's words, and gives the focus back at Esc", async () => {
    await page.goto(`/s/${id}`);
    const cell = page.locator(".matrix button").first();
    await cell.focus();
    await page.keyboard.press("Enter");
    const popover = page.locator("[popover]:popover-open");
    await popover.waitFor();
    expect(await popover.getAttribute("aria-label")).toMatch(/^Claim 1 in /);
    expect(await popover.locator("blockquote").first().textContent()).not.toBe("");
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("leads from a cell to its words in the text, which are tinted", async () => {
    await page.goto(`/s/${id}`);
    const cell = page.locator(".matrix td:nth-of-type(4) button").first();
    await cell.click();
    const popover = page.locator("[popover]:popover-open");
    const words = await popover.locator("blockquote").first().textContent();
    const link = popover.getByRole("link", { name: /read in place/ }).first();
    const [, siglum] = /#([A-Z]+):/.exec((await link.getAttribute("href")) ?? "") ?? [];
    await link.click();
    await expect.poll(() => tinted(page)).toBe(words);
    expect(await page.locator(".tab input:checked").getAttribute("value")).toBe(siglum);
    expect(await page.locator(`.pane[id="${siglum}"]`).isVisible()).toBe(true);
  });

  test("opens an address of words at these words", async () => {
    const { articles } = await server.json<DossierFile>(`/api/v1/stories/${id}`);
    await page.goto(`/s/${id}`);
    const place = await page.evaluate(() => document.querySelector("i[id^='D:']")?.id ?? "");
    const [, start, end] = /:(\d+)-(\d+)/.exec(place) ?? [];
    await page.goto(`/s/${id}?art=D#${place}`);
    const text = articles.find(({ siglum }) => siglum === "D")?.text.slice(Number(start), Number(end));
    await expect.poll(() => tinted(page)).toBe(text);
    expect(await page.locator(".tab input:checked").getAttribute("value")).toBe("D");
  });

  test("lays two articles beside each other, and swaps them", async () => {
    await page.goto(`/s/${id}/compare?a=A&b=D`);
    expect(await page.textContent("h1")).toBe("A beside D");
    expect(await page.locator("mark.shared").count()).toBeGreaterThan(1);
    const rows = page.locator(".pairs > li:visible");
    const all = await rows.count();
    await page.locator(".only-shared").check();
    expect(await rows.count()).toBeLessThan(all);
    await page.click(".swap");
    await expect.poll(() => page.textContent("h1")).toBe("D beside A");
  });

  test("finds words and leads to them; finds nothing, and names the nearest words", async () => {
    await page.goto("/search");
    await page.getByRole("main").locator('input[type="search"]').fill("ministry");
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator(".found a").first().click();
    await expect.poll(() => tinted(page)).toMatch(/ministry/i);
    await page.goto("/search?q=minstry");
    expect(await page.textContent(".lede")).toContain("Nothing found.");
    await page.getByRole("main").getByRole("link", { name: "ministry", exact: true }).click();
    await page.locator(".found a").first().waitFor();
  });

  test("gives the story as a file, as JSON and as Markdown", async () => {
    const path = `/s/${id}`;
    await page.goto(path);
    await page.click(`a[href="${path}.json"]`);
    const json = JSON.parse((await page.textContent("pre")) ?? "") as unknown;
    expect(DOSSIER_FILE.safeParse(json).error).toBeUndefined();
    expect(await textOf(`${path}.md`, path)).toMatch(/^<!-- stemma/);
    const file = await textOf(`${path}.html`, path);
    expect(file).toMatch(/^<!doctype html>/);
    expect(file).toContain('id="reader"');
    const excerpts = await textOf(`${path}.html?texts=excerpts`, path);
    expect(excerpts.length).toBeLessThan(file.length);
  });

  test("leads from a source in the table to what it vouches for in all stories", async () => {
    await page.goto(`/s/${id}`);
    await page.getByText(/^All \d+ sources and the words/).click();
    const source = page.locator("table.sources th a").first();
    const name = await source.textContent();
    await source.click();
    await page.waitForURL("**/src/**");
    expect(await page.textContent("h1")).toBe(name);
    expect(await page.locator(`a[href^="/s/${id}"]`).count()).toBeGreaterThan(0);
  });

  test("sets an outlet, applied at once", async () => {
    await page.goto(`/s/${id}`);
    const { articles } = await server.json<DossierFile>(`/api/v1/stories/${id}`);
    const article = articles.at(-1);
    await page.goto(`/a/${article?.id}`);
    await page.click(".correct summary");
    const form = page.locator(".correct form").first();
    await form.locator('[name="outlet"]').fill("The Long Pier");
    await form.locator('[name="author"]').fill("A. Reader");
    await form.locator('[name="because"]').fill("as its masthead says");
    await form.getByRole("button").click();
    await expect.poll(() => page.textContent(".about")).toContain("The Long Pier");
  });

  test("takes a split of a source, counts anew, and takes it back", async () => {
    const origins = async (): Promise<number> => {
      const { stories } = await server.json<DossierFile>(`/api/v1/stories/${id}`);
      return stories[0]?.origins.length ?? 0;
    };
    const before = await origins();
    await page.goto(`/s/${id}`);
    await page.getByText(/^All \d+ sources and the words/).click();
    // Two places that the rules took for one source.
    const row = page.locator("table.sources tr:has(.credit:nth-of-type(2) input)").first();
    await row.locator("input").nth(0).check();
    await row.locator("input").nth(1).check();
    await page.locator(".say [name='author']").fill("A. Reader");
    await page.locator(".say [name='because']").fill("two people, as I know");
    await page.getByRole("button", { name: "They are not one source" }).click();
    await expect.poll(origins).toBeGreaterThan(before);
    await page.goto("/corrections");
    const split = page.locator(".corrections li", { hasText: "two people, as I know" });
    await split.getByRole("button").click();
    await page.locator(".corrections li.withdrawn", { hasText: "two people, as I know" }).waitFor();
    await expect.poll(origins).toBe(before);
  });

  test("takes a merge of two sources, counts anew, and takes it back", async () => {
    const origins = async (): Promise<number> => {
      const { stories } = await server.json<DossierFile>(`/api/v1/stories/${id}`);
      return stories[0]?.origins.length ?? 0;
    };
    const before = await origins();
    await page.goto(`/s/${id}`);
    await page.getByText(/^All \d+ sources and the words/).click();
    const rows = page.locator("table.sources tr:has(th.anonymous):has(.credit input)");
    const others = page.locator("table.sources tr:has(th:is(.anonymous, .person)):has(.credit input)");
    await rows.first().locator("input").first().check();
    await others.nth(1).locator("input").first().check();
    await page.locator(".say [name='author']").fill("A. Reader");
    await page.locator(".say [name='because']").fill("the same person, as I know");
    await page.getByRole("button", { name: "They are one source" }).click();
    await page.goto("/corrections");
    const merge = page.locator(".corrections li", { hasText: "the same person, as I know" });
    await merge.waitFor();
    await expect.poll(origins).toBeLessThan(before);
    await merge.getByRole("button").click();
    await page.locator(".corrections li.withdrawn", { hasText: "the same person, as I know" }).waitFor();
    await expect.poll(origins).toBe(before);
  });
});

describe.skipIf(!HAS_CHROMIUM)("adding files", () => {
  let browser: Browser;
  let server: Running;
  beforeAll(async () => {
    await build();
    [browser, server] = await Promise.all([startChromium(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test("shows each file with how far it is, and a bad one is not the end", async () => {
    const { page, context, faults } = await openWatched(browser, server.url);
    await page.goto("/add");
    await page.setInputFiles("input[name=files] >> nth=0", [
      join(ROOT, EXAMPLE, "01-ostrel-press.txt"),
      join(ROOT, EXAMPLE, "05-daily-lamp.txt"),
    ]);
    await page.getByRole("button", { name: "Add and count" }).click();
    await page.getByRole("link", { name: "Open the story" }).waitFor();
    await page.setInputFiles("input[name=files] >> nth=0", [
      { name: "more.txt", mimeType: "text/plain", buffer: readFileSync(join(ROOT, EXAMPLE, "03-varnish-gazette.txt")) },
      { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
      { name: "picture.txt", mimeType: "text/plain", buffer: Buffer.from([137, 80, 78, 71, 0, 1, 2, 0, 0, 255]) },
    ]);
    await page.getByRole("button", { name: "Add and count" }).click();
    await page.getByText("1 added, 2 left out.").waitFor();
    const rows = page.locator("table.inputs tbody tr");
    expect(await rows.count()).toBe(3);
    for (const name of ["empty.txt", "picture.txt"]) {
      const row = rows.filter({ hasText: name });
      expect(await row.getAttribute("class")).toBe("failed");
      expect(await row.locator("td").last().textContent()).not.toBe("");
    }
    expect(await rows.filter({ hasText: "more.txt" }).getAttribute("class")).toBe("compared");
    expect(faults).toEqual([]);
    await context.close();
  });

  test("says when something waits to be counted, and counts it at a press", async () => {
    const { page, context } = await openWatched(browser, server.url);
    const form = new FormData();
    form.append("files", new Blob([readFileSync(join(ROOT, EXAMPLE, "06-dalmere-observer.txt"))]), "late.txt");
    await server.fetch("/api/v1/inputs?count=no", { method: "POST", body: form });
    await expect
      .poll(async () => {
        await page.goto("/");
        return await page.locator(".stale").textContent({ timeout: 2000 });
      })
      .toContain("1 new file since the last count.");
    await page.getByRole("button", { name: "Recount" }).click();
    await page.locator(".stale").waitFor({ state: "detached" });
    expect(await page.locator(".stories").textContent()).toContain("4 articles");
    await context.close();
  });
});

async function tinted(page: Page): Promise<string> {
  return await page.evaluate(() => [...(CSS.highlights.get("here") ?? [])].map(String).join(""));
}
