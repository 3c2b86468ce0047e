// What `npm start` does once Node is new enough.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT, setUp } from "./setup.mjs";

/** Set up, then run the command on what was named, or on the bundled example. */
export async function start(args) {
  if (!setUp()) {
    process.exitCode = 1;
    return;
  }
  // npm starts us in the package's root; the paths were typed where the user stood.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  const own =
    args.some((arg) => arg === "-" || !arg.startsWith("-")) || args.includes("--help") || args.includes("--version");
  const example = findExample();
  if (!own && example === undefined) {
    process.stderr.write("There is no example in examples/. Name your own articles: npm start -- PATH …\n");
    process.exitCode = 2;
    return;
  }
  const paths = own ? args : [relative(process.cwd(), example) || ".", ...args];
  process.env.STEMMA_COMMAND = "npm start --";
  process.argv = [
    process.argv[0],
    join(ROOT, "dist", "cli", "main.js"),
    ...(paths[0] === "read" ? [] : ["read"]),
    ...paths,
  ];
  await import("../dist/cli/main.js");
}

/** The folder of the first example's articles. */
function findExample() {
  const examples = join(ROOT, "examples");
  if (!existsSync(examples)) return undefined;
  return readdirSync(examples)
    .sort()
    .map((name) => join(examples, name, "articles"))
    .find((path) => existsSync(path));
}
