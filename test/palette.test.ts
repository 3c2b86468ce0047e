import { describe, expect, it } from "vitest";
import { textOf } from "./house.ts";

// The colors of the page, computed: WCAG 2.2, contrast ratio; 1.4.3 for text, 1.4.11 for lines that carry meaning.

type Palette = ReadonlyMap<string, string>;

const SHEET = textOf("web/styles/story/00-tokens.css");

/** The custom properties of a rule, by their names without the dashes. */
function paletteOf(selector: string): Palette {
  const start = SHEET.indexOf(`${selector} {`);
  const body = SHEET.slice(start, SHEET.indexOf("}", start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, color]) => [name ?? "", color ?? ""]),
  );
}

const LIGHT = paletteOf(":root");
const DARK = paletteOf(':root[data-theme="dark"]');
const DARK_BY_SYSTEM = paletteOf('  :root:not([data-theme="light"])');

function luminanceOf(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(palette: Palette, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => luminanceOf(palette.get(name) ?? "")) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Text on the ground that it stands on. */
const TEXT: readonly (readonly [string, string])[] = [
  ...["ink", "soft", "muted", "hot", "says", "parts", "document", "person", "institution"].flatMap((text) => [
    [text, "paper"] as const,
    [text, "card"] as const,
  ]),
  ["paper", "ink"],
  ["paper", "hot"],
  ["ink", "says-wash"],
  ["ink", "parts-wash"],
  ["parts", "parts-wash"],
  ["ink", "hot-wash"],
];

/** Lines and outlines without which something could not be told. */
const LINES: readonly (readonly [string, string])[] = [
  ...["edge", "hot", "document", "person", "institution", "hatch", "parts-line", "says-line", "focus"].map(
    (line) => [line, "paper"] as const,
  ),
  ["edge", "card"],
];

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s palette", (name, palette) => {
  it.each(TEXT)("shows %s on %s with a contrast of 4.5 or more", (text, ground) => {
    expect(contrastOf(palette, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)("draws %s on %s with a contrast of 3 or more", (line, ground) => {
    expect(contrastOf(palette, line, ground)).toBeGreaterThanOrEqual(3);
  });

  it("is looked at whole", () => {
    const least = Math.min(...TEXT.map(([text, ground]) => contrastOf(palette, text, ground)));
    const leastLine = Math.min(...LINES.map(([line, ground]) => contrastOf(palette, line, ground)));
    console.log(`${name}: text at least ${least.toFixed(2)}, lines at least ${leastLine.toFixed(2)}`);
    expect(palette.size).toBeGreaterThan(15);
  });
});

it("is the same dark whether the system or the reader chooses it", () => {
  expect([...DARK_BY_SYSTEM]).toEqual([...DARK]);
});
