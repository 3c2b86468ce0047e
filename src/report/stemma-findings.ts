import type { Claim, Dossier, DossierAttribution, Origin } from "../model/dossier.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Anchor } from "../model/span.ts";
import { toLine } from "./columns.ts";
import { type GraphEdge, placeOf } from "./stemma-parts.ts";

/** An origin as the picture shows it: one node, or two where those who speak rest on a finding that is spoken of by itself. */
export interface Source {
  readonly main: string;
  readonly label: string;
  readonly finding?: Finding;
}

/** A piece of evidence with the words that speak of it. */
interface Finding {
  readonly id: string;
  readonly label: string;
  /** The rule by which those who voice it are one. */
  readonly rule: string;
  readonly evidence: readonly Anchor[];
  /** Where articles speak of the finding itself. */
  readonly places: ReadonlySet<string>;
}

/** What a dossier says of its attributions, claims and origins, indexed once. */
export interface Ground {
  readonly attributions: ReadonlyMap<string, DossierAttribution>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The places of each origin's mentions. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The places of sources that are documents. */
  readonly documents: ReadonlySet<string>;
}

/** Index what the picture asks of a dossier. */
export function indexGround({ attributions, claims, origins }: Dossier): Ground {
  return {
    attributions: new Map(attributions.map((one) => [one.id, one])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    mentions: new Map(origins.map(({ id, mentions }) => [id, new Set(mentions.map(placeOf))])),
    documents: new Set(
      attributions.flatMap(({ kind, source }) => (kind === "document" && source ? placeOf(source) : [])),
    ),
  };
}

/** The rule by which all who speak rest on one piece of evidence. */
const ONE_FINDING = "R4";

/** Part an origin into its finding and those who voice it, where both are spoken of. */
export function toSource(origin: Origin, { documents }: Ground): Source {
  const { id, label, voices, merges, kind } = origin;
  const merge = merges.find(({ rule }) => rule === ONE_FINDING);
  const plain: Source = { main: id, label: toLine(label) };
  if (!merge || kind === "document") return plain;
  const isDocument = (anchor: Anchor): boolean => documents.has(placeOf(anchor));
  const shown = voices.filter(({ mentions }) => mentions.some(isDocument));
  const heard = voices.filter(({ mentions }) => !mentions.every(isDocument));
  const name = shown.find(({ mentions }) => mentions.every(isDocument)) ?? shown[0];
  if (!name || heard.length === 0) return plain;
  const places = origin.mentions.filter(isDocument);
  const voice = heard.find((one) => one.label === label) ?? heard[0];
  const evidence = merge.evidence.filter(isDocument);
  return {
    main: id,
    label: toLine(voice?.label ?? label),
    finding: {
      id: `${id}f`,
      label: toLine(name.label),
      rule: merge.rule,
      evidence: evidence.length > 0 ? evidence : merge.evidence,
      places: new Set(places.map(placeOf)),
    },
  };
}

/**
 * Give an edge of one claim to the finding, to those who voice it, or to both, by the words that the claim's readings credit. Where an
 * official tells what a finding shows, the line is the official's.
 */
export function partEvidence(
  edge: GraphEdge,
  claim: ClaimId,
  { main, finding }: Source,
  ground: Ground,
): readonly GraphEdge[] {
  if (!finding) return [{ ...edge, claims: [claim] }];
  const own = sourcesOf(edge, claim, ground);
  const shown = own.filter((anchor) => finding.places.has(placeOf(anchor)));
  const voiced = own.filter((anchor) => !finding.places.has(placeOf(anchor)));
  const isCredit = !edge.evidence.some((anchor) => own.some((one) => placeOf(one) === placeOf(anchor)));
  const toEdge = (from: string, anchors: readonly Anchor[]): GraphEdge => ({
    ...edge,
    from,
    claims: [claim],
    evidence: isCredit || anchors.length === 0 ? edge.evidence : anchors,
  });
  if (shown.length > 0 && voiced.length > 0) return [toEdge(finding.id, shown), toEdge(main, voiced)];
  const isFinding =
    shown.length > 0 || (own.length === 0 && edge.evidence.every((anchor) => finding.places.has(placeOf(anchor))));
  return [toEdge(isFinding ? finding.id : main, isFinding ? shown : voiced)];
}

/** The words by which the readings of a claim name their sources, in the articles that an edge stands on. */
function sourcesOf(edge: GraphEdge, claim: ClaimId, ground: Ground): readonly Anchor[] {
  const among = new Set(edge.evidence.map(({ article }) => article));
  const readings = ground.claims.get(claim)?.readings ?? [];
  const mentions = ground.mentions.get(edge.from);
  return readings.flatMap(({ article, attribution }) => {
    const nearest = attribution === undefined || !among.has(article) ? undefined : ground.attributions.get(attribution);
    const source = nearest?.source;
    return source && mentions?.has(placeOf(source)) ? [source] : [];
  });
}
