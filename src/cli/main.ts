#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { acquire } from "../acquire/index.ts";
import { readLanguageModel } from "../acquire/language-model.ts";
import { stemma } from "../stemma.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { manifest: { type: "string" }, json: { type: "boolean" } } });
const manifest = values.manifest ? JSON.parse(readFileSync(values.manifest, "utf8")) : { articles: [] };
const { value } = await acquire(positionals.slice(1), Object.fromEntries(manifest.articles.map((a: { file: string }) => [a.file, a])));
console.log(JSON.stringify(stemma(value, { model: await readLanguageModel() }), null, 1));
