import type { FastifyReply, FastifyRequest } from "fastify";
import { h } from "preact";
import { StoriesPage, type StoriesQuery, type StoryRow } from "../page/stories-page.tsx";
import type { Library, Shelf } from "./library.ts";
import { send } from "./page-send.ts";

/** Answer with the list of stories, narrowed and ordered as the address says. */
export async function storiesPage(
  library: Library,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const shelf = await library.shelf();
  const query = toQuery(request.query as Readonly<Record<string, unknown>>);
  const rows = shelf.stories.filter((row) => isWanted(row, query));
  if (query.sort === "articles") rows.sort((a, b) => b.articles - a.articles);
  if (query.sort === "differences") rows.sort((a, b) => b.divergences - a.divergences);
  const props = { rows, all: shelf.stories.length, query, stale: describeStale(shelf) };
  return send(request, reply, { title: "Stories", here: "/" }, h(StoriesPage, props));
}

/** Say what was added since the last count; nothing is counted anew by itself. */
export function describeStale({ stale, count }: Shelf): string | undefined {
  if (!stale) return undefined;
  if (!count) return "What was added has not been counted yet.";
  const what = [
    ...(stale.originals > 0 ? [stale.originals === 1 ? "1 new file" : `${stale.originals} new files`] : []),
    ...(stale.corrections > 0 ? [stale.corrections === 1 ? "1 correction" : `${stale.corrections} corrections`] : []),
  ];
  return `${what.join(" and ")} since the last count.`;
}

function toQuery({ q, echo, sort }: Readonly<Record<string, unknown>>): StoriesQuery {
  return {
    q: typeof q === "string" ? q.slice(0, 200) : "",
    echo: echo === "1",
    sort: sort === "articles" || sort === "differences" ? sort : "newest",
  };
}

function isWanted({ title, outlets, origins, articles }: StoryRow, { q, echo }: StoriesQuery): boolean {
  const words = q.toLowerCase();
  if (echo && !(origins === "1" && articles >= 5)) return false;
  return [title, ...outlets].some((text) => text.toLowerCase().includes(words));
}
