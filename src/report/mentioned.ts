import type { Dossier } from "../model/dossier.ts";
import type { ArticleId } from "../model/ids.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";
import type { TreeNode } from "./tree.ts";

/** Somebody with the articles that speak of them. */
export interface MentionedView {
  readonly label: string;
  readonly sigla: readonly string[];
}

/** Find the origins that the tree of the main claim leaves out, with the articles that mention them. */
export function findOthers(dossier: Dossier, articles: Articles, tree: readonly TreeNode[]): readonly MentionedView[] {
  const others = dossier.origins.map(({ label, mentions }) => [label, mentions] as const);
  return toMentioned(others, articles, tree);
}

/** Find outlets whose texts are not held and that the tree leaves out: credit for another claim, or for being first. */
export function findCredited(
  dossier: Dossier,
  articles: Articles,
  tree: readonly TreeNode[],
): readonly MentionedView[] {
  const lost = new Set(dossier.witnesses.flatMap((w) => (w.kind === "lost" ? w.outlet : [])));
  const credits = dossier.credits.filter(({ outlet }) => lost.has(outlet));
  return toMentioned(
    credits.map((credit) => [credit.outlet, [credit]] as const),
    articles,
    tree,
  );
}

function toMentioned(
  named: readonly (readonly [string, readonly { readonly article: ArticleId }[]])[],
  articles: Articles,
  tree: readonly TreeNode[],
): readonly MentionedView[] {
  const drawn = new Set(tree.flatMap(labelsOf));
  const places = new Map<string, ArticleId[]>();
  for (const [name, mentions] of named) {
    const label = toLine(name);
    if (drawn.has(label)) continue;
    places.set(label, [...(places.get(label) ?? []), ...mentions.map(({ article }) => article)]);
  }
  return [...places]
    .map(([label, ids]) => ({ label, sigla: siglaOf(articles, ids) }))
    .filter(({ sigla }) => sigla.length > 0);
}

function labelsOf(node: TreeNode): readonly string[] {
  return [node.label, ...node.children.flatMap(labelsOf)];
}
