import { createHash } from "node:crypto";
import type { Account, Attribution } from "./model/annotations.ts";
import type { Article } from "./model/article.ts";
import type { Comparison } from "./model/comparison.ts";
import type { Dossier, DossierArticle, DossierAttribution, DossierFile, Entity } from "./model/dossier.ts";
import type { Notice } from "./model/notice.ts";
import { type Anchor, anchorOf, type Span } from "./model/span.ts";
import type { Story } from "./model/story.ts";
import type { Tracing } from "./model/tracing.ts";

/** The version that dossiers carry; the same as package.json's. */
export const VERSION = "0.1.0";

/** Each stage's method with its version, as dossiers record them. */
export const METHODS: Readonly<Record<string, string>> = {
  acquire: "rules.v1",
  read: "rules.v1",
  group: "names-and-words.v1",
  compare: "propositions.v1",
  trace: "sourcing.v1",
};

/** The n-th siglum: A … Z, then AA, AB … */
export function siglumOf(n: number): string {
  return (n >= 26 ? siglumOf(Math.floor(n / 26) - 1) : "") + String.fromCharCode(65 + (n % 26));
}

/** Put together the whole file from its stories, their dossiers and what was noticed on the way; `others` is what had a say besides the stages. */
export function toDossierFile(
  stories: readonly Story[],
  dossiers: readonly Dossier[],
  notices: readonly Notice[],
  others: Readonly<Record<string, string>> = {},
): DossierFile {
  const articles = stories.flatMap((story) =>
    story.accounts.map((account, i) => toDossierArticle(account, siglumOf(i))),
  );
  const digest = createHash("sha256");
  for (const a of articles) digest.update(JSON.stringify([a.sha256, a.outlet.name, a.published.from, a.published.to]));
  return {
    format: "stemma/1",
    generator: { version: VERSION, methods: { ...METHODS, ...others }, inputDigest: digest.digest("hex") },
    articles,
    stories: dossiers,
    notices,
  };
}

function toDossierArticle(account: Account, siglum: string): DossierArticle {
  const { article, annotations } = account;
  const { text } = article;
  const at = (span: Span): Anchor => anchorOf(article, span);
  const { evidence, ...outlet } = article.outlet;
  return {
    id: article.id,
    siglum,
    file: article.file,
    ...(article.url !== undefined && { url: article.url }),
    sha256: article.sha256,
    outlet: { ...outlet, ...(evidence && { evidence: at(evidence) }) },
    ...(article.headline && { headline: at(article.headline) }),
    ...(article.byline && { byline: at(article.byline) }),
    ...(article.dateline && { dateline: at(article.dateline) }),
    published: annotations.published,
    language: article.language,
    text,
    blocks: article.blocks,
    sentences: annotations.sentences.map(({ start, end }) => ({ start, end })),
    removals: article.removals,
    times: annotations.times.flatMap(({ span, value, how, anchor }) =>
      value === undefined
        ? []
        : [{ span, text: text.slice(span.start, span.end), value, how, ...(anchor !== undefined && { anchor }) }],
    ),
    quantities: annotations.quantities.map(({ span, value }) => ({
      span,
      text: text.slice(span.start, span.end),
      value,
    })),
    mentions: annotations.mentions.map(({ span, entity }) => ({
      span,
      text: text.slice(span.start, span.end),
      entity,
    })),
    ...(article.truncated && { truncated: at(article.truncated) }),
  };
}

/** Put together one story's dossier from what comparing and tracing gave. */
export function toDossier(story: Story, comparison: Comparison, tracing: Tracing, notices: readonly Notice[]): Dossier {
  const articles = story.accounts.map(({ article }) => article);
  return {
    id: `s-${(articles[0] as Article).id}`,
    ...titleOf(story, tracing),
    articles: articles.map(({ id }) => id),
    headline: tracing.headline,
    entities: entitiesOf(story.accounts),
    attributions: story.accounts.flatMap(({ article, annotations }) =>
      annotations.attributions.map((a) => toDossierAttribution(article, a)),
    ),
    origins: tracing.origins,
    credits: tracing.credits,
    witnesses: tracing.witnesses,
    edges: tracing.edges,
    reuse: comparison.reuse,
    utterances: tracing.utterances,
    claims: tracing.claims,
    divergences: comparison.divergences,
    timeline: comparison.timeline,
    acts: [],
    findings: [],
    silences: tracing.silences,
    wouldChange: tracing.wouldChange,
    notices,
  };
}

/** A story is named by the first headline held, else by the gloss of its main claim, else by its first words. */
function titleOf(story: Story, tracing: Tracing): Pick<Dossier, "title" | "titleFrom"> {
  const titled = story.accounts.find(({ article }) => article.headline)?.article;
  const claim = tracing.claims.find(({ id }) => id === tracing.headline?.claim);
  const reading = claim?.readings.find(({ text }) => text === claim.gloss) ?? claim?.readings[0];
  const { article, annotations } = story.accounts[0];
  const titleFrom = titled?.headline
    ? anchorOf(titled, titled.headline)
    : reading
      ? { article: reading.article, span: reading.span, text: reading.text }
      : anchorOf(article, annotations.sentences[0] ?? { start: 0, end: Math.min(80, article.text.length) });
  return { title: titleFrom.text.replace(/\s+/g, " ").trim(), titleFrom };
}

function entitiesOf(accounts: readonly Account[]): readonly Entity[] {
  const entities = new Map<string, Entity & { mentions: Anchor[] }>();
  for (const { article, annotations } of accounts) {
    for (const { span, entity, kind, name, standsFor } of annotations.mentions) {
      const known = entities.get(entity) ?? {
        id: entity,
        kind,
        name,
        mentions: [],
        ...(standsFor !== undefined && { standsFor }),
      };
      known.mentions.push(anchorOf(article, span));
      entities.set(entity, known);
    }
  }
  return [...entities.values()];
}

function toDossierAttribution(article: Article, a: Attribution): DossierAttribution {
  const at = (span: Span): Anchor => anchorOf(article, span);
  return {
    id: a.id,
    article: article.id,
    ...(a.source && { source: at(a.source) }),
    cue: at(a.cue),
    content: a.content.map(at),
    ...(a.resolved && { resolved: at(a.resolved).text }),
    kind: a.kind,
    via: a.via,
    ...(a.inside !== undefined && { inside: a.inside }),
    ...(a.anonymity && { anonymity: at(a.anonymity) }),
    hedges: a.hedges.map(at),
  };
}
