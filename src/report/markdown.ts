import { toLine } from "./columns.ts";
import { escapeText } from "./markdown-escape.ts";
import { drawAlone, drawCommon, drawForecasts, drawHeard, drawRemarks, drawTimeline } from "./markdown-more.ts";
import type { NoticeView } from "./notices.ts";
import type { TreeNode } from "./tree.ts";
import type { ArticleView, FileView, StoryView } from "./view.ts";
import { MARKS, type Stance } from "./words.ts";

/** The first line of every report in Markdown: it tells a report that may be written over from other people's files. */
export const MARKDOWN_MARK = "<!-- stemma/1 -->";

/** Draw a file's report in Markdown, uncapped: what the terminal shows in part stands here in full. */
export function toMarkdown(view: FileView): string {
  const parts = [
    ...view.stories.flatMap(drawStory),
    ...drawSection("## Articles that stand alone", drawArticles(view.alone)),
    ...drawSection("## Notices", drawNotices(view.notices)),
  ];
  return `${MARKDOWN_MARK}\n${parts.join("\n")}\n`;
}

function drawStory(story: StoryView): string[] {
  const title = story.number === undefined ? story.title : `${story.number}. ${story.title}`;
  const tree = story.tree.flatMap((node) => drawTree(node, 0));
  const times = drawTimeline(story);
  const drawMentioned = (rows: StoryView["others"]): string[] =>
    rows.map(({ label, sigla }) => `- ${escapeText(label)}: ${sigla.join(" ")}`);
  return [
    `# ${escapeText(title)}`,
    "",
    `**${story.strip.join(" · ")}**`,
    "",
    escapeText(story.sentence),
    ...drawReason(story.reason),
    ...drawSection("## The accounts", drawArticles(story.articles)),
    ...drawSection("## Where it comes from", tree),
    ...drawSection("Credited as well, their texts not held:", drawMentioned(story.credited)),
    ...drawSection("Also heard, on other claims:", drawMentioned(story.others)),
    ...drawSection("## Who says what", drawMatrix(story)),
    ...drawSection("## Where they part", drawDivergences(story)),
    ...drawSection("## What is quoted", drawQuotations(story)),
    ...drawSection("## When it happened", times.events),
    ...drawSection("How it was told:", times.telling),
    ...drawSection("## What is foretold", drawForecasts(story)),
    ...drawSection("## Who is heard", drawHeard(story)),
    ...drawSection("## Words in common", drawCommon(story)),
    ...drawSection("## What few have", drawAlone(story)),
    ...drawSection("## Worth a second look", drawRemarks(story)),
    ...drawSection(
      "## What is not here",
      story.limits.map((limit) => `- ${escapeText(limit)}`),
    ),
    ...drawSection("## Notices on this story", drawNotices(story.notices)),
    "",
  ];
}

function drawReason(reason: StoryView["reason"]): string[] {
  if (!reason) return [];
  const words = reason.evidence.map(({ text, places }) => `- “${escapeText(text)}” (${places.join(", ")})`);
  return ["", `${reason.rule}: ${escapeText(reason.because)}`, "", ...words];
}

function drawSection(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, "", ...lines];
}

function drawArticles(articles: readonly ArticleView[]): string[] {
  const rows = articles.map((a) => [a.siglum, a.outlet, a.published, a.file]);
  return rows.length === 0 ? [] : drawTable(["", "Outlet", "Published", "File"], rows);
}

function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeText).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line)];
}

function drawTree(node: TreeNode, depth: number): string[] {
  const siglum = node.siglum === undefined ? "" : `${node.siglum} `;
  const basis = node.basis === "inferred" ? " (inferred from likeness, not stated)" : "";
  const sigla = node.sigla.length > 0 ? `: ${node.sigla.join(" ")}` : "";
  const line = `${"  ".repeat(depth)}- ${siglum}${escapeText(toLine(node.label))}${basis}${sigla}`;
  return [line, ...node.children.flatMap((child) => drawTree(child, depth + 1))];
}

function drawMatrix({ claims, articles }: StoryView): string[] {
  if (claims.length === 0) return [];
  const head = ["", "Claim", ...articles.map(({ siglum }) => siglum), "Origins"];
  const rows = claims.map(({ number, gloss, cells, origins }) => [
    number,
    gloss,
    ...cells.map((c) => MARKS[c].mark),
    origins,
  ]);
  const legend = (Object.keys(MARKS) as Stance[]).map((stance) => `${MARKS[stance].mark} ${MARKS[stance].word}`);
  return [...drawTable(head, rows), "", [...legend, "? no origin credited"].join(" · ")];
}

function drawDivergences({ divergences }: StoryView): string[] {
  return divergences.map(({ claim, facet, relation, variants, because }) => {
    const sides = variants.map(({ value, sigla }) => `${escapeText(value)} ${sigla.join(" ")}`).join(" ] ");
    return `- **${facet}** (claim ${claim}; ${relation}): ${sides}. ${escapeText(because)}`;
  });
}

function drawQuotations({ quotations }: StoryView): string[] {
  return quotations.flatMap(({ text, speaker, sigla, via, forms, reconstruction }, i) => {
    const credit = via.length > 0 ? ` · via ${via.join(", ")}` : "";
    const told = `> — ${escapeText(speaker)} · ${sigla.join(" ")}${escapeText(credit)}`;
    const whole = reconstruction?.fragments.map((part) => `${escapeText(part.text)} (${part.siglum} ${part.at})`);
    return [
      ...(i > 0 ? [""] : []),
      `> ${escapeText(text)}`,
      ">",
      told,
      ...forms.flatMap((one) => [">", `> ${one.sigla.join(" ")} ${escapeText(one.form)}`]),
      ...(whole
        ? ["", `Perhaps one statement: ${whole.join(" … ")}`, "", `*${escapeText(reconstruction?.note ?? "")}*`]
        : []),
    ];
  });
}

function drawNotices(notices: readonly NoticeView[]): string[] {
  return notices.map(({ code, message, help, at }) => {
    const place = at === undefined ? "" : ` (${at})`;
    return `- ${escapeText(message)}${place}${help === undefined ? "" : ` ${escapeText(help)}`} \`${code}\``;
  });
}
