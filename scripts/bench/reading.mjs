import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { loadArticles } from "./articles.mjs";

const ARTICLES = 2000;
/** So many articles are read by one reader before it is the next one's turn: a busy machine slows all alike. */
const BATCH = 50;
/** Compromise, the slowest, reads one batch of so many. */
const SHARE_OF_COMPROMISE = 10;

/**
 * Print how many tokens a second of processor time each reader reads, and the ratios to ours.
 *
 * Tokens are wink's for all, whatever each takes for a token itself. Each reader first reads one batch untimed.
 */
export async function measureReading() {
  const articles = loadArticles(ARTICLES);
  if (articles.length === 0) return;
  const full = wink(model, ["sbd", "negation", "sentiment", "ner", "pos", "cer"]);
  const { read } = await import("../../dist/read/index.js");
  const { readLanguageModel } = await import("../../dist/index.js");
  const ours = await readLanguageModel();
  const readers = [
    { name: "stemma", every: 1, read: (article) => read(article, ours) },
    { name: "wink-nlp", every: 1, read: ({ text }) => full.readDoc(text) },
    { name: "compromise", every: SHARE_OF_COMPROMISE, read: ({ text }) => compromise(text).json() },
  ].map((reader) => ({ ...reader, tokens: 0, seconds: 0 }));
  const lengths = articles.map(({ text }) => full.readDoc(text).tokens().length());
  for (const { read } of readers) articles.slice(0, BATCH).forEach(read);
  for (let first = 0; first < articles.length; first += BATCH)
    for (const reader of readers) {
      if ((first / BATCH) % reader.every !== 0) continue;
      const batch = articles.slice(first, first + BATCH);
      const begin = process.cpuUsage();
      batch.forEach(reader.read);
      const { user, system } = process.cpuUsage(begin);
      reader.seconds += (user + system) / 1e6;
      for (let i = first; i < first + batch.length; i++) reader.tokens += lengths[i];
    }
  const [first] = readers;
  for (const { name, tokens, seconds } of readers) {
    const ratio = first.tokens / first.seconds / (tokens / seconds);
    const speed = `${(tokens / seconds / 1000).toFixed(1).padStart(7)}k tokens/s`;
    console.log(`  ${name.padEnd(12)} ${speed}   ${name === "stemma" ? "" : `stemma / ${name} ${ratio.toFixed(2)}`}`);
  }
  console.log(`  (bars: 0.7 of wink-nlp, 10 of compromise; ${articles.length} articles, tokens as wink counts them)`);
}
