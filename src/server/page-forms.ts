// What pages without script send: corrections, and the wish to count anew.
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StemmaError } from "../model/error.ts";
import type { Library } from "./library.ts";
import { DRAFT } from "./schema-library.ts";

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Serve the forms of the pages. */
export function addForms(app: FastifyInstance, library: Library): void {
  app.post<{ Body: Fields }>("/correct", async (request, reply) => await correct(library, request, reply));
  app.post<{ Body: Fields }>("/recount", async (request, reply) => {
    await library.recount().over;
    return reply.redirect(pathOf(one(request.body?.["back"])), 303);
  });
  app.post<{ Body: Fields }>("/theme", async (request, reply) => {
    const theme = one(request.body?.["theme"]) === "dark" ? "dark" : "light";
    return reply.header("set-cookie", cookieOf("theme", theme)).redirect(pathOf(request.headers.referer), 303);
  });
}

async function correct(
  library: Library,
  request: FastifyRequest<{ Body: Fields }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const fields = request.body ?? {};
  const draft = DRAFT.safeParse(toDraft(fields));
  if (!draft.success)
    throw new StemmaError("server/bad-input", "The correction is not complete.", helpFor(one(fields["is"])));
  await library.correct(draft.data);
  // A withdrawal takes back what a count showed, so it is seen at once, too.
  if (fields["recount"] !== undefined || draft.data.is === "withdrawal") await library.recount().over;
  return reply
    .header("set-cookie", cookieOf("author", encodeURIComponent(draft.data.author)))
    .redirect(pathOf(one(fields["back"])), 303);
}

/** Put a form's fields into the shape of a draft; what is wrong with them the schema says. */
function toDraft(fields: Fields): object {
  const is = one(fields["is"]);
  const signed = { is, author: one(fields["author"])?.trim(), because: one(fields["because"])?.trim() };
  switch (is) {
    case "merge":
    case "split":
      return { ...signed, sources: many(fields["source"]).map(toPlace) };
    case "outlet":
      return { ...signed, article: one(fields["article"]), outlet: one(fields["outlet"])?.trim() };
    case "published":
      return { ...signed, article: one(fields["article"]), published: one(fields["published"]) };
    case "exclude":
      return { ...signed, article: one(fields["article"]) };
    default:
      return { ...signed, of: one(fields["of"]) };
  }
}

/** `ARTICLE:12-34`, as the boxes beside a source's words say it. */
function toPlace(value: string): object {
  const [, article, start, end] = /^(.+):(\d+)-(\d+)$/.exec(value) ?? [];
  return { article, span: { start: Number(start), end: Number(end) } };
}

function helpFor(is: string | undefined): string {
  return is === "merge" || is === "split"
    ? "Tick the words of two sources at least, and say who you are and why."
    : "Fill in every field: who you are and why belong to a correction.";
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value[0] : value;
}

function many(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [value];
}

function cookieOf(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Strict`;
}

/** Where to go back to: an address of ours, whatever the request says. */
export function pathOf(address: string | undefined): string {
  const base = "http://stemma.invalid";
  const url = URL.canParse(address ?? "", base) ? new URL(address as string, base) : undefined;
  return url && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}${url.hash}` : "/";
}
