// `npm run fuzz [N] [SEED]`: reads N hostile articles, 10,000 unless told, where `npm test` reads some hundreds; none may take over a second.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./setup.mjs";

const [count = "10000", seed = "1"] = process.argv.slice(2);
const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/hostile.test.ts"], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, STEMMA_FUZZ: count, STEMMA_FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
