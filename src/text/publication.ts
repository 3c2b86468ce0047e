import type { Article } from "../model/article.ts";

/**
 * Order articles by the day they were published, then by file name, then by content: the order of their sigla.
 * Articles without a day come last. What folder a file lies in, and when it was named, make no difference.
 */
export function byPublication(a: Article, b: Article): number {
  return (
    order(a.published.from ?? "9999", b.published.from ?? "9999") ||
    order(nameOf(a), nameOf(b)) ||
    order(a.sha256, b.sha256)
  );
}

function nameOf({ file }: Article): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

function order(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
