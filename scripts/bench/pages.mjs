import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { ROOT } from "../setup.mjs";
import { readStoryOf } from "./scaling.mjs";

const RUNS = 5;

/** Print how long the server takes to draw a story's page, and how large the page and the file are. */
export async function measurePages() {
  const { acquire, readLanguageModel, stemma } = await load("index.js");
  const model = await readLanguageModel();
  for (const folder of [join(ROOT, "..", "shared", "seeds"), join(ROOT, "examples", "sea-wall", "articles")]) {
    if (!existsSync(folder)) continue;
    const { value } = await acquire([folder]);
    await measurePage(stemma(value, { model }), "bars: page 100 ms, file 400 KB");
  }
  const many = await readStoryOf(200);
  if (many) {
    const [{ dossierOf }, { toDossierFile }] = await Promise.all([load("stemma.js"), load("assemble.js")]);
    await measurePage(toDossierFile([many], [dossierOf(many, {})], []), "bar: page 1 s");
  }
  const gzipped = (name) => gzipSync(readFileSync(join(ROOT, "dist", "web", name))).length;
  console.log(`  scripts, gzipped: file ${gzipped("file.js")} B, app ${gzipped("app.js")} B (bar: 60 KB)`);
}

async function measurePage(file, bars) {
  const [{ toPageView }, { toHtmlFile }, { readFileAssets }, { toStoryPage }] = await Promise.all(
    ["report/page-view.js", "page/file.js", "server/assets.js", "server/page-story.js"].map(load),
  );
  const times = [];
  let page = "";
  for (let i = 0; i < RUNS; i++) {
    const begin = process.cpuUsage();
    page = toStoryPage(file, {});
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
  }
  const whole = toHtmlFile(toPageView(file, { texts: "full" }), await readFileAssets(true));
  const kb = (text) => `${Math.round(Buffer.byteLength(text) / 1000)} KB`;
  const [first, ...more] = times.map((ms) => ms.toFixed(0));
  console.log(
    `  ${String(file.articles.length).padStart(3)} articles   page ${first} ms, again ${more.at(-1)} ms, ${kb(page)}   file ${kb(whole)}   (${bars})`,
  );
}

const load = (name) => import(pathToFileURL(join(ROOT, "dist", name)).href);
