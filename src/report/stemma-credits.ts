import type { Dossier, StemmaEdge } from "../model/dossier.ts";
import type { ArticleId, WitnessId } from "../model/ids.ts";
import type { GraphEdge } from "./stemma-parts.ts";

/**
 * Complete the paths of each claim: where a source is credited through an outlet in an article's own words, the line goes on from the
 * outlet to that article, though the line that is there speaks of other claims only. Nothing is added where the claim goes on already.
 */
export function completePaths({ edges, witnesses, claims }: Dossier): readonly GraphEdge[] {
  const held = new Map(
    witnesses.flatMap((w): [ArticleId, WitnessId][] => (w.kind === "extant" ? [[w.article, w.id]] : [])),
  );
  const lost = new Set(witnesses.flatMap((w) => (w.kind === "lost" ? w.id : [])));
  const carried = new Set(edges.flatMap(({ from, claims: of }) => of.map((claim) => `${from} ${claim}`)));
  const readers = new Map(claims.map(({ id, readings }) => [id, new Set(readings.map(({ article }) => article))]));
  const added = edges.flatMap(({ to: via, claims: of, evidence }): readonly StemmaEdge[] => {
    if (!lost.has(via)) return [];
    return of.flatMap((claim) => {
      if (carried.has(`${via} ${claim}`)) return [];
      const among = readers.get(claim);
      const own = evidence.filter(({ article }) => among?.has(article));
      return (own.length > 0 ? own : evidence).flatMap((anchor) => {
        const to = held.get(anchor.article);
        return to
          ? [{ from: via, to, claims: [claim], basis: "stated", method: "credit-line.v1", evidence: [anchor] } as const]
          : [];
      });
    });
  });
  return [...edges, ...added];
}

/** Credits that no line of descent shows, such as that an outlet was the first to report: lines of no claim. */
export function toBareCredits({ credits, witnesses, edges }: Dossier): readonly GraphEdge[] {
  const held = new Map(
    witnesses.flatMap((w): [ArticleId, WitnessId][] => (w.kind === "extant" ? [[w.article, w.id]] : [])),
  );
  const lost = new Map(witnesses.flatMap((w): [string, WitnessId][] => (w.kind === "lost" ? [[w.outlet, w.id]] : [])));
  const drawn = new Set(edges.map(({ from, to }) => `${from} ${to}`));
  return credits.flatMap(({ article, outlet, span, text }) => {
    const from = lost.get(outlet);
    const to = held.get(article);
    if (from === undefined || to === undefined || drawn.has(`${from} ${to}`)) return [];
    return [{ from, to, claims: [], basis: "stated", evidence: [{ article, span, text }] } as const];
  });
}
