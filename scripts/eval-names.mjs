#!/usr/bin/env node
// Measures names against Universal NER's dev part, outside the repository: node scripts/eval-names.mjs [--misses]
// A name is right when its words and its type are those marked. States and places are LOC there, bodies and outlets ORG; what people
// are called after their state is no name there.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const build = process.env.STEMMA_BUILD ?? join(root, "dist");
const file = join(root, "../shared/data/uner_ewt/en_ewt-ud-dev.iob2");
const say = process.argv.includes("--misses") ? console.log : () => {};
if (!existsSync(file)) {
  console.log(`Universal NER is not at ${file}; nothing is measured.`);
  process.exit(0);
}
const { findTokens } = await import(join(build, "read/tokens.js"));
const { findMentions } = await import(join(build, "read/mentions.js"));
const { readLanguageModel } = await import(join(build, "acquire/language-model.js"));
const { foldWritten, worldNames } = await import(join(build, "lexicon/world.js"));
const model = await readLanguageModel();

const TYPES = { person: "PER", organization: "ORG", outlet: "ORG", government: "LOC", place: "LOC" };
const counts = Object.fromEntries(["PER", "ORG", "LOC"].map((type) => [type, { gold: 0, found: 0, right: 0 }]));
for (const document of parseDocuments(readFileSync(file, "utf8"))) score(document);
print();

/** Documents with their text, a sentence a paragraph, and the marked names in it. */
function parseDocuments(data) {
  const documents = [];
  let words = [];
  let sentence = "";
  const close = () => {
    const document = documents.at(-1);
    if (words.length === 0) return;
    const base = document.text.length;
    let at = 0;
    let open;
    for (const [form, mark] of words) {
      const start = sentence.indexOf(form, at);
      if (start < 0) throw new Error(`"${form}" is not in "${sentence}"`);
      at = start + form.length;
      if (open && mark.startsWith("I-")) open.end = base + at;
      else open = undefined;
      if (mark.startsWith("B-")) {
        open = { start: base + start, end: base + at, type: mark.slice(2) };
        document.names.push(open);
      }
    }
    document.blocks.push({ span: { start: base, end: base + sentence.length }, kind: "paragraph" });
    document.text += `${sentence}\n\n`;
    words = [];
  };
  for (const line of data.split("\n")) {
    if (line.startsWith("# newdoc")) documents.push({ text: "", blocks: [], removals: [], names: [] });
    else if (line.startsWith("# text = ")) sentence = line.slice(9);
    else if (/^\d+\t/.test(line)) words.push(line.split("\t").slice(1, 3));
    else if (line === "") close();
  }
  close();
  return documents;
}

function score({ text, blocks, removals, names }) {
  const { tokens, sentences } = findTokens({ text, blocks, removals }, model);
  const mine = findMentions({ text }, tokens, sentences, model).flatMap(({ span, kind }) => {
    const type = TYPES[kind];
    const known = worldNames().get(foldWritten(text.slice(span.start, span.end)));
    return type && (kind !== "government" || known === undefined || known.form === "noun") ? [{ ...span, type }] : [];
  });
  const around = ({ start, end }) =>
    `${text.slice(start - 30, start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, " ");
  for (const name of names) {
    counts[name.type].gold++;
    const hit = mine.find(({ start, end, type }) => start === name.start && end === name.end && type === name.type);
    if (hit) counts[name.type].right++;
    else say(`missed ${name.type} ${around(name)}`);
  }
  for (const name of mine) {
    counts[name.type].found++;
    if (!names.some(({ start, end, type }) => start === name.start && end === name.end && type === name.type))
      say(`extra  ${name.type} ${around(name)}`);
  }
}

function print() {
  const all = { gold: 0, found: 0, right: 0 };
  for (const [type, { gold, found, right }] of Object.entries(counts)) {
    all.gold += gold;
    all.found += found;
    all.right += right;
    printLine(type, { gold, found, right });
  }
  printLine("all", all);
}

function printLine(type, { gold, found, right }) {
  const [p, r] = [right / Math.max(1, found), right / Math.max(1, gold)];
  const f = (2 * right) / Math.max(1, gold + found);
  console.log(
    `${type.padEnd(4)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}  (${gold} gold, ${found} found, ${right} right)`,
  );
}
