import type { Independence } from "../model/dossier.ts";
import { isWithin } from "../text/spans.ts";
import type { Ground } from "./ground.ts";
import type { Vouched } from "./vouchers.ts";

/** Clauses that hang on another. */
const HANGING: ReadonlySet<string> = new Set(["relative", "adverbial", "nominal"]);

/**
 * Tell whether an article names somebody at a claim without saying that it has the claim from him. It may tell as an event that he made it
 * known ("Vance announced a toll of two crowns in May"), or have it in a clause that hangs on what he says of something else
 * ("Vance praised the bridge, which was built in 1932").
 */
export function isInPassing({ account, reading: { span }, voice }: Vouched, { accounts }: Ground): boolean {
  if (!voice) return false;
  const { act, source, cue } = voice.attribution;
  if (act === "says" && source && isWithin(source, span) && isWithin(cue, span)) return true;
  const clause = accounts[account]?.annotations.propositions.find(
    (one) => isWithin(span, one.span) && isWithin(one.span, span),
  );
  return clause !== undefined && !clause.quoted && HANGING.has(clause.role);
}

/** Say why it may be that nobody vouches for a claim at which somebody is named. */
export function whyPassing(rows: readonly Vouched[]): readonly Independence["why"][number][] {
  const voices = rows.flatMap(({ voice }) => voice ?? []);
  if (voices.length === 0) return [];
  const labels = [...new Set(voices.map(({ label }) => `"${label}"`))];
  const named = `${labels.join(" and ")} ${labels.length === 1 ? "is" : "are"} named here`;
  return [
    {
      rule: "passing",
      because: `${named}, but in passing, and others give no source: perhaps nobody vouches for it.`,
      evidence: voices.flatMap(({ mentions }) => mentions.slice(0, 1)),
    },
  ];
}
