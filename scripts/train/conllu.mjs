// Reads treebanks of Universal Dependencies (CoNLL-U, gzipped or plain) into the shape that reading has: words as spans of a text.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/**
 * Read a treebank: its sentences with forms, tags, lemmas, heads (0 for the root, else 1-based) and labels without subtypes,
 * and its documents as raw text with the spans of words and sentences.
 */
export function readTreebank(path) {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const sentences = [];
  const documents = [];
  let document = null;
  let sentence = newSentence();
  let opensParagraph = false;
  let compound = null;
  for (const line of lines) {
    if (line.startsWith("# newdoc")) {
      document = { id: line.split("= ")[1], text: "", words: [], sentences: [] };
      documents.push(document);
      opensParagraph = true;
    } else if (line.startsWith("# newpar")) opensParagraph = true;
    else if (line === "") {
      if (sentence.forms.length > 0) {
        sentences.push(sentence);
        document?.sentences.push({ start: sentence.start, end: document.words.at(-1).end });
      }
      sentence = newSentence();
    } else if (line[0] !== "#") {
      const [id, form, lemma, tag, detail, , head, label, , misc] = line.split("\t");
      const spaced = !misc.includes("SpaceAfter=No");
      if (id.includes(".")) continue;
      if (document && (id.includes("-") || !compound || Number(id) > compound.last)) {
        if (opensParagraph && document.text) document.text = `${document.text.trimEnd()}\n\n`;
        opensParagraph = false;
      }
      if (id.includes("-")) {
        const start = document?.text.length ?? 0;
        compound = { last: Number(id.split("-")[1]), at: start, end: start + form.length };
        if (sentence.forms.length === 0) sentence.start = start;
        if (document) document.text += spaced ? `${form} ` : form;
        continue;
      }
      if (document) {
        const inside = compound && Number(id) <= compound.last;
        const start = inside ? compound.at : document.text.length;
        const end = inside && Number(id) === compound.last ? compound.end : start + form.length;
        if (inside) compound.at = end;
        else document.text += spaced ? `${form} ` : form;
        if (inside && Number(id) === compound.last) compound = null;
        if (sentence.forms.length === 0) sentence.start = start;
        document.words.push({ start, end });
      }
      sentence.forms.push(form);
      sentence.tags.push(tag);
      sentence.details.push(detail);
      sentence.lemmas.push(lemma);
      sentence.heads.push(Number(head));
      sentence.labels.push(label.split(":")[0]);
    }
  }
  return { sentences, documents };
}

function newSentence() {
  return { start: 0, forms: [], tags: [], details: [], lemmas: [], heads: [], labels: [] };
}

/** Put sentences into one text with a space between words, as `describeWords` and `findTags` want them. */
export function toWording(sentences) {
  let text = "";
  const words = [];
  const ranges = [];
  for (const { forms } of sentences) {
    const first = words.length;
    for (const form of forms) {
      words.push({ start: text.length, end: text.length + form.length });
      text += `${form} `;
    }
    ranges.push({ first, last: words.length });
  }
  return { text, words, sentences: ranges };
}
