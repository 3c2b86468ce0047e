import type { FastifyInstance, FastifyReply } from "fastify";
import { toJson } from "../export/json.ts";
import type { DossierFile } from "../model/dossier.ts";
import { toHtmlFile } from "../page/file.tsx";
import { toMarkdown } from "../report/markdown.ts";
import { toPageView } from "../report/page-view.ts";
import { toView } from "../report/view.ts";
import { readFileAssets } from "./assets.ts";
import { findStory } from "./found.ts";
import type { Library } from "./library.ts";

/** A story's file is for this machine's disk: nothing of it runs in the app's own pages. */
const ASIDE = "default-src 'none'; sandbox";

type ById = { readonly Params: { readonly id: string }; readonly Querystring: Readonly<Record<string, string>> };

/** Serve each story as files: the same bytes that `stemma read` writes with --json, --md and --html. */
export function addExports(app: FastifyInstance, library: Library): void {
  app.get<ById>("/s/:id(^[\\w-]+).json", async ({ params }, reply) =>
    sendJson(reply, await findStory(library, params.id)),
  );
  app.get<ById>("/s/:id(^[\\w-]+).md", async ({ params }, reply) => {
    const file = await findStory(library, params.id);
    return name(reply, file, "md")
      .type("text/markdown; charset=utf-8")
      .send(toMarkdown(toView(file)));
  });
  app.get<ById>("/s/:id(^[\\w-]+).html", async ({ params, query }, reply) => {
    const file = await findStory(library, params.id);
    const view = toPageView(file, { texts: query["texts"] === "excerpts" ? "excerpts" : "full" });
    const page = toHtmlFile(view, await readFileAssets(query["fonts"] !== "no"));
    return name(reply, file, "html")
      .header("content-security-policy", ASIDE)
      .type("text/html; charset=utf-8")
      .send(page);
  });
}

/** Answer with a story's dossier file. */
export function sendJson(reply: FastifyReply, file: DossierFile): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(toJson(file).join(""));
}

function name(reply: FastifyReply, file: DossierFile, ending: string): FastifyReply {
  return reply.header("content-disposition", `attachment; filename="${file.stories[0]?.id}.${ending}"`);
}
