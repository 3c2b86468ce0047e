import { describe, expect, it } from "vitest";
import { toArticle } from "./article.ts";
import { readHtml } from "./html.ts";

const BODY =
  "The harbor of Port Ellery was closed on Tuesday after a barge laden with gravel sank near the lighthouse, the mayor said.";
const NEXT =
  "Nobody was hurt when the barge went down, and the wreck will be raised by the end of the week, according to the town.";

async function read(markup: string): Promise<{ text: string; set: readonly string[]; headline: string | undefined }> {
  const { value } = toArticle(await readHtml("x.html", markup, "0".repeat(64)));
  const of = ({ start, end }: { start: number; end: number }): string => value.text.slice(start, end);
  return {
    text: value.text,
    set: value.removals.map(({ span, rule }) => `${rule}: ${of(span)}`),
    headline: value.headline && of(value.headline),
  };
}

describe("readHtml", () => {
  it("keeps what a page names as standing around the report, and sets it aside", async () => {
    const { text, set } = await read(
      `<main><p>${BODY}</p><div class="newsletter-box"><p>Letters from the harbor</p></div><p>${NEXT}</p>` +
        `<ul><li><a href="/a">Ferry company fined</a></li></ul></main>`,
    );
    expect(text).toBe([BODY, "Letters from the harbor", NEXT, "Ferry company fined"].join("\n\n"));
    expect(set).toEqual(["named-by-the-page: Letters from the harbor", "nothing-but-links: Ferry company fined"]);
  });

  it("does not believe a name that covers the report itself", async () => {
    const { set } = await read(`<div class="with sidebar"><p>${BODY}</p><p>${NEXT}</p></div>`);
    expect(set).toEqual([]);
  });

  it("takes the title of the page's head where there is no first heading", async () => {
    const { headline } = await read(
      `<head><title>Barge sinks in Port Ellery | The Herald</title></head><p>${BODY}</p><p>${NEXT}</p>`,
    );
    expect(headline).toBe("Barge sinks in Port Ellery");
  });

  it("takes text without paragraphs rather than none", async () => {
    expect((await read(`<div>${BODY}<br>${NEXT}</div>`)).text).toBe(`${BODY}\n\n${NEXT}`);
  });

  it.each<[head: string, outlet: string | null, published: string | undefined]>([
    ['<meta property="og:site_name" content="Coast News"><time datetime="2021-03-02">', "Coast News", "2021-03-02"],
    [
      '<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2021-03-02T08:00Z","publisher":{"name":"Coast News"}}]</script>',
      "Coast News",
      "2021-03-02",
    ],
    ['<meta name="parsely-pub-date" content="2021-03-02T08:00:00Z">', null, "2021-03-02"],
    ['<meta property="article:published_time" content="soon">', null, undefined],
  ])("reads %s", async (head, outlet, published) => {
    const { value } = toArticle(await readHtml("x.html", `<head>${head}</head><p>${BODY}</p>`, "0".repeat(64)));
    expect([value.outlet.name, value.published.from]).toEqual([outlet, published]);
  });
});
