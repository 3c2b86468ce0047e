import type { RemovalReason } from "../../model/article.ts";

/** Page furniture that runs on within a paragraph, where the page's paragraph breaks were lost. */
export interface InlineResidue {
  readonly rule: string;
  readonly reason: RemovalReason;
  /** Global. Matches from the furniture's first letter to its last mark, or only its first words where there is `rest`. */
  readonly run: RegExp;
  /** How what begins so, after the end of a sentence, goes on to its end, its first words included. */
  readonly rest?: RegExp;
  /** It need not begin where a sentence has ended. */
  readonly anywhere?: boolean;
}

const run = (rule: string, reason: RemovalReason, run: RegExp): InlineResidue => ({ rule, reason, run });

/** What follows furniture: a new sentence, or the text's end. */
const BEFORE = '(?=\\s{0,8}$|\\s{1,8}["“‘(]?[A-Z0-9À-ÖØ-Þ])';
const opening = (rule: string, reason: RemovalReason, first: RegExp, rest: string): InlineResidue => ({
  rule,
  reason,
  run: first,
  rest: new RegExp(`^(?:${rest})${BEFORE}`),
});

/** Such runs, each only as long as its own words. */
export const RESIDUE_INLINE: readonly InlineResidue[] = [
  opening(
    "newsletter-plea-run-in",
    "newsletter",
    /Want |Get |Keep up with |For |Sign up |Subscribe /g,
    "(?:(?:Want|Get|Keep up with|For) (?:all )?(?:the |your |our )?[^.?!]{0,80}(?:news|briefing|updates|headlines|stories|analysis)[^.?!]{0,80}[.?!] )?(?:Sign up|Subscribe) (?:to|for) [^.?!]{0,70}?\\b(?:newsletters?|[Bb]ulletin|email|briefing|First Edition)\\b(?:[^.?!]{0,60}\\b(?:7am|BST|GMT|weekday|inbox|week|day|morning))?(?: here)?\\.?",
  ),
  opening(
    "content-warning-run-in",
    "other",
    /(?:WARNING|Warning|CONTENT WARNING|Content warning): /g,
    "[\\w ]{7,15}: (?:[Tt]his|[Tt]he following|[Gg]raphic|[Dd]istressing|[Dd]isturbing|[Cc]ontains|[Ss]ome)\\b[^.?!]{0,60}?\\b(?:graphic|distressing|disturbing|upsetting|images?|content|footage|details|descriptions?)\\b[^.?!]{0,80}\\.",
  ),
  opening(
    "live-promo-run-in",
    "promo",
    /Click here |Tap here |[Ff]ollow |[Rr]ead |[Ss]ee |[Gg]et /g,
    "(?:(?:Click|Tap) here to )?(?:[Ff]ollow|[Rr]ead|[Ss]ee|[Gg]et) (?:all )?(?:our|the (?:latest|Mirror's|BBC's|Guardian's)|the very latest)[^.?!]{0,100}?\\b(?:live ?blog|Live blog|live page|live coverage|live updates)\\b(?: (?:here|of the [^.?!]{3,60}? here|with (?:all )?the latest (?:updates|news)|on the [A-Za-z/]{1,40} conflict))?(?: here)?\\.?",
  ),
  opening(
    "read-more-run-in",
    "navigation",
    /READ MORE|Read [Mm]ore/g,
    "(?:READ MORE|Read more|Read More)(?: here| at [\\w.]{4,40}(?:>>|»)?)?\\.?",
  ),
  opening(
    "follow-run-in",
    "share",
    /Find |Follow |Like |Send |More on this story/g,
    "(?:Find|Follow|Like) (?:us|BBC|Sky|ITV|the)\\b[^.?!]{0,80}? on (?:Facebook|Twitter|Instagram|X|TikTok)\\b[^.?!]{0,120}[.?!]?(?: (?:(?:You can also )?[Ss]end (?:us )?(?:your )?story ideas|If you have a story (?:suggestion|idea)[^@]{0,20}?)(?: to:?| email:?|:)? [^\\s@]{1,60}@\\S{1,80})?|Send (?:us )?your story ideas to:? [^\\s@]{1,60}@\\S{1,80}|More on this story",
  ),
  opening("scroll-run-in", "navigation", /Scroll down /g, "Scroll down for (?:the )?(?:video|more|full story)s?\\.?"),
  opening(
    "link-list-run-in",
    "related-links",
    /READ MORE|DON['’]T MISS|READ NEXT|SEE MORE|MUST READ|JUST IN/g,
    "[A-Z'’ ]{7,10}:? ?(?:[^\\[\\].?!]{5,160}\\??['’]? ?\\[[A-Z][A-Z &]{3,20}\\] ?){1,6}",
  ),
  // Guardian pages end each block with several spaces or a line break.
  run("related-run-in", "related-links", /(?<=\s{2}|^)Related: [^\n]{5,170}?(?=\s{2}|\n|$)/gu),
  {
    rule: "copyright-run-in",
    reason: "copyright",
    run: /\(?(?:-?\s?CNN-Wire\s{0,3})?(?:(?:The-CNN-Wire)?\s?(?:™|TM) (?:&|and) )?(?:©|\(c\)|Copyright|COPYRIGHT)\s?(?:Copyright|©|\(c\))?\s?(?:\d{4}|by)/gu,
    anywhere: true,
    rest: /^\(?[\w\s™&-]{0,40}(?:©|\(c\)|Copyright|COPYRIGHT)[^.()]{0,160}(?:\.[^.()]{0,80}){0,3}[.,;] ?All [Rr]ights [Rr]eserved\.?(?: This material may not be published, broadcast, rewritten,?(?: or)?(?: redistributed| or redistributed)?\.?)?\)?/u,
  },
  run(
    "agency-promo-run-in",
    "promo",
    /(?:(?<!_)_{2,} )?(?:Follow|Find|Read|More|See) (?:all |more )?(?:of )?(?:the )?AP(?:['’´`]s?)?(?: [\p{L}-]+){1,9}:?(?: at)? https?:\/\/\S+(?: and https?:\/\/\S+)*/gu,
  ),
  run(
    "credit-run-in",
    "caption",
    /\((?:AP|AFP|EPA|PA|Reuters|REUTERS) ?(?:Photo|photo|file photo|Images?|\/)[^()]{0,120}\)|\((?:Photo|Photos|Image|Picture|Photograph)(?: credit)?(?: by|:| courtesy)[^()]{2,160}\)|\((?=[^()]*(?:\p{Ll}|via))[^()]{2,90}(?:\/|\bvia )\s?(?:The )?(?:AP|AFP|EPA|REUTERS|Reuters|Getty(?: Images)?)(?:, File)?\)|(?<=[.!?]["”’)]?\s{1,4})(?:Photograph|Photographer|Photo): [\p{Lu}][\p{L}'’. -]{1,40}\/[\p{L}-]+(?: [\p{Lu}][\p{L}]+){0,2}(?:\/[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?){0,3}(?: via [\p{Lu}][\p{L}]+(?: Images)?)?/gu,
  ),
  run("shouted-link-run-in", "promo", /(?:CLICK|TAP) HERE (?:TO|FOR) [A-Z][A-Z0-9'’,& -]{4,100}[A-Z](?:[.!]|\b)/g),
  run(
    "bracketed-link-run-in",
    "related-links",
    /[([](?:Read|READ|Related|RELATED|See|SEE|Watch|WATCH)(?: (?:more|also|MORE|ALSO|next|NEXT))?: ?[^()[\]]{8,160}[)\]]/g,
  ),
  run(
    "house-rules-run-in",
    "copyright",
    /Our Standards: ?The Thomson Reuters Trust Principles\.?|,? ?[Oo]pens (?:in a )?new tab\b\.?|Purchase Licensing Rights/g,
  ),
  run("embed-run-in", "other", /pic\.twitter\.com\/\w+/g),
  opening(
    "app-plea-run-in",
    "promo",
    /Download |Get the |Listen to |Subscribe to /g,
    "(?:Download|Get) (?:the|our) [^.?!]{2,60}? app\\b[^.?!]{0,100}[.!]|(?:Listen|Subscribe) to (?:the|our) [^.?!]{2,80}? (?:on|in|via|wherever) [^.?!]{0,40}(?:[Pp]odcasts?|Spotify|iTunes)\\b[^.?!]{0,60}[.!]",
  ),
];
