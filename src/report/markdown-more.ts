import { escapeText } from "./markdown-escape.ts";
import type { StoryView } from "./view.ts";

/** Draw what happened and how it was told, in Markdown. */
export function drawTimeline({ timeline }: StoryView): { readonly events: string[]; readonly telling: string[] } {
  const draw = ({ when, label, sigla, rivals }: StoryView["timeline"]["events"][number]): string => {
    const part = rivals.length > 0 ? ` (elsewhere ${[...new Set(rivals)].join(", ")})` : "";
    return `- **${when}**: ${escapeText(label)} ${sigla.join(" ")}${part}`;
  };
  return { events: timeline.events.map(draw), telling: timeline.telling.map(draw) };
}

/** Draw what is foretold, in Markdown. */
export function drawForecasts({ forecasts }: StoryView): string[] {
  return forecasts.map(({ number, gloss, by, condition, due, sigla }) => {
    const told = [
      by.length > 0 ? by.join(", ") : "no source credited",
      ...(condition === undefined ? [] : [condition]),
      due === undefined ? "no day given" : `due ${due}`,
    ];
    return `- claim ${number}: ${escapeText(gloss)} (${escapeText(told.join("; "))}) ${sigla.join(" ")}`;
  });
}

/** Draw the persons who speak, in Markdown. */
export function drawHeard({ heard }: StoryView): string[] {
  return heard.map(({ name, role, institution, stake, told, sigla }) => {
    const parts = [
      role,
      institution === undefined ? undefined : `of ${institution}`,
      stake,
      told.length > 0 ? `told ${told.join(", ")}` : undefined,
    ].flatMap((part) => part ?? []);
    return `- **${escapeText(name)}** ${sigla.join(" ")}${parts.length > 0 ? `: ${escapeText(parts.join("; "))}` : ""}`;
  });
}

/** Draw the words that pairs of articles share, in Markdown. */
export function drawCommon({ common }: StoryView): string[] {
  return common.map(({ sigla, kind, runs, words }) => {
    const told = runs.map((run) => `${run.words}${run.quoted ? " quoted" : ""} (${run.at})`);
    return `- ${sigla.join(" and ")}: ${words} words, ${kind}: runs of ${told.join(", ")}`;
  });
}

/** Draw what one article alone has, or two of many, in Markdown. */
export function drawAlone({ alone }: StoryView): string[] {
  return alone.flatMap(({ sigla, claims }) => [
    `- ${sigla.join(" ")}`,
    ...claims.map(({ number, gloss }) => `  - claim ${number}: ${escapeText(gloss)}`),
  ]);
}

/** Draw what a careful reader looks at twice, in Markdown. */
export function drawRemarks({ remarks }: StoryView): string[] {
  return remarks.map(
    ({ message, places, help }) =>
      `- ${escapeText(message)}${help === undefined ? "" : ` ${escapeText(help)}`} (${places.join(", ")})`,
  );
}
