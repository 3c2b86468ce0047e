import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
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
