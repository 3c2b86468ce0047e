import type { Account } from "./annotations.ts";

/** The accounts of one event, in the order of their sigla. */
export interface Story {
  readonly accounts: readonly [Account, ...Account[]];
}
