// Reads texts in which names are marked, each in its own way, into one shape: { text, blocks, names: [{ start, end, type }] }.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEntities } from "./names-gum.mjs";
import { isName, trimName, withoutOverlap } from "./names-spans.mjs";

const COLUMN_TYPES = {
  PER: "PER",
  ORG: "ORG",
  LOC: "LOC",
  MISC: "MISC",
  person: "PER",
  location: "LOC",
  corporation: "ORG",
  group: "ORG",
  product: "MISC",
  "creative-work": "MISC",
};
const RE3D_TYPES = {
  Person: "PER",
  Organisation: "ORG",
  Location: "LOC",
  MilitaryPlatform: "MISC",
  Weapon: "MISC",
};

/** Read the collections that the weights are trained on; `names` and `re3d` are folders as they are published, `banks` the treebanks'. */
export function readNameTexts(banks, names, re3d) {
  const wnut = join(names, "WNUT17/CONLL-format/data");
  return {
    wikigold: readColumns(join(names, "wikigold/CONLL-format/data/wikigold.conll.txt")),
    wnut: readColumns(join(wnut, "train/wnut17train.conll")),
    gum: readEntities(join(banks, "en_gum-train-free.conllu.gz")),
    centcom: existsSync(re3d) ? readSpans(join(re3d, "CENTCOM")) : [],
  };
}

/** Put words into a text as they are usually spaced, and say where each stands. */
function toText(forms) {
  let text = "";
  let glued = true;
  let quoted = false;
  const spans = forms.map((form) => {
    const closing = form === '"' && quoted;
    if (!glued && !closing && !/^(?:[.,;:?!%)\]}]|'s|'S|n't|'re|'ve|'ll|'d|'m|''|…)$/.test(form)) text += " ";
    const start = text.length;
    text += form;
    glued = /^(?:[([{$#]|``)$/.test(form) || (form === '"' && !quoted);
    if (form === '"') quoted = !quoted;
    return { start, end: text.length };
  });
  return { text, spans };
}

/** Columns of a word and its mark; a line of "-DOCSTART-" begins a document, and where there is none each sentence is one. */
export function readColumns(file) {
  const documents = [];
  const lines = readFileSync(file, "utf8").split("\n");
  const whole = lines.some((line) => line.startsWith("-DOCSTART-"));
  let sentence = [];
  const close = () => {
    if (sentence.length === 0) return;
    if (!whole || documents.length === 0) documents.push({ text: "", blocks: [], removals: [], names: [] });
    const document = documents.at(-1);
    const { text, spans } = toText(sentence.map(([form]) => form));
    const base = document.text.length;
    let open = null;
    for (const [i, [, mark]] of sentence.entries()) {
      const type = COLUMN_TYPES[mark.slice(2)];
      const span = { start: base + spans[i].start, end: base + spans[i].end };
      if (open && mark[0] === "I" && open.type === type) open.end = span.end;
      else {
        open = type ? { ...span, type } : null;
        if (open) document.names.push(open);
      }
    }
    document.blocks.push({ span: { start: base, end: base + text.length }, kind: "paragraph" });
    document.text += `${text}\n\n`;
    sentence = [];
  };
  for (const line of lines) {
    const [form, mark] = line.trim().split(/[ \t]+/);
    if (line.startsWith("-DOCSTART-")) {
      close();
      documents.push({ text: "", blocks: [], removals: [], names: [] });
    } else if (!form) close();
    else sentence.push([form, mark ?? "O"]);
  }
  close();
  return documents.filter(({ text }) => text !== "");
}

/** Spans in records of JSON, a line each, as re3d has them: only those with a capital, without "the". */
function readSpans(folder) {
  const records = (name) =>
    readFileSync(join(folder, `${name}.json`), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line));
  const entities = records("entities");
  return records("documents").map(({ _id, text }) => {
    const names = entities
      .filter(({ documentId, type }) => documentId === _id && RE3D_TYPES[type])
      .map(({ begin, end, type }) => ({ start: begin, end, type: RE3D_TYPES[type] }))
      .flatMap((name) => splitPlace(text, name))
      .map((name) => trimName(text, name))
      .filter((name) => name && isName(text.slice(name.start, name.end)));
    return {
      text,
      blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
      removals: [],
      names: withoutOverlap(names),
    };
  });
}

/** "Torvik, Norway" is two places. */
function splitPlace(text, { start, end, type }) {
  const comma = text.slice(start, end).indexOf(", ");
  if (type !== "LOC" || comma < 0) return [{ start, end, type }];
  return [{ start, end: start + comma, type }, ...splitPlace(text, { start: start + comma + 2, end, type })];
}

/** Universal NER's files (IOB2 beside the sentence's own text): a sentence is a paragraph. */
export function readUniversal(file) {
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
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) documents.push({ text: "", blocks: [], removals: [], names: [] });
    else if (line.startsWith("# text = ")) sentence = line.slice(9);
    else if (/^\d+\t/.test(line)) words.push(line.split("\t").slice(1, 3));
    else if (line === "") close();
  }
  close();
  return documents;
}
