import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, serve } from "../server-runs.ts";
import { build } from "../story-runs.ts";
import { findStoryId, HAS_CHROMIUM, makeFile, openAll, openWatched, startChromium } from "./browser.ts";

const SCRIPT = "</script><script>document.title='taken'</script>";
const IMAGE = `<img src=x onerror="document.title='taken'">`;
const BIDI = "safe\u202Etxet desrever\u202C";

/** Two invented articles of one event that try what can be tried with text. */
function writeHostile(): string {
  const folder = mkdtempSync(join(tmpdir(), "stemma-hostile-"));
  const body = (outlet: string): string =>
    [
      `Harbor board closes the ferry ${SCRIPT} ${"very ".repeat(1000)}long`,
      `The harbor board closed the ferry to Pell on Monday, a board official told the Sound Wire ${IMAGE}.`,
      `"The ferry ${SCRIPT} cannot sail in this weather and will not sail this week," the official said.`,
      `${BIDI} said the ferry was safe. "><svg onload=document.title='taken'> ${outlet}`,
    ].join("\n\n");
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles", "a.txt"), body("One"));
  writeFileSync(join(folder, "articles", "<b onclick=alert(1)>.txt"), body("Two"));
  writeFileSync(
    join(folder, "articles", "manifest.json"),
    JSON.stringify({ articles: [{ file: "a.txt", outlet: `<i>${IMAGE}</i>`, published: "2031-05-06" }] }),
  );
  return folder;
}

describe.skipIf(!HAS_CHROMIUM)("text that would rather be code", () => {
  let browser: Browser;
  let server: Running;
  let folder: string;
  let file: ReturnType<typeof makeFile>;

  beforeAll(async () => {
    await build();
    folder = writeHostile();
    file = makeFile(join(folder, "articles"));
    [browser, server] = await Promise.all([startChromium(), serve(join(folder, "articles"))]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    file?.remove();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test("is shown as text in the file", async () => {
    const { page, context, faults } = await openWatched(browser, file.url);
    await page.goto(file.url);
    await openAll(page);
    const text = (await page.textContent("body")) ?? "";
    expect(text).toContain(SCRIPT);
    expect(text).toContain(IMAGE);
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("img, script[src], [onerror], [onload], [onclick]").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("is shown as text on every page of the app", async () => {
    const { page, context, faults } = await openWatched(browser, server.url);
    const id = await findStoryId(server);
    const { articles } = await server.json<{ articles: readonly { id: string }[] }>(`/api/v1/stories/${id}`);
    const own = articles.map((article) => `/a/${article.id}`);
    for (const address of [
      "/",
      "/add",
      `/s/${id}`,
      `/s/${id}/c/1`,
      `/s/${id}/compare?a=A&b=B`,
      ...own,
      "/search?q=ferry",
    ]) {
      await page.goto(address);
      expect(await page.title(), address).not.toBe("taken");
      expect(await page.locator("main img, main script, [onerror], [onload], [onclick]").count(), address).toBe(0);
    }
    await page.goto(`/a/${articles[0]?.id}`);
    expect(await page.textContent("main")).toContain(SCRIPT);
    await page.goto(`/search?q=${encodeURIComponent(SCRIPT)}`);
    expect(await page.title()).not.toBe("taken");
    expect(faults).toEqual([]);
    await context.close();
  });
});
