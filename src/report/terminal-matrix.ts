import { clipText, countColumns, padText } from "./columns.ts";
import { drawBeside, drawCapped, type Pen } from "./pen.ts";
import type { ClaimRow, StoryView } from "./view.ts";
import { MARKS, type Stance } from "./words.ts";

/** How many claims are shown before "and N more". */
const CLAIMS_CAP = 14;
/** Above this many articles the matrix shows counts instead of a column for each. */
const MAX_CELLS = 12;

/** Draw who says what: a row for each claim, a column for each article, and the number of origins. */
export function drawMatrix({ claims, articles }: StoryView, pen: Pen): string[] {
  if (claims.length === 0) return [];
  const isWide = articles.length > MAX_CELLS;
  const numbers = Math.max(...claims.map(({ number }) => number.length));
  const sigla = isWide ? "" : articles.map(({ siglum }) => siglum).join(" ");
  const counted = (row: ClaimRow): string => countMarks(row, pen);
  const cells = isWide ? Math.max(...claims.map((row) => countColumns(counted(row)))) : countColumns(sigla);
  const room = pen.width - 2 - numbers - 1 - 1 - cells - 2 - "origins".length;
  const column = Math.max(12, Math.min(room, Math.max(...claims.map(({ short }) => countColumns(short)))));
  const lead = 2 + numbers + 1 + column + 1;
  const heading = padText("Who says what", lead) + padText(sigla, cells);
  const rows = drawCapped(claims, CLAIMS_CAP, pen, (row) => {
    const label = padText(clipText(row.short, column, pen.more), column);
    const marks = isWide
      ? padText(counted(row), cells)
      : articles.map(({ siglum }, i) => drawMark(row.cells[i] ?? "silent", siglum.length, pen)).join(" ");
    return [`  ${pen.paint("quiet", row.number.padStart(numbers))} ${label} ${marks}  ${pen.own(row.origins)}`];
  });
  const used = new Set<Stance>(claims.flatMap((row) => row.cells));
  const legend = (["says", "less-exact", "differs", "denies", "silent"] as const)
    .filter((stance) => stance !== "denies" || used.has(stance))
    .map((stance) => `${pen.mark(stance)} ${MARKS[stance].word}`);
  const notes = claims.some(({ origins }) => origins.includes("?")) ? [...legend, "? no origin credited"] : legend;
  return [
    "",
    pen.paint("heading", `${heading}  origins`),
    ...rows,
    ...drawBeside(notes, "   ", pen).map((line) => pen.paint("quiet", line)),
  ];
}

/** A mark in the column under its article's siglum. */
function drawMark(stance: Stance, columns: number, pen: Pen): string {
  const mark = pen.mark(stance);
  const painted = stance === "says" ? mark : pen.paint(stance === "silent" ? "quiet" : "differs", mark);
  return painted + " ".repeat(columns - 1);
}

function countMarks({ cells }: ClaimRow, pen: Pen): string {
  const stances = (["says", "less-exact", "differs", "denies", "silent"] as const).map(
    (stance) => [stance, cells.filter((cell) => cell === stance).length] as const,
  );
  return stances.flatMap(([stance, n]) => (n > 0 ? `${pen.mark(stance)}${n}` : [])).join(" ");
}
