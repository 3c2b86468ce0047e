/** What a page says of itself in its head. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "article:published",
  "pubdate",
  "publishdate",
  "publish-date",
  "og:published_time",
  "time",
];

/** Find title, outlet, date and address in `meta` elements and JSON-LD (schema.org), the surest first. */
export function findMetadata(
  meta: readonly (readonly [name: string, content: string])[],
  data: readonly string[],
  title: string,
): Metadata {
  const of = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = meta.find(([n, c]) => n === name && c.trim() !== "")?.[1].trim();
      if (content) return content;
    }
    return undefined;
  };
  const linked = findLinked(data);
  const found = {
    title:
      of("og:title") ??
      linked.headline ??
      (title
        .replace(/\s+/g, " ")
        .replace(/\s[|–—-]\s[^|–—-]{2,40}$/, "")
        .trim() ||
        undefined),
    outlet: of("og:site_name") ?? linked.publisher ?? of("application-name"),
    published: linked.published ?? of(...PUBLISHED),
    url: of("og:url", "canonical"),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

interface Linked {
  readonly headline?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** The first article of a page's JSON-LD; lists and `@graph` are looked through. */
function findLinked(data: readonly string[]): Linked {
  for (const written of data) {
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch {
      continue;
    }
    const article = findArticle(value, 0);
    if (!article) continue;
    const { headline, datePublished, publisher } = article;
    const name = (Array.isArray(publisher) ? publisher[0] : publisher) as { name?: unknown } | undefined;
    return {
      ...(typeof headline === "string" && { headline }),
      ...(typeof datePublished === "string" && { published: datePublished }),
      ...(typeof name?.name === "string" && { publisher: name.name }),
    };
  }
  return {};
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || depth > 6) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findArticle(one, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const node = value as Record<string, unknown>;
  const types = [node["@type"]].flat().map(String);
  if (types.some((type) => /(?:Article|Report|BlogPosting)$|^LiveBlogPosting$/.test(type))) return node;
  return findArticle(node["@graph"] ?? node["mainEntity"], depth + 1);
}
