import type { Correction } from "../model/correction.ts";
import type { DossierFile } from "../model/dossier.ts";

/** What is known of an input beside its bytes, as whoever added it says. */
export interface Given {
  readonly outlet?: string;
  /** An ISO day. */
  readonly published?: string;
  readonly url?: string;
}

/** Something added to the library: a file as it came, never changed. */
export interface Original {
  /** SHA-256 of the bytes, in hex: the same bytes twice are one original. */
  readonly id: string;
  /** Its file name as it was added. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly given: Given;
  /** An ISO instant. */
  readonly addedAt: string;
  /** Left out of stories, on somebody's word; the bytes stay. */
  readonly excluded?: { readonly at: string; readonly because: string };
}

/** What a list of stories shows, without opening one. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Of the main claim: `1`, `1–2`, `?`; `null` where there is none. */
  readonly origins: string | null;
  /** The first and last day of publication that is known. */
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly divergences: number;
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
  /** Add a file. The same bytes again give the original that is there already, with what is newly given of it. */
  readonly add: (name: string, bytes: Uint8Array, given?: Given) => Promise<Original>;
  /** Leave an original out of stories, or (`null`) take it back in. */
  readonly exclude: (id: string, because: string | null) => Promise<void>;
  /** The stories as they were last counted, one dossier file each: in one go, or not at all. */
  readonly putStories: (stories: readonly DossierFile[]) => Promise<void>;
  /** A line for each story, those with the newest articles first. */
  readonly stories: () => Promise<readonly StorySummary[]>;
  /** A story with its articles; `undefined` if it is not there. */
  readonly story: (id: string) => Promise<DossierFile | undefined>;
  /** All corrections, withdrawn ones as well, in the order in which they were made. */
  readonly corrections: () => Promise<readonly Correction[]>;
  /** Add a correction to the end of the list. */
  readonly addCorrection: (correction: Correction) => Promise<void>;
  /** Tell whether originals or corrections have changed since the stories were counted. */
  readonly isStale: () => Promise<boolean>;
  /** Let go of whatever the store holds open. */
  readonly close: () => Promise<void>;
}
