import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StemmaError } from "../model/error.ts";
import { acquire } from "./index.ts";

const BODY =
  "The harbor of Port Ellery was closed on Tuesday after a barge sank, the mayor said. No one was hurt, and the wreck will be raised by the end of the week.";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stemma-acquire-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

const codes = (notices: readonly { code: string }[]): readonly string[] => notices.map(({ code }) => code);

describe("acquire", () => {
  it("keeps the text as it is and points into it", async () => {
    const text = `Barge sinks in Port Ellery\r\n\r\n${BODY}\r\n`;
    const { value } = await acquire([await put("a.txt", text)]);
    expect(value[0]?.text).toBe(text);
    expect(value[0]?.blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "Barge sinks in Port Ellery",
      BODY,
    ]);
  });

  it("reads a folder and what is in it, without hidden files and the manifest", async () => {
    await put("b/one.txt", BODY);
    await put("b/deeper/two.txt", `${BODY} It had lain there for a day.`);
    await put("b/.hidden.txt", `${BODY} Hidden.`);
    await put("b/manifest.json", '{"articles": []}');
    await put("b/notes.csv", "a,b");
    const { value, notices } = await acquire([folder]);
    expect(value.map(({ file }) => file.slice(folder.length + 1))).toEqual(["b/one.txt", "b/deeper/two.txt"]);
    expect(notices).toEqual([]);
  });

  it("gives the same articles in whatever order the files are named", async () => {
    const files = [
      await put("x.txt", `${BODY} X.`),
      await put("y.txt", `${BODY} Y.`),
      await put("z.txt", `${BODY} Z.`),
    ];
    expect(await acquire([...files].reverse())).toEqual(await acquire(files));
  });

  it("finds the manifest beside the files, and sorts by date with the unknown last", async () => {
    await put("x.txt", `${BODY} X.`);
    await put("y.txt", `${BODY} Y.`);
    await put("z.txt", `${BODY} Z.`);
    const articles = [
      { file: "z.txt", outlet: "The Ellery Herald", published: "2021-03-02", url: "https://herald.example/1" },
      { file: "y.txt", outlet: null, published: "2021-03-05/2021-03-06", url: null },
    ];
    await put("manifest.json", JSON.stringify({ articles }));
    const { value } = await acquire([folder]);
    expect(
      value.map(({ outlet, published, url }) => [outlet.name, outlet.how, published.from, published.to, url]),
    ).toEqual([
      ["The Ellery Herald", "given", "2021-03-02", "2021-03-02", "https://herald.example/1"],
      [null, "unknown", "2021-03-05", "2021-03-06", undefined],
      [null, "unknown", undefined, undefined, undefined],
    ]);
  });

  it("names the wrong field of a manifest", async () => {
    const file = await put("x.txt", BODY);
    const manifest = await put("manifest.json", '{"articles": [{"file": "x.txt", "published": 20210302}]}');
    const { notices } = await acquire([file]);
    expect(notices[0]?.message).toContain('"articles[0].published": expected a string or null, found a number');
    await expect(acquire([file], { manifest })).rejects.toThrow(/articles\[0\]\.published/);
  });

  it("applies what the command line gives only where nothing else is known", async () => {
    await put("x.txt", `${BODY} X.`);
    await put("y.txt", `${BODY} Y.`);
    await put(
      "manifest.json",
      '{"articles": [{"file": "x.txt", "outlet": "The Ellery Herald", "published": "2021-03-02"}]}',
    );
    const { value } = await acquire([folder], { outlet: "Coast News", published: "2021-03-09" });
    expect(value.map(({ outlet, published }) => [outlet.name, published.from])).toEqual([
      ["The Ellery Herald", "2021-03-02"],
      ["Coast News", "2021-03-09"],
    ]);
  });

  it("reads the same bytes once", async () => {
    const { value, notices } = await acquire([await put("x.txt", BODY), await put("y.txt", BODY)]);
    expect(value).toHaveLength(1);
    expect(codes(notices)).toEqual(["acquire/duplicate"]);
  });

  it("reads standard input for -", async () => {
    async function* stdin(): AsyncGenerator<string> {
      yield BODY.slice(0, 20);
      yield BODY.slice(20);
    }
    const { value } = await acquire(["-"], { stdin: stdin() });
    expect(value.map(({ file, text }) => [file, text])).toEqual([["-", BODY]]);
  });

  it.each<[name: string, content: string | Uint8Array, code: string, words: string]>([
    ["report.txt", "%PDF-1.7 …", "acquire/not-text", "is a PDF, not text"],
    ["letter.txt", "PK\x03\x04…", "acquire/not-text", "zip"],
    ["packed.txt", new Uint8Array([0x1f, 0x8b, 8, 0]), "acquire/not-text", "gzip"],
    ["picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), "acquire/not-text", "a picture"],
    ["bytes.txt", new Uint8Array([65, 0, 1, 0, 0, 66, 0, 0, 0, 67]), "acquire/not-text", "binary data"],
    ["empty.txt", "", "acquire/empty", "is empty"],
    ["blank.txt", " \n\n ", "acquire/empty", "is empty"],
    ["broken.json", '{"title": ', "acquire/json", "is not JSON"],
    ["other.json", '{"name": "x"}', "acquire/json", 'has no "text" or "body"'],
    ["long.txt", "word ".repeat(250_000), "acquire/too-long", "1250000 characters"],
  ])("passes over %s and goes on", async (name, content, code, words) => {
    const { value, notices } = await acquire([await put(name, content), await put("good.md", BODY)]);
    expect(value).toHaveLength(1);
    expect(codes(notices)).toEqual([code]);
    expect(notices[0]?.message).toContain(words);
    expect(notices[0]?.help).toBeTruthy();
  });

  it("says that a file is missing, and fails only when nothing can be read", async () => {
    const missing = join(folder, "nowhere.txt");
    const { notices } = await acquire([missing, await put("x.txt", BODY)]);
    expect(codes(notices)).toEqual(["acquire/missing"]);
    await expect(acquire([missing])).rejects.toThrow(StemmaError);
    await expect(acquire([])).rejects.toMatchObject({ code: "acquire/nothing" });
  });

  it("does not read a huge file into memory", async () => {
    const huge = await put("huge.txt", new Uint8Array(21_000_000).fill(65));
    const { notices } = await acquire([huge, await put("x.txt", BODY)]);
    expect(codes(notices)).toEqual(["acquire/too-large"]);
  });

  it("reads several articles out of JSON lines", async () => {
    const rows = [
      { title: "Barge sinks in Port Ellery", text: BODY, source: { name: "Coast News" }, date: "2021-03-02T10:00:00Z" },
      { headline: "Wreck raised", body: `${BODY} So it was.`, outlet: "The Ellery Herald" },
    ];
    const { value } = await acquire([await put("all.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"))]);
    const shown = value.map(({ outlet, published, text, headline }) => [
      outlet.name,
      published.from,
      headline && text.slice(headline.start, headline.end),
    ]);
    expect(shown).toEqual([
      ["Coast News", "2021-03-02", "Barge sinks in Port Ellery"],
      ["The Ellery Herald", undefined, "Wreck raised"],
    ]);
  });

  it.each<[encoding: string, bytes: Uint8Array, noticed: boolean]>([
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(BODY)]), false],
    ["UTF-16 with a mark", new Uint8Array([0xff, 0xfe, ...Buffer.from(BODY, "utf16le")]), false],
    ["UTF-16 without one", new Uint8Array(Buffer.from(BODY, "utf16le")), true],
    ["windows-1252", new Uint8Array(Buffer.from(BODY.replace("Ellery", "Éllery"), "latin1")), true],
  ])("decodes %s", async (_, bytes, noticed) => {
    const { value, notices } = await acquire([await put("x.txt", bytes)]);
    expect(value[0]?.text.replace("É", "E")).toBe(BODY);
    expect(codes(notices)).toEqual(noticed ? ["acquire/encoding"] : []);
  });

  it("says that a text is not English", async () => {
    const german =
      "Der Hafen von Neustadt wurde am Dienstag gesperrt, nachdem dort ein Lastkahn gesunken war, sagte der Bürgermeister. Verletzt wurde niemand, und das Wrack soll bis zum Ende der Woche gehoben werden.";
    const { value, notices } = await acquire([await put("x.txt", german)]);
    expect(value[0]?.language).toBe("de");
    expect(codes(notices)).toEqual(["acquire/language"]);
  });

  it("reads a page's text, outlet and date, and keeps captions apart", async () => {
    const page = `<!doctype html><html><head><title>Barge sinks | Coast News</title>
      <meta property="og:site_name" content="Coast News"><meta property="article:published_time" content="2021-03-02T23:10:00-05:00">
      <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle"}]}</script></head>
      <body><nav><li>Home</li></nav><article><h1>Barge sinks in Port&nbsp;Ellery</h1><figure><figcaption>The harbor at dusk</figcaption></figure>
      <p>${BODY}</p><p>${BODY} The barge carried <b>gravel</b>.</p><aside><p>Buy a boat today.</p></aside></article><footer><p>© Coast News</p></footer></body></html>`;
    const { value } = await acquire([await put("x.html", page)]);
    const [article] = value;
    const text = article?.text ?? "";
    expect(text).toBe(
      `Barge sinks in Port Ellery\n\nThe harbor at dusk\n\n${BODY}\n\n${BODY} The barge carried gravel.`,
    );
    expect(article).toMatchObject({
      outlet: { name: "Coast News", how: "metadata" },
      published: { from: "2021-03-02", to: "2021-03-02", how: "metadata" },
      headline: { start: 0, end: 26 },
      removals: [{ reason: "caption", rule: "figcaption" }, { rule: "repeated-paragraph" }],
    });
  });
});
