import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Article } from "../model/article.ts";
import type { Noted } from "../model/notice.ts";

/** Read files into articles. */
export async function acquire(paths: readonly string[], manifest: Record<string, { outlet?: string | null; published?: string | null }>): Promise<Noted<readonly Article[]>> {
  const articles = await Promise.all(
    paths.map(async (file): Promise<Article> => {
      const bytes = await readFile(file);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const text = bytes.toString("utf8");
      const given = manifest[file.split("/").pop() as string];
      return {
        id: sha256.slice(0, 12),
        file,
        sha256,
        outlet: { name: given?.outlet ?? null, how: given?.outlet ? "given" : "unknown" },
        published: given?.published ? { from: given.published, to: given.published, how: "given" } : { how: "unknown" },
        language: "en",
        text,
        blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({ span: { start: m.index, end: m.index + m[0].length }, kind: "paragraph" as const })),
        removals: [],
      };
    }),
  );
  return { value: articles, notices: [] };
}
