import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";
import type { Notice } from "../model/notice.ts";
import { type Received, toArticle } from "./article.ts";
import { describeBinary, isCollection } from "./bytes.ts";
import { decode } from "./decode.ts";
import { detectLanguage } from "./language.ts";
import { MAX_TEXT } from "./limits.ts";

/** Make texts of a file's bytes: none where they are no text, several where each line is an article. */
export async function receiveBytes(file: string, bytes: Uint8Array, notices: Notice[]): Promise<readonly Received[]> {
  const binary = describeBinary(file, bytes);
  if (binary) return refuse(notices, binary);
  const { text, notice } = await decode(file, bytes);
  if (notice) notices.push(notice);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const received = await unwrap(file, text, sha256, notices);
  return received.filter((one) => {
    const wrong = describeUnusable(one);
    if (wrong) notices.push(wrong);
    return !wrong;
  });
}

/** What a file holds is told from how it begins, because names lie; its name decides only between plain and marked-up text. */
async function unwrap(file: string, text: string, sha256: string, notices: Notice[]): Promise<readonly Received[]> {
  const start = text.slice(0, 2000).trimStart();
  if (isCollection(file) || /\.json$/i.test(file) || /^\{\s*"/.test(start)) {
    const { readJson, readJsonLines } = await import("./rows.ts");
    const rows = isCollection(file) ? readJsonLines(file, text) : readJson(file, text, sha256);
    notices.push(...rows.notices);
    return rows.received;
  }
  if (/\.x?html?$/i.test(file) || /^<(?:!doctype html|html|head|body|\?xml)\b/i.test(start)) {
    const { readHtml } = await import("./html.ts");
    return [await readHtml(file, text, sha256)];
  }
  return [{ file, text, sha256 }];
}

function refuse(notices: Notice[], notice: Notice): readonly Received[] {
  notices.push(notice);
  return [];
}

/** Make an article of a text, and tell its language. */
export async function finishArticle(received: Received, notices: Notice[]): Promise<Article> {
  const { value, notices: seen } = toArticle(received);
  notices.push(...seen);
  if (value.language !== "und") return value;
  const language = await detectLanguage(value.text);
  if (language !== "en") notices.push(describeLanguage(value.file, language));
  return { ...value, language };
}

function describeUnusable({ file, text }: Received): Notice | undefined {
  if (text.trim() === "") {
    return { code: "acquire/empty", message: `"${file}" is empty.`, help: "Check that the text was saved." };
  }
  if (text.length <= MAX_TEXT) return undefined;
  return {
    code: "acquire/too-long",
    message: `"${file}" has ${text.length} characters, more than the ${MAX_TEXT} of any article, and was left out.`,
    help: "Give one article per file, or one per line of a .jsonl file.",
  };
}

function describeLanguage(file: string, language: string): Notice {
  const what =
    language === "und" ? "is in a language that could not be told" : `seems to be in the language "${language}"`;
  return {
    code: "acquire/language",
    message: `"${file}" ${what}; the rules for reading are for English.`,
    help: "Expect little from this article, or give it in English.",
  };
}
