// Reads the five seed articles, which lie outside this repository, once, and lets tests ask for what stands where.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Claim, Divergence, Dossier, DossierArticle, DossierFile, Facet } from "../src/model/dossier.ts";
import type { Notice } from "../src/model/notice.ts";
import type { Anchor, Span } from "../src/model/span.ts";
import { build } from "./story-runs.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SEEDS = join(ROOT, "..", "shared", "seeds");

/** What the built command makes of the seeds, in all its forms. */
export interface Reading {
  readonly json: string;
  readonly file: DossierFile;
  readonly story: Dossier;
  /** The terminal's report and its twin in Markdown. */
  readonly report: string;
  readonly markdown: string;
  /** The seeds without the manifest that dates them. */
  readonly undated: DossierFile;
  /** The seeds named the other way round. */
  readonly reversed: string;
  /** `stemma diff` between four of the seeds and all five. */
  readonly diff: string;
}

/** Tell whether the seeds are there; say so where they are not. */
export function hasSeeds(): boolean {
  const there = existsSync(SEEDS);
  if (!there)
    console.log("acceptance: the five seed articles lie outside this repository (../shared); nothing is read here");
  return there;
}

/** Run the built command, from the project's root. */
function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, "dist", "cli", "main.js"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

let once: Promise<Reading> | undefined;

/** Read the seeds in every way that the items speak of; once, however often it is asked for. */
export function readSeeds(): Promise<Reading> {
  once ??= readAll();
  return once;
}

async function readAll(): Promise<Reading> {
  await build();
  const folder = mkdtempSync(join(tmpdir(), "stemma-acceptance-"));
  try {
    const texts = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));
    for (const name of texts) cpSync(join(SEEDS, name), join(folder, name));
    const paths = texts.map((name) => join(folder, name));
    const undated = run("read", ...paths, "--json");
    const four = join(folder, "four.json");
    const five = join(folder, "five.json");
    writeFileSync(four, run("read", ...paths.filter((path) => !path.includes("003_")), "--json"));
    writeFileSync(five, undated);
    const json = run("read", SEEDS, "--json");
    const file = JSON.parse(json) as DossierFile;
    const manifest = join(SEEDS, "manifest.json");
    const given = texts.toReversed().map((name) => join(SEEDS, name));
    return {
      json,
      file,
      story: file.stories[0] as Dossier,
      report: run("read", SEEDS),
      markdown: run("read", SEEDS, "--md"),
      undated: JSON.parse(undated) as DossierFile,
      reversed: run("read", ...given, ...(existsSync(manifest) ? ["--manifest", manifest] : []), "--json"),
      diff: run("diff", four, five),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes of a seed as a text. */
export function readSeed(name: string): string {
  return readFileSync(join(SEEDS, name), "utf8");
}

/** What the tests ask of a reading. */
export interface Asked extends Reading {
  readonly article: (siglum: string) => DossierArticle;
  /** `A 3`: the line that an anchor stands in. */
  readonly line: (anchor: Anchor | undefined) => string;
  /** The lines of several anchors, sorted. */
  readonly lines: (anchors: readonly Anchor[]) => readonly string[];
  /** The claim with a reading that holds such words, and its readings by siglum. */
  readonly claim: (words: RegExp) => Claim;
  readonly stances: (claim: Claim) => Readonly<Record<string, string>>;
  /** The letters of the articles that have a claim. */
  readonly carriers: (claim: Claim) => string;
  readonly parting: (claim: Claim, facet: Facet) => Divergence;
  /** Each variant of a divergence with its letters: `millions BCDE`. */
  readonly sides: (divergence: Divergence) => readonly string[];
  readonly remark: (code: string, words?: RegExp) => Notice & { readonly places: readonly string[] };
  /** What is set aside in an article: the line and the reason. */
  readonly removals: (siglum: string) => readonly string[];
  /** The words at a span of an article. */
  readonly words: (siglum: string, span: Span) => string;
  /** A section of the terminal's report, white space folded. */
  readonly section: (heading: string) => string;
  /** The attribution whose cue stands in a line, with the sources of those it stands in. */
  readonly chain: (siglum: string, cue: string, content: RegExp) => readonly string[];
}

/** Make a reading answer. Where a test asks for what is not there, it says what. */
export function ask(reading: Reading): Asked {
  const { file, story, report } = reading;
  const sigla = new Map(file.articles.map(({ id, siglum }) => [id, siglum]));
  const siglumOf = (id: string): string => sigla.get(id) ?? "?";
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`The dossier has no ${what}.`);
    return value;
  };
  const article = (siglum: string): DossierArticle =>
    found(
      file.articles.find((one) => one.siglum === siglum),
      `article ${siglum}`,
    );
  const line = (anchor: Anchor | undefined): string =>
    anchor
      ? `${siglumOf(anchor.article)} ${lineAt(article(siglumOf(anchor.article)).text, anchor.span.start)}`
      : "nowhere";
  const letters = (ids: readonly string[]): string => [...new Set(ids.map(siglumOf))].sort().join("");
  return {
    ...reading,
    article,
    line,
    lines: (anchors) => [...new Set(anchors.map(line))].sort(),
    claim: (words) =>
      found(
        story.claims.find(({ readings }) => readings.some(({ text }) => words.test(text))),
        `claim with ${words}`,
      ),
    stances: ({ readings }) => Object.fromEntries(readings.map((one) => [siglumOf(one.article), one.stance])),
    carriers: ({ readings }) => letters(readings.map((one) => one.article)),
    parting: ({ id, gloss }, facet) =>
      found(
        story.divergences.find((one) => one.claim === id && one.facet === facet),
        `divergence of ${facet} at "${gloss}"`,
      ),
    sides: ({ variants }) => variants.map((one) => `${one.value} ${letters(one.anchors.map((at) => at.article))}`),
    remark: (code, words = /./) => {
      const notice = found(
        story.notices.find((one) => one.code === code && words.test(one.message)),
        `notice ${code} with ${words}`,
      );
      return { ...notice, places: [...new Set([...(notice.at ? [notice.at] : []), ...(notice.also ?? [])].map(line))] };
    },
    removals: (siglum) => {
      const { removals, text } = article(siglum);
      return removals.map(({ span, reason }) => `${lineAt(text, span.start)} ${reason}`);
    },
    words: (siglum, { start, end }) => article(siglum).text.slice(start, end),
    section: (heading) => {
      const lines = report.split("\n");
      const first = lines.indexOf(heading);
      if (first < 0) throw new Error(`The report has no part "${heading}".`);
      const end = lines.findIndex((one, i) => i > first && one === "");
      return lines
        .slice(first + 1, end < 0 ? undefined : end)
        .join(" ")
        .replace(/\s+/g, " ")
        .trim();
    },
    chain: (siglum, cue, content) => {
      const names: string[] = [];
      let step = story.attributions.find(
        (one) =>
          siglumOf(one.article) === siglum &&
          one.cue.text === cue &&
          one.content.some(({ text }) => content.test(text)),
      );
      while (step && names.length < 9) {
        names.push(step.source?.text ?? "nobody");
        const outer: string | undefined = step.inside;
        step = story.attributions.find(({ id }) => id === outer);
      }
      return names;
    },
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
