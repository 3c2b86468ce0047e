import type { ArticleChange, ClaimChanges, DivergenceChange, FileChanges, StoryChanges } from "./changes.ts";
import { wrapText } from "./columns.ts";
import { drawCapped, drawSection, hang, joinSigla, type Pen, type TerminalOptions, toPen } from "./pen.ts";
import { formatCount } from "./words.ts";

/** How many claims that came or went are shown before "and N more"; those that changed are all shown. */
const CAP = 12;

/** Draw for a terminal what is different between two dossier files. */
export function toTerminalChanges({ stories, methods }: FileChanges, options: TerminalOptions = {}): string {
  const pen = toPen(options);
  const changed = stories.filter(({ is }) => is !== "same");
  const same = stories.length - changed.length;
  const lines = [
    ...(methods.length > 0
      ? [
          ...hang(
            "",
            `Made by other methods (${methods.join(", ")}): not every difference comes from the articles.`,
            pen,
          ),
          "",
        ]
      : []),
    ...changed.flatMap((story, i) => [...(i > 0 ? [""] : []), ...drawStory(story, pen)]),
    ...(changed.length === 0 ? ["Nothing changed."] : []),
    ...(changed.length > 0 && same > 0
      ? ["", `${formatCount(same, "story").replace(/storys$/, "stories")} as before.`]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

function drawStory(story: StoryChanges, pen: Pen): string[] {
  const mark =
    story.is === "changed" ? "" : ` (${story.is === "new" ? "a new story" : "no longer a story of its own"})`;
  const of = (is: ClaimChanges["is"]): readonly ClaimChanges[] => story.claims.filter((claim) => claim.is === is);
  const drawList = (claims: readonly ClaimChanges[]): string[] =>
    drawCapped(claims, CAP, pen, ({ number, short }) => hang(`  ${number.padStart(2)} `, short, pen));
  return [
    ...wrapText(story.title + mark, pen.width).map((line) => pen.paint("title", line)),
    ...drawSection(
      "The accounts",
      story.articles.flatMap((article) => drawArticle(article, pen)),
      pen,
    ),
    ...drawSection(
      "The headline",
      story.headline
        ? [...hang("  was  ", story.headline.before, pen), ...hang("  is   ", story.headline.after, pen)]
        : [],
      pen,
    ),
    ...drawSection(
      "Claims that changed",
      of("changed").flatMap((claim) => drawClaim(claim, pen)),
      pen,
    ),
    ...drawSection("New claims", drawList(of("new")), pen),
    ...drawSection("Claims that are gone", drawList(of("gone")), pen),
    ...drawSection(
      "Texts credited but not held",
      story.witnesses.map(({ outlet, is }) => `  ${outlet}: ${is === "found" ? "no longer missing" : "missing"}`),
      pen,
    ),
    ...(story.unchanged > 0 && story.is === "changed"
      ? ["", pen.paint("quiet", `${formatCount(story.unchanged, "claim")} as before.`)]
      : []),
  ];
}

function drawArticle({ is, siglum, outlet, file }: ArticleChange, pen: Pen): string[] {
  const what = { added: "came", removed: "went", rewritten: "has another text" }[is];
  return hang(`  ${siglum}  `, `${what}: ${outlet ?? "outlet not stated"}, ${file}`, pen);
}

function drawClaim(claim: ClaimChanges, pen: Pen): string[] {
  const { number, short, readings, lost, origins, divergences, independent, state } = claim;
  const say = (text: string): string[] => hang("       ", text, pen);
  return [
    ...hang(`  ${number.padStart(2)}  `, short, pen),
    ...(independent ? say(pen.paint("figure", `${independent.before} ${pen.signs.to} ${independent.after}`)) : []),
    ...(state ? say(`was: ${state.before}; is: ${state.after}`) : []),
    ...readings.flatMap(({ siglum, at, text, stance }) => say(`${siglum} ${at} ${stance}: ${text}`)),
    ...(lost.length > 0 ? say(`no longer in ${joinSigla(lost)}`) : []),
    ...origins.flatMap(({ is, label }) => say(`${is === "new" ? "new origin" : "no longer an origin"}: ${label}`)),
    ...divergences.flatMap((divergence) => say(formatDivergence(divergence, pen))),
  ];
}

function formatDivergence({ is, facet, variants }: DivergenceChange, pen: Pen): string {
  const sides = variants.map(({ value, sigla }) => `${value} ${joinSigla(sigla)}`).join(`  ${pen.signs.part}  `);
  const word = { new: "now parts", gone: "no longer parts", changed: "parts otherwise" }[is];
  return `${facet} ${word}: ${sides}`;
}
