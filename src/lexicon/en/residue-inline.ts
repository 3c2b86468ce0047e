import type { RemovalReason } from "../../model/article.ts";

/** Page furniture that runs on within a paragraph, where the page's paragraph breaks were lost. */
export interface InlineResidue {
  readonly rule: string;
  readonly reason: RemovalReason;
  /** Global. Matches from the furniture's first letter to its last mark. */
  readonly run: RegExp;
}

const run = (rule: string, reason: RemovalReason, run: RegExp): InlineResidue => ({ rule, reason, run });

/** What stands before furniture: the end of a sentence, or the text's beginning. */
const AFTER = '(?<=^|[.!?…]["”’)]{0,3}\\s{1,8}|\\s{2})';
/** What follows it: a new sentence, or the text's end. */
const BEFORE = '(?=\\s{0,8}$|\\s{1,8}["“‘(]?[A-Z0-9À-ÖØ-Þ])';
const inline = (source: string): RegExp => new RegExp(`${AFTER}(?:${source})${BEFORE}`, "g");

/** Such runs, each only as long as its own words. */
export const RESIDUE_INLINE: readonly InlineResidue[] = [
  run(
    "newsletter-plea-run-in",
    "newsletter",
    inline(
      "(?:(?:Want|Get|Keep up with|For) (?:all )?(?:the |your |our )?[^.?!]{0,80}(?:news|briefing|updates|headlines|stories|analysis)[^.?!]{0,80}[.?!] )?(?:Sign up|Subscribe) (?:to|for) (?:the |our |a |free |daily )*[^.?!]{0,60}?\\b(?:newsletter|newsletters|bulletin|Bulletin|email|briefing|First Edition)\\b(?:[^.?!]{0,60}\\b(?:7am|BST|GMT|weekday|inbox|week|day|morning))?(?: here)?\\.?",
    ),
  ),
  run(
    "content-warning-run-in",
    "other",
    inline(
      "(?:WARNING|Warning|CONTENT WARNING|Content warning): (?:[Tt]his|[Tt]he following|[Gg]raphic|[Dd]istressing|[Dd]isturbing|[Cc]ontains|[Ss]ome)\\b[^.?!]{0,60}?\\b(?:graphic|distressing|disturbing|upsetting|images?|content|footage|details|descriptions?)\\b[^.?!]{0,80}\\.",
    ),
  ),
  run(
    "live-promo-run-in",
    "promo",
    inline(
      "(?:(?:Click|Tap) here to )?(?:[Ff]ollow|[Rr]ead|[Ss]ee|[Gg]et) (?:all )?(?:our|the (?:latest|Mirror's|BBC's|Guardian's)|the very latest)[^.?!]{0,100}?\\b(?:live ?blog|Live blog|live page|live coverage|live updates)\\b(?: (?:here|of the [^.?!]{3,60}? here|with (?:all )?the latest (?:updates|news)|on the [A-Za-z/]+ conflict))?(?: here)?\\.?",
    ),
  ),
  run(
    "read-more-run-in",
    "navigation",
    inline("(?:READ MORE|Read more|Read More)(?: here| at [\\w.]{4,40}(?:>>|»)?)?\\.?"),
  ),
  run(
    "follow-run-in",
    "share",
    inline(
      "(?:(?:Find|Follow|Like) (?:us|BBC|Sky|ITV|the)\\b[^.?!]{0,80}? on (?:Facebook|Twitter|Instagram|X|TikTok)\\b[^.?!]{0,120}[.?!]?(?: (?:(?:You can also )?[Ss]end (?:us )?(?:your )?story ideas|If you have a story (?:suggestion|idea)[^@]{0,20}?)(?: to:?| email:?|:)? \\S+@\\S+)?|Send (?:us )?your story ideas to:? \\S+@\\S+|More on this story)",
    ),
  ),
  run("scroll-run-in", "navigation", inline("Scroll down for (?:the )?(?:video|more|full story)s?\\.?")),
  run(
    "link-list-run-in",
    "related-links",
    inline(
      "(?:READ MORE|DON['’]T MISS|READ NEXT|SEE MORE|MUST READ|JUST IN):? ?(?:[^\\[\\].?!]{5,160}\\??['’]? ?\\[[A-Z][A-Z &]{3,20}\\] ?)+",
    ),
  ),
  // Guardian pages end each block with several spaces or a line break.
  run("related-run-in", "related-links", /(?<=\s{2}|^)Related: [^\n]{5,170}?(?=\s{2}|\n|$)/gu),
  run(
    "copyright-run-in",
    "copyright",
    /\(?(?:-?\s?CNN-Wire\s*)?(?:(?:The-CNN-Wire)?\s?(?:™|TM) (?:&|and) )?(?:©|\(c\)|Copyright|COPYRIGHT)\s?(?:Copyright|©|\(c\))?\s?(?:\d{4}|by)[^.()]{0,80}(?:, Inc\.)?[^.()]{0,80}[.,;] ?All [Rr]ights [Rr]eserved\.?(?: This material may not be published, broadcast, rewritten,?(?: or)?(?: redistributed| or redistributed)?\.?)?\)?/gu,
  ),
  run(
    "agency-promo-run-in",
    "promo",
    /(?:_{2,} )?(?:Follow|Find|Read|More|See) (?:all |more )?(?:of )?(?:the )?AP(?:['’´`]s?)?(?: [\p{L}-]+){1,9}:?(?: at)? https?:\/\/\S+(?: and https?:\/\/\S+)*/gu,
  ),
  run(
    "credit-run-in",
    "caption",
    /\((?:AP|AFP|EPA|PA|Reuters|REUTERS) ?(?:Photo|photo|file photo|Images?|\/)[^()]{0,120}\)|\((?:Photo|Photos|Image|Picture|Photograph)(?: credit)?(?: by|:| courtesy)[^()]{2,160}\)|\((?=[^()]*(?:\p{Ll}|via))[^()]{2,90}(?:\/|\bvia )\s?(?:The )?(?:AP|AFP|EPA|REUTERS|Reuters|Getty(?: Images)?)(?:, File)?\)|(?<=[.!?]["”’)]?\s{1,4})(?:Photograph|Photographer|Photo): [\p{Lu}][\p{L}'’. -]{1,40}\/[\p{L}-]+(?: [\p{Lu}][\p{L}]+){0,2}(?:\/[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?){0,3}(?: via [\p{Lu}][\p{L}]+(?: Images)?)?/gu,
  ),
];
