#!/usr/bin/env node
// Measures attributions against PolNeAR, outside the repository: node scripts/eval/attributions.mjs [--set dev] [--json] [--misses] [--extras] [--sources]
//
// An attribution is found when its cue overlaps the marked one, its source shares the head (half of the shorter), and its content
// overlaps by half (Dice over characters). A text with several annotators' files is scored against each, and each counts as one part of the text.
// The marking flattens nested attributions: a found one beside its own outer or inner layer counts neither way.
//
// * source exact: of those found whose marked one has a source, the share with the very same span.
// * content tokens: words and marks that stand in a content, of any attribution, marked against found: one count over all texts.
// * content tokens where found: the same within the attributions found.
// * by construction; recall counts the marked ones of a kind, precision the found ones of that kind, each by its own content:
//   direct: nine tenths of the content's letters stand in quotation marks; indirect: none do; mixed: all others.
//   nested: marked, a content that has a finite verb of saying or thinking (a closed list below) outside quotation marks;
//   found, a chain of attributions one within the other, counted once and right where one of its layers is.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const KINDS = ["direct", "indirect", "mixed", "nested"];
const HAS_SAYING =
  /\b(?:sa(?:id|ys?)|t(?:old|ells?)|wrote|writes|added|according to|believe[sd]?|th(?:inks?|ought)|claim(?:s|ed)|argue[sd]?|announced|confirmed|denied|warned)\b/i;

/**
 * Measure attributions in one part of PolNeAR: rows of figures; empty where the data is not there.
 * `say` is told misses, extras and differing sources; `alter` may change what was read before it is compared.
 */
export async function measureAttributions({ set = "dev", say = () => {}, alter = (found) => found } = {}) {
  const folder = join(ROOT, "../shared/data/polnear", set);
  if (!existsSync(folder)) return [];
  const build = process.env.STEMMA_BUILD ?? join(ROOT, "dist");
  const { read } = await import(join(build, "read/index.js"));
  const { readLanguageModel } = await import(join(build, "acquire/language-model.js"));
  const model = await readLanguageModel();
  const sums = newSums();
  const hash = createHash("sha256");
  const annotators = readdirSync(join(folder, "attributions")).sort();
  for (const file of readdirSync(join(folder, "text")).sort()) {
    const name = file.replace(/\.txt$/, "");
    const text = readFileSync(join(folder, "text", file), "utf8");
    hash.update(text);
    const found = alter(read(toArticle(name, text), model).value, text, model);
    const markings = annotators.filter((a) => a.startsWith(`${name}_`));
    for (const annotator of markings) {
      const marking = readFileSync(join(folder, "attributions", annotator), "utf8");
      hash.update(marking);
      score(sums, text, found, parseMarked(marking), 1 / markings.length, say);
    }
    sums.texts++;
  }
  return toRows(sums, `node scripts/eval/attributions.mjs --set ${set}`, hash.digest("hex").slice(0, 12));
}

function newSums() {
  const pair = () => ({ right: 0, found: 0, marked: 0, rightMarked: 0 });
  return {
    texts: 0,
    all: pair(),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, pair()])),
    speech: { right: 0, marked: 0 },
    sources: { exact: 0, of: 0 },
    tokens: { shared: 0, found: 0, marked: 0 },
    within: { shared: 0, found: 0, marked: 0 },
    why: { cue: 0, source: 0, content: 0 },
  };
}

/** The attributions marked in one annotator's file: spans of source, cue and content. */
function parseMarked(marking) {
  const spans = {};
  const lines = marking.split("\n");
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

/** Compare one article's attributions with one annotator's and add what is found to the sums. */
function score(sums, text, { attributions, tokens, quotations }, marked, weight, say) {
  const quoted = quotations.filter(({ kind }) => kind === "speech").map((quotation) => quotation.marked);
  const wordsOf = (spans) => spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" | ");
  const hits = new Map();
  for (const m of marked) {
    const order = attributions.filter(({ id }) => !hits.has(id)).map((a) => [differs(a, m), a]);
    const hit = order.find(([why]) => why === "")?.[1];
    const speech =
      /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|itten)|add(?:ed|s|ing)|according to|not(?:ed|es)|report(?:ed|s))\b/i.test(
        wordsOf(m.cue),
      );
    const kinds = [kindOf(m.content, quoted, text), ...(holdsSaying(m.content, quoted, text) ? ["nested"] : [])];
    for (const sum of [sums.all, sums.speech, ...kinds.map((kind) => sums.kinds[kind])]) {
      if (sum === sums.speech && !speech) continue;
      sum.marked += weight;
      if (hit) sum[sum === sums.speech ? "right" : "rightMarked"] += weight;
    }
    if (hit) {
      hits.set(hit.id, hit);
      countTokens(sums.within, tokens, hit.content, m.content, weight);
      if (m.source.length > 0) {
        sums.sources.of += weight;
        if (hit.source && isSame([hit.source], m.source)) sums.sources.exact += weight;
        else say("source", `SOURCE\t${wordsOf(hit.source ? [hit.source] : [])}\t${wordsOf(m.source)}`);
      }
    } else {
      const why = order.map(([w]) => w).sort((a, b) => NEARNESS.indexOf(a) - NEARNESS.indexOf(b))[0] ?? "cue";
      sums.why[why] += weight;
      say("miss", `MISS ${why}${speech ? " speech" : ""}\t${wordsOf([...m.source, ...m.cue, ...m.content])}`);
    }
  }
  const near = new Set();
  for (const a of hits.values())
    for (const b of attributions) if (b.inside === a.id || a.inside === b.id) near.add(b.id);
  for (const a of attributions) {
    const right = hits.has(a.id);
    if (!right && near.has(a.id)) continue;
    for (const sum of [sums.all, sums.kinds[kindOf(a.content, quoted, text)]]) {
      sum.found += weight;
      if (right) sum.right += weight;
    }
    if (!right) say("extra", `EXTRA\t${wordsOf([a.source ?? { start: 0, end: 0 }, a.cue, ...a.content])}`);
  }
  for (const chain of chainsOf(attributions)) {
    sums.kinds.nested.found += weight;
    if (chain.some(({ id }) => hits.has(id))) sums.kinds.nested.right += weight;
  }
  countTokens(
    sums.tokens,
    tokens,
    attributions.flatMap(({ content }) => content),
    marked.flatMap(({ content }) => content),
    weight,
  );
}

const NEARNESS = ["content", "source", "cue"];

/** What keeps a found attribution from being the marked one: its cue, source or content; "" where it is. */
function differs(found, marked) {
  if (countShared([found.cue], marked.cue) === 0) return "cue";
  const source = found.source ? [found.source] : [];
  if (marked.source.length > 0 && source.length === 0) return "source";
  const heads = countShared(source, marked.source) * 2;
  if (marked.source.length > 0 && heads < Math.min(lengthOf(source), lengthOf(marked.source))) return "source";
  const dice = (2 * countShared(found.content, marked.content)) / (lengthOf(found.content) + lengthOf(marked.content));
  return found.content.length > 0 && dice >= 0.5 ? "" : "content";
}

function kindOf(content, quoted, text) {
  let letters = 0;
  let inside = 0;
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text[i])) continue;
      letters++;
      if (quoted.some((q) => i >= q.start && i < q.end)) inside++;
    }
  return inside === 0 ? "indirect" : inside >= 0.9 * letters ? "direct" : "mixed";
}

function holdsSaying(content, quoted, text) {
  return content.some(({ start, end }) =>
    [...text.slice(start, end).matchAll(new RegExp(HAS_SAYING, "gi"))].some(
      ({ index }) => !quoted.some((q) => start + index >= q.start && start + index < q.end),
    ),
  );
}

/** Attributions that stand one within the other, from the outermost; those that stand alone are left out. */
function chainsOf(attributions) {
  const byId = new Map(attributions.map((a) => [a.id, a]));
  const outermost = (a) => {
    let at = a;
    for (let depth = 0; at.inside !== undefined && depth < 20; depth++) at = byId.get(at.inside) ?? at;
    return at.id;
  };
  const chains = new Map();
  for (const a of attributions) chains.set(outermost(a), [...(chains.get(outermost(a)) ?? []), a]);
  return [...chains.values()].filter(({ length }) => length > 1);
}

function countTokens(sum, tokens, found, marked, weight) {
  const holds = (spans, { start, end }) => spans.some((span) => span.start <= start && end <= span.end);
  for (const token of tokens) {
    const [isFound, isMarked] = [holds(found, token), holds(marked, token)];
    if (isFound) sum.found += weight;
    if (isMarked) sum.marked += weight;
    if (isFound && isMarked) sum.shared += weight;
  }
}

function countShared(a, b) {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

function lengthOf(spans) {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isSame(a, b) {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i].start && end === b[i].end);
}

function toArticle(name, text) {
  return {
    id: name,
    file: name,
    sha256: "",
    outlet: { name: null, how: "unknown" },
    published: { how: "unknown" },
    language: "en",
    text,
    blocks: [],
    removals: [],
  };
}

/** The figures as rows: shares between 0 and 1, and of how many. */
function toRows(sums, command, digest) {
  const rows = [];
  const row = (figure, value, of) => rows.push({ figure: `attributions: ${figure}`, value, of, command, digest });
  const f1 = (precision, recall) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);
  const { all, kinds, tokens, within, sources, speech, why } = sums;
  row("precision", all.right / all.found, all.found);
  row("recall", all.rightMarked / all.marked, all.marked);
  row("F1", f1(all.right / all.found, all.rightMarked / all.marked), all.marked);
  row("recall with a plain cue of speech", speech.right / speech.marked, speech.marked);
  row("source exact, of those found", sources.exact / sources.of, sources.of);
  for (const [name, t] of [
    ["content tokens", tokens],
    ["content tokens, where found", within],
  ]) {
    row(`${name}, precision`, t.shared / t.found, t.found);
    row(`${name}, recall`, t.shared / t.marked, t.marked);
    row(`${name}, F1`, f1(t.shared / t.found, t.shared / t.marked), t.marked);
  }
  for (const kind of KINDS) {
    row(`${kind}, precision`, kinds[kind].right / kinds[kind].found, kinds[kind].found);
    row(`${kind}, recall`, kinds[kind].rightMarked / kinds[kind].marked, kinds[kind].marked);
  }
  for (const part of NEARNESS) row(`missed for want of ${part}`, why[part] / all.marked, all.marked);
  return rows;
}

/** The rows as a table for a terminal. */
function formatRows(rows) {
  const wide = Math.max(...rows.map(({ figure }) => figure.length));
  const lines = rows.map(
    ({ figure, value, of }) => `${figure.padEnd(wide)}  ${value.toFixed(3)}  of ${Math.round(of)}`,
  );
  return [...lines, `data ${rows[0].digest} · ${rows[0].command}`].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => process.argv.includes(`--${name}`);
  const set = option("set") ? process.argv[process.argv.indexOf("--set") + 1] : "dev";
  const shown = { miss: option("misses"), extra: option("extras"), source: option("sources") };
  const rows = await measureAttributions({ set, say: (kind, line) => shown[kind] && console.log(line) });
  if (rows.length === 0) console.log("PolNeAR is not there; nothing is measured.");
  else console.log(option("json") ? JSON.stringify(rows, null, 2) : formatRows(rows));
}
