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
    const wrong = findIn(article, article.id, texts);
    if (wrong !== undefined) return `articles[${i}]${wrong}`;
  }
  for (const [i, { reuse, ...story }] of file.stories.entries()) {
    const wrong = findIn(story, undefined, texts);
    if (wrong !== undefined) return `stories[${i}]${wrong}`;
    for (const [j, { a, b, runs }] of reuse.entries()) {
      for (const [k, run] of runs.entries()) {
        const path = `stories[${i}].reuse[${j}].runs[${k}]`;
        if (!isSpanOf(run.a, texts.get(a))) return `${path}.a`;
        if (!isSpanOf(run.b, texts.get(b))) return `${path}.b`;
      }
    }
  }
  const wrong = findIn(file.notices, undefined, texts);
  return wrong === undefined ? undefined : `notices${wrong}`;
}

/** Walk down a value; gives the path from it to what is wrong. What has a span speaks of its own article, or of the one that it stands in. */
function findIn(value: unknown, within: string | undefined, texts: Texts): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const wrong = findIn(value[i], within, texts);
      if (wrong !== undefined) return `[${i}]${wrong}`;
    }
    return undefined;
  }
  const { article, span, text } = value as { article?: unknown; span?: unknown; text?: unknown };
  const id = typeof article === "string" ? article : within;
  if ("start" in value && !isSpanOf(value, texts.get(id ?? ""))) return "";
  if (span !== undefined && typeof text === "string") {
    const source = texts.get(id ?? "");
    if (!isSpanOf(span, source)) return ".span";
    if (source?.slice(span.start, span.end) !== text) return ".text";
  }
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner !== "object") continue;
    const wrong = findIn(inner, id, texts);
    if (wrong !== undefined) return `.${key}${wrong}`;
  }
  return undefined;
}

function isSpanOf(span: unknown, text: string | undefined): span is { start: number; end: number } {
  const { start, end } = (span ?? {}) as { start?: unknown; end?: unknown };
  if (text === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return false;
  return (start as number) >= 0 && (start as number) < (end as number) && (end as number) <= text.length;
}
