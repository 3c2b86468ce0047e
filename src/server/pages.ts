// The pages for people, one function each: from what the library knows to HTML. What they look like is src/page's work.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { h, type JSX } from "preact";
import type { DossierFile } from "../model/dossier.ts";
import { ArticlePage } from "../page/article-page.tsx";
import { ClaimPage } from "../page/claim-page.tsx";
import { ComparePage } from "../page/compare.tsx";
import { CorrectionsPage } from "../page/corrections-page.tsx";
import { toAppPage } from "../page/layout.tsx";
import { linkIn } from "../page/links.ts";
import { ProblemPage } from "../page/problem-page.tsx";
import type { Chosen } from "../page/section.ts";
import { SourcePage } from "../page/source-page.tsx";
import { toClaimView } from "../report/claim-view.ts";
import { BRIEF, toAccounts, toTextView } from "../report/page-view.ts";
import { toSideBySide } from "../report/side-by-side.ts";
import { findClaim } from "../report/why.ts";
import { isForPrograms } from "./accept.ts";
import { sendJson } from "./exports.ts";
import { findArticle, findStory, notThere } from "./found.ts";
import type { Library } from "./library.ts";
import { addPage, addSample, upload } from "./page-add.ts";
import { addForms, pathOf } from "./page-forms.ts";
import { searchPage } from "./page-search.ts";
import { authorOf, send, sendPage, themeOf } from "./page-send.ts";
import { describeStale, storiesPage } from "./page-stories.ts";
import { toStoryPage } from "./page-story.ts";
import type { Problem } from "./problems.ts";

type ById = { readonly Params: { readonly id: string } };
type Pair = ById & { readonly Querystring: { readonly a?: string; readonly b?: string } };

type OfClaim = { readonly Params: { readonly id: string; readonly n: string } };

/** Serve the pages. */
export function addPages(app: FastifyInstance, library: Library): void {
  app.get("/", async (request, reply) => await storiesPage(library, request, reply));
  app.get("/add", async (request, reply) => await addPage(library, request, reply));
  app.post("/sample", async (_request, reply) => await addSample(library, reply));
  app.post("/add", async (request, reply) => await upload(library, request, reply));
  app.get<ById>("/s/:id", async (request, reply) => await storyPage(library, request, reply));
  app.get<Pair>("/s/:id/compare", async (request, reply) => await comparePage(library, request, reply));
  app.get<OfClaim>("/s/:id/c/:n", async (request, reply) => await claimPage(library, request, reply));
  app.get<ById>("/a/:id", async (request, reply) => await articlePage(library, request, reply));
  app.get<ById>("/src/:id", async (request, reply) => await sourcePage(library, request, reply));
  app.get("/search", async (request, reply) => await searchPage(library, request, reply));
  app.get("/corrections", async (request, reply) => await correctionsPage(library, request, reply));
  addForms(app, library);
}

async function storyPage(library: Library, request: FastifyRequest<ById>, reply: FastifyReply): Promise<FastifyReply> {
  const file = await findStory(library, request.params.id);
  const id = idOf(file);
  if (id !== request.params.id) return reply.redirect(`/s/${id}`, 302);
  reply.header("vary", "accept");
  if (isForPrograms(request)) return sendJson(reply, file);
  const chosen = toChosen(request);
  // An article that a brief page leaves to a page of its own is read there; browsers keep the place.
  const at = file.articles.findIndex(({ siglum }) => siglum === chosen.article);
  if (at >= BRIEF.texts) return reply.redirect(`/a/${file.articles[at]?.id}`, 302);
  const stale = describeStale(await library.shelf());
  return sendPage(reply, toStoryPage(file, { stale, author: authorOf(request), chosen, theme: themeOf(request) }));
}

async function comparePage(
  library: Library,
  request: FastifyRequest<Pair>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = await findStory(library, request.params.id);
  const { a = file.articles[0]?.siglum, b = file.articles[1]?.siglum } = request.query;
  const find = (siglum: string | undefined) => file.articles.find((article) => article.siglum === siglum);
  const dossier = file.stories[0];
  const pair = dossier && toSideBySide(dossier, [find(a), find(b)]);
  if (!pair) throw notThere(`The story has no two articles "${a}" and "${b}".`);
  const props = { title: dossier.title, address: `/s/${idOf(file)}`, accounts: toAccounts(file), pair };
  return send(request, reply, { title: `${a} beside ${b}` }, h(ComparePage, props));
}

async function claimPage(
  library: Library,
  request: FastifyRequest<OfClaim>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id, n } = request.params;
  const file = await findStory(library, id);
  const found = findClaim(file, n);
  if (!found) throw notThere(`The story has no claim ${n}.`);
  const title = file.stories[0]?.title ?? id;
  const props = { claim: toClaimView(file, found), links: linkIn(idOf(file)), title, address: `/s/${idOf(file)}` };
  return send(request, reply, { title: found.claim.short }, h(ClaimPage, props));
}

async function articlePage(
  library: Library,
  request: FastifyRequest<ById>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const found = await findArticle(library, request.params.id);
  reply.header("vary", "accept");
  if (isForPrograms(request)) return reply.send(found);
  const file = await findStory(library, found.story);
  const account = toAccounts(file).find(({ id }) => id === found.article.id);
  const text = toTextView(file, found.article.id);
  if (!account || !text) throw notThere(`There is no article "${request.params.id}" in the stories.`);
  const props = {
    account,
    text,
    links: linkIn(found.story),
    story: { address: `/s/${found.story}`, title: file.stories[0]?.title ?? "" },
    author: authorOf(request),
  };
  return send(request, reply, { title: account.headline ?? account.siglum }, h(ArticlePage, props));
}

async function sourcePage(library: Library, request: FastifyRequest<ById>, reply: FastifyReply): Promise<FastifyReply> {
  const source = (await library.catalogue()).sources.get(request.params.id);
  if (!source) throw notThere(`There is no source "${request.params.id}".`);
  return send(request, reply, { title: source.label }, h(SourcePage, { source }));
}

async function correctionsPage(library: Library, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const corrections = await library.store.corrections();
  const back = pathOf("/corrections");
  return send(
    request,
    reply,
    { title: "Corrections", here: "/corrections" },
    h(CorrectionsPage, { corrections, back }),
  );
}

/** What a story's address chooses: `?claim=3`, `?art=D`. */
function toChosen({ query }: FastifyRequest): Chosen {
  const { claim, art } = query as { readonly claim?: unknown; readonly art?: unknown };
  return { ...(typeof claim === "string" && { claim }), ...(typeof art === "string" && { article: art }) };
}

function idOf(file: DossierFile): string {
  return file.stories[0]?.id ?? "";
}

/** The page that says what went wrong. */
export function toProblemPage({ title, detail, help }: Problem): string {
  return toAppPage({ title, children: h(ProblemPage, { title, detail, help }) as JSX.Element });
}
