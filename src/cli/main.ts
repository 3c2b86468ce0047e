#!/usr/bin/env node
import { parseArgs } from "node:util";
import { acquire } from "../acquire/index.ts";
import { readLanguageModel } from "../acquire/language-model.ts";
import { stemma } from "../stemma.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { manifest: { type: "string" }, json: { type: "boolean" } } });
const { value } = await acquire(positionals.slice(1), values.manifest === undefined ? {} : { manifest: values.manifest });
console.log(JSON.stringify(stemma(value, { model: await readLanguageModel() }), null, 1));
