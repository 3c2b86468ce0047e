// Sources across stories: who vouches for claims, how each article names him, and which outlets are credited.
import type { SourceKind } from "../model/annotations.ts";
import type { Claim, Dossier, DossierArticle, DossierFile, Origin } from "../model/dossier.ts";
import type { Anchor, Span } from "../model/span.ts";

/** Words of an article, with the story and letter that they stand under. */
export interface SourcePlace {
  readonly story: string;
  readonly article: string;
  readonly siglum: string;
  readonly span: Span;
  readonly text: string;
}

/** A claim that goes back to a source. */
export interface SourceClaim {
  readonly story: string;
  readonly title: string;
  readonly claim: string;
  readonly gloss: string;
  /** It only reacts to the claim, and is not counted. */
  readonly comments: boolean;
}

/** One source over all stories that are loaded. */
export interface SourceView {
  readonly id: string;
  readonly kind: SourceKind;
  readonly label: string;
  /** Nobody can say whether two nameless sources are one: this one is never joined to those of other stories. */
  readonly ofOneStory: boolean;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  /** Each way in which it is named, with all places. */
  readonly descriptions: readonly { readonly text: string; readonly places: readonly SourcePlace[] }[];
  readonly claims: readonly SourceClaim[];
  /** Of an outlet: where others credit it. */
  readonly credits: readonly SourcePlace[];
  readonly articles: number;
}

/** Kinds that a name tells apart; the others are never joined across stories. */
const NAMED: ReadonlySet<SourceKind> = new Set(["named-person", "organization", "outlet"]);

interface Gathered {
  readonly id: string;
  readonly kind: SourceKind;
  readonly label: string;
  readonly ofOneStory: boolean;
  readonly stories: Map<string, string>;
  readonly descriptions: Map<string, SourcePlace[]>;
  readonly claims: SourceClaim[];
  readonly credits: SourcePlace[];
  readonly articles: Set<string>;
}

/** Gather the sources of stories: by name where they have one, else each story's own. In the order of the stories. */
export function toSources(files: readonly DossierFile[]): readonly SourceView[] {
  const all = new Map<string, Gathered>();
  for (const file of files) {
    const articles = new Map(file.articles.map((article) => [article.id as string, article]));
    for (const story of file.stories) gatherFrom(story, articles, all);
  }
  return [...all.values()].map(({ stories, descriptions, articles, ...rest }) => ({
    ...rest,
    stories: [...stories].map(([id, title]) => ({ id, title })),
    descriptions: [...descriptions].map(([text, places]) => ({ text, places })),
    articles: articles.size,
  }));
}

function gatherFrom(story: Dossier, articles: ReadonlyMap<string, DossierArticle>, all: Map<string, Gathered>): void {
  const toPlace = ({ article, span, text }: Anchor): SourcePlace => ({
    story: story.id,
    article,
    siglum: articles.get(article)?.siglum ?? "?",
    span,
    text,
  });
  const take = (id: string, kind: SourceKind, label: string, ofOneStory: boolean): Gathered => {
    const known = all.get(id) ?? {
      ...{ id, kind, label, ofOneStory, stories: new Map(), descriptions: new Map() },
      ...{ claims: [], credits: [], articles: new Set<string>() },
    };
    known.stories.set(story.id, story.title);
    all.set(id, known);
    return known;
  };
  for (const origin of story.origins) {
    const source = take(sourceIdOf(story.id, origin), origin.kind, origin.label, !isNamed(origin));
    for (const mention of origin.mentions) {
      const text = mention.text.replace(/\s+/g, " ").trim();
      source.descriptions.set(text, [...(source.descriptions.get(text) ?? []), toPlace(mention)]);
      source.articles.add(mention.article);
    }
    for (const claim of story.claims) source.claims.push(...toClaims(story, claim, origin));
  }
  for (const { article, outlet, span, text } of story.credits) {
    const source = take(toId("outlet", outlet), "outlet", outlet, false);
    source.credits.push(toPlace({ article, span, text }));
    source.articles.add(article);
  }
}

/** The id under which a story's origin is found among the sources: `named-person-ada-kell`, or `s-3f2a….o2` where it has no name. */
export function sourceIdOf(story: string, origin: Origin): string {
  return isNamed(origin) ? toId(origin.kind, origin.label) : `${story}.${origin.id}`;
}

/** A name has a capital, and is not one of many: "Ada Kell", "the Harbor Board", neither "the ministry" nor "a Harbor Board spokesman". */
function isNamed({ kind, label }: Origin): boolean {
  return NAMED.has(kind) && /\p{Lu}/u.test(label) && !/^(?:an?|one|some|several|his|her|its|their)\s/i.test(label);
}

function toId(kind: SourceKind, label: string): string {
  const plain = label
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return `${kind}-${plain
    .replace(/^the\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;
}

function toClaims(story: Dossier, claim: Claim, { id }: Origin): readonly SourceClaim[] {
  const comments = claim.commentators.includes(id);
  if (!comments && !claim.origins.includes(id)) return [];
  return [{ story: story.id, title: story.title, claim: claim.id, gloss: claim.gloss, comments }];
}
