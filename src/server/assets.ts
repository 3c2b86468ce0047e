import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { StemmaError } from "../model/error.ts";
import type { FileAssets, Inlined } from "../page/file.tsx";

/** Where the build puts style sheets, scripts and fonts: beside the folder of the module that runs. */
export const WEB: URL = new URL("../web/", import.meta.url);

/** Read what a page that is one file carries inside; without fonts it is 200 KB smaller and shows in the system's. */
export async function readFileAssets(withFonts: boolean, from: URL = WEB): Promise<FileAssets> {
  const [fonts, style, script] = await Promise.all([
    withFonts ? readAsset("fonts-inline.css", from) : "",
    readAsset("story.css", from),
    readAsset("file.js", from),
  ]);
  return { style: toInlined(fonts + style), script: toInlined(script) };
}

/** Read a text that the build made for browsers. */
export async function readAsset(name: string, from: URL = WEB): Promise<string> {
  try {
    return await readFile(new URL(name, from), "utf8");
  } catch (cause) {
    throw new StemmaError("server/no-assets", `The page's ${name} is not there.`, "Run npm run build.", { cause });
  }
}

function toInlined(text: string): Inlined {
  return { text, sha256: createHash("sha256").update(text).digest("base64") };
}

/** What is served under `/assets/`: all of it held in memory, with a tag that changes with its bytes. */
export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
};

/** Read all that the build made for browsers; other kinds of files are left out. */
export async function readAssets(from: URL = WEB): Promise<ReadonlyMap<string, Asset>> {
  const folder = fileURLToPath(from);
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new StemmaError("server/no-assets", "The pages' style sheets are not there.", "Run npm run build.", {
      cause,
    });
  });
  const assets = new Map<string, Asset>();
  for (const name of names.sort()) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const bytes = await readFile(new URL(name.replaceAll("\\", "/"), from));
    const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    assets.set(name.replaceAll("\\", "/"), { type, bytes, tag });
  }
  return assets;
}

/** Serve the assets: asked for again they cost a line, since a browser that has the same bytes is told so. */
export function addAssets(app: FastifyInstance, assets: ReadonlyMap<string, Asset>): void {
  for (const [name, { type, bytes, tag }] of assets) {
    app.get(`/assets/${name}`, async (request, reply) => {
      reply.headers({ etag: tag, "cache-control": "no-cache" });
      if (request.headers["if-none-match"] === tag) return reply.code(304).send();
      return reply.type(type).send(bytes);
    });
  }
  // Browsers ask for it by themselves.
  app.get("/favicon.ico", async (_request, reply) => reply.code(204).send());
}
