#!/usr/bin/env node
// Measures whether trees would better the attributions that rules find: node scripts/eval/attribution-trees.mjs [--set dev]
// Each way changes what the rules found by the dependency tree of the cue's sentence; see docs/decisions/0008-attributions-without-trees.md.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureAttributions } from "./attributions.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const build = process.env.STEMMA_BUILD ?? join(ROOT, "dist");
const { findTrees } = await import(join(build, "read/trees.js"));
const { describeWords } = await import(join(build, "read/forms.js"));
const { readLanguageModel } = await import(join(build, "acquire/language-model.js"));
const { REPORTING_FORMS } = await import(join(build, "lexicon/en/reporting-verbs.js"));
const parser = (await readLanguageModel()).parser();
const SUBJECTS = /^nsubj/;
const CLAUSES = /^(?:ccomp|xcomp|parataxis)$/;

/** The trees of an article, with what hangs on what. */
function parse({ tokens, sentences }, text, model) {
  const tags = Uint8Array.from(tokens, ({ tag }) => model.tags.indexOf(tag));
  const { heads, relations } = findTrees(describeWords(text, tokens, model.words), tags, sentences, model, parser);
  const children = tokens.map(() => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head].push(i);
  });
  const relationOf = (i) => parser.final.labels[relations[i]];
  const yieldOf = (i, keep = () => true) => {
    const all = [i];
    for (let k = 0; k < all.length; k++) for (const child of children[all[k]]) if (keep(child)) all.push(child);
    return { first: Math.min(...all), last: Math.max(...all) + 1 };
  };
  return { children, heads, relationOf, yieldOf };
}

const spanOf = (tokens, { first, last }) => ({ start: tokens[first].start, end: tokens[last - 1].end });

/** A clause's span without the mark, quotation or complementizer that leads to it. */
function clauseSpan(tokens, { first, last }) {
  let [a, z] = [first, last];
  while (a < z && (/^[,:;.]$/.test(tokens[a].text) || tokens[a].text === "that")) a++;
  while (z > a && /^[,:;.]$/.test(tokens[z - 1].text)) z--;
  return z > a ? spanOf(tokens, { first: a, last: z }) : undefined;
}

function alterBy({ sources, contents, missing, unsure }, found, text, model) {
  const { tokens, sentences } = found;
  const tree = parse(found, text, model);
  const at = new Map(tokens.map((token, i) => [token.start, i]));
  const sentenceOf = (i) => sentences.find(({ first, last }) => i >= first && i < last);
  const subjectOf = (i) => tree.children[i].find((child) => SUBJECTS.test(tree.relationOf(child)));
  const phraseOf = (i) =>
    spanOf(
      tokens,
      tree.yieldOf(i, (k) => !/^(?:acl|appos|punct|parataxis)/.test(tree.relationOf(k))),
    );
  const attributions = found.attributions.map((one) => {
    const cue = at.get(one.cue.start);
    if (cue === undefined || tokens[cue].tag !== "VERB") return one;
    let changed = one;
    const subject = subjectOf(cue);
    const far = one.source && Math.abs(cue - (at.get(one.source.start) ?? cue)) > 8;
    if (sources && subject !== undefined && (!unsure || !one.source || far)) {
      const head = tokens[subject];
      if (!one.source || head.start < one.source.start || head.end > one.source.end)
        changed = { ...changed, source: phraseOf(subject) };
    }
    const [content, ...others] = one.content;
    const clause = tree.children[cue].find((child) => child > cue && CLAUSES.test(tree.relationOf(child)));
    const sentence = sentenceOf(cue);
    const cut = content && sentence && content.end < tokens[sentence.last - 1].start - 1;
    if (
      contents &&
      clause !== undefined &&
      content &&
      others.length === 0 &&
      content.start > one.cue.end &&
      (!unsure || cut)
    ) {
      const span = clauseSpan(tokens, tree.yieldOf(clause));
      if (span) changed = { ...changed, content: [span] };
    }
    return changed;
  });
  if (missing) {
    const known = new Set(attributions.map(({ cue }) => cue.start));
    tokens.forEach((token, i) => {
      if (token.tag !== "VERB" || known.has(token.start) || !REPORTING_FORMS.has(token.text.toLowerCase())) return;
      if (found.quotations.some(({ marked }) => marked.start < token.start && token.end < marked.end)) return;
      const subject = subjectOf(i);
      const clause = tree.children[i].find((child) => /^ccomp|^parataxis/.test(tree.relationOf(child)));
      const span = clause === undefined ? undefined : clauseSpan(tokens, tree.yieldOf(clause));
      if (subject === undefined || !span) return;
      attributions.push({
        id: `tree${i}`,
        source: phraseOf(subject),
        cue: token,
        content: [span],
        hedges: [],
        via: [],
      });
    });
  }
  return { ...found, attributions };
}

const WAYS = {
  "rules alone": null,
  "subjects from trees": { sources: true },
  "subjects from trees, where far or none": { sources: true, unsure: true },
  "clauses from trees": { contents: true },
  "clauses from trees, where rules cut them": { contents: true, unsure: true },
  "reporting verbs that rules leave, with subject and clause": { missing: true },
  "the three where unsure": { sources: true, contents: true, missing: true, unsure: true },
};
const set = process.argv.includes("--set") ? process.argv[process.argv.indexOf("--set") + 1] : "dev";
const FIGURES = [
  "precision",
  "recall",
  "F1",
  "source exact, of those found",
  "content tokens, F1",
  "content tokens, where found, F1",
];
console.log(
  `${"way".padEnd(58)}${FIGURES.map((figure) => figure.replace("content tokens", "tokens").slice(0, 16).padStart(18)).join("")}`,
);
for (const [name, way] of Object.entries(WAYS)) {
  const before = process.cpuUsage().user;
  const rows = await measureAttributions({ set, ...(way && { alter: (...args) => alterBy(way, ...args) }) });
  const value = (figure) => rows.find((row) => row.figure === `attributions: ${figure}`)?.value ?? Number.NaN;
  const seconds = (process.cpuUsage().user - before) / 1e6;
  console.log(
    `${name.padEnd(58)}${FIGURES.map((figure) => value(figure).toFixed(4).padStart(18)).join("")}  ${seconds.toFixed(1)} s`,
  );
}
