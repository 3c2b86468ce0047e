import type { FastifyInstance, FastifyRequest } from "fastify";
import { StemmaError } from "../model/error.ts";

/** Addresses that only this machine can reach. */
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** What every answer says to the browser: nothing from elsewhere, nothing inline, no frames, no guessing. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Refuse to listen where others could reach the library: there is no sign-in that would keep them out. */
export function checkHost(host: string): void {
  if (LOOPBACK.has(host)) return;
  throw new StemmaError(
    "server/not-loopback",
    `Stemma listens on this machine only, not on "${host}": whoever reaches it may read and change the library.`,
    "Leave the host out. From elsewhere, a tunnel leads here: ssh -L 4180:127.0.0.1:4180 …",
  );
}

/**
 * Guard every answer. A request must name this machine as its Host, else a page of somebody else's could have its name point
 * here (DNS rebinding); one that changes something must come from our own pages or from no page at all (CSRF).
 */
export function guard(app: FastifyInstance, port: () => number): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(HEADERS);
    if (!isOurs(request.headers.host, port())) {
      throw new StemmaError("server/foreign-host", "This server answers to its own address only.");
    }
    if (!["GET", "HEAD"].includes(request.method) && !isFromUs(request, port())) {
      throw new StemmaError("server/foreign-origin", "Another site's page may not change this library.");
    }
  });
}

function isOurs(host: string | undefined, port: number): boolean {
  const [, name = "", given = "80"] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(host ?? "") ?? [];
  return Number(given) === port && LOOPBACK.has(name.replace(/^\[|\]$/g, "").toLowerCase());
}

/** Browsers say where a write comes from; commands say nothing. */
function isFromUs({ headers }: FastifyRequest, port: number): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  return origin.startsWith("http://") && isOurs(origin.slice("http://".length), port);
}
