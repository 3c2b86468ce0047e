// Takes the pictures in docs/images of the bundled example, in Chromium: `npm run screenshots`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { ROOT, setUp } from "./setup.mjs";

const PICTURES = [
  { name: "story-light", width: 1280, scheme: "light" },
  { name: "story-dark", width: 1280, scheme: "dark" },
  { name: "stemma", width: 1280, scheme: "light", part: "#stemma .picture.wide" },
  { name: "matrix", width: 1280, scheme: "light", part: "#claims table" },
  { name: "differences", width: 1280, scheme: "dark", part: "#differences .card" },
  { name: "narrow", width: 390, scheme: "light" },
];

if (!setUp()) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "stemma-screenshots-"));
const file = join(folder, "story.html");
const articles = join(ROOT, "examples", "sea-wall", "articles");
execFileSync(process.execPath, [join(ROOT, "dist", "cli", "main.js"), "read", articles, "--html", file], {
  stdio: "ignore",
});
mkdirSync(join(ROOT, "docs", "images"), { recursive: true });
const executablePath = process.env.STEMMA_CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const { name, width, scheme, part } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height: part ? 3200 : 800 }, colorScheme: scheme });
  await page.goto(pathToFileURL(file).href);
  const path = join(ROOT, "docs", "images", `${name}.png`);
  await (part ? page.locator(part).first() : page).screenshot({ path });
  await page.close();
  console.log(path);
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
