// Who may import whom: the borders of the house, enforced by machine. A new edge here is a decision record, not a commit.
// `npx depcruise src` checks them; test/architecture.test.ts plants one violation per rule and sees it caught.

/** What each folder (or file) of src may import from src, besides itself. Whatever is not listed is forbidden. */
const MAY = {
  model: [],
  text: ["model"],
  lexicon: ["model"],
  acquire: ["model", "text", "lexicon"],
  read: ["model", "text", "lexicon"],
  correct: ["model"],
  group: ["model", "text", "lexicon"],
  compare: ["model", "text", "lexicon"],
  trace: ["model", "text", "lexicon"],
  lens: ["model", "text", "lexicon"],
  report: ["model", "text"],
  page: ["model", "report"],
  export: ["model", "text"],
  store: ["model", "text"],
  neural: ["model"],
  llm: ["model", "text"],
};

/** Where node: modules may be imported: the edges that touch disk, network, clock and chance. */
const EDGES = ["acquire", "neural", "store", "server", "cli"];

/** Where packages may be imported: the same edges, and the server-rendered page. */
const PACKAGES = [...EDGES, "page"];

const TESTS = "\\.test\\.tsx?$";
const inside = (names) => `^src/(${names.join("|")})/`;

const folders = Object.entries(MAY).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${["itself", ...allowed].join(", ")} and nothing else of src.`,
  severity: "error",
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: "^src/", pathNot: inside([folder, ...allowed]) },
}));

export default {
  forbidden: [
    ...folders,
    {
      name: "no-cycles",
      comment: "Two files that import each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "lenses-apart",
      comment: "A lens knows lens.ts and itself, no other lens.",
      severity: "error",
      from: { path: "^src/lens/([^/]+)/", pathNot: TESTS },
      to: { path: "^src/lens/[^/]+/", pathNot: "^src/lens/$1/" },
    },
    {
      name: "assemble-imports",
      comment: "assemble.ts puts the model's parts together; it knows no stage.",
      severity: "error",
      from: { path: "^src/assemble\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(model|text)/" },
    },
    {
      name: "pipeline-imports",
      comment: "stemma.ts composes the pure stages; disk and screen are not its business.",
      severity: "error",
      from: { path: "^src/stemma(-neural)?\\.ts$" },
      to: { path: "^src/(acquire|neural|report|export|store|server|cli)/" },
    },
    {
      name: "stages-by-the-door",
      comment: "Who composes uses a stage's index.ts; what lies behind it is the stage's own.",
      severity: "error",
      from: { path: "^src/(stemma|stemma-neural|index)\\.ts$" },
      to: {
        path: "^src/(acquire|neural|correct|read|group|compare|trace)/",
        pathNot: "/(index|language-model|corrections)\\.ts$",
      },
    },
    {
      name: "nobody-imports-cli",
      comment: "src/cli is the outermost ring.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "only-cli-imports-server",
      comment: "src/server is the ring within it: the command starts it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(server|cli)/" },
      to: { path: "^src/server/" },
    },
    {
      name: "nobody-imports-the-public-entry",
      comment: "index.ts is for those outside; inside, an import says where a thing lives.",
      severity: "error",
      from: { path: "^src/", pathNot: TESTS },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "node-at-the-edges",
      comment: "Disk, network, clock and chance live in acquire, neural, store, server and cli.",
      severity: "error",
      from: { path: "^src/", pathNot: [inside(EDGES), TESTS, "^src/assemble\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "assemble-hashes-only",
      comment: "assemble.ts may use node:crypto for its digest, and no other module of Node.",
      severity: "error",
      from: { path: "^src/assemble\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "packages-at-the-edges",
      comment: "Run-time packages are allowed at the edges only; docs/decisions/dependencies.md has a line for each.",
      severity: "error",
      from: { path: "^src/", pathNot: [inside(PACKAGES), TESTS] },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-development-packages",
      comment: "What ships stands on dependencies, not on devDependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: TESTS },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-tests-in-the-product",
      comment: "What ships imports no test and nothing of test/.",
      severity: "error",
      from: { path: "^src/", pathNot: TESTS },
      to: { path: `(${TESTS})|^test/|^scripts/` },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
