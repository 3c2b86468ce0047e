// The API for programs, under /api/v1: the same library that the pages show, and its description made of the schemas that check it.
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, type ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { VERSION } from "../assemble.ts";
import { addJobsApi } from "./api-jobs.ts";
import { sendJson } from "./exports.ts";
import { findArticle, findStory, notThere } from "./found.ts";
import type { Library } from "./library.ts";
import { DOSSIER_FILE } from "./schema-dossier.ts";
import { ARTICLE_ANSWER, CORRECTION, CORRECTIONS, DRAFT, PROBLEM, SHELF } from "./schema-library.ts";
import { KINDS, SEARCH_RESULT, SOURCE } from "./schema-search.ts";

const BY_ID = z.strictObject({ id: z.string().min(1).max(400) });
const WRONG = { "4xx": PROBLEM };

/** Serve the API. Whatever a request holds is checked against its schema first. */
export async function addApi(plain: FastifyInstance, library: Library): Promise<void> {
  await describeApi(plain);
  const app = plain.withTypeProvider<ZodTypeProvider>();
  addJobsApi(plain, library);

  app.get(
    "/api/v1/stories",
    {
      schema: {
        summary: "All stories, and whether something was added since they were counted",
        response: { 200: SHELF },
      },
    },
    async () => {
      const { stories, count, stale } = await library.shelf();
      return { stories, countedAt: count?.at ?? null, stale };
    },
  );
  app.get(
    "/api/v1/stories/:id",
    { schema: { summary: "A story as a dossier file", params: BY_ID, response: { 200: DOSSIER_FILE, ...WRONG } } },
    async ({ params }, reply) => sendJson(reply, await findStory(library, params.id)),
  );
  app.get(
    "/api/v1/articles/:id",
    {
      schema: { summary: "An article, and where it lies", params: BY_ID, response: { 200: ARTICLE_ANSWER, ...WRONG } },
    },
    async ({ params }) => await findArticle(library, params.id),
  );
  app.get(
    "/api/v1/sources/:id",
    { schema: { summary: "A source over all stories", params: BY_ID, response: { 200: SOURCE, ...WRONG } } },
    async ({ params }) => {
      const source = (await library.catalogue()).sources.get(params.id);
      if (!source) throw notThere(`There is no source "${params.id}".`);
      return source;
    },
  );
  app.get(
    "/api/v1/search",
    {
      schema: {
        summary: "Sentences, quotations, claims and sources that hold all words",
        querystring: z.strictObject({
          q: z.string().max(500),
          kinds: KINDS.optional(),
          limit: z.coerce.number().int().min(1).max(500).optional(),
          offset: z.coerce.number().int().min(0).optional(),
        }),
        response: { 200: SEARCH_RESULT, ...WRONG },
      },
    },
    async ({ query: { q, kinds, limit, offset } }) =>
      await library.search(q, {
        ...(kinds && { kinds }),
        ...(limit !== undefined && { limit }),
        ...(offset !== undefined && { offset }),
      }),
  );
  app.get(
    "/api/v1/corrections",
    { schema: { summary: "All corrections, as a file for stemma read --corrections", response: { 200: CORRECTIONS } } },
    async () => ({ format: "stemma-corrections/1" as const, corrections: await library.store.corrections() }),
  );
  app.post(
    "/api/v1/corrections",
    {
      schema: {
        summary: "Correct something; it has its effect with the next count",
        body: DRAFT,
        response: { 201: CORRECTION, ...WRONG },
      },
    },
    async ({ body }, reply) => reply.code(201).send(await library.correct(body)),
  );
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(JSON.stringify(plain.swagger())),
  );
}

/** Begin the description; routes that are added from now on stand in it. */
async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Stemma",
        version: VERSION,
        description: "Where news stories come from. For this machine alone; spans are half open, in UTF-16 code units.",
      },
    },
    transform: (route) =>
      route.url.startsWith("/api/") ? jsonSchemaTransform(route) : { schema: { hide: true }, url: route.url },
  });
}
