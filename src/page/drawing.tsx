import type { ComponentChildren, JSX } from "preact";
import type { ArcView } from "../report/stemma-arcs.ts";
import { type BoxView, insetOf, type LineView, type PictureView } from "../report/stemma-picture.ts";
import type { Links } from "./links.ts";

/** A picture of descent: boxes that lead to what they stand for, and lines with the words that they stand on. */
export function Drawing(props: {
  picture: PictureView;
  links: Links;
  name: string;
  arcs?: readonly ArcView[];
}): JSX.Element {
  const { picture, links, name, arcs = [] } = props;
  const { width, height, heads, boxes, lines, isUpright, isDense } = picture;
  // What lies beyond the articles: labels below them, or, in an upright picture, the arcs themselves.
  const reach = Math.max(
    height,
    ...arcs.map((arc) => (isUpright ? arc.along + arc.bulge * 0.75 + 6 : arc.labelAcross + 14)),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing, and role=img would hide the links in it
    <svg
      class={`drawing${isUpright ? " upright" : ""}${isDense ? " dense" : ""}`}
      viewBox={`0 0 ${width} ${reach}`}
      role="group"
      aria-label={name}
    >
      {heads.map(({ x, text }) => (
        <text key={text} class="column" x={x + 1} y={16}>
          {text}
        </text>
      ))}
      {arcs.length > 0 && !isUpright && (
        <text class="column" x={width - 116} y={16}>
          Shared text
        </text>
      )}
      {lines.map((line, i) => (
        <Line key={i} line={line} isUpright={isUpright} />
      ))}
      {arcs.map((arc) => (
        <Arc key={`${arc.from} ${arc.to} ${arc.bulge}`} arc={arc} isUpright={isUpright} />
      ))}
      {boxes.map((box) => (
        <Box key={box.id} box={box} isUpright={isUpright} links={links} />
      ))}
    </svg>
  );
}

/** The classes of the claims that can be traced through something. */
function toMarks(marks: readonly number[]): string {
  return marks.map((mark) => ` c${mark}`).join("");
}

function Line({ line, isUpright }: { line: LineView; isUpright: boolean }): JSX.Element {
  const { way, isInferred, title, marks } = line;
  const tip = way.at(-1);
  const corners = tip ? [...way.slice(0, -1), { ...tip, along: tip.along - 7 }] : way;
  return (
    <g class={`line${isInferred ? " inferred" : ""}${toMarks(marks)}`}>
      <title>{title}</title>
      <path d={toPath(corners, isUpright)} />
      {tip && <path class="tip" d={toTip(tip.along - 1, tip.across, isUpright)} />}
    </g>
  );
}

/** A way as path data: straight where the height stays, else a curve that leaves and arrives level. */
function toPath(way: LineView["way"], isUpright: boolean): string {
  const at = (along: number, across: number): string => (isUpright ? `${across} ${along}` : `${along} ${across}`);
  return way
    .map(({ along, across }, i) => {
      const before = way[i - 1];
      if (!before) return `M${at(along, across)}`;
      if (before.across === across) return `${isUpright ? "V" : "H"}${along}`;
      const middle = Math.round((before.along + along) * 5) / 10;
      return `C${at(middle, before.across)} ${at(middle, across)} ${at(along, across)}`;
    })
    .join("");
}

function toTip(along: number, across: number, isUpright: boolean): string {
  return isUpright ? `M${across - 3} ${along - 7}h6l-3 6z` : `M${along - 7} ${across - 3}v6l6-3z`;
}

function Arc({ arc, isUpright }: { arc: ArcView; isUpright: boolean }): JSX.Element {
  const { along, from, to, bulge, words, weight, marks, isDirected, isInferred, title } = arc;
  const at = (x: number, y: number): string => (isUpright ? `${y} ${x}` : `${x} ${y}`);
  const out = along + bulge;
  const end = along + (isDirected ? 6 : 0);
  const tip = isUpright ? `M${to - 4} ${along + 3}h8l-4-7z` : `M${along + 3} ${to - 4}v8l-7-4z`;
  return (
    <g class={`arc${isDirected ? " line" : ""}${isInferred ? " inferred" : ""}${toMarks(marks)}`}>
      <title>{title}</title>
      <path d={`M${at(along, from)}C${at(out, from)} ${at(out, to)} ${at(end, to)}`} stroke-width={weight} />
      {isDirected && <path class="tip" d={tip} />}
      {words !== undefined && !isUpright && (
        <text x={arc.labelAlong} y={arc.labelAcross}>
          {words}
        </text>
      )}
    </g>
  );
}

function Box({ box, isUpright, links }: { box: BoxView; isUpright: boolean; links: Links }): JSX.Element {
  const { id, kind, x, y, width, height, article, title, marks } = box;
  const isFolded = kind === "more" || (kind === "article" && article === undefined);
  // The small picture folds more than the list of what is folded tells.
  const name = isFolded ? (isUpright ? "paths" : id) : `source-${id}`;
  const href = article === undefined ? `#${links.id(name)}` : links.article(article);
  const radius = kind === "relay" ? Math.min(height / 2, 17) : kind === "person" ? 9 : 3;
  return (
    <a href={href} class={`box ${kind}${toMarks(marks)}`}>
      <title>{title}</title>
      <rect x={x} y={y} width={width} height={height} rx={radius} />
      {isUpright ? <UprightText box={box} /> : <LevelText box={box} />}
    </a>
  );
}

function LevelText({ box }: { box: BoxView }): JSX.Element {
  const { kind, x, y, height, siglum, lines, note } = box;
  const isArticle = kind === "article";
  const inset = insetOf(box);
  const step = isArticle ? 16 : 18;
  const rows = note === undefined ? lines : [...lines, note];
  const top = y + height / 2 + 5 - ((rows.length - 1) * step) / 2;
  return (
    <>
      {siglum !== undefined && (
        <text class={isArticle ? toLetter(siglum) : "greek"} x={x + 12} y={y + height / 2 + 7}>
          {siglum}
        </text>
      )}
      {rows.map((line, i) => (
        <Words key={line} x={x + inset} y={top + i * step} isLesser={i >= lines.length}>
          {line}
        </Words>
      ))}
    </>
  );
}

/** Sigla of several letters, and how many articles one box stands for, are written smaller. */
function toLetter(siglum = ""): string {
  return siglum.length > 1 ? "letter few" : "letter";
}

function UprightText({ box }: { box: BoxView }): JSX.Element {
  const { kind, x, y, width, height, siglum, lines } = box;
  const middle = x + width / 2;
  if (kind === "article")
    return (
      <text class={toLetter(siglum)} x={middle} y={y + height / 2 + 7} text-anchor="middle">
        {siglum}
      </text>
    );
  const top = y + height / 2 + 4.5 - (lines.length - 1) * 8;
  const inset = siglum === undefined ? 0 : 11;
  return (
    <>
      {siglum !== undefined && (
        <text class="greek" x={x + 9} y={y + height / 2 + 6}>
          {siglum}
        </text>
      )}
      {lines.map((line, i) => (
        <text key={line} x={middle + inset} y={top + i * 16} text-anchor="middle">
          {line}
        </text>
      ))}
    </>
  );
}

function Words(props: { x: number; y: number; isLesser: boolean; children: ComponentChildren }): JSX.Element {
  return (
    <text {...(props.isLesser && { class: "lesser" })} x={props.x} y={props.y}>
      {props.children}
    </text>
  );
}
