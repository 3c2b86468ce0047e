// `npm start`: installs and builds what is missing, then reads the bundled example; `npm start -- PATH …` reads your own.
// This file stays readable to old versions of Node, so that they can be told what is missing.
var needed = [20, 19];
var have = process.versions.node.split(".").map(Number);
if (have[0] < needed[0] || (have[0] === needed[0] && have[1] < needed[1])) {
  console.error(
    "Stemma needs Node " +
      needed.join(".") +
      " or newer; this is Node " +
      process.versions.node +
      ". See https://nodejs.org.",
  );
  process.exit(2);
}
import("./run.mjs").then((run) => run.start(process.argv.slice(2)));
