import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readLanguageModel } from "../src/acquire/language-model.ts";
import { outletSpellings } from "../src/lexicon/outlets.ts";
import { foldWritten, resolveCountry, worldNames } from "../src/lexicon/world.ts";
import { findMentions } from "../src/read/mentions.ts";
import { findTokens } from "../src/read/tokens.ts";

const STORIES = fileURLToPath(new URL("../../shared/data/stories/", import.meta.url));
const texts = existsSync(STORIES)
  ? readdirSync(STORIES, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".txt"))
      .sort()
  : [];
if (texts.length === 0) console.log("names: the stories lie outside this repository (../shared); nothing is checked");

/** States, their capitals, agencies and outlets by every name that means nothing else. */
function listNames(): readonly string[] {
  const clear = new Set(outletSpellings().flatMap(({ name, ambiguous }) => (ambiguous ? [] : [foldWritten(name)])));
  return [...worldNames()]
    .filter(([written, name]) =>
      name.kind === "outlet"
        ? !name.ambiguous && clear.has(written)
        : (name.kind === "government" && name.form === "noun") ||
          (name.kind === "place" && name.standsFor !== undefined && resolveCountry(name.standsFor) !== undefined),
    )
    .map(([written]) => written)
    .sort((a, b) => b.length - a.length);
}

describe.runIf(texts.length > 0)("over the development stories", () => {
  it("misses no state, capital, agency or outlet that the lexicon knows", async () => {
    const model = await readLanguageModel();
    const names = listNames().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const anyName = new RegExp(`(?<![\\p{L}\\p{N}@#'’.-])(?:${names.join("|")})(?![\\p{L}\\p{N}-])`, "gu");
    const missed: string[] = [];
    for (const file of texts) {
      const text = readFileSync(join(STORIES, file), "utf8");
      const blocks = [{ span: { start: 0, end: text.length }, kind: "paragraph" as const }];
      const { tokens, sentences } = findTokens({ text, blocks, removals: [] }, model);
      const mentions = findMentions({ text }, tokens, sentences, model);
      for (const { index, 0: name } of text.matchAll(anyName)) {
        const isFound = mentions.some(({ span }) => span.start < index + name.length && index < span.end);
        if (!isFound) missed.push(`${file} ${index}: ${text.slice(Math.max(0, index - 20), index + name.length + 20)}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
