import type { Account } from "../model/annotations.ts";
import type { Reuse } from "../model/dossier.ts";
import type { Finding } from "./findings.ts";
import type { SharedWords } from "./shared-words.ts";
import type { Voices } from "./voice.ts";

/** What all claims of a story share: its accounts, voices, words in common, quoted and not, and findings. */
export interface Ground {
  readonly accounts: readonly Account[];
  readonly voices: Voices;
  readonly shared: readonly SharedWords[];
  readonly findings: readonly Finding[];
  readonly reuse: readonly Reuse[];
}
