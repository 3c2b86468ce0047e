// `npm run bench [-- SECTION … [FOLDER]]`: how fast Stemma is, beside what one would compare it to; all sections unless some are named.
//   start-up  a whole run over a folder of articles beside an empty Node process
//   reading   tokens a second of reading, beside wink-nlp and compromise
//   memory    heap in use while 10,000 articles are read
//   scaling   comparing and tracing ever more articles of one story
import { measureMemory } from "./bench/memory.mjs";
import { measurePages } from "./bench/pages.mjs";
import { measureReading } from "./bench/reading.mjs";
import { benchScaling } from "./bench/scaling.mjs";
import { measureStartUp } from "./bench/start-up.mjs";
import { setUp } from "./setup.mjs";

const SECTIONS = {
  "start-up": measureStartUp,
  reading: measureReading,
  memory: measureMemory,
  scaling: () => benchScaling(),
  pages: measurePages,
};

if (!setUp()) process.exit(1);
const named = process.argv.slice(2).filter((argument) => argument in SECTIONS);
const folder = process.argv.slice(2).find((argument) => !(argument in SECTIONS));
for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) {
  console.log(`${name}`);
  await SECTIONS[name](folder);
}
