import type { FastifyInstance } from "fastify";

/** What may be asked at which address. */
export interface Routes {
  /** The methods that an address knows; none where there is nothing. */
  readonly methodsAt: (path: string) => readonly string[];
}

/** Keep a list of the routes that are added from now on: to tell a wrong method from a wrong address. */
export function listRoutes(app: FastifyInstance): Routes {
  const known: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    known.push({ pattern: toPattern(url), methods: [method].flat() });
  });
  return {
    methodsAt: (path) => [
      ...new Set(known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
    ],
  };
}

/** A route's address as a pattern: `:id` stands for one part, `:id(…)` as well, `*` for the rest. */
function toPattern(url: string): RegExp {
  const parts = url
    .replace(/:\w+(?:\([^)]*\))?/g, "\0")
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("\0", "[^/]+?");
  return new RegExp(`^${parts}$`);
}
