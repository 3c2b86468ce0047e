import { fileURLToPath } from "node:url";
import type { FastifyReply, FastifyRequest } from "fastify";
import { h } from "preact";
import { readOriginals } from "../acquire/original.ts";
import { AddPage, type InputRow, type JobView } from "../page/add-page.tsx";
import type { Job } from "./jobs.ts";
import type { Library } from "./library.ts";
import { send } from "./page-send.ts";
import { readUpload } from "./uploads.ts";

/** How many of the library's files are listed. */
const LISTED = 200;

/** Answer with the page where files are added; `?job=` shows what came of one round. */
export async function addPage(library: Library, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { job: id } = request.query as { readonly job?: unknown };
  const job = typeof id === "string" ? library.job(id)?.now() : undefined;
  const originals = await library.store.originals();
  const held: readonly InputRow[] = originals
    .slice(-LISTED)
    .reverse()
    .map(({ name, size }) => ({ name, size, progress: "held", articles: [], notices: [] }));
  return send(request, reply, { title: "Add", here: "/add" }, h(AddPage, { job: job && toView(job), held }));
}

/** Take files from a form without script: the answer waits until they are counted. */
export async function upload(library: Library, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const job = await library.add(await readUpload(request), { count: true }).over;
  return reply.redirect(`/add?job=${job.id}`, 303);
}

const SAMPLE = fileURLToPath(new URL("../../examples/sea-wall/articles", import.meta.url));

/** Add the story that comes with Stemma, and lead to it. */
export async function addSample(library: Library, reply: FastifyReply): Promise<FastifyReply> {
  const { value } = await readOriginals([SAMPLE]);
  const { stories } = await library.add(value, { count: true }).over;
  return reply.redirect(stories[0] === undefined ? "/" : `/s/${stories[0]}`, 303);
}

function toView({ id, state, inputs, stories, reason }: Job): JobView {
  return {
    id,
    state,
    stories,
    reason,
    inputs: inputs.map(({ name, size, progress, articles, notices }) => ({
      name,
      size,
      progress,
      articles: articles.map((article) => ({
        id: article.id,
        headline: article.headline,
        kept: article.kept,
        aside: article.aside,
      })),
      notices: notices.map(({ message }) => message),
    })),
  };
}
