// Builds what browsers get: style sheets, scripts and fonts, from web/ into DIST/web. `node scripts/web.mjs DIST`
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { rolldown } from "rolldown";
import subsetFont from "subset-font";

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

/** The weights that the style sheets use. */
const WEIGHTS = { min: 400, max: 700 };

/** The characters that a font keeps: what texts in Latin letters have, marks included; of Greek the plain letters. */
const LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2010, 0x2022],
  [0x2026, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const GREEK = [[0x391, 0x3c9]];
const lettersOf = (ranges) =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join("");

const folderOf = (font) => join(root, "node_modules", "@fontsource-variable", font);
const faceOf = (font, url) =>
  `@font-face{font-family:"${font.family}";src:url(${url}) format("woff2");font-weight:${WEIGHTS.min} ${WEIGHTS.max};font-style:${font.style};` +
  `font-display:swap${font.range ? `;unicode-range:${font.range}` : ""}}`;

const [linked, inlined] = [[], []];
for (const font of FONTS) {
  const name = `${font.of}-${font.file}.woff2`;
  const whole = readFileSync(join(folderOf(font.of), "files", name));
  const bytes = await subsetFont(whole, lettersOf(font.range ? GREEK : LATIN), {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHTS },
  });
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
