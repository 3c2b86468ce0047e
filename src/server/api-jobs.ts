import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import { notThere } from "./found.ts";
import type { JobEvent, LiveJob } from "./jobs.ts";
import type { Library } from "./library.ts";
import { JOB, JOBS, PROBLEM } from "./schema-library.ts";
import { readUpload } from "./uploads.ts";

const BY_ID = z.strictObject({ id: z.string().max(100) });
const WRONG = { "4xx": PROBLEM };

/** Serve what takes a while: adding files, counting anew, and how far either is. */
export function addJobsApi(plain: FastifyInstance, library: Library): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const find = (id: string): LiveJob => {
    const job = library.job(id);
    if (!job) throw notThere(`There is no job "${id}", or it is long over.`);
    return job;
  };
  app.post(
    "/api/v1/inputs",
    {
      schema: {
        summary: "Add files, as multipart/form-data; a manifest.json among them says what they are",
        consumes: ["multipart/form-data"],
        querystring: z.strictObject({ count: z.enum(["yes", "no"]).optional().describe("Count anew as well") }),
        response: { 202: JOB, ...WRONG },
      },
    },
    async (request, reply) => {
      const files = await readUpload(request);
      return accept(reply, library.add(files, { count: request.query.count === "yes" }));
    },
  );
  app.get("/api/v1/jobs", { schema: { summary: "The last jobs", response: { 200: JOBS } } }, async () => ({
    jobs: library.jobs(),
  }));
  app.post(
    "/api/v1/jobs",
    {
      schema: {
        summary: "Count all stories anew",
        body: z.strictObject({ kind: z.literal("count") }),
        response: { 202: JOB, ...WRONG },
      },
    },
    async (_request, reply) => accept(reply, library.recount()),
  );
  app.get(
    "/api/v1/jobs/:id",
    { schema: { summary: "How far a job is", params: BY_ID, response: { 200: JOB, ...WRONG } } },
    async ({ params }) => find(params.id).now(),
  );
  app.get(
    "/api/v1/jobs/:id/events",
    {
      schema: {
        summary: "How far a job is, as it goes: events job, input, stage and end",
        produces: ["text/event-stream"],
        params: BY_ID,
      },
    },
    async (request, reply) => tell(request, reply, find(request.params.id)),
  );
}

function accept(reply: FastifyReply, job: LiveJob): FastifyReply {
  const now = job.now();
  return reply.code(202).header("location", `/api/v1/jobs/${now.id}`).send(now);
}

/** Tell a job's events (server-sent events, WHATWG HTML §9.2): first all as it is, then each change, until its end. */
function tell(request: FastifyRequest, reply: FastifyReply, job: LiveJob): void {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
  });
  const write = ({ event, data }: JobEvent | { readonly event: "job"; readonly data: unknown }): void => {
    raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (event === "end") raw.end();
  };
  const now = job.now();
  write({ event: "job", data: now });
  if (now.state === "done" || now.state === "failed") {
    const { inputs: _, ...data } = now;
    write({ event: "end", data });
    return;
  }
  const stop = job.watch(write);
  request.raw.on("close", stop);
}
