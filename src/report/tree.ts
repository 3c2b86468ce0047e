import type { Dossier, Origin, StemmaEdge, Witness } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** A line of the tree: an origin, an outlet that is only credited, or the words "directly"; below it what came from it. */
export interface TreeNode {
  readonly label: string;
  /** α β γ … where the dossier gives one. */
  readonly siglum?: string;
  readonly kind: "origin" | "lost" | "direct" | "none";
  /** The articles that have it from here without another known link between. */
  readonly sigla: readonly string[];
  readonly children: readonly TreeNode[];
  /** `inferred` where the link to the line above rests on likeness, not on words of the article. */
  readonly basis: StemmaEdge["basis"];
}

/**
 * Draw the descent of the story's main claim as a tree, or of all claims where no main claim is known.
 * Paths are followed per claim, because a relay carries many: an article that has one claim from a paper need not have
 * the others from it.
 */
export function toTree(dossier: Dossier, articles: Articles): readonly TreeNode[] {
  const claim = dossier.claims.find(({ id }) => id === dossier.headline?.claim);
  const ofClaim = claim ? dossier.edges.filter(({ claims }) => claims.includes(claim.id)) : dossier.edges;
  const descent = toDescent(dossier, articles, ofClaim.length > 0 ? ofClaim : dossier.edges);
  const origins = claim && claim.origins.length > 0 ? claim.origins : claim ? [] : dossier.origins.map(({ id }) => id);
  const roots = origins.flatMap((id) => drawNode(descent, id, "stated", new Set()));
  const relays = dossier.witnesses
    .filter((w) => w.kind === "lost" && descent.down.has(w.id) && !descent.up.has(w.id))
    .flatMap((w) => drawNode(descent, w.id, "stated", new Set()));
  const carriers = claim?.readings.map(({ article }) => article) ?? dossier.articles;
  const uncredited = siglaOf(articles, carriers).filter((siglum) => !isDrawn([...roots, ...relays], siglum));
  if (uncredited.length === 0 || roots.length + relays.length === 0) return [...roots, ...relays];
  const rest: TreeNode = {
    label: "no source credited",
    kind: "none",
    sigla: uncredited,
    children: [],
    basis: "stated",
  };
  return [...roots, ...relays, rest];
}

/** The edges that count, by either end, and what stands at their ends. */
interface Descent {
  readonly articles: Articles;
  readonly witnesses: ReadonlyMap<string, Witness>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly down: ReadonlyMap<string, readonly StemmaEdge[]>;
  readonly up: ReadonlySet<string>;
}

function toDescent(dossier: Dossier, articles: Articles, edges: readonly StemmaEdge[]): Descent {
  const down = new Map<string, StemmaEdge[]>();
  for (const edge of edges) {
    const known = down.get(edge.from);
    if (known) known.push(edge);
    else down.set(edge.from, [edge]);
  }
  return {
    articles,
    witnesses: new Map(dossier.witnesses.map((w) => [w.id, w])),
    origins: new Map(dossier.origins.map((o) => [o.id, o])),
    down,
    up: new Set(edges.map(({ to }) => to)),
  };
}

function drawNode(descent: Descent, id: string, basis: StemmaEdge["basis"], above: ReadonlySet<string>): TreeNode[] {
  const origin = descent.origins.get(id);
  const witness = descent.witnesses.get(id);
  if (above.has(id) || (!origin && witness?.kind !== "lost")) return [];
  const edges = descent.down.get(id) ?? [];
  const within = new Set([...above, id]);
  const children = edges.flatMap((edge) => drawNode(descent, edge.to, edge.basis, within));
  const direct = (wanted: StemmaEdge["basis"]): readonly string[] =>
    siglaOf(
      descent.articles,
      edges.filter((edge) => edge.basis === wanted).flatMap(({ to }) => extantAt(descent, to)),
    );
  const inferred = direct("inferred");
  if (inferred.length > 0) children.push(toLeaf("by likeness", inferred, "inferred"));
  const stated = edges.length > 0 ? direct("stated") : mentionedIn(descent, origin);
  if (stated.length > 0 && children.length > 0) children.push(toLeaf("directly", stated, "stated"));
  const named = origin ?? (witness as Extract<Witness, { kind: "lost" }>);
  return [
    {
      label: toLine("label" in named ? named.label : named.outlet),
      ...(named.siglum !== undefined && { siglum: named.siglum }),
      kind: origin ? "origin" : "lost",
      sigla: children.length > 0 ? [] : stated,
      children,
      basis,
    },
  ];
}

function toLeaf(label: string, sigla: readonly string[], basis: StemmaEdge["basis"]): TreeNode {
  return { label, kind: "direct", sigla, children: [], basis };
}

function mentionedIn({ articles }: Descent, origin: Origin | undefined): readonly string[] {
  return siglaOf(articles, origin?.mentions.map(({ article }) => article) ?? []);
}

function extantAt({ witnesses }: Descent, id: string): readonly string[] {
  const witness = witnesses.get(id);
  return witness?.kind === "extant" ? [witness.article] : [];
}

function isDrawn(nodes: readonly TreeNode[], siglum: string): boolean {
  return nodes.some((node) => node.sigla.includes(siglum) || isDrawn(node.children, siglum));
}
