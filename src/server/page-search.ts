import type { FastifyReply, FastifyRequest } from "fastify";
import { h } from "preact";
import { linkIn } from "../page/links.ts";
import { type FoundRow, SearchPage } from "../page/search-page.tsx";
import type { SearchHit } from "../report/search.ts";
import type { EntryKind } from "../report/search-index.ts";
import type { Library } from "./library.ts";
import { send } from "./page-send.ts";

const KINDS: readonly (readonly [EntryKind, string, string])[] = [
  ["claim", "claims", "claim"],
  ["quotation", "quotations", "quotation"],
  ["sentence", "sentences", "sentence"],
  ["source", "sources", "source"],
];

/** Answer with what the library has of some words. */
export async function searchPage(
  library: Library,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { q: asked, kind } = request.query as { readonly q?: unknown; readonly kind?: unknown };
  const q = typeof asked === "string" ? asked.slice(0, 500) : "";
  const wanted = [kind].flat().filter((one) => KINDS.some(([known]) => known === one)) as readonly EntryKind[];
  const { hits, counts, near } = await library.search(q, wanted.length > 0 ? { kinds: wanted } : {});
  const all = KINDS.reduce(
    (sum, [known]) => sum + (wanted.length === 0 || wanted.includes(known) ? counts[known] : 0),
    0,
  );
  const props = {
    q,
    kinds: KINDS.map(([known, label]) => ({
      kind: known,
      label,
      count: counts[known],
      chosen: wanted.length === 0 || wanted.includes(known),
    })),
    found: hits.map(toRow),
    more: Math.max(0, all - hits.length),
    near,
  };
  return send(request, reply, { title: "Search", here: "/search" }, h(SearchPage, props));
}

function toRow({ kind, story, title, siglum, outlet, span, text, marks }: SearchHit): FoundRow {
  const parts: { text: string; found: boolean }[] = [];
  let at = span.start;
  const add = (end: number, found: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at - span.start, end - span.start), found });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    add(mark.start, false);
    add(mark.end, true);
  }
  add(span.end, false);
  const word = KINDS.find(([known]) => known === kind)?.[2] ?? kind;
  return { kind: word, href: linkIn(story).place(siglum, span), siglum, outlet, title, parts };
}
