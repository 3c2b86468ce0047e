import type { DossierFile } from "../model/dossier.ts";

/** The texts of a file's articles by their ids. */
type Texts = ReadonlyMap<string, string>;

/**
 * Find the first place of a file whose span does not lie in its article, or whose text is not what stands there.
 * The result names it, such as `stories[0].claims[2].readings[1].span`; a sound file gives nothing.
 */
export function findMisplaced(file: DossierFile): string | undefined {
  const texts: Texts = new Map(file.articles.map(({ id, text }) => [id, text]));
  for (const [i, article] of file.articles.entries()) {
    const wrong = findIn(article, `articles[${i}]`, article.id, texts);
    if (wrong) return wrong;
  }
  for (const [i, { reuse, ...story }] of file.stories.entries()) {
    const wrong = findIn(story, `stories[${i}]`, undefined, texts);
    if (wrong) return wrong;
    for (const [j, { a, b, runs }] of reuse.entries()) {
      for (const [k, run] of runs.entries()) {
        const path = `stories[${i}].reuse[${j}].runs[${k}]`;
        if (!isSpanOf(run.a, texts.get(a))) return `${path}.a`;
        if (!isSpanOf(run.b, texts.get(b))) return `${path}.b`;
      }
    }
  }
  return findIn(file.notices, "notices", undefined, texts);
}

/** Walk down a value. What has a span speaks of its own article, or of the one that it stands in. */
function findIn(value: unknown, path: string, within: string | undefined, texts: Texts): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const wrong = findIn(value[i], `${path}[${i}]`, within, texts);
      if (wrong) return wrong;
    }
    return undefined;
  }
  const { article, span, text } = value as { article?: unknown; span?: unknown; text?: unknown };
  const id = typeof article === "string" ? article : within;
  if ("start" in value && !isSpanOf(value, texts.get(id ?? ""))) return path;
  if (span !== undefined && typeof text === "string") {
    const source = texts.get(id ?? "");
    if (!isSpanOf(span, source)) return `${path}.span`;
    if (source?.slice(span.start, span.end) !== text) return `${path}.text`;
  }
  for (const [key, inner] of Object.entries(value)) {
    const wrong = findIn(inner, `${path}.${key}`, id, texts);
    if (wrong) return wrong;
  }
  return undefined;
}

function isSpanOf(span: unknown, text: string | undefined): span is { start: number; end: number } {
  const { start, end } = (span ?? {}) as { start?: unknown; end?: unknown };
  if (text === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return false;
  return (start as number) >= 0 && (start as number) < (end as number) && (end as number) <= text.length;
}
