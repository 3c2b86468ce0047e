import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StemmaError } from "../model/error.ts";
import { isForPeople } from "./accept.ts";
import type { Routes } from "./routes.ts";

/** What went wrong, for programs (RFC 9457). */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Our own name of it. */
  readonly code?: string;
  /** What can be done about it. */
  readonly help?: string;
}

/** The status that goes with what our own errors are called. */
const STATUS: Readonly<Record<string, number>> = {
  "server/foreign-host": 421,
  "server/foreign-origin": 403,
  "server/not-there": 404,
  "server/withdrawn": 409,
  "server/bad-input": 400,
  "server/too-much": 413,
};

/** What makes a page of a problem. */
export type ProblemPage = (problem: Problem) => string;

/** Answer what went wrong: with a page where a person reads, else as a problem in JSON. */
export function answerProblems(app: FastifyInstance, routes: Routes, page: ProblemPage): void {
  app.setNotFoundHandler((request, reply) => {
    const allowed = routes.methodsAt(request.url.split("?")[0] as string);
    if (allowed.length === 0) {
      return sendProblem(request, reply, toProblem(404, `There is nothing at ${request.url}.`), page);
    }
    reply.header("allow", allowed.join(", "));
    const detail = `${request.method} is not for this address; ${allowed.join(", ")} is.`;
    return sendProblem(request, reply, toProblem(405, detail), page);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(request, reply, describe(error), page));
}

/** Send a problem as whoever asks can read it. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  page: ProblemPage,
): FastifyReply {
  reply.code(problem.status);
  if (isForPeople(request)) return reply.type("text/html; charset=utf-8").send(page(problem));
  return reply.type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
}

/** Make a problem of what was thrown. What is our own fault is told without its insides. */
function describe(error: FastifyError | StemmaError): Problem {
  if (error instanceof StemmaError) {
    const problem = toProblem(STATUS[error.code] ?? 500, error.message);
    return { ...problem, code: error.code, ...(error.help !== undefined && { help: error.help }) };
  }
  const status = error.statusCode ?? 500;
  return status < 500
    ? toProblem(status, error.message)
    : toProblem(500, "A fault of ours. What was there before is there still.");
}

/** Make a problem of a status. */
export function toProblem(status: number, detail: string): Problem {
  return { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail };
}
