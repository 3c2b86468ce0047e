// Builds what browsers get: style sheets, scripts and fonts, from web/ into DIST/web. `node scripts/web.mjs DIST`
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = join(resolve(root, process.argv[2] ?? "dist"), "web");
mkdirSync(join(target, "fonts"), { recursive: true });

/** The fonts, each with the letters that it is for; all under the SIL Open Font License, which lies beside them. */
const FONTS = [
  { family: "Source Serif 4", of: "source-serif-4", file: "latin-wght-normal", style: "normal" },
  { family: "Source Serif 4", of: "source-serif-4", file: "latin-wght-italic", style: "italic" },
  {
    family: "Source Serif Greek",
    of: "source-serif-4",
    file: "greek-wght-italic",
    style: "italic",
    range: "U+370-3FF",
  },
  { family: "Source Sans 3", of: "source-sans-3", file: "latin-wght-normal", style: "normal" },
];

const folderOf = (font) => join(root, "node_modules", "@fontsource-variable", font);
const faceOf = (font, url) =>
  `@font-face{font-family:"${font.family}";src:url(${url}) format("woff2");font-weight:200 900;font-style:${font.style};` +
  `font-display:swap${font.range ? `;unicode-range:${font.range}` : ""}}`;

const [linked, inlined] = [[], []];
for (const font of FONTS) {
  const name = `${font.of}-${font.file}.woff2`;
  const bytes = readFileSync(join(folderOf(font.of), "files", name));
  writeFileSync(join(target, "fonts", name), bytes);
  copyFileSync(join(folderOf(font.of), "LICENSE"), join(target, "fonts", `${font.of}.LICENSE`));
  linked.push(faceOf(font, `fonts/${name}`));
  inlined.push(faceOf(font, `data:font/woff2;base64,${bytes.toString("base64")}`));
}

// story.css is for the file and the app, app.css for the app alone; each folder's sheets in the order of their names.
const sheetOf = (folder) => {
  const names = readdirSync(join(root, "web", "styles", folder)).sort();
  const code = names.map((name) => readFileSync(join(root, "web", "styles", folder, name), "utf8")).join("\n");
  return transform({ filename: `${folder}.css`, code: Buffer.from(code), minify: true }).code.toString();
};
writeFileSync(join(target, "story.css"), sheetOf("story"));
writeFileSync(join(target, "app.css"), sheetOf("app"));
writeFileSync(join(target, "fonts.css"), linked.join("\n"));
writeFileSync(join(target, "fonts-inline.css"), inlined.join("\n"));

for (const [name, format] of [
  ["file", "iife"],
  ["app", "esm"],
]) {
  const bundle = await rolldown({
    input: join(root, "web", `${name}.ts`),
    platform: "browser",
  });
  await bundle.write({ file: join(target, `${name}.js`), format, minify: true });
  await bundle.close();
}
