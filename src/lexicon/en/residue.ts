import type { RemovalReason } from "../../model/article.ts";
import { PAGE_LINES } from "./residue-pages.ts";
import type { ResidueRule } from "./residue-rule.ts";

const rule = (rule: string, reason: RemovalReason, line: RegExp, begins: string, holds?: RegExp): ResidueRule => ({
  rule,
  reason,
  line,
  begins: new Set(begins.split(" ")),
  ...(holds && { holds }),
});

/**
 * Whole lines that are page furniture wherever they stand. Lines are folded first: lower case, straight quotes, no marks at the end.
 * A rule must not be able to match a sentence of a report.
 */
export const RESIDUE_LINES: readonly ResidueRule[] = [
  rule(
    "advertisement-label",
    "advertisement",
    /^(?:\W{0,9}(?:advertisements?|advertising|ads?|advert|sponsored(?: content| links?| by)?|paid content|promoted(?: content| stories)?|story continues below(?: (?:this )?advertisement)?|(?:article|story) continues (?:after|below) (?:this |the )?(?:ad|advertisement)|continue reading below advertisement|scroll (?:down )?(?:to|for) (?:continue|more)|skip (?:past )?(?:ad|advertisement)|(?:this )?ad will end in \d+ seconds?|advertisement - (?:scroll|story) .{0,60}|report (?:this )?ad|remove ads|why am i seeing this ad\??))$/,
    "ad ads advert advertisement advertisements advertising article continue paid promoted remove report scroll skip sponsored story this why",
  ),
  rule(
    "player-notice",
    "player",
    /^(?:please (?:use|enable|upgrade|install|switch).{0,60}(?:browser|javascript|flash|video player|cookies).{0,60}|(?:this|your) browser (?:does not|doesn't|is not) .{0,120}|to (?:play|view|watch) this (?:video|content).{0,120}|this video (?:can ?not|is not|isn't|has been|is no longer) .{0,80}|video player is loading\.?|the media could not be loaded.{0,160}|now playing|watch(?: now| live| again| the video(?: above| below)?| video)?|play(?: video)?|replay(?: video)?|loading video|(?:unmute|mute|pause|autoplay|fullscreen|captions|picture-in-picture)|video(?::| player| unavailable)?|playback (?:is not supported|speed).{0,60}|up next|current time \d.{0,60}|enable javascript.{0,80}|media captions?(?:[,:] ?.{3,200})?|listen to (?:this )?(?:article|story)|listen \W*\d+ min(?:ute)?s?)$/,
    "autoplay captions current enable fullscreen listen loading media mute now pause picture play playback please replay the this to unmute up video watch your",
  ),
  rule(
    "player-duration",
    "player",
    /^(?:duration:? ?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:\/|of|-) ?\d{1,2}:\d{2}(?::\d{2})?)?$/,
    "0 duration",
  ),
  rule(
    "content-warning",
    "other",
    /^(?:(?:content |viewer )?warning|caution)[:!-] ?(?:(?:this|the (?:following|above|below)) (?:article|story|piece|report|video|page|post)|(?:graphic|disturbing|distressing)|(?:contains|some)) ?.{0,60}\b(?:graphic|distressing|disturbing|upsetting|images?|content|details|footage|descriptions?|language|spoilers)\b.{0,80}$/,
    "caution content viewer warning",
  ),
  rule(
    "gallery-label",
    "player",
    /^(?:(?:image|photo|slide|picture|gallery)? ?\d{1,3} ?(?:\/|of\/?) ?\d{1,3}|(?:hide|show|view|open|see|enlarge|expand) (?:caption|image|gallery|photos|full ?-?screen|more photos|all photos|larger|fullscreen).{0,30}|(?:view )?(?:photo )?gallery|back to gallery|slideshow|prev(?:ious)?|next|close|(?:click|tap) to (?:enlarge|expand|view).{0,40}|image source|image caption|toggle caption|caption)$/,
    "0 back caption click close enlarge expand gallery hide image next open photo picture prev previous see show slide slideshow tap toggle view",
  ),
  rule(
    "share-label",
    "share",
    /^(?:share(?: (?:this|on|via|with|article|story|full article|save).{0,50}| \d+)?|shares?|tweet(?: this)?|(?:click )?(?:here )?to share.{0,60}|click to (?:print|email|share|copy).{0,60}|(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|flipboard|email|e-mail|print|copy link|copied|link copied!?|save|bookmark|like|pin it|google\+?|x|tumblr|sms|comment|more)(?:[\s,|/·•]+(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|flipboard|email|e-mail|print|copy link|save|like|tweet|share|pin it|google\+?|x|tumblr|comment|more))*|\d[\d,.]*k? ?shares?|save article|gift (?:this )?article|print this (?:article|story)|send (?:this )?to (?:a )?friend.{0,20})$/,
    "0 bookmark click comment copied copy e email facebook flipboard gift google here like link linkedin messenger more pin pinterest print reddit save send share shares sms telegram to tumblr tweet twitter whatsapp x",
  ),
  rule(
    "follow-label",
    "share",
    /^(?:(?:please )?(?:follow|like|join|find|connect with|add) (?:us|our \w+ (?:page|channel|account)|[\w' .&]{2,40}) (?:on|via|in) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|google news|linkedin|tiktok|social media|flipboard|threads)\b.{0,120}|follow us\b.{0,60}|follow @\w+.{0,40}|add \w[\w ]{1,30} (?:to|as a) (?:your )?(?:home ?screen|preferred source).{0,40})$/,
    "add connect find follow join like please",
  ),
  rule(
    "newsletter-plea",
    "newsletter",
    /^(?:sign up (?:to|for|here|now|today|with)\b.{0,200}|subscribe (?:to|now|today|here|for)\b.{0,200}|get (?:the |our )?(?:latest|breaking|daily|best|top|morning|email)\b.{0,120}\b(?:inbox|newsletter|email|e-mail|alerts?|delivered|updates)\b.{0,80}|.{0,80}\b(?:delivered|straight|sent|direct(?:ly)?) (?:straight |directly |right )?(?:to|into|in) your (?:inbox|email|e-mail)\b.{0,120}|never miss a (?:story|headline|beat|thing)\b.{0,100}|(?:email|e-mail|newsletter) (?:address|sign-?up).{0,60}|enter your (?:e-?mail|city|zip).{0,80}|by (?:signing up|subscribing|clicking|entering).{0,60}(?:agree|accept|terms|privacy|policy).{0,200}|thanks? (?:you )?for (?:subscribing|signing up).{0,80}|(?:this site is )?protected by recaptcha.{0,120}|download (?:the|our) .{0,40}\bapp\b.{0,100})$/,
    "by download e email enter get never newsletter protected sign subscribe thank thanks this",
    /your (?:inbox|e-?mail)/,
  ),
  rule(
    "subscription-plea",
    "newsletter",
    /^(?:subscribe(?: now)?|(?:create an account|sign in|log in|register) (?:or \w+(?: \w+)? )?to (?:continue|keep|read|view)\b.{0,80}|sign (?:in|up|out)|log (?:in|out)|register(?: now)?|already (?:a subscriber|registered|have an account).{0,60}|become a (?:member|subscriber|supporter).{0,80}|support (?:our|independent|quality) journalism.{0,120}|(?:to|in order to) (?:continue|keep) reading.{0,120}|choose (?:the|your) (?:plan|subscription)\b.{0,80}|digital access\b.{0,60}|(?:this (?:article|content|story) is )?(?:for )?subscribers?[ -]only\b.{0,60}|you have (?:reached your|\d+) (?:limit of )?(?:free )?articles?.{0,80}|unlock (?:this|unlimited|full)\b.{0,80}|start your (?:free )?(?:trial|subscription).{0,60}|thank you for (?:reading|your patience|registering).{0,120}|you are signed in as.{0,40}|donate(?: now| today)?|contribute now|(?:we|this site|our site|this website) uses? cookies\b.{0,300}|(?:accept|manage|reject)(?: all)? (?:cookies|preferences)|cookie (?:policy|settings|preferences))$/,
    "accept already become choose contribute cookie create digital donate for in log manage our register reject sign start subscribe subscriber subscribers support thank this to unlock we you",
  ),
  rule(
    "copyright-line",
    "copyright",
    /^[^\w©(]{0,9}(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}|by|the|all rights|[a-z].{0,60}\d{4})/,
    "c copyright",
    /^\W*copyright|©/,
  ),
  rule(
    "copyright-line",
    "copyright",
    /^.{0,120}\b(?:all rights reserved|this material may not be published, broadcast, rewritten)\b.{0,200}$/,
    "all this",
    /\ball rights reserved|this material may not be/,
  ),
  rule(
    "copyright-line",
    "copyright",
    /^(?:this (?:article|story|report|content) (?:may not|is protected|was originally published|originally appeared|first appeared)\b.{0,160}|(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement)|contact us|about us|do not sell my.{0,40}|advertise with us)(?:[\s|·•,/&]+(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|contact us|about us))*)$/,
    "about advertise contact do privacy terms this",
  ),
  rule(
    "navigation-label",
    "navigation",
    /^(?:continue reading(?: the main story)?(?: below)?|read (?:the )?(?:full|whole|entire|original) (?:story|article|report|piece|post)(?: here| at .{0,40}| on .{0,40})?|read (?:more|on|less|next)(?: (?:here|below|at|on) ?.{0,40})?|(?:show|see|view|load|learn) (?:more|less|all)(?: .{0,30})?|(?:skip|jump|go|back|return|scroll) to (?:the )?(?:top|main|content|navigation|home(?:page)?|comments|main content|end|start|.{0,20} section)\b.{0,30}|home(?: ?[>›»/|] ?\w[\w &'-]{0,39}){1,9}|menu|search|sections?|more(?:\.\.\.|…)?|toggle (?:menu|navigation|search).{0,20}|(?:click|tap|go|see) here (?:for|to) .{0,80}|edit|site (?:map|index)|(?:previous|next) (?:article|story|post).{0,120}|page \d+ of \d+|most (?:read|popular|viewed|shared|commented).{0,30}|trending(?: now| stories| topics)?|e-?paper|obituaries(?: front)?|loading(?:\.\.\.|…)?|powered by \w[\w .]{0,29}|\d+ min(?:ute)?s? read|(?:estimated )?reading time:? .{0,20})$/,
    "0 back click continue e edit epaper estimated go home jump learn load loading menu more most next obituaries page powered previous read reading return scroll search section sections see show site skip tap toggle trending view",
  ),
  rule(
    "comments-label",
    "comments",
    /^(?:\W{0,9}(?:\d[\d,.]{0,12}k? |no |view |see |show |hide |join |leave (?:a |your )?|post (?:a |your )?|add (?:a |your )?|read (?:the )?|all |load )?(?:comments?|replies|reactions?)(?: \(?\d[\d,]*\)?| below| here| section| policy| on this (?:story|article)| are (?:now )?(?:closed|off|disabled).{0,60})?|join the (?:conversation|discussion)\b.{0,80}|what do you think\?? .{0,80}(?:comments?|below).{0,40}|(?:let us know|have your say|tell us)\b.{0,100}\b(?:comments?|below)\b.{0,40}|add your (?:two cents|comment|voice).{0,40}|be the first to comment.{0,20}|report a typo|report an? (?:error|problem|correction).{0,60}|recommended by|.{0,60}\bcommunity guidelines\b.{0,80})$/,
    "0 add all be comment comments have hide join leave let load no post reaction reactions read recommended replies report see show tell view what",
    /community guidelines/,
  ),
  rule(
    "live-promo",
    "promo",
    /^(?:.{3,160}\s[-–—|:]+ (?:follow|read|get|see|watch|live)(?: all)?(?: the)?(?: our)?(?: very)? (?:latest|live|breaking|updates?|blog|coverage|reaction)\b.{0,60}|(?:follow|read|see|check out|catch up (?:on|with)|get|for) (?:all )?(?:of )?(?:our|the|sky news'?s?|bbc'?s?)?\s?(?:very )?(?:latest|live)(?: news)? (?:updates|blog|coverage|page|developments|news)\b.{0,140}|(?:live|breaking)(?: updates?| blog| coverage)?:? .{0,20}(?:follow|latest) (?:updates?|live).{0,80}|follow (?:live|along|our live).{0,100}|live updates:? .{5,140}|.{5,140} live updates)$/,
    "breaking catch check follow for get live read see",
    /[-–—|:] (?:follow|read|get|see|watch|live)| live updates/,
  ),
  rule(
    "tip-plea",
    "promo",
    /^(?:(?:do you |have you |got )(?:have |got )?(?:a )?(?:story|tip|news tip|video|photo|confidential tip)|(?:contact|email|send|call|text|whatsapp) (?:us|our (?:news )?team|the newsroom|tips))\b.{0,200}$/,
    "call contact do email got have send text whatsapp",
  ),
  rule(
    "tip-plea",
    "promo",
    /^for more (?:stories|news|updates|information|on this|from|,)\b.{0,160}(?:check|visit|follow|click|subscribe|download|here|page|website|app|go to|sign|twitter|facebook).{0,120}$/,
    "for",
  ),
  ...PAGE_LINES,
];

/**
 * Labels of lists of links, folded. What follows such a label and looks like a link belongs to it: list items, and
 * lines without a full stop. Colons and arrows at the end are cut off first.
 */
export const LINK_LABELS: RegExp =
  /^\W*(?:related(?: (?:news|articles?|stories|story|links?|content|coverage|topics?|reading|video|videos|posts?|tags))?|(?:more|other|latest|top|recent|popular|trending|featured) (?:news|stories|articles|headlines|videos|coverage|reading|related (?:news|stories|articles))(?: (?:from|on|in|about|this) .{1,50})?|more (?:on|from|about|in|like) (?:this(?: (?:story|topic|article))?|.{2,60})|(?:read|see|watch|learn|explore|also) (?:more|also|next|this|it)(?: (?:on|from|about|in|stories|news|here) ?.{0,60}| (?:stories|news))?|also (?:read|see|on|in)(?: .{1,50})?|also in this section|you (?:may|might|could|will)(?: also)? (?:like|be interested in|enjoy|have missed|want to read).{0,30}|recommended(?: (?:for you|stories|articles|reading|by .{1,30}|videos?|content|from .{1,30}))?|(?:editor'?s?'? (?:picks?|choice)|don'?t miss|must[ -](?:reads?|watch)|what to (?:read|watch) next|up next|next up|in case you missed it|icymi|further reading|suggested reading|essential reading|elsewhere|in other news|keep reading|what to know|dig deeper|go deeper|see also|most (?:read|popular|viewed|shared|commented|watched)(?: .{1,30})?|trending(?: now| stories| topics)?|popular now|today'?s (?:top|best) .{3,40}|around the web|from around the web|from our (?:partners|network|archives?)|promoted stories|paid for and presented by .{1,40}|tags?|topics?|topics in this (?:article|story)|filed under|keywords|follow the topics in this article))$/;

/** Labels that carry their link on the same line: "Read more: …". */
export const LINK_LINES: RegExp =
  /^\W*(?:(?:read|see|watch|learn|listen) (?:more|also|next|now|this|on|it)|read|related(?: (?:news|articles?|stories|story|links?|content|coverage|reading|video))?|also (?:read|see|watch)|see also|watch|listen|more(?: on this| from .{2,30})?|don'?t miss|must[ -]read|recommended(?: for you)?|in pictures|explainer|up next|next|opinion|analysis|exclusive|gallery|photos|videos?|audio|podcast|slideshow|interactive|quiz|poll|live|icymi|you (?:may|might) (?:also )?like) ?(?:\||:|>{1,3}|»|›|–|—|- ) ?\S.{4}/;

/** Standing first lines that name the section of a paper or site, folded. */
export const SECTION_LABELS: ReadonlySet<string> = new Set(
  (
    "africa|americas|analysis|arts|asia|asia pacific|asia-pacific|australia|australasia|books|breaking|breaking news|business|canada|china|climate|" +
    "columns|commentary|congress|crime|culture|defense|defence|economy|editorial|education|elections|energy|entertainment|environment|europe|" +
    "european union|exclusive|explainer|features|finance|foreign|foreign affairs|global|global development|health|home|home news|india|" +
    "international|international news|justice|latest|latest news|latin america|law|lifestyle|live|local|local news|local news alerts|magazine|markets|media|mena|metro|" +
    "middle east|middle east & africa|military|money|nation|national|national security|nato|news|news analysis|newsletter|north america|" +
    "oceania|opinion|pacific|politics|region|religion|russia|russia-ukraine war|russia & fsu|russia/ukraine|science|security|society|south asia|sport|" +
    "sports|state|style|tech|technology|top news|top stories|top story|travel|trending|u.k.|u.n.|u.s.|u.s. news|u.s. & world|uk|uk news|uk politics|ukraine|ukraine crisis|" +
    "ukraine war|war in ukraine|un|united kingdom|united nations|united states|us|us & canada|us news|us politics|u.s. politics|video|war|" +
    "washington|weather|white house|women|world|world news|world politics"
  ).split("|"),
);
