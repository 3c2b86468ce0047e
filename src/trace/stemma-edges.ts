import type { Account } from "../model/annotations.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Claim, Credit, StemmaEdge, Witness } from "../model/dossier.ts";
import type { ArticleId, ClaimId, OriginId, WitnessId } from "../model/ids.ts";
import { type Anchor, anchorOf } from "../model/span.ts";
import { outletKey } from "./credits.ts";
import type { Origins } from "./origins.ts";
import { lostSiglum } from "./sigla.ts";
import type { Vouched } from "./vouchers.ts";

/** A story's witnesses, and the lines of descent between them and the origins. */
export interface Descent {
  readonly witnesses: readonly Witness[];
  readonly edges: readonly StemmaEdge[];
}

/** A claim with its readings followed to their voices. */
export interface TracedClaim {
  readonly claim: Claim;
  readonly rows: readonly Vouched[];
}

/**
 * Draw the descent of each claim: from its origins to the articles, through every outlet that an article credits for it, held or
 * not; and between articles where one repeats the other's words uncredited in a known direction. An article may have several parents.
 */
export function findDescent(
  accounts: readonly Account[],
  claims: readonly TracedClaim[],
  origins: Origins,
  credits: readonly Credit[],
  comparison: Comparison,
): Descent {
  const held = new Map<ArticleId, WitnessId>();
  const byOutlet = new Map<string, WitnessId>();
  const witnesses: Witness[] = accounts.map(({ article }, i): Witness => {
    const id = `w${i + 1}`;
    held.set(article.id, id);
    if (article.outlet.name !== null && !byOutlet.has(outletKey(article.outlet.name)))
      byOutlet.set(outletKey(article.outlet.name), id);
    return { id, kind: "extant", article: article.id };
  });
  for (const { outlet } of credits) {
    if (byOutlet.has(outletKey(outlet))) continue;
    const id = `w${witnesses.length + 1}`;
    byOutlet.set(outletKey(outlet), id);
    witnesses.push({
      id,
      kind: "lost",
      outlet,
      siglum: lostSiglum(origins.all.length + witnesses.length - accounts.length),
    });
  }
  const edges = new Map<
    string,
    { edge: Omit<StemmaEdge, "claims" | "evidence">; claims: Set<ClaimId>; evidence: Anchor[] }
  >();
  const add = (edge: Omit<StemmaEdge, "claims" | "evidence">, claim: ClaimId | undefined, anchor: Anchor): void => {
    if (edge.from === edge.to) return;
    const key = `${edge.from} ${edge.to} ${edge.method}`;
    const known = edges.get(key) ?? { edge, claims: new Set(), evidence: [] };
    if (claim !== undefined) known.claims.add(claim);
    if (!known.evidence.some((one) => one.article === anchor.article && one.span.start === anchor.span.start))
      known.evidence.push(anchor);
    edges.set(key, known);
  };
  for (const { claim, rows } of claims)
    for (const row of rows) descend(row, claim, accounts, origins, credits, held, byOutlet, add);
  for (const { a, b, kind, direction, runs } of comparison.reuse) {
    if (direction === "unknown" || kind === "common-source" || kind === "credited-quotation") continue;
    const [from, to, span] = direction === "a>b" ? [a, b, runs[0]?.b] : [b, a, runs[0]?.a];
    const article = accounts.find((account) => account.article.id === to)?.article;
    if (!article || !span) continue;
    const method = kind === "credited-text" ? "credited-text.v1" : "shared-wording.v1";
    add(
      {
        from: held.get(from) as WitnessId,
        to: held.get(to) as WitnessId,
        basis: kind === "credited-text" ? "stated" : "inferred",
        method,
      },
      undefined,
      anchorOf(article, span),
    );
  }
  return {
    witnesses,
    edges: [...edges.values()].map(({ edge, claims: of, evidence }) => ({ ...edge, claims: [...of], evidence })),
  };
}

type Add = (edge: Omit<StemmaEdge, "claims" | "evidence">, claim: ClaimId | undefined, anchor: Anchor) => void;

function descend(
  row: Vouched,
  claim: Claim,
  accounts: readonly Account[],
  origins: Origins,
  credits: readonly Credit[],
  held: ReadonlyMap<ArticleId, WitnessId>,
  byOutlet: ReadonlyMap<string, WitnessId>,
  add: Add,
): void {
  const account = accounts[row.account] as Account;
  const { article } = account;
  const to = held.get(article.id) as WitnessId;
  const { voice } = row;
  const own = article.outlet.name === null ? undefined : outletKey(article.outlet.name);
  const origin: OriginId | undefined = voice && row.part !== "none" ? origins.of.get(voice) : undefined;
  const through = routesOf(row, account, credits).filter(({ outlet }) => outletKey(outlet) !== own);
  for (const { outlet, span } of through) {
    const via = byOutlet.get(outletKey(outlet));
    if (via === undefined) continue;
    const anchor = anchorOf(article, span);
    if (origin !== undefined)
      add({ from: origin, to: via, basis: "stated", method: "credit-line.v1" }, claim.id, anchor);
    add({ from: via, to, basis: "stated", method: "credit-line.v1" }, claim.id, anchor);
  }
  if (origin !== undefined && voice && through.length === 0) {
    const { source, cue } = voice.attribution;
    add({ from: origin, to, basis: "stated", method: "attribution.v1" }, claim.id, anchorOf(article, source ?? cue));
  }
}

/** The outlets through which a reading came: those of its attribution, those credited in its sentence, and, for a core claim, the first to report. */
function routesOf(
  { voice, reading }: Vouched,
  { annotations }: Account,
  credits: readonly Credit[],
): readonly Credit[] {
  const via = new Set((voice?.outlets ?? []).map(outletKey));
  const sentence = annotations.sentences.find(
    ({ start, end }) => start <= reading.span.start && reading.span.start < end,
  );
  return credits.filter(({ article, outlet, kind, span }) => {
    if (article !== reading.article) return false;
    if (via.has(outletKey(outlet))) return true;
    return (
      kind !== "told" &&
      kind !== "first-report" &&
      sentence !== undefined &&
      span.start >= sentence.start &&
      span.end <= sentence.end
    );
  });
}
