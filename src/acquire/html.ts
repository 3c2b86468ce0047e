import type { Block, Outlet, Removal } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import type { Received } from "./article.ts";
import { findMetadata, type Metadata } from "./metadata.ts";
import { parsePublished } from "./published.ts";

/** Elements whose text is no part of the report. */
const LEFT_OUT = new Set(
  "script style noscript template iframe svg canvas object nav aside footer form button select textarea option dialog menu math audio video".split(
    " ",
  ),
);

/** Elements that hold a block of text, with what the block is. */
const BLOCKS: ReadonlyMap<string, Block["kind"] | "caption"> = new Map([
  ["p", "paragraph"],
  ["pre", "paragraph"],
  ["dd", "paragraph"],
  ["dt", "paragraph"],
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "list"],
  ["blockquote", "quote"],
  ["figcaption", "caption"],
]);

/** Names that pages give to what stands around a report, as whole words of `class` and `id`. */
const AROUND =
  /(?:^|[\s_-])(?:related|recirc|recommended|newsletter|sign-?up|subscribe|share|sharing|social|promo|comments?|sidebar|breadcrumbs?|advert(?:isement)?|cookies?|consent|most-(?:read|popular)|trending|read-?more|site-footer|footer|menu|paywall)(?:$|[\s_-])/i;

/** Elements that end whatever text stands before them. */
const BREAKS = new Set("div section article main header table tr td th ul ol dl figure hr br".split(" "));

interface Piece {
  readonly kind: Block["kind"] | "caption";
  readonly tag: string;
  readonly text: string;
  /** It stands in `article` or `main`. */
  readonly inside: boolean;
  /** Why it is no part of the report, where its markup shows it. */
  readonly set?: Pick<Removal, "reason" | "rule"> | undefined;
}

/** Elements that hold the whole page, whatever their names. */
const WHOLE = new Set(["html", "body", "main", "article"]);

const HINTED = { reason: "other", rule: "named-by-the-page" } as const;
const LINKED = { reason: "related-links", rule: "nothing-but-links" } as const;

/** Extract an HTML page's visible text, block by block, and what its markup says of it. */
export async function readHtml(file: string, markup: string, sha256: string): Promise<Received> {
  const { Parser } = await import("htmlparser2");
  const pieces: Piece[] = [];
  const meta: [string, string][] = [];
  const data: string[] = [];
  let title = "";
  let words = "";
  let linked = 0;
  let links = 0;
  let script: string | undefined;
  let inTitle = false;
  let leftOut = 0;
  let inside = 0;
  const open: string[] = [];
  const around: boolean[] = [];
  let depth = 0;
  const flush = (): void => {
    const text = words.replace(/\s+/g, " ").trim();
    const tag = open.at(-1) ?? "div";
    const kind = BLOCKS.get(tag) ?? "paragraph";
    const set = depth > 0 ? HINTED : linked > text.length * 0.8 && kind !== "heading" ? LINKED : undefined;
    [words, linked] = ["", 0];
    if (text !== "") pieces.push({ kind, tag, text, inside: inside > 0, ...(set && { set }) });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "script") script = /ld\+json/.test(attributes["type"] ?? "") ? "" : undefined;
        if (LEFT_OUT.has(name)) leftOut++;
        if (name === "title") inTitle = true;
        if (name === "meta")
          meta.push([
            (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "").toLowerCase(),
            attributes["content"] ?? "",
          ]);
        if (name === "link" && attributes["rel"] === "canonical") meta.push(["canonical", attributes["href"] ?? ""]);
        if (name === "time" && attributes["datetime"]) meta.push(["time", attributes["datetime"]]);
        if (BLOCKS.has(name) || BREAKS.has(name)) flush();
        if (name === "article" || name === "main") inside++;
        if (BLOCKS.has(name)) open.push(name);
        if (name === "a") links++;
        const hinted =
          !WHOLE.has(name) && AROUND.test(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`.slice(0, 500));
        around.push(hinted);
        if (hinted) depth++;
      },
      ontext(text) {
        if (script !== undefined) script += text;
        else if (inTitle) title += text;
        else if (leftOut === 0) {
          words += text;
          if (links > 0) linked += text.trim().length;
        }
      },
      onclosetag(name) {
        if (script !== undefined && name === "script") data.push(script);
        if (name === "script") script = undefined;
        if (LEFT_OUT.has(name)) leftOut--;
        if (name === "title") inTitle = false;
        if (BLOCKS.has(name) || BREAKS.has(name)) flush();
        if (name === "article" || name === "main") inside--;
        if (BLOCKS.has(name)) open.pop();
        if (name === "a") links--;
        if (around.pop()) depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(markup);
  flush();
  return toReceived(file, sha256, choose(pieces), findMetadata(meta, data, title));
}

/** Of a page with a marked article only that; text in no block element only where there is nothing else. */
function choose(all: readonly Piece[]): readonly Piece[] {
  const pieces = trustNames(all);
  const blocks = pieces.filter(({ tag }) => tag !== "div");
  const paragraphs = (some: readonly Piece[]): number =>
    some.filter(({ tag, text, set }) => tag === "p" && text.length > 60 && !set).length;
  const inside = blocks.filter((piece) => piece.inside);
  if (paragraphs(inside) >= 2) return inside;
  return paragraphs(blocks) >= 1 ? blocks : pieces;
}

/** A name that covers a good part of the page's paragraphs is the page's own ("with-sidebar") and says nothing. */
function trustNames(pieces: readonly Piece[]): readonly Piece[] {
  const letters = (some: readonly Piece[]): number =>
    some.reduce((sum, { tag, text }) => sum + (tag === "p" ? text.length : 0), 0);
  const named = pieces.filter(({ set }) => set === HINTED);
  if (letters(named) <= letters(pieces) * 0.3) return pieces;
  return pieces.map((piece) => (piece.set === HINTED ? { ...piece, set: undefined } : piece));
}

function toReceived(file: string, sha256: string, pieces: readonly Piece[], metadata: Metadata): Received {
  let text = "";
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  let headline: Span | undefined;
  const titled = pieces.some(({ tag }) => tag === "h1");
  const first: readonly Piece[] =
    titled || !metadata.title ? [] : [{ kind: "heading", tag: "h1", text: metadata.title, inside: true }];
  for (const { kind, tag, text: words, set } of [...first, ...pieces]) {
    if (text !== "") text += "\n\n";
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (tag === "h1" && !set) headline ??= span;
    blocks.push({ span, kind: kind === "caption" ? "paragraph" : kind });
    if (set) removals.push({ span, ...set });
    else if (kind === "caption") removals.push({ span, reason: "caption", rule: "figcaption" });
  }
  const dated = metadata.published === undefined ? undefined : parsePublished(metadata.published, "metadata");
  const found: Outlet | undefined = metadata.outlet ? { name: metadata.outlet, how: "metadata" } : undefined;
  return {
    file,
    sha256,
    text,
    blocks,
    removals,
    ...(headline && { headline }),
    ...(dated && { dated }),
    ...(found && { found }),
    ...(metadata.url && { url: metadata.url }),
  };
}
