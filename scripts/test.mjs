// `npm test`: sets up, runs every check of package.json (`check:…`) and all tests, and ends with "N passed, N failed".
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
import("./checks.mjs").then((checks) => checks.test(process.argv.slice(2)));
