import type { Notice } from "../model/notice.ts";

/** A file's text, the encoding it was in, and a notice where that had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notice?: Notice;
}

/** How much of a file is searched for a declaration, or given to the detector. */
const PROBE = 100_000;

/**
 * Turn bytes into text: byte order mark, a page's own declaration, strict UTF-8, then a detector's guess.
 * The mark itself is left out; nothing else is changed. Bytes that stand for nothing become U+FFFD, with a notice.
 */
export async function decode(file: string, bytes: Uint8Array): Promise<Decoded> {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const utf8 = decodeAs("utf-8", bytes, true);
  if (utf8 !== undefined && !utf8.includes("\0")) return { text: utf8, encoding: "utf-8" };
  const wide = encodingOfZeros(bytes);
  const declared = wide ? undefined : encodingDeclared(bytes);
  const label = wide ?? declared ?? (await detect(bytes)) ?? "windows-1252";
  const text = decodeAs(label, bytes, false) ?? (decodeAs("windows-1252", bytes, false) as string);
  if (declared && !text.includes("\ufffd")) return { text, encoding: label };
  return { text, encoding: label, notice: guessed(file, label) };
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** English text in UTF-16 has a zero in every other byte. */
function encodingOfZeros(bytes: Uint8Array): string | undefined {
  const probe = bytes.subarray(0, 1000);
  const zerosAt = (rest: number): number => probe.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > probe.length * 0.3 && even < odd / 10) return "utf-16le";
  if (even > probe.length * 0.3 && odd < even / 10) return "utf-16be";
  return undefined;
}

/** The encoding that a page's `meta` or an XML declaration names; WHATWG HTML §13.2.3.2 looks at the first kilobyte. */
function encodingDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  for (const [tag] of head.matchAll(/<(?:meta|\?xml)[^>]{0,300}/gi)) {
    const label = /(?:charset|encoding) ?= ?([\w-]{2,30})/i.exec(tag.replace(/[\s"']+/g, " "))?.[1];
    if (label !== undefined) return !/^utf-?8$/i.test(label) && isLabel(label) ? label.toLowerCase() : undefined;
  }
  return undefined;
}

async function detect(bytes: Uint8Array): Promise<string | undefined> {
  const { default: jschardet } = await import("jschardet");
  const { encoding } = jschardet.detect(Buffer.from(bytes.subarray(0, PROBE)));
  if (!encoding || /^utf-?8$|^ascii$/i.test(encoding) || !isLabel(encoding)) return undefined;
  return encoding.toLowerCase();
}

function isLabel(label: string): boolean {
  return decodeAs(label, new Uint8Array(), false) !== undefined;
}

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? repairWindows(text) : text;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has at 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node (20.20 is one) decode windows-1252 as if it were ISO 8859-1: curly quotes come out as controls. */
function repairWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252[unit.charCodeAt(0) - 0x80] as string);
}

function guessed(file: string, label: string): Notice {
  return {
    code: "acquire/encoding",
    message: `The file "${file}" is not UTF-8; it was read as "${label}".`,
    help: "If letters look wrong, save it as UTF-8.",
  };
}
