import { clipText, countColumns, wrapText } from "./columns.ts";
import type { MentionedView } from "./mentioned.ts";
import { drawCapped, hang, indent, joinSigla, type Pen } from "./pen.ts";
import type { TreeNode } from "./tree.ts";
import type { StoryView } from "./view.ts";

/** How many lines of the tree, and of the other origins, are shown before "and N more". */
const TREE_CAP = 24;
const OTHERS_CAP = 8;

interface TreeLine {
  readonly text: string;
  readonly node: TreeNode;
}

/** Draw the descent of the main claim: who first, then who had it from whom, the articles at the ends of the lines. */
export function drawTree(tree: readonly TreeNode[], pen: Pen): string[] {
  const lines = tree.flatMap((node) => treeLines(node, "", "", pen));
  const labels = Math.max(
    0,
    ...lines.filter(({ node }) => node.sigla.length > 0).map(({ text }) => countColumns(text)),
  );
  const column = Math.min(labels + 4, pen.width - 14);
  const isDotted = lines.some(({ node }) => node.basis === "inferred");
  return [
    ...drawCapped(lines, TREE_CAP, pen, ({ text, node }) => drawTreeLine(text, node, column, pen)),
    ...(isDotted ? [pen.paint("quiet", `  ${pen.signs.dotted.repeat(2)} inferred from likeness, not stated`)] : []),
  ];
}

function treeLines(node: TreeNode, prefix: string, below: string, pen: Pen): TreeLine[] {
  const name = node.siglum === undefined ? node.label : `${pen.own(node.siglum)} ${node.label}`;
  const children = node.children.flatMap((child, i) => {
    const isLast = i === node.children.length - 1;
    return treeLines(
      child,
      below + (isLast ? pen.signs.last : pen.signs.branch),
      below + (isLast ? "   " : pen.signs.down),
      pen,
    );
  });
  return [{ text: `  ${prefix}${name}`, node }, ...children];
}

function drawTreeLine(text: string, node: TreeNode, column: number, pen: Pen): string[] {
  if (node.sigla.length === 0) return [clipText(text, pen.width, pen.more)];
  const label = clipText(text, column - 3, pen.more);
  const line = (node.basis === "inferred" ? pen.signs.dotted : pen.signs.line).repeat(
    Math.max(2, column - countColumns(label) - 2),
  );
  const start = `${label} ${pen.paint("quiet", line)} `;
  const [first = "", ...rest] = wrapText(node.sigla.join(" "), pen.width - column);
  return [start + first, ...indent(rest, column)];
}

/** Draw who else is credited, and the origins that only other claims go back to. */
export function drawOthers({ credited, others }: StoryView, pen: Pen): string[] {
  return [
    ...drawMentioned("Credited as well, their texts not held:", credited, pen),
    ...drawMentioned("Also heard, on other claims:", others, pen),
  ];
}

function drawMentioned(heading: string, rows: readonly MentionedView[], pen: Pen): string[] {
  if (rows.length === 0) return [];
  const told = drawCapped(rows, OTHERS_CAP, pen, ({ label, sigla }) =>
    hang(`    ${pen.signs.note} `, `${label}  ${joinSigla(sigla)}`, pen),
  );
  return [`  ${heading}`, ...told];
}
