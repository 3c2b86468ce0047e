// Reads the names among GUM's entities, which its treebank files carry in brackets.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isName, trimName, withoutOverlap } from "./names-spans.mjs";

const GUM_TYPES = { person: "PER", organization: "ORG", place: "LOC" };

/** GUM's entities: those whose head is a proper noun, cut to the words of the name itself. */
export function readEntities(file) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const documents = [];
  let document = null;
  let words = [];
  let open = new Map();
  let found = [];
  let opensParagraph = false;
  const close = () => {
    for (const { type, first, last } of found) {
      const name = nameOfEntity(document.text, words, type, first, last);
      if (name) document.names.push(name);
    }
    found = [];
    words = [];
    open = new Map();
  };
  for (const line of lines) {
    if (line.startsWith("# newdoc")) {
      document = { text: "", blocks: [], removals: [], names: [] };
      documents.push(document);
    } else if (line.startsWith("# newpar")) opensParagraph = true;
    else if (line === "") close();
    else if (/^\d+\t/.test(line)) {
      const [id, form, , tag, , , head, label, , misc] = line.split("\t");
      if (opensParagraph && document.text) document.text = `${document.text.trimEnd()}\n\n`;
      opensParagraph = false;
      const start = document.text.length;
      document.text += misc.includes("SpaceAfter=No") ? form : `${form} `;
      words.push({ start, end: start + form.length, form, tag, head: Number(head), label: label.split(":")[0] });
      const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
      for (const [, opening, key, type, alone, closing] of marks.matchAll(/(\()(\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g)) {
        if (opening && alone) found.push({ type, first: Number(id) - 1, last: Number(id) });
        else if (opening) open.set(key, [...(open.get(key) ?? []), { type, first: Number(id) - 1 }]);
        else {
          const entity = open.get(closing)?.pop();
          if (entity) found.push({ ...entity, last: Number(id) });
        }
      }
    }
  }
  for (const document of documents) {
    document.text = document.text.trimEnd();
    document.blocks = [...document.text.matchAll(/[^\n]+/g)].map(({ index, 0: text }) => ({
      span: { start: index, end: index + text.length },
      kind: "paragraph",
    }));
    document.names = withoutOverlap(document.names);
  }
  return documents;
}

const LINKS = /^(?:of|for|the|de|da|du|la|von|van|der|den|bin|ibn|al|el|&|-|')$/;

function nameOfEntity(text, words, entity, first, last) {
  const isProper = (i) => words[i]?.tag === "PROPN" || /^\p{Lu}\p{Ll}/u.test(words[i]?.form ?? "");
  let head = -1;
  for (let i = first; i < last && head < 0; i++) if (words[i].head - 1 < first || words[i].head - 1 >= last) head = i;
  if (head < 0 || words[head].tag !== "PROPN" || entity === "time") return null;
  let begin = head;
  while (begin > first && isProper(begin - 1)) begin--;
  let end = head + 1;
  for (;;) {
    let next = end;
    while (next < last && next < end + 2 && LINKS.test(words[next].form)) next++;
    if (
      entity === "organization" &&
      /^(?:and|,)$/.test(words[end]?.form ?? "") &&
      end > head + 2 &&
      words[end + 1]?.label === "conj"
    ) {
      const joined = words[end + 1].head - 1;
      if (joined > head && joined < end) next = end + 1;
    }
    if (next >= last || !isProper(next) || (next > end && words[next].tag !== "PROPN")) break;
    if (entity === "person" && next > end && words[end].form === "of") break;
    end = next + 1;
  }
  const type = GUM_TYPES[entity] ?? "MISC";
  const name = trimName(text, { start: words[begin].start, end: words[end - 1].end, type });
  return name && isName(text.slice(name.start, name.end)) ? name : null;
}
