import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../model/article.ts";
import { type Received, toArticle } from "./article.ts";
import { readHtml } from "./html.ts";
import { acquire } from "./index.ts";

const BODY =
  "The harbor of Port Ellery was closed on Tuesday after a barge laden with gravel sank near the lighthouse, the mayor said.";

function expectSound(article: Article): void {
  const { text, blocks, removals, headline, byline, dateline, truncated } = article;
  const single = [headline, byline, dateline, truncated, article.outlet.evidence].filter((span) => span !== undefined);
  for (const { start, end } of [...single, ...blocks.map(({ span }) => span), ...removals.map(({ span }) => span)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const layer of [blocks, removals]) {
    for (const [i, { span }] of layer.entries()) expect(span.start).toBeGreaterThanOrEqual(layer[i - 1]?.span.end ?? 0);
  }
}

const page = async (markup: string): Promise<Received> => readHtml("x.html", markup, "0".repeat(64));

describe("hostile input", () => {
  it("makes a sound article of any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "\r\n",
        "\n\n",
        "\r",
        "\u2028",
        BODY,
        "By Jane Doe",
        "HELSINKI (AP) — ",
        "(AP Photo/X)",
        "© 2022 BBC",
        " | BBC",
        "\ud800",
        "\ufeff",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        const { value } = toArticle({ file: "x.txt", text });
        expect(value.text).toBe(text);
        expectSound(value);
      }),
    );
  });

  it("reads any bytes or says why not", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 40 }).map((tail) => new Uint8Array([...Buffer.from(BODY), ...tail])),
      fc.string().map((text) => new Uint8Array(Buffer.from(`<html><p>${BODY}${text}`))),
      fc.json().map((text) => new Uint8Array(Buffer.from(`{"text": ${text}}`))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (chunk) => {
        async function* stdin(): AsyncGenerator<Uint8Array> {
          yield chunk;
        }
        try {
          const { value } = await acquire(["-"], { stdin: stdin() });
          value.forEach(expectSound);
        } catch (error) {
          expect(error).toMatchObject({ name: "StemmaError", code: "acquire/nothing" });
        }
      }),
    );
  });

  it.each<[what: string, markup: string]>([
    ["elements nested ten thousand deep", `${"<div>".repeat(10_000)}<p>${BODY}</p>`],
    ["paragraphs never closed", `<p>${BODY}`.repeat(50)],
    ["an attribute of a megabyte", `<p data-x="${"y".repeat(1_000_000)}">${BODY}</p>`],
    ["tags that close nothing", `</div></p></article></main></nav>${"</li>".repeat(1000)}<p>${BODY}</p>`],
    ["a script that never ends after the text", `<p>${BODY}</p><script>if (a < b) { "</p>"`],
    ["a comment that never ends after the text", `<p>${BODY}</p><!-- ${"x".repeat(1000)}`],
    ["JSON-LD that is no JSON", `<script type="application/ld+json">{"@type": </script><p>${BODY}</p>`],
    [
      "JSON-LD that nests without end",
      `<script type="application/ld+json">${'{"@graph":['.repeat(900)}${"]}".repeat(900)}</script><p>${BODY}</p>`,
    ],
    ["a document type and nothing else of use", `<!doctype html><p>${BODY}</p>`],
    ["control characters and entities", `<p>${BODY}&nbsp;&#0;&#xD800;&bogus;\u0000\u0008</p>`],
  ])("finds the text among %s", async (_, markup) => {
    const { value } = toArticle(await page(markup));
    expect(value.text).toContain(BODY);
    expectSound(value);
  });

  it("keeps spans sound on any markup", async () => {
    const tag = fc.constantFrom(
      "p",
      "div",
      "h1",
      "li",
      "blockquote",
      "figcaption",
      "nav",
      "article",
      "main",
      "script",
      "table",
      "svg",
      "form",
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(BODY, "World", "Read more", " ", "<", "&lt;", "<!--", "-->"),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expectSound(toArticle(await page(pieces.join(""))).value);
      }),
    );
  });

  it.each<[what: string, text: string]>([
    ["one word without end", "a".repeat(900_000)],
    ["one line without a full stop", "harbor ".repeat(120_000)],
    ["line breaks alone between letters", "a\n".repeat(300_000)],
    ["the same sentence over and over", `${BODY}\n\n`.repeat(5_000)],
    ["brackets that never close", "(AP Photo/ ".repeat(50_000)],
    ["quotation marks", "“ ".repeat(200_000)],
    ["capitals and full stops", "A. B. ".repeat(100_000)],
    ["spaces", `${BODY}${" ".repeat(800_000)}${BODY}`],
    ["labels", "Related News\n- A link\n".repeat(20_000)],
  ])("gets to the end of %s", (_, text) => {
    expectSound(toArticle({ file: "x.txt", text }).value);
  });
});
