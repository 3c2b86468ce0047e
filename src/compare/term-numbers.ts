import type { Statement } from "./terms.ts";

/**
 * The terms of all statements of a story as numbers, in flat arrays: every pair of statements that may be one claim asks
 * for them, and numbers compare much faster than strings.
 */
export interface TermNumbers {
  /** How many different keys and classes there are: numbers run from 0 to one below. */
  readonly count: number;
  /** Where the terms of each statement begin among all terms; one longer than there are statements. */
  readonly first: Int32Array;
  /** For each term the number of its key. */
  readonly keys: Int32Array;
  /** Where the classes of each term begin among all classes; one longer than there are terms. */
  readonly firstClass: Int32Array;
  /** The numbers of the classes; an entity's class is none of a word's. */
  readonly classes: Int32Array;
}

/** Number the keys and classes of the terms of statements, in the order of their appearance. */
export function numberTerms(statements: readonly Statement[]): TermNumbers {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const first: number[] = [];
  const keys: number[] = [];
  const firstClass: number[] = [];
  const classes: number[] = [];
  for (const { terms } of statements) {
    first.push(keys.length);
    for (const { key, kind, classes: own } of terms) {
      keys.push(numberOf(key));
      firstClass.push(classes.length);
      for (const each of own) classes.push(numberOf(`${kind === "entity" ? "&" : ""}~${each}`));
    }
  }
  first.push(keys.length);
  firstClass.push(classes.length);
  return {
    count: numbers.size,
    first: Int32Array.from(first),
    keys: Int32Array.from(keys),
    firstClass: Int32Array.from(firstClass),
    classes: Int32Array.from(classes),
  };
}

/** A number is the key of a term of the statement. */
export const KEY = 1;
/** A number is a class of a term of the statement. */
export const CLASS = 2;
/** It is the key, or a class, of a term that is no part of the subject. */
export const PREDICATE_KEY = 4;
/** The same, for a class of the predicate's words. */
export const PREDICATE_CLASS = 8;
/** It is the key, or a class, of an entity that is the subject. */
export const SUBJECT_KEY = 16;
/** The same, for a class of the subject's entities. */
export const SUBJECT_CLASS = 32;

/** It is the key of a word of the subject. */
export const NAMED_KEY = 64;
/** The same, for a class of the subject's words. */
export const NAMED_CLASS = 128;

/** What one statement has, looked up by number. */
export interface TermMarks {
  /** Mark what a statement has, and nothing else; costs nothing where it is marked already. */
  readonly of: (statement: Statement) => Uint8Array;
}

/** Make marks, for one statement at a time. */
export function toTermMarks({ count, first, keys, firstClass, classes }: TermNumbers): TermMarks {
  const marks = new Uint8Array(count);
  let marked: Statement | undefined;
  const wipe = (at: number): void => {
    for (let t = first[at] as number; t < (first[at + 1] as number); t++) {
      marks[keys[t] as number] = 0;
      for (let c = firstClass[t] as number; c < (firstClass[t + 1] as number); c++) marks[classes[c] as number] = 0;
    }
  };
  return {
    of(statement) {
      if (statement === marked) return marks;
      if (marked) wipe(marked.at);
      marked = statement;
      const from = first[statement.at] as number;
      statement.terms.forEach(({ role, kind }, i) => {
        const isSubject = role === "subject";
        const isEntity = isSubject && kind === "entity";
        const ofKey = KEY | (isEntity ? SUBJECT_KEY : isSubject ? NAMED_KEY : PREDICATE_KEY);
        const ofClass = CLASS | (isEntity ? SUBJECT_CLASS : isSubject ? NAMED_CLASS : PREDICATE_CLASS);
        const t = from + i;
        marks[keys[t] as number] = (marks[keys[t] as number] as number) | ofKey;
        for (let c = firstClass[t] as number; c < (firstClass[t + 1] as number); c++) {
          marks[classes[c] as number] = (marks[classes[c] as number] as number) | ofClass;
        }
      });
      return marks;
    },
  };
}
