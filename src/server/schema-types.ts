/** A type with everything in it open to writing, as schemas infer it. */
export type Open<T> = T extends string ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

/** A type with nothing in it left out: so that a field which only one of two types may have is seen. */
export type Full<T> = T extends string ? T : T extends object ? { -readonly [K in keyof T]-?: Full<T[K]> } : T;

/** `true` where each of two types takes the other's values, and has no field more: a schema and a type that say the same. */
export type Agrees<A, B> = [A] extends [B]
  ? [Open<B>] extends [Open<A>]
    ? [Full<B>] extends [Full<A>]
      ? true
      : "the schema has a field more"
    : "the schema leaves something out"
  : "the schema allows more";
