import type { Article } from "../model/article.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { readBytes } from "./bytes.ts";
import { findEntry, findManifests, type ManifestEntry } from "./manifest.ts";
import { findFiles } from "./paths.ts";
import { finishArticle, receiveBytes } from "./receive.ts";

/** A file as it came, with what is known of it beside its bytes. */
export interface OriginalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: { readonly outlet?: string; readonly published?: string; readonly url?: string };
}

/** Read one file's bytes into articles: several where each line is one; none, with the reason, where they are no text. What is given comes before what is found. */
export async function acquireOriginal({ name, bytes, given }: OriginalFile): Promise<Noted<readonly Article[]>> {
  const notices: Notice[] = [];
  const articles: Article[] = [];
  for (const received of await receiveBytes(name, bytes, notices)) {
    articles.push(await finishArticle({ ...received, ...given }, notices));
  }
  return { value: articles, notices };
}

/** Find the files that paths stand for and read their bytes; what a manifest beside them says of a file is given with it. */
export async function readOriginals(paths: readonly string[]): Promise<Noted<readonly OriginalFile[]>> {
  const { value: files, notices: found } = await findFiles(paths);
  const notices: Notice[] = [...found];
  const manifests = await findManifests(files, notices);
  const originals: OriginalFile[] = [];
  for (const file of files) {
    const read = await readBytes(file);
    if ("notice" in read) notices.push(read.notice);
    else originals.push({ name: file, bytes: read.bytes, given: toGiven(findEntry(manifests, file)) });
  }
  return { value: originals, notices };
}

/** What a manifest says of a file, without what it leaves open. */
export function toGiven(entry: ManifestEntry | undefined): OriginalFile["given"] {
  const { outlet, published, url } = entry ?? {};
  return { ...(outlet && { outlet }), ...(published && { published }), ...(url && { url }) };
}
