import type { Account } from "../model/annotations.ts";
import type { Noted } from "../model/notice.ts";
import type { Story } from "../model/story.ts";

/** Sort accounts into stories: each account goes to exactly one, an account alone is a story of one. */
export function group(accounts: readonly Account[]): Noted<readonly Story[]> {
  const [first, ...rest] = accounts;
  return { value: first ? [{ accounts: [first, ...rest] }] : [], notices: [] };
}
