// `npm run eval [-- SECTION …]`: every figure of the language engine and of the stories in one table, each with its command and the digest
// of its data; all sections unless some are named. With all of them the table is written to docs/accuracy.md.
//   trees         words, sentences, tags and trees, on treebanks
//   names         persons, bodies and places, on Universal NER, GUM and WNUT-17
//   attributions  who says what, on PolNeAR
//   times         times and amounts, on TimeBank and the Recognizers' cases
//   groups        stories told apart
//   claims        sentences that report the same, on ECB+, beside a TF-IDF cosine
//   stories       all that the annotated development stories measure
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatRows, toMarkdown } from "./eval/table.mjs";
import { ROOT, setUp } from "./setup.mjs";

const SECTIONS = {
  trees: async () => (await import("./eval/trees.mjs")).measureTrees(),
  names: async () => (await import("./eval/names.mjs")).measureNames(),
  attributions: async () => (await import("./eval/attributions.mjs")).measureAttributions(),
  times: async () => (await import("./eval/times.mjs")).measureTimes(),
  groups: async () => (await import("./eval/groups.mjs")).measureGroups(),
  claims: async () => (await import("./eval/claims.mjs")).measureClaims(),
  stories: async () => (await import("./eval/stories.mjs")).measureStories(),
};
const PAGE = join(ROOT, "docs", "accuracy.md");
/** Between these two lines of the page stands the table. */
const [BEGIN, END] = ["<!-- figures: written by npm run eval -->", "<!-- end of figures -->"];

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in SECTIONS));
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}"; there are ${Object.keys(SECTIONS).join(", ")}.`);
  process.exit(2);
}
if (!setUp()) process.exit(1);
const rows = [];
for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) {
  console.error(`${name} …`);
  const found = await SECTIONS[name]();
  if (found.length === 0) console.error("  its data is not beside this checkout: nothing measured");
  rows.push(...found);
}
if (rows.length > 0) console.log(formatRows(rows));
if (named.length === 0 && rows.length > 0) {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  writeFileSync(PAGE, `${page.slice(0, before)}\n\n${toMarkdown(rows)}\n\n${page.slice(after)}`);
  console.log("Written to docs/accuracy.md.");
}
