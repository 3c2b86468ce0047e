import type { RemovalReason } from "../../model/article.ts";

/** A kind of page furniture known by its words: a named rule, what it is, and how a folded line of it reads. */
export interface ResidueRule {
  readonly rule: string;
  readonly reason: RemovalReason;
  readonly line: RegExp;
  /** The first words of all such lines, `0` for any number; lines that begin otherwise match `holds`. */
  readonly begins: ReadonlySet<string>;
  readonly holds?: RegExp;
}
