import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { sendJson } from "./exports.ts";
import { findStory } from "./found.ts";
import type { Library } from "./library.ts";
import { SHELF } from "./schema-library.ts";

const BY_ID = z.strictObject({ id: z.string().max(200) });

/** Serve the API for programs, under `/api/v1`. */
export async function addApi(plain: FastifyInstance, library: Library): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  app.get("/api/v1/stories", { schema: { response: { 200: SHELF } } }, async () => {
    const { stories, count, stale } = await library.shelf();
    return { stories, countedAt: count?.at ?? null, stale };
  });
  app.get("/api/v1/stories/:id", { schema: { params: BY_ID } }, async ({ params }, reply) =>
    sendJson(reply, await findStory(library, params.id)),
  );
}
