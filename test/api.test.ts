import { expect, test } from "vitest";
import * as api from "../src/index.ts";
import { textOf } from "./house.ts";

test("the public values are exactly these", () => {
  expect(Object.keys(api).sort()).toEqual([
    "StemmaError",
    "VERSION",
    "acquire",
    "anchorOf",
    "openNeural",
    "readCorrections",
    "readLanguageModel",
    "stemma",
    "stemmaWithNeural",
    "toJson",
    "toMarkdown",
    "toTerminal",
    "toView",
  ]);
});

test("the version is the package's", () => {
  expect(api.VERSION).toBe((JSON.parse(textOf("package.json")) as { version: string }).version);
});

test("every type of the model's values can be named by those who use the package", () => {
  const names = textOf("src/index.ts");
  const missing = ["article", "dossier", "ids", "moment", "notice", "span"].flatMap((file) =>
    [...textOf(`src/model/${file}.ts`).matchAll(/^export (?:interface|type) (\w+)/gm)]
      .map((m) => m[1] as string)
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(names)),
  );
  expect(missing).toEqual([]);
});

test("nothing else re-exports", async () => {
  const { codeOf, sourceFiles } = await import("./house.ts");
  const others = sourceFiles().filter((file) => file !== "src/index.ts");
  expect(others.filter((file) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\}\s*from)/m.test(codeOf(file)))).toEqual([]);
});
