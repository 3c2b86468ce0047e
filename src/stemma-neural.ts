// The pipeline with models that the user gave beside Stemma's own rules: asked only for what the rules leave open.

import { toDossierFile } from "./assemble.ts";
import { findDoubts } from "./compare/index.ts";
import type { Article } from "./model/article.ts";
import type { Doubt, Judgement } from "./model/comparison.ts";
import type { Dossier, DossierFile } from "./model/dossier.ts";
import type { NeuralName, NeuralPort } from "./model/neural.ts";
import type { Notice } from "./model/notice.ts";
import type { Span } from "./model/span.ts";
import { read } from "./read/index.ts";
import { dossierOf, methodsOf, type NamesByArticle, readStories, type StemmaOptions } from "./stemma.ts";

/**
 * Read, group, compare and trace articles with models that the user gave, asked for what the rules leave open: the names that no lexicon knows, and whether two
 * statements say the same. The dossier records what answered.
 */
export async function stemmaWithNeural(
  articles: readonly Article[],
  options: StemmaOptions,
  port: NeuralPort,
): Promise<DossierFile> {
  const names = await findNames(articles, options, port);
  const { stories, overrides, notices } = readStories(articles, options, names);
  const dossiers: Dossier[] = [];
  let settled = 0;
  for (const [i, story] of stories.entries()) {
    options.onStage?.("compare", i, stories.length);
    const judgements = await judge(findDoubts(story), port);
    settled += judgements.length;
    dossiers.push(dossierOf(story, { judgements, overrides }));
  }
  const found = [...names.values()].reduce((sum, { length }) => sum + length, 0);
  const methods = { ...methodsOf(options), ...port.methods };
  return toDossierFile(stories, dossiers, [...notices, toNeuralNotice(found, settled)], methods);
}

async function findNames(
  articles: readonly Article[],
  options: StemmaOptions,
  port: NeuralPort,
): Promise<NamesByArticle> {
  const names = new Map<Article, readonly NeuralName[]>();
  if (!port.names) return names;
  for (const [i, article] of articles.entries()) {
    options.onStage?.("names", i, articles.length);
    const { sentences } = read(article, options.model).value;
    const answers = await port.names(sentences.map(({ start, end }) => article.text.slice(start, end)));
    names.set(
      article,
      answers.flatMap((found, n) =>
        found.map((name) => ({ ...name, span: moveSpan(name.span, sentences[n]?.start ?? 0) })),
      ),
    );
  }
  return names;
}

const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Cosine from which embeddings alone say that two statements are one; models of inference are asked instead where there is one. */
const ALIKE = 0.8;
/** Share from which each statement entails the other. */
const ENTAILED = 0.6;

/** Two statements say the same where each entails the other, or, with no model for that, where they are as good as alike. */
async function judge(doubts: readonly Doubt[], port: NeuralPort): Promise<readonly Judgement[]> {
  const pairs = doubts.map(({ texts }) => texts);
  if (port.entailment) {
    const there = await port.entailment(pairs);
    const back = await port.entailment(pairs.map(({ a, b }) => ({ a: b, b: a })));
    return doubts.map(({ a, b }, i) => ({
      a,
      b,
      same: [there[i], back[i]].every((answer) => (answer?.entails ?? 0) >= ENTAILED),
    }));
  }
  if (!port.similarity) return [];
  const likeness = await port.similarity(pairs);
  return doubts.map(({ a, b }, i) => ({ a, b, same: (likeness[i] ?? 0) >= ALIKE }));
}

function toNeuralNotice(names: number, settled: number): Notice {
  return {
    code: "neural/used",
    message: `Models that are not part of Stemma named ${names} names and settled ${settled} pairs of statements.`,
    help: "The dossier's generator.methods names each by its SHA-256; the same models on another machine may round otherwise.",
  };
}
