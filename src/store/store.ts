import type { Correction } from "../model/correction.ts";
import type { DossierFile } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Notice } from "../model/notice.ts";

/** What is known of an input beside its bytes, as whoever added it says. */
export interface Given {
  readonly outlet?: string;
  /** An ISO day, or two with a slash between. */
  readonly published?: string;
  readonly url?: string;
}

/** A file that is to be added. */
export interface NewOriginal {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given?: Given;
}

/** Something added to the library: a file as it came, never changed. */
export interface Original {
  /** SHA-256 of the bytes, in hex: the same bytes twice are one original. */
  readonly id: string;
  /** Its file name as it was added: shown, never used as a path. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly given: Given;
  /** An ISO instant. */
  readonly addedAt: string;
}

/** How much had been added when something was made of it; both only ever grow. */
export interface Basis {
  /** Originals added, and what was given of them later. */
  readonly originals: number;
  readonly corrections: number;
}

/** What a list of stories shows, without opening one. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  /** Outlets that are known by name, each once. */
  readonly outlets: readonly string[];
  /** Of the main claim: `1`, `1–2`, `?`; `null` where there is none. */
  readonly origins: string | null;
  /** The first and last day of publication that is known. */
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly divergences: number;
}

/** A story as it is put into the store. */
export interface CountedStory {
  readonly summary: StorySummary;
  /** The story alone, with its articles. */
  readonly file: DossierFile;
}

/** Where an article lies. */
export interface Place {
  readonly original: string;
  readonly story: string;
}

/** What is known of a count besides its stories. */
export interface CountRecord {
  /** An ISO instant. */
  readonly at: string;
  /** What the count was made of; what was added since makes it stale. */
  readonly basis: Basis;
  /** What concerns no story: an original that could not be read, a correction that found nothing. */
  readonly notices: readonly Notice[];
}

/** All that a count of the library gives. */
export interface Count extends CountRecord {
  readonly stories: readonly CountedStory[];
  readonly places: ReadonlyMap<ArticleId, Place>;
  /** Stories of earlier counts that are part of another one now: their addresses still lead somewhere. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Where the app keeps what it was given and what it made of it. Every implementation passes `test/contracts/store.ts`.
 *
 * Writing is atomic: what a call resolves for is there after a crash, and a call that fails leaves what was there before.
 * Nothing given is ever overwritten: originals go by their bytes, corrections are only added to.
 */
export interface Store {
  /** All originals, in the order in which they were added. */
  readonly originals: () => Promise<readonly Original[]>;
  /** The bytes of an original; `undefined` if it is not there. */
  readonly bytesOf: (id: string) => Promise<Uint8Array | undefined>;
  /** Add files: all, or none. The same bytes again give the original that is there already, with what is newly given of it. */
  readonly add: (files: readonly NewOriginal[]) => Promise<readonly Original[]>;
  /** All corrections, withdrawn ones as well, in the order in which they were made. */
  readonly corrections: () => Promise<readonly Correction[]>;
  /** Add a correction to the end of the list. Throws `RangeError` where its id is taken. */
  readonly addCorrection: (correction: Correction) => Promise<void>;
  /** How much there is to count now. */
  readonly basis: () => Promise<Basis>;
  /** Put the stories as they were counted in the place of those of the count before: all of them, or none. */
  readonly putCount: (count: Count) => Promise<void>;
  /** The last count; `undefined` before the first. */
  readonly lastCount: () => Promise<CountRecord | undefined>;
  /** A line for each story, in the order in which they were put. */
  readonly stories: () => Promise<readonly StorySummary[]>;
  /** A story with its articles, also by the id that it had before it moved; `undefined` if it is not there. */
  readonly story: (id: string) => Promise<DossierFile | undefined>;
  /** All earlier ids of stories, each with the one that it has now. */
  readonly moved: () => Promise<ReadonlyMap<string, string>>;
  /** Where an article lies; `undefined` if no story has it. */
  readonly placeOf: (article: ArticleId) => Promise<Place | undefined>;
  /** Finish what is being written, and let go of whatever the store holds open. */
  readonly close: () => Promise<void>;
}
