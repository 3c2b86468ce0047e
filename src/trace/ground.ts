import type { Account } from "../model/annotations.ts";
import type { Reuse } from "../model/dossier.ts";
import type { ArticleId, AttributionId } from "../model/ids.ts";
import { outletKey } from "./credits.ts";
import type { Finding } from "./findings.ts";
import type { KeptApart } from "./kept-apart.ts";
import type { SharedWords } from "./shared-words.ts";
import type { Voice, Voices } from "./voice.ts";

/** What all claims of a story share: its accounts, voices, words in common, quoted and not, and findings. */
export interface Ground {
  readonly accounts: readonly Account[];
  readonly voices: Voices;
  readonly findings: readonly Finding[];
  /** Voices that an editor keeps apart. */
  readonly apart: readonly KeptApart[];
  /** Each account's outlet as a key, where it is known. */
  readonly houses: readonly (string | undefined)[];
  /** The quoted words that some of these voices have in common with others, in the order of the story. */
  readonly sharedBy: (voices: readonly Voice[]) => readonly SharedWords[];
  /** What of these articles stands in one another, in the order of the story. */
  readonly reuseOf: (articles: Iterable<ArticleId>) => readonly Reuse[];
}

/** Lay out what all claims of a story share, so that a claim finds what concerns it without going through all of it. */
export function toGround(
  accounts: readonly Account[],
  voices: Voices,
  findings: readonly Finding[],
  shared: readonly SharedWords[],
  reuse: readonly Reuse[],
): Omit<Ground, "apart"> {
  const byAttribution = new Map<AttributionId, number[]>();
  const bySpeaker = new Map<string, number[]>();
  shared.forEach(({ rule, attributions }, i) => {
    for (const id of attributions) {
      push(byAttribution, id, i);
      if (rule !== "R2") continue;
      for (const { speaker } of voices.of.get(id) ?? []) if (speaker !== undefined) push(bySpeaker, speaker, i);
    }
  });
  const byArticle = new Map<ArticleId, number[]>();
  reuse.forEach(({ a }, i) => {
    push(byArticle, a, i);
  });
  return {
    accounts,
    voices,
    findings,
    houses: accounts.map(({ article: { outlet } }) => (outlet.name === null ? undefined : outletKey(outlet.name))),
    sharedBy: (own) =>
      inOrder(
        own.flatMap(({ attribution, speaker }) => [
          ...(byAttribution.get(attribution.id) ?? []),
          ...((speaker !== undefined && bySpeaker.get(speaker)) || []),
        ]),
      ).map((i) => shared[i] as SharedWords),
    reuseOf: (articles) => {
      const among = new Set(articles);
      return inOrder([...among].flatMap((article) => byArticle.get(article) ?? []))
        .map((i) => reuse[i] as Reuse)
        .filter(({ b }) => among.has(b));
    },
  };
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
