// The server: pages for people and an API for programs, over one library, for this machine alone.
import type { AddressInfo } from "node:net";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { StemmaError } from "../model/error.ts";
import type { Store } from "../store/store.ts";
import { addApi } from "./api.ts";
import { addAssets, readAssets } from "./assets.ts";
import { addExports } from "./exports.ts";
import { checkHost, guard, HEADERS } from "./guard.ts";
import { type Library, openLibrary } from "./library.ts";
import { addPages, toProblemPage } from "./pages.ts";
import { answerProblems, sendProblem, toProblem } from "./problems.ts";
import { listRoutes } from "./routes.ts";
import { MOST_OF_FILE } from "./uploads.ts";

/** The most files of an upload. */
const MOST_FILES = 10_000;
/** The most bytes of a form or of JSON. */
const MOST_OF_FORM = 1_000_000;

/** What a server needs. */
export interface ServerOptions {
  /** Closed together with the server. */
  readonly store: Store;
  readonly host?: string;
  /** 0 takes any free one. */
  readonly port?: number;
}

/** A server that listens. */
export interface Server {
  readonly url: string;
  readonly library: Library;
  /** Take no more requests, finish what is being written, and let go of the store. */
  readonly close: () => Promise<void>;
}

/** Start a server over a store. Throws `StemmaError` where it may not or cannot listen. */
export async function startServer({ store, host = "127.0.0.1", port = 0 }: ServerOptions): Promise<Server> {
  checkHost(host);
  const library = openLibrary(store);
  let own = port;
  const app = await makeApp(library, () => own);
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    await library.close();
    throw describeListening(cause as NodeJS.ErrnoException, port);
  }
  own = (app.server.address() as AddressInfo).port;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${own}/`,
    library,
    close: async () => {
      app.server.closeIdleConnections();
      await app.close();
      await library.close();
    },
  };
}

async function makeApp(library: Library, port: () => number): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: MOST_OF_FORM,
    forceCloseConnections: true,
    // An address that cannot be decoded gets here before any hook does.
    frameworkErrors: (error, request, reply) => {
      reply.headers(HEADERS);
      sendProblem(request, reply, toProblem(error.statusCode ?? 400, error.message), toProblemPage);
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const routes = listRoutes(app);
  guard(app, port);
  answerProblems(app, routes, toProblemPage);
  addForms(app);
  await app.register(multipart, {
    preservePath: true,
    // A file that is too large is told of in its row; the others go on.
    throwFileSizeLimit: false,
    limits: { fileSize: MOST_OF_FILE, files: MOST_FILES, fields: 100, parts: MOST_FILES + 100 },
  });
  addAssets(app, await readAssets());
  await addApi(app, library);
  addExports(app, library);
  addPages(app, library);
  return app;
}

/** Forms as a page without script sends them. */
function addForms(app: FastifyInstance): void {
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => {
    const fields = new URLSearchParams(body as string);
    done(null, Object.fromEntries([...new Set(fields.keys())].map((name) => [name, toField(fields.getAll(name))])));
  });
}

/** A field that is sent once is its value; ticked boxes of one name are a list. */
function toField(values: readonly string[]): string | readonly string[] {
  return values.length === 1 ? (values[0] as string) : values;
}

function describeListening(cause: NodeJS.ErrnoException, port: number): StemmaError {
  if (cause.code === "EADDRINUSE") {
    const help = `Is Stemma running already? Otherwise take another: stemma serve --port ${port + 1}`;
    return new StemmaError("server/port-in-use", `The port ${port} is in use.`, help, { cause });
  }
  if (cause.code === "EACCES") {
    const help = "Ports below 1024 are the system's. Take another: stemma serve --port 4180";
    return new StemmaError("server/port-in-use", `The port ${port} may not be used.`, help, { cause });
  }
  return new StemmaError("server/not-listening", `The server could not listen: ${cause.message}.`, undefined, {
    cause,
  });
}
