import { drawCapped, hang, joinSigla, type Pen } from "./pen.ts";
import type { TimeView } from "./times.ts";
import type { StoryView } from "./view.ts";

/** How many rows of each part are shown before "and N more". */
const CAPS = { events: 8, telling: 6, forecasts: 6, heard: 8, common: 5, alone: 12, own: 3, remarks: 16 };

/** Draw what happened, and apart from it how it was told. */
export function drawTimeline({ timeline }: StoryView, pen: Pen): string[] {
  const widest = Math.max(0, ...[...timeline.events, ...timeline.telling].map(({ when }) => when.length));
  const draw = ({ when, label, sigla, rivals }: TimeView): string[] => {
    const part = rivals.length > 0 ? ` ${pen.signs.note} elsewhere ${[...new Set(rivals)].join(", ")}` : "";
    return hang(`  ${when.padEnd(widest)}  `, `${label} ${joinSigla(sigla)}${part}`, pen);
  };
  const told = drawCapped(timeline.telling, CAPS.telling, pen, draw);
  return [
    ...drawCapped(timeline.events, CAPS.events, pen, draw),
    ...(told.length > 0 ? ["  How it was told:", ...told] : []),
  ];
}

/** Draw what is foretold: on what condition, by when, and by whom. */
export function drawForecasts({ forecasts }: StoryView, pen: Pen): string[] {
  return drawCapped(forecasts, CAPS.forecasts, pen, ({ number, gloss, by, condition, due, sigla }) => {
    const told = [
      by.length > 0 ? by.slice(0, 2).join(", ") : "no source credited",
      ...(condition === undefined ? [] : [condition]),
      due === undefined ? "no day given" : `due ${due}`,
      joinSigla(sigla),
    ];
    const lead = `  ${number.padStart(2)} `;
    return [
      ...hang(lead, gloss, pen),
      ...hang(" ".repeat(lead.length), told.join(` ${pen.signs.note} `), pen).map((line) => pen.paint("quiet", line)),
    ];
  });
}

/** Draw the persons who speak, with what the articles say of them. */
export function drawHeard({ heard }: StoryView, pen: Pen): string[] {
  return drawCapped(heard, CAPS.heard, pen, ({ name, role, stake, told, sigla }) => {
    const credit = told.length > 0 ? ` ${pen.signs.note} told ${told.join(", ")}` : "";
    const who = [name, ...(role === undefined ? [] : [role]), ...(stake === undefined ? [] : [stake])].join(", ");
    return hang("  ", `${who} ${pen.signs.note} ${joinSigla(sigla)}${credit}`, pen, 4);
  });
}

/** Draw the pairs of articles that share words in a row. */
export function drawCommon({ common }: StoryView, pen: Pen): string[] {
  return drawCapped(common, CAPS.common, pen, ({ sigla, kind, runs, words }) => {
    const longest = runs.slice(0, 5).map((run) => `${run.words}${run.quoted ? " quoted" : ""}`);
    const rest = runs.length > 5 ? `, ${runs.length - 5} more` : "";
    return hang(`  ${sigla.join(" ")}  `, `${words} words, ${kind}: runs of ${longest.join(", ")}${rest}`, pen);
  });
}

/** Draw what one article alone has, or two of many. */
export function drawAlone({ alone }: StoryView, pen: Pen): string[] {
  return drawCapped(alone, CAPS.alone, pen, ({ sigla, claims }) => {
    const shown = claims.slice(0, CAPS.own).map(({ number, gloss }) => `${number} ${clip(gloss, pen)}`);
    const rest = claims.length > CAPS.own ? `; ${claims.length - CAPS.own} more` : "";
    return hang(`  ${joinSigla(sigla).padEnd(2)}  `, shown.join("; ") + rest, pen);
  });
}

const LONGEST_GLOSS = 60;

function clip(gloss: string, pen: Pen): string {
  if (gloss.length <= LONGEST_GLOSS) return gloss;
  return `${gloss.slice(0, Math.max(1, gloss.lastIndexOf(" ", LONGEST_GLOSS)))}${pen.more}`;
}

/** Draw what a careful reader looks at twice. */
export function drawRemarks({ remarks }: StoryView, pen: Pen): string[] {
  return drawCapped(remarks, CAPS.remarks, pen, ({ message, places }) => {
    const shown = places.slice(0, 6).join(", ") + (places.length > 6 ? `, ${places.length - 6} more` : "");
    return hang("  ", pen.own(`${message} (${shown})`), pen, 4);
  });
}
