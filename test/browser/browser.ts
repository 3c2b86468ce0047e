// A real Chromium for the tests of pages, and the library that they look at.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { ROOT } from "../house.ts";
import type { Running } from "../server-runs.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

/** Where Chromium is: as STEMMA_CHROMIUM says, or under a usual name on the PATH. */
export function findChromium(): string | undefined {
  const given = process.env["STEMMA_CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const named = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(given ? [given] : []), ...named].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the tests in a browser can run; says once what is missing. */
export const HAS_CHROMIUM: boolean = findChromium() !== undefined;
if (!HAS_CHROMIUM)
  console.log("skipped: tests in a browser need Chromium. Install it (Debian: apt-get install chromium).");

/** Start Chromium without a window. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findChromium() as string,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

/** A page with a record of what must not happen in it. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Whatever was refused by the policy, thrown, or asked of elsewhere. */
  readonly faults: readonly string[];
}

/** Open a page that tells of violations of its policy, of errors, and of requests to anywhere but `home`. */
export async function openWatched(
  browser: Browser,
  home: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ baseURL: home, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return { page, context, faults };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core has against a page by WCAG 2.2 A and AA and its best practice, one line each. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${AXE};0`);
  return await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { axe } = globalThis as unknown as {
      axe: { run: (of: unknown, options: unknown) => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id} ${html.slice(0, 200)} ${failureSummary}`),
    );
  });
}

/** Open all that folds. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** The widest thing that sticks out sideways, if the page can be scrolled that way. */
export async function findOverflow(page: Page): Promise<string | undefined> {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const out = [...document.querySelectorAll("body *")]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((a, b) => b.right - a.right)[0];
    return `${scrollWidth} > ${clientWidth}: ${out?.element.outerHTML.slice(0, 200)}`;
  });
  return found ?? undefined;
}

/** The invented story that comes with the product. */
export const EXAMPLE: string = join("examples", "sea-wall", "articles");

/** Real articles, where they are there. */
export const SEEDS: string | undefined = existsSync(join(ROOT, "..", "shared", "seeds"))
  ? join("..", "shared", "seeds")
  : undefined;

/** Read articles into a page that is one file; gives its address, and what takes it away. */
export function makeFile(...paths: readonly string[]): {
  readonly url: string;
  readonly path: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "stemma-file-"));
  const path = join(folder, "story.html");
  execFileSync(process.execPath, [join(ROOT, "dist", "cli", "main.js"), "read", ...paths, "--html", path], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  return { url: pathToFileURL(path).href, path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The id of a library's first story, once it is counted. */
export async function findStoryId(server: Running): Promise<string> {
  for (;;) {
    const { stories } = await server.json<{ stories: readonly { id: string }[] }>("/api/v1/stories");
    if (stories[0]) return stories[0].id;
    const { jobs } = await server.json<{ jobs: readonly { id: string; state: string }[] }>("/api/v1/jobs");
    const job = jobs[0];
    if (job && job.state !== "done") await (await server.fetch(`/api/v1/jobs/${job.id}/events`)).text();
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
