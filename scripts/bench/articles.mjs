import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ROOT } from "../setup.mjs";

const FILE = join(ROOT, "..", "shared", "data", "ukraine2022", "articles.jsonl.gz");

/** The first articles of a collection of news, each in one paragraph; none, with a message, where it is not there. */
export function loadArticles(count) {
  if (!existsSync(FILE)) {
    console.log(`  skipped: there is no ${FILE}`);
    return [];
  }
  const lines = gunzipSync(readFileSync(FILE)).toString("utf8").split("\n", count).filter(Boolean);
  return lines.map((line) => {
    const { id, outlet, date, text } = JSON.parse(line);
    return {
      id,
      file: id,
      sha256: "",
      outlet: { name: outlet, how: "given" },
      published: { from: date, to: date, how: "given" },
      language: "en",
      text,
      blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
      removals: [],
    };
  });
}
