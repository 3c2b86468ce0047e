import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Anchor, DossierFile } from "../src/index.ts";
import type { Correction } from "../src/model/correction.ts";
import type { Origin } from "../src/model/dossier.ts";
import type { SearchResult } from "../src/report/search.ts";
import type { SourceView } from "../src/report/sources.ts";
import type { Job } from "../src/server/jobs.ts";
import { DOSSIER_FILE } from "../src/server/schema-dossier.ts";
import type { ShelfAnswer } from "../src/server/schema-library.ts";
import { ROOT } from "./house.ts";
import { addFiles, ask, type Running, recount, serve } from "./server-runs.ts";
import { build, readAsJson } from "./story-runs.ts";

const ARTICLES = join("examples", "sea-wall", "articles");
const HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
const folder = mkdtempSync(join(tmpdir(), "stemma-serve-"));
const example = (names: RegExp): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(ROOT, ARTICLES))
      .filter((name) => names.test(name))
      .map((name) => [name, readFileSync(join(ROOT, ARTICLES, name), "utf8")]),
  );

beforeAll(build);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("over the example", () => {
  let server: Running;
  let id = "";
  let file: DossierFile;
  beforeAll(async () => {
    server = await serve(ARTICLES);
    while (id === "") {
      id = (await server.json<ShelfAnswer>("/api/v1/stories")).stories[0]?.id ?? "";
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    file = await server.json(`/api/v1/stories/${id}`);
  });
  afterAll(async () => {
    expect(await server.stop()).toEqual({ code: 0, err: "" });
  });

  test("a story is what the command reads, byte for byte", async () => {
    const text = readAsJson(ARTICLES);
    expect(await (await server.fetch(`/s/${id}.json`)).text()).toBe(text);
    expect(await (await server.fetch(`/s/${id}`, { headers: { accept: "application/json" } })).text()).toBe(text);
  });

  test("a story fits its schema strictly, and nothing else does", () => {
    expect(DOSSIER_FILE.safeParse(file).error).toBeUndefined();
    expect(DOSSIER_FILE.safeParse({ ...file, more: 1 }).success).toBe(false);
    expect(DOSSIER_FILE.safeParse({ ...file, articles: [{ ...file.articles[0], siglum: undefined }] }).success).toBe(
      false,
    );
  });

  test("the pages come as HTML, with nothing inline", async () => {
    for (const path of ["/", `/s/${id}`, "/add", "/search?q=wall"]) {
      const answer = await server.fetch(path, { headers: { accept: "text/html" } });
      expect([path, answer.status, answer.headers.get("content-type")]).toEqual([
        path,
        200,
        "text/html; charset=utf-8",
      ]);
      const html = await answer.text();
      expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
    }
    expect(await (await server.fetch("/")).text()).toContain(`href="/s/${id}"`);
  });

  test.each([
    ["md", "text/markdown; charset=utf-8", "<!-- stemma"],
    ["html", "text/html; charset=utf-8", "<!doctype html>"],
  ])("a story is there as a .%s file, to be saved", async (ending, type, begin) => {
    const answer = await server.fetch(`/s/${id}.${ending}`);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${id}.${ending}"`);
    expect((await answer.text()).startsWith(begin)).toBe(true);
  });

  test.each(["/", "/api/v1/stories", "/nowhere", "/assets/app.css", "/api/v1/nowhere"])(
    "every answer, also to %s, keeps browsers from loading or framing anything else",
    async (path) => {
      const { headers } = await server.fetch(path);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  test.each([
    ["evil.example", 421],
    ["evil.example:PORT", 421],
    ["127.0.0.1:1", 421],
    ["localhost.evil.example:PORT", 421],
    ["127.0.0.1:PORT", 200],
    ["localhost:PORT", 200],
    ["LOCALHOST:PORT", 200],
    ["[::1]:PORT", 200],
  ])("a request for the host %s gets %i", async (host, status) => {
    expect((await ask(server, "/", { headers: { host: host.replace("PORT", `${server.port}`) } })).status).toBe(status);
  });

  test.each([
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://127.0.0.1:1" }, 403],
    [{ origin: "https://127.0.0.1:PORT" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "http://127.0.0.1:PORT", "sec-fetch-site": "same-origin" }, 404],
    [{}, 404],
  ])("a write with %j gets %i", async (given: Readonly<Record<string, string>>, status) => {
    const headers = Object.fromEntries(Object.entries(given).map(([k, v]) => [k, v.replace("PORT", `${server.port}`)]));
    const body = JSON.stringify({ is: "exclude", article: "none", author: "A", because: "b" });
    const answer = await ask(server, "/api/v1/corrections", {
      method: "POST",
      headers: { host: `127.0.0.1:${server.port}`, "content-type": "application/json", ...headers },
      body,
    });
    expect(answer.status).toBe(status);
  });

  test.each([
    ["GET", "/nowhere", 404],
    ["GET", "/s/s-none", 404],
    ["GET", "/api/v1/stories/s-none", 404],
    ["GET", "/api/v1/articles/none", 404],
    ["GET", "/api/v1/sources/none", 404],
    ["GET", "/api/v1/jobs/none", 404],
    ["GET", "/api/v1/jobs/none/events", 404],
    ["DELETE", "/api/v1/stories", 405],
    ["PUT", "/s/s-1", 405],
    ["GET", "/api/v1/search", 400],
    ["GET", "/api/v1/search?q=a&limit=0", 400],
    ["POST", "/api/v1/inputs", 400],
    ["GET", "/s/%E0%A4%A", 400],
    ["GET", "/../package.json", 404],
    ["GET", "/assets/..%2f..%2fpackage.json", 404],
  ])("%s %s gets %i, told in JSON to programs and in words to people", async (method, path, status) => {
    const headers = { host: `127.0.0.1:${server.port}` };
    const plain = await ask(server, path, { method, headers });
    expect(plain.status).toBe(status);
    expect(plain.headers["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(plain.body)).toMatchObject({ type: "about:blank", status });
    const page = await ask(server, path, { method, headers: { ...headers, accept: "text/html" } });
    expect(page.status).toBe(status);
    if (!path.startsWith("/api/")) expect(page.body).toMatch(/^<!doctype html>/);
    if (status === 405) expect(plain.headers["allow"]).toMatch(/GET/);
  });

  test("a request that is too large, or is no JSON, is refused and nothing ends", async () => {
    expect((await server.post("/api/v1/corrections", { because: "x".repeat(2_000_000) })).status).toBe(413);
    const headers = { "content-type": "application/json" };
    expect((await server.fetch("/api/v1/corrections", { method: "POST", headers, body: "{" })).status).toBe(400);
    expect((await server.fetch("/")).status).toBe(200);
  });

  test("assets are told apart by what they hold", async () => {
    const first = await server.fetch("/assets/story.css");
    const etag = first.headers.get("etag") as string;
    expect(first.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect((await server.fetch("/assets/story.css", { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await server.fetch("/assets/story.css", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("an article is found with its story", async () => {
    const article = file.articles[2];
    expect(await server.json(`/api/v1/articles/${article?.id}`)).toMatchObject({
      story: id,
      article: { sha256: article?.sha256 },
    });
  });

  test("a source is found over stories, with each way in which it is named", async () => {
    const source = await server.json<SourceView>("/api/v1/sources/named-person-tam-orrell");
    expect(source).toMatchObject({ label: "Tam Orrell", ofOneStory: false, stories: [{ id }] });
    expect(source.descriptions.flatMap(({ places }) => places).length).toBeGreaterThan(0);
    expect(await server.json(`/api/v1/sources/${id}.o1`)).toMatchObject({
      kind: "anonymous-official",
      ofOneStory: true,
    });
  });

  test("words are found as they stand, whatever their capitals, and each where it stands", async () => {
    const { hits, counts } = await server.json<SearchResult>("/api/v1/search?q=SEA%20wal&limit=500");
    expect(hits).toHaveLength(Object.values(counts).reduce((a, b) => a + b));
    for (const { article, span, text, marks } of hits) {
      const whole = file.articles.find((one) => one.id === article)?.text ?? "";
      expect(whole.slice(span.start, span.end)).toBe(text);
      expect(marks.map(({ start, end }) => whole.slice(start, end).toLowerCase())).toEqual(
        expect.arrayContaining([expect.stringMatching(/^sea/), expect.stringMatching(/^wal/)]),
      );
    }
    const one = await server.json<SearchResult>("/api/v1/search?q=wall&kinds=source,claim&limit=1");
    expect(one.hits.map(({ kind }) => kind)).toEqual(["claim"]);
    expect((await server.json<SearchResult>("/api/v1/search?q=%22wall%20sea%22")).hits).toEqual([]);
    expect((await server.json<SearchResult>("/api/v1/search?q=harbpr")).near).toContain("harbor");
  });

  test("the API says what it takes and answers", async () => {
    const api = await server.json<{ openapi: string; paths: Record<string, object> }>("/api/v1/openapi.json");
    expect(api.openapi).toBe("3.1.0");
    expect(
      Object.entries(api.paths)
        .flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m} ${path}`))
        .sort(),
    ).toEqual([
      "get /api/v1/articles/{id}",
      "get /api/v1/corrections",
      "get /api/v1/jobs",
      "get /api/v1/jobs/{id}",
      "get /api/v1/jobs/{id}/events",
      "get /api/v1/search",
      "get /api/v1/sources/{id}",
      "get /api/v1/stories",
      "get /api/v1/stories/{id}",
      "post /api/v1/corrections",
      "post /api/v1/inputs",
      "post /api/v1/jobs",
    ]);
    expect(JSON.stringify(api)).toContain('"siglum"');
  });

  test("light or dark is kept in a cookie, and leads back to the page", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded", referer: `${server.url}s/${id}?claim=2` };
    const answer = await server.fetch("/theme", { method: "POST", headers, body: "theme=dark", redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/s/${id}?claim=2`]);
    const cookie = (answer.headers.get("set-cookie") as string).split(";")[0] as string;
    expect(await (await server.fetch("/", { headers: { cookie } })).text()).toContain('data-theme="dark"');
    expect(await (await server.fetch("/", { headers: { cookie: "theme=x" } })).text()).not.toContain("data-theme");
  });
});

describe("a library that grows", () => {
  test("a file that is no article is a row with its reason; the others go on", async () => {
    const server = await serve();
    const job = await addFiles<Job>(server, {
      "report.pdf": "%PDF-1.4",
      "empty.txt": " ",
      [`${HOSTILE}.txt`]: hostile(),
      ...example(/^0[123]/),
    });
    expect(job).toMatchObject({ kind: "add", state: "done", reason: null });
    expect(job.inputs.map(({ progress }) => progress)).toEqual([
      "failed",
      "failed",
      "compared",
      "compared",
      "compared",
      "compared",
    ]);
    expect(job.inputs[0]?.notices[0]?.message).toContain("is a PDF");
    const { stories, stale } = await server.json<ShelfAnswer>("/api/v1/stories");
    expect([stories.length, stale]).toEqual([2, null]);
    for (const path of ["/", ...stories.map((story) => `/s/${story.id}`), "/search?q=alert"]) {
      expect(await (await server.fetch(path)).text()).not.toMatch(/<script>alert|<img src=x/);
    }
    await server.stop();
  });

  test("what was added without a count is told, and waits", async () => {
    const server = await serve();
    const form = new FormData();
    for (const [name, text] of Object.entries(example(/^01/))) form.append("files", new Blob([text]), name);
    await server.fetch("/api/v1/inputs", { method: "POST", body: form });
    let shelf: ShelfAnswer;
    do shelf = await server.json<ShelfAnswer>("/api/v1/stories");
    while (!shelf.stale);
    expect(shelf).toEqual({ stories: [], countedAt: null, stale: { originals: 1, corrections: 0 } });
    await recount(server);
    expect(await server.json<ShelfAnswer>("/api/v1/stories")).toMatchObject({
      stories: [{ articles: 1 }],
      stale: null,
    });
    await server.stop();
  });

  test("a manifest among the files says what they are; a wrong one is refused", async () => {
    const server = await serve();
    const manifest = '{"articles": [{"file": "a.txt", "outlet": "Valley Post", "published": "2031-03-04"}]}';
    await addFiles(server, {
      "post/manifest.json": manifest,
      "post/a.txt": example(/^01/)["01-ostrel-press.txt"] as string,
    });
    expect((await server.json<ShelfAnswer>("/api/v1/stories")).stories).toMatchObject([
      { outlets: ["Valley Post"], published: { from: "2031-03-04", to: "2031-03-04" } },
    ]);
    await expect(addFiles(server, { "manifest.json": "{}", "b.txt": "text" })).rejects.toThrow(/^Error: 400|400/);
    await server.stop();
  });

  test("a story's address outlives a count: an earlier article, one left out, one taken back", async () => {
    const server = await serve("--library", join(folder, "addresses"));
    await addFiles(server, example(/^0[456]/));
    const [before] = (await server.json<ShelfAnswer>("/api/v1/stories")).stories;
    await addFiles(server, example(/^0[123]/));
    const [after, ...others] = (await server.json<ShelfAnswer>("/api/v1/stories")).stories;
    expect([after?.id, after?.articles, others]).toEqual([before?.id, 6, []]);
    const file = await server.json<DossierFile>(`/api/v1/stories/${after?.id}`);
    const out = { is: "exclude", article: file.articles[0]?.id, author: "R. Ostrow", because: "a test page" };
    expect((await server.post("/api/v1/corrections", out)).status).toBe(201);
    expect((await server.json<ShelfAnswer>("/api/v1/stories")).stale).toEqual({ originals: 0, corrections: 1 });
    await recount(server);
    expect((await server.json<ShelfAnswer>("/api/v1/stories")).stories).toMatchObject([
      { id: before?.id, articles: 5 },
    ]);
    expect(
      (
        await server.post("/api/v1/corrections", {
          is: "withdrawal",
          of: "k1",
          author: "R. Ostrow",
          because: "it is not",
        })
      ).status,
    ).toBe(201);
    await recount(server);
    const again = await server.json<DossierFile>(`/api/v1/stories/${before?.id}`);
    expect(again.articles).toEqual(file.articles);
    expect(again.stories).toEqual(file.stories);
    await server.stop();
  });

  test("a merge joins two origins, and its withdrawal parts them again", async () => {
    const library = join(folder, "merges");
    let server = await serve("--library", library);
    await addFiles(server, example(/^0/));
    const [story] = (await server.json<ShelfAnswer>("/api/v1/stories")).stories;
    const read = async (): Promise<DossierFile> => await server.json(`/api/v1/stories/${story?.id}`);
    const before = await read();
    const placeOf = (label: string): Pick<Anchor, "article" | "span"> => {
      const origin = before.stories[0]?.origins.find((one) => one.label === label);
      const { article, span } = (origin as Origin).mentions[0] as Anchor;
      return { article, span };
    };
    const merge = {
      is: "merge",
      sources: [placeOf("Tam Orrell"), placeOf("Sela Marwick")],
      author: "R. Ostrow",
      because: "one person, two names",
    };
    const kept = (await (await server.post("/api/v1/corrections", merge)).json()) as Correction;
    expect(kept).toMatchObject({ id: "k1", is: "merge", sources: [{ text: "Tam Orrell" }, { text: "Sela Marwick" }] });
    expect(await read()).toEqual(before);
    await recount(server);
    const merged = await read();
    const of = (file: DossierFile): number | undefined => file.stories[0]?.origins.length;
    expect(of(merged)).toBe((of(before) as number) - 1);
    expect(merged.generator.methods["corrections"]).toMatch(/^sha256:/);

    // It is there again after a restart, and only one process has the library.
    const second = spawnSync(
      process.execPath,
      [join(ROOT, "dist/cli/main.js"), "serve", "--port", "0", "--library", library],
      { encoding: "utf8" },
    );
    expect([second.status, second.stderr]).toEqual([1, expect.stringContaining("is in use by process")]);
    expect((await server.stop()).code).toBe(0);
    server = await serve("--library", library);
    expect(await read()).toEqual(merged);
    expect(await server.json("/api/v1/corrections")).toEqual({ format: "stemma-corrections/1", corrections: [kept] });

    const undo = { is: "withdrawal", of: "k1", author: "R. Ostrow", because: "they are two" };
    expect((await server.post("/api/v1/corrections", undo)).status).toBe(201);
    expect((await server.post("/api/v1/corrections", undo)).status).toBe(409);
    await recount(server);
    expect((await read()).stories).toEqual(before.stories);
    await server.stop();
  });
});

describe("the command", () => {
  const run = (...args: readonly string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, [join(ROOT, "dist/cli/main.js"), "serve", ...args], { encoding: "utf8", cwd: folder });

  test.each([
    [["--port", "x"], 2, "is no port"],
    [["--prt", "1"], 2, "Did you mean --port?"],
    [["--open", "maybe"], 2, "--open takes yes or no"],
    [["missing.txt"], 1, 'There is no file "missing.txt"'],
    [["--library", join(ROOT, "docs")], 1, "holds other files"],
  ])("%j ends with %i and says why", (args, status, words) => {
    const outcome = run(...args);
    expect([outcome.status, outcome.stderr]).toEqual([status, expect.stringContaining(words)]);
  });

  test("a port that is in use is told, with another to take", async () => {
    const server = await serve();
    const { status, stderr } = run("--port", `${server.port}`);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`--port ${server.port + 1}`)]);
    await server.stop();
  });

  test("stopping in the midst of a count leaves the library whole", async () => {
    const library = join(folder, "stopped");
    const server = await serve("--library", library, ARTICLES);
    expect((await server.stop()).code).toBe(0);
    const again = await serve("--library", library);
    await addFiles(again, example(/^0/));
    expect((await again.json<ShelfAnswer>("/api/v1/stories")).stories).toMatchObject([{ articles: 6 }]);
    await again.stop();
  });
});

/** An article whose every word a page must show as words. */
function hostile(): string {
  const words = `The bakers of Lorn ${HOSTILE} will meet on Friday, a spokeswoman “${HOSTILE}” said of the ovens. `;
  return `${HOSTILE} bread\n\n${words.repeat(4)}\n`;
}
