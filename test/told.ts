import { readLanguageModel } from "../src/acquire/language-model.ts";
import { compare } from "../src/compare/index.ts";
import type { Account } from "../src/model/annotations.ts";
import type { Article } from "../src/model/article.ts";
import type { Claim } from "../src/model/dossier.ts";
import type { Tracing } from "../src/model/tracing.ts";
import { read } from "../src/read/index.ts";
import { trace } from "../src/trace/index.ts";

const model = await readLanguageModel();

/** An invented article: the house, and its paragraphs in lines. */
export interface Told {
  readonly outlet?: string;
  readonly day?: string;
  readonly text: string;
}

/** Read an invented article as every article is read. */
export function accountOf({ outlet, day = "2031-05-06", text }: Told, id: string): Account {
  const article: Article = {
    id,
    file: `${id}.txt`,
    sha256: id,
    outlet: outlet === undefined ? { name: null, how: "unknown" } : { name: outlet, how: "given" },
    published: { from: day, to: day, how: "given" },
    language: "en",
    text,
    blocks: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      span: { start: index, end: index + line.length },
      kind: "paragraph",
    })),
    removals: [],
  };
  return { article, annotations: read(article, model).value };
}

/** Read, compare and trace an invented story. */
export function traceStory(...articles: readonly [Told, ...Told[]]): Tracing {
  const [first, ...rest] = articles.map((told, i) => accountOf(told, "abcdefgh".charAt(i)));
  const accounts: [Account, ...Account[]] = [first as Account, ...rest];
  return trace({ accounts }, compare({ accounts }).value).value;
}

/** Find the claim that has these words in one of its readings. */
export function claimWith({ claims }: Tracing, words: string): Claim {
  const claim = claims.find(({ readings }) => readings.some(({ text }) => text.includes(words)));
  if (!claim) throw new RangeError(`No claim has "${words}": ${claims.map(({ gloss }) => gloss).join(" | ")}`);
  return claim;
}
