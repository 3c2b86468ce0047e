// Gathers every regular expression of the product: the literals as the compiler reads them in src/, and those put together
// from words as the modules of dist/ are loaded. A pattern put together later than that would go unseen, and so it is an error.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { ROOT } from "./setup.mjs";

const SRC = join(ROOT, "src");
const DIST = join(ROOT, "dist");

/**
 * Not loaded: programs, which begin their work as they are loaded (the command, the page's scripts, the server's worker), and the rest of
 * the server, which puts together only the patterns of its own addresses. The command and the scripts are bundles of the library.
 */
const PROGRAMS = /^(?:cli|server|web)\//;

/** All patterns, each with the file that it stands in. The build must be fresh. */
export async function findPatterns() {
  return [...findLiterals(), ...(await findConstructed())];
}

/** The literals of the sources. */
function findLiterals() {
  return filesIn(SRC, ".ts")
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => {
      const found = [];
      walk(file, join(SRC, file), (node) => {
        if (!ts.isRegularExpressionLiteral(node)) return;
        const end = node.text.lastIndexOf("/");
        found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      });
      return found;
    });
}

/** What `RegExp` is asked to make while all modules are loaded. */
async function findConstructed() {
  const files = filesIn(DIST, ".js").filter((file) => !PROGRAMS.test(file));
  const found = [];
  const seen = new Set();
  const RegExpAsIs = globalThis.RegExp;
  const note = (args) => {
    const place = /dist\/(?<file>\S+?\.js):(?<line>\d+):\d+/.exec(new Error().stack.replaceAll("\\", "/"));
    if (place) seen.add(`${place.groups.file}:${place.groups.line}`);
    const pattern = Reflect.construct(RegExpAsIs, args);
    if (place)
      found.push({ file: place.groups.file.replace(/js$/, "ts"), source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(RegExpAsIs, { construct: (_, args) => note(args), apply: (_, __, args) => note(args) });
  try {
    for (const file of files) await import(pathToFileURL(join(DIST, file)).href);
  } finally {
    globalThis.RegExp = RegExpAsIs;
  }
  const unseen = files.flatMap((file) => findConstructions(file)).filter((place) => !seen.has(place));
  if (unseen.length > 0) throw new Error(`Patterns are put together after loading, and nobody judges them: ${unseen}`);
  return found;
}

/** Where a file of dist/ puts patterns together. */
function findConstructions(file) {
  const places = [];
  walk(file, join(DIST, file), (node, source) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (!isCall || node.expression.getText(source) !== "RegExp") return;
    places.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
  });
  return places;
}

function walk(file, path, visit) {
  const source = ts.createSourceFile(file, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const step = (node) => {
    visit(node, source);
    ts.forEachChild(node, step);
  };
  step(source);
}

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending))
    .sort();
}
