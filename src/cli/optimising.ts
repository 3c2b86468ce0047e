import { setFlagsFromString } from "node:v8";

/** Up to so many articles a run is over before faster code would have paid for its making. */
const FEW = 40;

/** V8 makes faster code of a function once it has run this many bytes of it: its own value, and one for short runs. */
const USUAL_BUDGET = 67_584;
const LATE_BUDGET = 500_000;

/** The versions of Node whose V8 is known to have this setting; others print a warning on what they do not know. */
const KNOWN_MAJORS: ReadonlySet<string> = new Set(["20", "22", "24"]);

/**
 * Put off making faster code: in a run over a few articles that work is a third of all, and hardly any of it pays. Patterns
 * are turned into machine code at once, not interpreted first and then made again.
 */
export function delayOptimising(): void {
  setFlags(`--interrupt-budget=${LATE_BUDGET}`, "--no-regexp-tier-up");
}

/** Make faster code as usual again where there is enough to read. */
export function resumeOptimising(articles: number): void {
  if (articles > FEW) setFlags(`--interrupt-budget=${USUAL_BUDGET}`, "--regexp-tier-up");
}

function setFlags(...flags: readonly string[]): void {
  if (!KNOWN_MAJORS.has(process.versions.node.split(".")[0] as string)) return;
  for (const flag of flags) setFlagsFromString(flag);
}
