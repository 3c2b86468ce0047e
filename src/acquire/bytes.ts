import { open } from "node:fs/promises";
import type { Notice } from "../model/notice.ts";
import { MAX_BYTES, MAX_COLLECTION } from "./limits.ts";
import { unreadable } from "./paths.ts";

/** The bytes of a file, or why there are none. */
export type Bytes = { readonly bytes: Uint8Array } | { readonly notice: Notice };

/** Tell by its name whether a file holds one article a line. */
export function isCollection(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

/** Read a file's bytes, never more than the limit: what is larger is no article, and must not fill the memory. */
export async function readBytes(file: string): Promise<Bytes> {
  const limit = isCollection(file) ? MAX_COLLECTION : MAX_BYTES;
  try {
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      if (size > limit) return { notice: tooLarge(file, size, limit) };
      return { bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { notice: unreadable(file, error) };
  }
}

/** Read standard input, or another stream, up to the limit. */
export async function readStream(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) return { notice: tooLarge(name, size, MAX_BYTES) };
    chunks.push(bytes);
  }
  return { bytes: Buffer.concat(chunks) };
}

function tooLarge(file: string, size: number, limit: number): Notice {
  const megabytes = (size / 1e6).toFixed(0);
  return {
    code: "acquire/too-large",
    message: `The file "${file}" has ${megabytes} MB, more than the ${limit / 1e6} MB that are read, and was left out.`,
    help: "Give one article per file, or one per line of a .jsonl file.",
  };
}

/** Formats known by their first bytes, with what they are called and what to do about them. */
const MAGIC: readonly (readonly [start: string, name: string, help: string])[] = [
  ["%PDF-", "a PDF", "Save its text first, for example with pdftotext."],
  ["PK\x03\x04", "a Word, e-book or zip file", "Unpack it, or save it as plain text."],
  ["\x1f\x8b", "gzip-compressed", "Unpack it first with gunzip."],
  ["BZh", "bzip2-compressed", "Unpack it first with bunzip2."],
  ["\xfd7zXZ", "xz-compressed", "Unpack it first with unxz."],
  ["\x28\xb5\x2f\xfd", "zstd-compressed", "Unpack it first with unzstd."],
  ["7z\xbc\xaf", "a 7-zip archive", "Unpack it first."],
  ["Rar!", "a RAR archive", "Unpack it first."],
  ["\xd0\xcf\x11\xe0", "an old Word or Office file", "Save it as plain text."],
  ["{\\rtf", "a rich-text file", "Save it as plain text."],
  ["\x89PNG", "a picture", "Give the article's text; pictures are not read."],
  ["\xff\xd8\xff", "a picture", "Give the article's text; pictures are not read."],
  ["GIF8", "a picture", "Give the article's text; pictures are not read."],
  ["\x00\x00\x00\x18ftyp", "a video", "Give the article's text; videos are not read."],
  ["\x00\x00\x00\x20ftyp", "a video", "Give the article's text; videos are not read."],
  ["OggS", "a sound file", "Give the article's text; sound is not read."],
  ["ID3", "a sound file", "Give the article's text; sound is not read."],
  ["RIFF", "a picture, sound or video file", "Give the article's text."],
  ["wOF", "a font", "Give the article's text."],
  ["SQLite format 3", "a database", "Give the article's text."],
  ["\x7fELF", "a program", "Give the article's text."],
];

/** Tell what a file is that is no text, whatever it is called; nothing is said of text. */
export function describeBinary(file: string, bytes: Uint8Array): Notice | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  const known = MAGIC.find(([start]) => head.startsWith(start));
  if (known) {
    const [, name, help] = known;
    return { code: "acquire/not-text", message: `The file "${file}" is ${name}, not text.`, help };
  }
  if (hasWideMark(head) || !looksBinary(bytes.subarray(0, 65_536))) return undefined;
  return {
    code: "acquire/not-text",
    message: `The file "${file}" is binary data, not text.`,
    help: "Give the article as plain text, HTML or JSON.",
  };
}

/** UTF-16 and UTF-32 texts are full of zero bytes, and say so at their beginning. */
function hasWideMark(head: string): boolean {
  return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
}

/** Text has next to no control characters; UTF-16 without a mark has its zeros all on odd or all on even places. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  const [even, odd] = zeros as [number, number];
  if (even + odd > 0) return Math.min(even, odd) > 0 || Math.max(even, odd) < bytes.length * 0.3;
  return controls > bytes.length * 0.02;
}
