import { clipText, countColumns, padText, wrapText } from "./columns.ts";
import type { NoticeView } from "./notices.ts";
import {
  drawBeside,
  drawCapped,
  drawMore,
  drawSection,
  hang,
  indent,
  joinSigla,
  type Pen,
  type TerminalOptions,
  toPen,
} from "./pen.ts";
import { drawMatrix } from "./terminal-matrix.ts";
import { drawAlone, drawCommon, drawForecasts, drawHeard, drawRemarks, drawTimeline } from "./terminal-more.ts";
import { drawOthers, drawTree } from "./terminal-tree.ts";
import { drawReason } from "./terminal-why.ts";
import type { ArticleView, FileView, ReconstructionView, StoryView } from "./view.ts";
import { RELATIONS } from "./words.ts";

/** How many rows of each part are shown before "and N more". */
const CAPS = {
  stories: 20,
  articles: 12,
  divergences: 10,
  quotations: 8,
  limits: 9,
  notices: 8,
};

/** Draw a file's report for a terminal: each story that compares something, what stands alone, and the notices. */
export function toTerminal(view: FileView, options: TerminalOptions = {}): string {
  const pen = toPen(options);
  const stories = view.stories.slice(0, CAPS.stories).map((story) => drawStory(story, pen).join("\n"));
  const rule = `\n\n${pen.paint("quiet", pen.signs.line.repeat(pen.width))}\n\n`;
  const rest = [
    ...drawMore(view.stories.length - CAPS.stories, "stories", pen),
    ...drawSection("Articles that stand alone", drawArticles(view.alone, pen), pen),
    ...drawSection("Notices", drawNotices(view.notices, pen), pen),
  ];
  return `${[stories.join(rule), ...rest].join("\n").replace(/^\n+/, "")}\n`;
}

function drawStory(story: StoryView, pen: Pen): string[] {
  const title = story.number === undefined ? story.title : `${story.number}. ${story.title}`;
  const strip = drawBeside(story.strip.map(pen.own), "   ", pen);
  const figure = pen.own(story.strip[2] ?? "");
  return [
    ...wrapText(title, pen.width).map((line) => pen.paint("title", line)),
    "",
    ...strip.map((line) => (figure === "" ? line : line.replace(figure, pen.paint("figure", figure)))),
    "",
    ...indent(wrapText(story.sentence, pen.width - 4), 2),
    ...(story.reason ? drawReason(story.reason, pen) : []),
    ...drawSection("The accounts", drawArticles(story.articles, pen), pen),
    ...drawSection("Where it comes from", [...drawTree(story.tree, pen), ...drawOthers(story, pen)], pen),
    ...drawMatrix(story, pen),
    ...drawSection("Where they part", drawDivergences(story, pen), pen),
    ...drawSection("What is quoted", drawQuotations(story, pen), pen),
    ...drawSection("When it happened", drawTimeline(story, pen), pen),
    ...drawSection("What is foretold", drawForecasts(story, pen), pen),
    ...drawSection("Who is heard", drawHeard(story, pen), pen),
    ...drawSection("Words in common", drawCommon(story, pen), pen),
    ...drawSection("What few have", drawAlone(story, pen), pen),
    ...drawSection("Worth a second look", drawRemarks(story, pen), pen),
    ...drawSection(
      "What is not here",
      drawCapped(story.limits, CAPS.limits, pen, (limit) => hang("  ", limit, pen)),
      pen,
    ),
    ...drawSection("Notices on this story", drawNotices(story.notices, pen), pen),
  ];
}

function drawArticles(articles: readonly ArticleView[], pen: Pen): string[] {
  const rows = articles.map((a) => ({ ...a, outlet: clipText(a.outlet, Math.floor(pen.width / 3), pen.more) }));
  const widest = (of: (row: ArticleView) => string): number => Math.max(0, ...rows.map((row) => countColumns(of(row))));
  const sigla = widest(({ siglum }) => siglum);
  const outlets = widest(({ outlet }) => outlet);
  const dates = widest(({ published }) => published);
  const room = pen.width - (2 + sigla + 2 + outlets + 2 + dates + 2);
  return drawCapped(rows, CAPS.articles, pen, ({ siglum, outlet, published, file }) => {
    const told = `  ${padText(siglum, sigla)}  ${padText(outlet, outlets)}  ${padText(published, dates)}`;
    return [room >= 12 ? `${told}  ${pen.paint("quiet", clipStart(file, room, pen))}` : told.trimEnd()];
  });
}

/** Clip a path at its start: its end tells files apart. */
function clipStart(path: string, columns: number, pen: Pen): string {
  if (countColumns(path) <= columns) return path;
  return pen.more + path.slice(-(columns - countColumns(pen.more)));
}

function drawDivergences({ divergences }: StoryView, pen: Pen): string[] {
  const widest = Math.max(0, ...divergences.map(({ facet }) => facet.length));
  return drawCapped(divergences, CAPS.divergences, pen, ({ claim, facet, variants, relation, because }) => {
    const sides = variants.map(({ value, sigla }) => `${value} ${joinSigla(sigla)}`).join(`  ${pen.signs.part}  `);
    const lead = `  ${facet.padEnd(widest)}  `;
    // Why two readings can or cannot both hold is worth a sentence; that one is vaguer is seen.
    const isSeen = relation === RELATIONS["less-exact"] || relation === RELATIONS.drift;
    const why = `claim ${claim}; ${relation}${isSeen ? "" : `: ${because}`}`;
    return [
      ...hang(lead, sides, pen),
      ...hang(" ".repeat(lead.length), why, pen).map((line) => pen.paint("quiet", line)),
    ];
  });
}

function drawQuotations({ quotations }: StoryView, pen: Pen): string[] {
  return drawCapped(quotations, CAPS.quotations, pen, ({ text, speaker, sigla, via, forms, reconstruction }) => {
    const words = wrapText(text, pen.width - 4).map((line) => `  ${pen.paint("quiet", pen.signs.bar)} ${line}`);
    const credit = via.length > 0 ? ` ${pen.signs.note} via ${via.join(", ")}` : "";
    return [
      ...words,
      ...hang("    ", `${speaker} ${pen.signs.note} ${joinSigla(sigla)}${credit}`, pen),
      ...forms.flatMap((one) => hang(`    ${joinSigla(one.sigla)} `, pen.own(one.form), pen)),
      ...(reconstruction ? drawReconstruction(reconstruction, pen) : []),
    ];
  });
}

function drawReconstruction({ fragments, note }: ReconstructionView, pen: Pen): string[] {
  const whole = fragments.map(({ text, siglum, at }) => `${text} [${siglum} ${at}]`).join(` ${pen.more} `);
  return [
    "    Perhaps one statement:",
    ...hang("      ", whole, pen),
    ...hang("      ", note, pen).map((line) => pen.paint("quiet", line)),
  ];
}

function drawNotices(notices: readonly NoticeView[], pen: Pen): string[] {
  return drawCapped(notices, CAPS.notices, pen, ({ code, message, help, at }) => {
    const place = at === undefined ? "" : ` (${at})`;
    return [
      ...hang("  ", `${message}${place}`, pen),
      ...(help === undefined ? [] : hang("    ", help, pen)),
      pen.paint("quiet", `    ${code}`),
    ];
  });
}
