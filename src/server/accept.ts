import type { FastifyRequest } from "fastify";

/** Tell whether a person asks (a browser that wants a page) and not a program. The API is for programs, whatever they accept. */
export function isForPeople({ url, headers }: Pick<FastifyRequest, "url" | "headers">): boolean {
  return !url.startsWith("/api/") && wants(headers.accept, "text/html");
}

/** Tell whether JSON is asked for rather than a page. */
export function isForPrograms({ headers }: Pick<FastifyRequest, "headers">): boolean {
  return wants(headers.accept, "application/json") && !wants(headers.accept, "text/html");
}

function wants(accept: string | undefined, type: string): boolean {
  return accept?.split(",").some((one) => one.split(";")[0]?.trim() === type) ?? false;
}
