import { clipText, wrapText } from "./columns.ts";
import { drawSection, hang, type Pen, type TerminalOptions, toPen } from "./pen.ts";
import { formatStance, type ReasonView, type WhyView, type WordsView } from "./why.ts";

/** From so many words on, a run in common is no accident, and its length is worth saying (sourcing rule R2). */
const LONG = 8;

/** What stands around a reading's own words in its sentence. */
const MARK = [">>", "<<"] as const;

/** Draw what one claim stands on: its readings in their places and, where asked, the rules with the words they rest on. */
export function toTerminalWhy(view: WhyView, isReasoned: boolean, options: TerminalOptions = {}): string {
  const pen = toPen(options);
  const lines = [
    ...hang(`Claim ${view.number}  `, view.gloss, pen).map((line) => pen.paint("title", line)),
    "",
    ...hang("  ", pen.own(view.count), pen).map((line) => pen.paint("figure", line)),
    `  A claim of this kind: ${view.kind}`,
    ...drawSection("What each account has", drawReadings(view, pen), pen),
    ...(isReasoned ? drawGrounds(view, pen) : []),
    ...drawSection(
      "Files",
      view.files.map(({ siglum, file }) => clipText(`  ${siglum}  ${file}`, pen.width, pen.more)),
      pen,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function drawReadings({ readings }: WhyView, pen: Pen): string[] {
  return readings.flatMap(({ siglum, at, stance, before, words, after, chain, hedges }) => {
    const marked = `${before}${MARK[0]}${words}${MARK[1]}${after}`;
    const said = chain.length > 0 ? chain.join(` ${pen.signs.from} `) : "in the article's own voice";
    const graded = hedges.length > 0 ? `${pen.signs.note} hedged: ${hedges.join(", ")}` : "";
    return [
      `  ${siglum} ${at}  ${pen.mark(stance)} ${formatStance(stance)}`,
      ...wrapText(marked, pen.width - 6).map((line) => `    ${pen.paint("quiet", pen.signs.bar)} ${line}`),
      ...hang("    ", `${pen.signs.from} ${said} ${graded}`.trimEnd(), pen),
    ];
  });
}

function drawGrounds(view: WhyView, pen: Pen): string[] {
  const behind = view.origins.flatMap(({ label, kind, institution, mentions, merges }) => [
    ...hang("  ", [label, kind, institution].filter((part) => part !== undefined).join(` ${pen.signs.note} `), pen),
    ...mentions.flatMap((words) => drawWords(words, pen)),
    ...merges.flatMap((reason) => drawReason(reason, pen)),
  ]);
  const aside = view.commentators.flatMap((label) => hang("  ", `${label}: reacts to it, is not counted`, pen));
  return [
    ...drawSection(
      "Why this count",
      view.reasons.flatMap((reason) => drawReason(reason, pen)),
      pen,
    ),
    ...drawSection("Who vouches for it", behind.length > 0 ? behind : ["  No article says who."], pen),
    ...drawSection("Who comments on it", aside, pen),
  ];
}

/** Draw a rule that fired, in a sentence, above the words it stands on. */
export function drawReason({ rule, because, evidence }: ReasonView, pen: Pen): string[] {
  return [...hang(`  ${rule}  `, because, pen, 6), ...evidence.flatMap((words) => drawWords(words, pen))];
}

function drawWords({ text, words, places }: WordsView, pen: Pen): string[] {
  const count = words >= LONG ? ` (${words} words)` : "";
  return [
    ...wrapText(text, pen.width - 8).map((line) => `      ${pen.paint("quiet", pen.signs.bar)} ${line}`),
    ...hang("        ", `${places.join(", ")}${count}`, pen),
  ];
}
