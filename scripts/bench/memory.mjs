import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadArticles } from "./articles.mjs";

const ARTICLES = 10_000;
const STEP = 2000;

/** Print the heap in use, garbage collected, while articles are read and let go: what grows is kept by reading. */
export async function measureMemory() {
  const articles = loadArticles(ARTICLES);
  if (articles.length === 0) return;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const { read } = await import("../../dist/read/index.js");
  const { readLanguageModel } = await import("../../dist/index.js");
  const model = await readLanguageModel();
  for (let i = 0; i < articles.length; i++) {
    read(articles[i], model);
    if ((i + 1) % STEP !== 0) continue;
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    console.log(`  ${String(i + 1).padStart(6)} articles   ${((heapUsed + arrayBuffers) / 2 ** 20).toFixed(0)} MiB`);
  }
}
