// Measures attributions against PolNeAR, outside the repository: node scripts/eval-attributions.mjs [--set dev] [--misses] [--extras]
// An attribution is found when its cue overlaps the marked one, its source shares the head, and its content overlaps by half (Dice).
// The marking flattens nested attributions: a found one beside its own outer or inner layer counts neither way.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const build = process.env.STEMMA_BUILD ?? join(root, "dist");
const option = (name) => process.argv.includes(`--${name}`);
const set =
  process.argv[process.argv.indexOf("--set") + 1] && option("set")
    ? process.argv[process.argv.indexOf("--set") + 1]
    : "dev";
const folder = join(root, "../shared/data/polnear", set);
if (!existsSync(folder)) {
  console.log(`PolNeAR is not at ${folder}; nothing is measured.`);
  process.exit(0);
}
const { read } = await import(join(build, "read/index.js"));
const { readLanguageModel } = await import(join(build, "acquire/language-model.js"));
const model = await readLanguageModel();

/** The attributions marked in one annotator's file: spans of source, cue and content. */
function parseMarked(lines) {
  const spans = {};
  for (const line of lines) {
    const match = /^(T\d+)\t(\w+) ([\d ;]+)\t/.exec(line);
    if (match)
      spans[match[1]] = match[3].split(";").map((pair) => ({ start: +pair.split(" ")[0], end: +pair.split(" ")[1] }));
  }
  return lines
    .filter((line) => line.startsWith("E"))
    .map((line) => {
      const marked = { source: [], cue: [], content: [] };
      for (const part of line.split("\t")[1].trim().split(" ")) {
        const [role, id] = part.split(":");
        const list = marked[role.replace(/\d+$/, "").toLowerCase()];
        if (list && spans[id]) list.push(...spans[id]);
      }
      return marked;
    })
    .filter(({ cue, content }) => cue.length && content.length);
}

const shared = (a, b) =>
  a.reduce(
    (n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
const size = (spans) => spans.reduce((n, { start, end }) => n + end - start, 0);
const dice = (a, b) => (2 * shared(a, b)) / (size(a) + size(b));

function isMatch(found, marked) {
  if (shared([found.cue], marked.cue) === 0) return "cue";
  const source = found.source ? [found.source] : [];
  if (
    marked.source.length &&
    source.length &&
    shared(source, marked.source) * 2 < Math.min(size(source), size(marked.source))
  )
    return "source";
  if (marked.source.length !== 0 && !source.length) return "source";
  return found.content.length && dice(found.content, marked.content) >= 0.5 ? "" : "content";
}

const article = (name, text) => ({
  id: name,
  file: name,
  sha256: "",
  outlet: { name: null, how: "unknown" },
  published: { how: "unknown" },
  language: "en",
  text,
  blocks: [],
  removals: [],
});

const total = { tp: 0, found: 0, marked: 0, speech: { tp: 0, marked: 0 }, why: {}, form: {} };
let files = 0;
for (const file of readdirSync(join(folder, "text")).sort()) {
  const name = file.replace(/\.txt$/, "");
  const text = readFileSync(join(folder, "text", file), "utf8");
  const { attributions } = read(article(name, text), model).value;
  const annotators = readdirSync(join(folder, "attributions")).filter((a) => a.startsWith(`${name}_`));
  const say = (kind, spans) =>
    console.log(`${kind}\t${spans.map((s) => text.slice(s.start, s.end).replace(/\s+/g, " ")).join(" | ")}`);
  const weight = 1 / annotators.length;
  for (const annotator of annotators) {
    const marked = parseMarked(readFileSync(join(folder, "attributions", annotator), "utf8").split("\n"));
    const used = new Map();
    for (const m of marked) {
      const order = attributions.filter((a) => !used.has(a.id)).map((a) => [isMatch(a, m), a]);
      const hit = order.find(([why]) => why === "");
      const words = m.cue.map((s) => text.slice(s.start, s.end)).join(" ");
      const speech =
        /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|itten)|add(?:ed|s|ing)|according to|not(?:ed|es)|report(?:ed|s))\b/i.test(
          words,
        );
      total.marked += weight;
      if (speech) total.speech.marked += weight;
      if (hit) {
        used.set(hit[1].id, hit[1]);
        total.tp += weight;
        if (speech) total.speech.tp += weight;
      } else {
        const why =
          order.map(([w]) => w).sort((a, b) => "content source cue".indexOf(a) - "content source cue".indexOf(b))[0] ??
          "cue";
        total.why[why] = (total.why[why] ?? 0) + weight;
        if (option("misses")) say(`MISS ${why}${speech ? " speech" : ""}`, [...m.source, ...m.cue, ...m.content]);
      }
    }
    const near = new Set();
    for (const a of used.values())
      for (const b of attributions) if (b.inside === a.id || a.inside === b.id) near.add(b.id);
    for (const a of attributions) {
      if (used.has(a.id)) total.found += weight;
      else if (!near.has(a.id)) {
        total.found += weight;
        if (option("extras")) say("EXTRA", [a.source ?? { start: 0, end: 0 }, a.cue, ...a.content]);
      }
    }
  }
  files++;
}
const pct = (x) => (100 * x).toFixed(1);
const precision = total.tp / total.found;
const recall = total.tp / total.marked;
console.log(`${set}: ${files} texts, ${total.marked.toFixed(0)} marked, ${total.found.toFixed(0)} found`);
console.log(`P ${pct(precision)}  R ${pct(recall)}  F1 ${pct((2 * precision * recall) / (precision + recall))}`);
console.log(
  `recall with a plain cue of speech: ${pct(total.speech.tp / total.speech.marked)} of ${total.speech.marked.toFixed(0)}`,
);
console.log(
  `missed for want of: ${Object.entries(total.why)
    .map(([why, n]) => `${why} ${n.toFixed(0)}`)
    .join(", ")}`,
);
