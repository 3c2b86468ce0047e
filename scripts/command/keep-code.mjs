// Runs the built command once and keeps the code that V8 made of it, beside its parts: `node keep-code.mjs DIST/cli/main.js ARGUMENT …`.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import v8 from "node:v8";

// The command changes settings of V8, and V8 refuses code made under other settings than those it is loaded under.
v8.setFlagsFromString = () => undefined;
process.argv.splice(1, 1);
const { codeOf, parts } = await import(pathToFileURL(process.argv[1]).href);
process.on("exit", () => {
  for (const [name, { script }] of parts) writeFileSync(codeOf(name), script.createCachedData());
});
