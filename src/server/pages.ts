// The pages for people, one function each: from what the library knows to HTML. What they look like is src/page's work.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { h, type JSX } from "preact";
import { type LayoutProps, type Theme, toAppPage } from "../page/layout.tsx";
import { linkIn } from "../page/links.ts";
import { AddPage, AlonePage, ProblemPage, SearchPage, StoriesPage } from "../page/plain-pages.tsx";
import { Story } from "../page/story.tsx";
import { toPageView } from "../report/page-view.ts";
import { isForPrograms } from "./accept.ts";
import { sendJson } from "./exports.ts";
import { findStory } from "./found.ts";
import type { Library, Shelf } from "./library.ts";
import type { Problem } from "./problems.ts";
import { readUpload } from "./uploads.ts";

type ById = { readonly Params: { readonly id: string } };
type Search = { readonly Querystring: { readonly q?: string } };

/** Serve the pages. */
export function addPages(app: FastifyInstance, library: Library): void {
  app.get("/", async (request, reply) => await storiesPage(library, request, reply));
  app.get<ById>("/s/:id", async (request, reply) => await storyPage(library, request, reply));
  app.get("/add", async (request, reply) => send(request, reply, { title: "Add", here: "/add" }, h(AddPage, {})));
  app.get<Search>("/search", async (request, reply) => await searchPage(library, request, reply));
  app.post("/add", async (request, reply) => {
    await library.add(await readUpload(request), { count: true }).over;
    return reply.redirect("/", 303);
  });
  app.post("/recount", async (_request, reply) => {
    await library.recount().over;
    return reply.redirect("/", 303);
  });
  app.post<{ Body: { theme?: string } }>("/theme", async (request, reply) => {
    const theme = request.body?.theme === "dark" ? "dark" : "light";
    reply.header("set-cookie", `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Strict`);
    return reply.redirect(pathOf(request.headers.referer), 303);
  });
}

async function storiesPage(library: Library, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const shelf = await library.shelf();
  return send(
    request,
    reply,
    { title: "Stories", here: "/" },
    h(StoriesPage, { rows: shelf.stories, stale: describeStale(shelf) }),
  );
}

async function storyPage(library: Library, request: FastifyRequest<ById>, reply: FastifyReply): Promise<FastifyReply> {
  const file = await findStory(library, request.params.id);
  const id = file.stories[0]?.id ?? request.params.id;
  if (id !== request.params.id) return reply.redirect(`/s/${id}`, 302);
  reply.header("vary", "accept");
  if (isForPrograms(request)) return sendJson(reply, file);
  const [story] = toPageView(file, { texts: "full" }).stories;
  const title = file.stories[0]?.title ?? id;
  const page = story ? h(Story, { story, links: linkIn(id) }) : h(AlonePage, { title });
  return send(request, reply, { title }, page);
}

async function searchPage(
  library: Library,
  request: FastifyRequest<Search>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const q = request.query.q ?? "";
  const { hits, near } = await library.search(q);
  const found = hits.map(({ story, siglum, span, text, title }) => ({
    href: linkIn(story).place(siglum, span),
    text,
    where: `${siglum} · ${title}`,
  }));
  return send(request, reply, { title: "Search", here: "/search" }, h(SearchPage, { q, found, near }));
}

/** The page that says what went wrong. */
export function toProblemPage({ title, detail, help }: Problem): string {
  return toAppPage({ title, children: h(ProblemPage, { title, detail, help }) });
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  around: Omit<LayoutProps, "children" | "theme">,
  children: JSX.Element,
): FastifyReply {
  const page = toAppPage({ ...around, theme: themeOf(request), children });
  return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
}

function themeOf({ headers }: FastifyRequest): Theme | undefined {
  const [, theme] = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? "") ?? [];
  return theme as Theme | undefined;
}

/** Where to go back to: an address of ours, whatever the request says. */
function pathOf(referer: string | undefined): string {
  const url = URL.canParse(referer ?? "") ? new URL(referer as string) : undefined;
  return url && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : "/";
}

function describeStale({ stale, count }: Shelf): string | undefined {
  if (!stale) return undefined;
  if (!count) return "What was added has not been counted yet.";
  const what = [
    ...(stale.originals > 0 ? [stale.originals === 1 ? "1 new file" : `${stale.originals} new files`] : []),
    ...(stale.corrections > 0 ? [stale.corrections === 1 ? "1 correction" : `${stale.corrections} corrections`] : []),
  ];
  return `${what.join(" and ")} since the last count.`;
}
