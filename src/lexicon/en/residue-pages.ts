import type { ResidueRule } from "./residue-rule.ts";

const rule = (
  rule: string,
  reason: ResidueRule["reason"],
  line: RegExp,
  begins: string,
  holds?: RegExp,
): ResidueRule => ({
  rule,
  reason,
  line,
  begins: new Set(begins.split(" ")),
  ...(holds && { holds }),
});

/** Whole lines that pages put around and into reports: clocks, embeds, programme notes, pleas. Folded as those of `RESIDUE_LINES`. */
export const PAGE_LINES: readonly ResidueRule[] = [
  rule(
    "page-clock",
    "other",
    /^(?:(?:last |first )?(?:updated|published|posted|modified)(?:: ?| ))?(?:just now|(?:an? |\d{1,3} ?)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?) ago)(?: ?[|·•-] ?(?:updated|published|\d+ min(?:ute)? read).{0,40})?$/,
    "0 a an first just last modified posted published updated",
  ),
  rule(
    "house-rules",
    "copyright",
    /^(?:our standards:? ?the thomson reuters trust principles|,? ?opens (?:in a )?new (?:tab|window)|purchase licensing rights|read more about our .{3,60}|see our (?:ethics|editorial) .{3,60}|(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in this|here|are|by the).{3,160}\b(?:author|writer|own)\b.{0,120}|this (?:article|story) is republished from .{3,80} under a creative commons licen[sc]e.{0,80})$/,
    "opens opinions our purchase read see the this views",
  ),
  rule(
    "app-plea",
    "promo",
    /^(?:(?:get|download|install|try|open)(?: (?:the|our|your))? (?:[\w' .&-]{2,40} )?app(?: (?:for|on|to|in|from)\b.{0,100}| (?:here|now|today))?|(?:available|listen|watch|find us|stream|subscribe) (?:now )?(?:on|in|via|through|to .{3,40} on) (?:the )?(?:app store|google play|apple podcasts?|spotify|itunes|youtube|amazon music|iheart(?:radio)?|stitcher|peacock|hulu|paramount\+|roku)\b.{0,140}|(?:listen|subscribe) to (?:the|our|this|\w+'s) (?:[\w' -]{2,40} )?podcast\b.{0,160})$/,
    "available download find get install listen open stream subscribe try watch",
  ),
  rule(
    "programme-note",
    "promo",
    /^(?:(?:watch|see|catch|tune in(?:to)?|tune into|hear|listen to|don't miss|stream)\b.{0,140}\b(?:\d{1,2}(?::\d\d|\.\d\d)? ?(?:[ap]\.?m\.?|et|gmt|bst)|tonight at|weekdays?|weeknights?|sundays? at)\b.{0,120}|(?:this|the full|the) (?:interview|episode|programme|program|segment|report|special) (?:airs?|will air|is available|can be (?:seen|heard)|originally aired|aired) .{3,140}|.{3,60} airs (?:on )?(?:weekdays?|weeknights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|every|nightly|live)\b.{0,120})$/,
    "catch don hear listen see stream the this tune watch",
    / airs /,
  ),
  rule(
    "embed-label",
    "other",
    /^(?:pic\.twitter\.com\/\w+|view (?:this post|this tweet|original tweet|tweet|post|more)(?: (?:on|in|from) (?:instagram|twitter|facebook|threads|x|tiktok|this thread))?|view on (?:instagram|twitter|facebook|threads|x|tiktok|watch)|(?:this|the) (?:article|page|story|post|content|video) (?:contains|is hosted by|includes) (?:content|a third|material|embedded|.{0,40}third[ -]party).{0,200}|to (?:display|show|see|view) this (?:content|post|tweet).{0,200}|allow (?:twitter|facebook|instagram|google youtube|tiktok|telegram) content\?.{0,200}|(?:skip|end of) (?:twitter|facebook|instagram|youtube|tiktok) post.{0,80}|warning: (?:third[ -]party content|bbc is not responsible).{0,80}|content is not available.{0,80}|some .{2,30} content could not be displayed.{0,80})$/,
    "allow content end pic skip some the this to view warning",
  ),
  rule(
    "picture-label",
    "caption",
    /^(?:(?:pic|pics|image copyright|picture copyright|video by|graphic by|map by|illustration by|image source),?:? .{2,60}|image caption,? .{3,200}|(?:getty|shutterstock|alamy|reuters|pa media|epa)(?: images)?)$/,
    "alamy epa getty graphic illustration image map pa pic pics picture reuters shutterstock video",
  ),
  rule(
    "reader-plea",
    "newsletter",
    /^(?:you can unsubscribe at any time.{0,60}|invalid e?-?mail.{0,40}|something went wrong,? (?:please )?try again.{0,40}|we use your sign-?up .{3,200}|(?:are you|do you|have you been|were you) .{3,100}\?.{0,40}\b(?:e-?mail|emailing|contact|get in touch|share your (?:story|experiences?)|whatsapp).{0,140}|(?:want|would you like) to (?:get in touch|share your).{0,140}|want more\? .{0,60}\bsign up.{0,40}|.{3,60} is free to read .{0,100}|(?:support|back) (?:the )?[\w' ]{2,40} (?:from|for) (?:as little as|just|only) .{0,60}|(?:our|independent|local) journalism (?:needs|depends|relies|is (?:funded|made)).{0,160}|join (?:our|the|us on) .{0,40}\b(?:whatsapp|telegram|discord|facebook|signal|community|channel|group)\b.{0,120}|stay (?:informed|up[ -]to[ -]date|ahead|connected|in the know)\b.{0,120}\b(?:stories|news|newsletter|updates|alerts|inbox|app|subscri\w+|sign\w*)\b.{0,80}|(?:enable|turn on|allow) (?:push )?notifications.{0,80}|(?:help us|please help us) (?:improve|by).{0,100}|(?:thank you|thanks) for (?:signing|your (?:support|interest)).{0,80}|rate this (?:article|story).{0,40}|was this (?:article|page|helpful).{0,40})$/,
    "allow are back do enable have help independent invalid join local our please rate something stay support thank thanks turn want was we were would you",
    / is free to read /,
  ),
  rule(
    "page-label",
    "navigation",
    /^(?:story highlights|article highlights|key (?:points|takeaways)|highlights|live updates|copy link to clipboard|previous next|prev next|show captions?|hide captions?|expand article|collapse|expand|sponsored by .{2,60}|presented by .{2,60}|(?:tags|topics|filed under|categories|keywords|more topics|related tags):? .{2,160}|this article was (?:published|first published) (?:more than|over) \d+ years? ago.{0,60}|listen to this article.{0,60}|min read|\d+ min listen|in this (?:article|story)|table of contents|more info|additional resources|hear more|top of page)$/,
    "0 additional article categories collapse copy expand filed hear hide highlights in key keywords listen live min more presented prev previous related show sponsored story table tags this top topics",
  ),
];
