import type { FastifyReply, FastifyRequest } from "fastify";
import type { JSX } from "preact";
import { type LayoutProps, type Theme, toAppPage } from "../page/layout.tsx";

/** Answer with a page of the app, in the reader's colors. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  around: Omit<LayoutProps, "children" | "theme">,
  children: JSX.Element,
): FastifyReply {
  return sendPage(reply, toAppPage({ ...around, theme: themeOf(request), children }));
}

/** Answer with a page that is made already. */
export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
}

/** Light or dark as the reader chose it. */
export function themeOf(request: FastifyRequest): Theme | undefined {
  return cookieOf(request, "theme") as Theme | undefined;
}

/** The name that was signed with last; empty where there is none. */
export function authorOf(request: FastifyRequest): string {
  try {
    return decodeURIComponent(cookieOf(request, "author") ?? "");
  } catch {
    return "";
  }
}

const COOKIES: Readonly<Record<string, RegExp>> = {
  theme: /(?:^|;\s*)theme=(light|dark)(?:;|$)/,
  author: /(?:^|;\s*)author=([^;\s]{1,400})(?:;|$)/,
};

function cookieOf({ headers }: FastifyRequest, name: "theme" | "author"): string | undefined {
  return COOKIES[name]?.exec(headers.cookie ?? "")?.[1];
}
