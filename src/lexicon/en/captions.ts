// How captions and picture credits of English-language news are worded.

import { LETTER } from "../letters.ts";

/** Picture agencies and the like, as they stand in credits. */
const AGENCIES =
  "AP|AFP|ANI|ANSA|ANP|APTN|AAP|AA|Alamy|Anadolu(?: Agency)?|Associated Press|Bloomberg|BBC|CNN|CBS|NBC|CNBC|DPA|dpa|Depositphotos|DVIDS|EFE|EPA(?:-EFE)?|Getty(?: Images)?|Hollandse Hoogte|IMAGO|iStock(?:photo)?|Kyodo|KCNA|Keystone|Lehtikuva|LightRocket|Magnum|Maxar(?: Technologies)?|MPR|NASA|NurPhoto|PA(?: Wire| Media| Images)?|Pexels|Planet Labs|Pixabay|Pool(?: Photo)?|PTI|REUTERS|Reuters|Rex(?: Features)?|Ria Novosti|RIA Novosti|Shutterstock|SIPA(?: USA)?|Sputnik|SOPA(?: Images)?|TASS|Tass|TT|UPI|Unsplash|VOA|Wikimedia(?: Commons)?|Xinhua|Yonhap|ZUMA(?: Press)?|Zuma(?: Press)?";

/** A credit in brackets at a line's end: "(AP Photo/Jane Doe)", "(Jane Doe/Pool via REUTERS)", "[John Roe/Reuters]". */
export const CREDIT_AT_END: RegExp = new RegExp(
  `[([](?:(?:AP|AFP|EPA|PA|Reuters) ?(?:Photo|photo|Images?|file photo)\\b[^()\\[\\]]{0,80}|REUTERS ?/[^()\\[\\]]{2,60}|(?:Photo|Photos|Image|Images|Picture|Pic|Credit|Photograph|Source|Foto)(?: credit| courtesy| illustration)?(?: by|:| of)[^()\\[\\]]{2,90}|[^()\\[\\]]{2,80}(?:/|\\bvia )\\s?(?:The )?(?:${AGENCIES})\\b[^()\\[\\]]{0,30}|(?:The )?(?:${AGENCIES})\\s?(?:/|\\bvia )[^()\\[\\]]{2,60}|(?:Getty Images|Shutterstock|iStock|Alamy|Handout|File photo|File|Screengrab|Courtesy[^()\\[\\]]{0,60}))[)\\]]?["'.]{0,2}$`,
);

/** A whole line that is a credit. */
export const CREDIT_LINE: RegExp = new RegExp(
  `^(?:\\W{0,2}(?:Photo|Photos|Image|Images|Picture|Pictures|Photograph|Photographer|Credit|Photo credit|Image credit|Image source|Picture credit|Photo by|Photo illustration by|Courtesy(?: of)?|Getty Images|Foto)\\s?[:,|/-]?\\s?(?:by )?(?:(?:The )?(?:${AGENCIES})|[A-Z][${LETTER}'’. -]{1,40})(?:\\s?[,/|–-]\\s?[${LETTER}'’. &-]{2,60}){0,4}\\W{0,2}|\\(?(?:The )?(?:AP|EPA|PA|AFP|Reuters) Photo\\b.{0,80}|\\(?[A-Z][${LETTER}'’.-]+(?: [A-Z][${LETTER}'’.-]+){0,4} ?(?:/|via)\\s?(?:The )?(?:${AGENCIES})(?:\\s?(?:/|via|,)\\s?[${LETTER} .-]{2,40}){0,3}\\)?|\\(?(?:The )?(?:${AGENCIES})\\s?(?:/|via)\\s?[${LETTER}'’. -]{2,50}(?:/[${LETTER} .-]{2,40}){0,2}\\)?|Getty Images|Shutterstock|File photo\\.?|Handout(?: via \\w+)?|Supplied)$`,
);

/** What only captions say: a picture spoken of as a picture, or people told apart by where they stand in it. */
export const CAPTION_MARKS: readonly RegExp[] = [
  /^FILE\s?(?:PHOTO|PICTURE|IMAGE)?\s?(?:[-–—:(]|In this\b)/i,
  /\bFILE (?:PHOTO|PICTURE)\b|\(file (?:photo|picture|image)\)/i,
  /^(?:In )?(?:this|an?) (?:[\w.,'-]+ ){0,6}(?:file |handout |combination |video |frame |screen)?(?:photo|photograph|picture|image|grab|screengrab|screenshot|still|frame grab|image grab)s?\b.{0,90}\b(?:taken|made|released|provided|obtained|distributed|supplied|made available|from video|shows?)\b.{0,200}\b(?:shows?|speaks?|walks?|stands?|looks?|listens?|attends?|meets?|poses?|is seen|are seen|talks?|waves?|arrives?|shakes?|sits?|rides?|watch(?:es)?|delivers?|seen)\b/i,
  /,\s(?:(?:top|bottom|second|third|fourth|far|front|back|lower|upper|from)\s)*(?:left|right|center|centre|foreground|background)(?:\s(?:to|from)\s(?:left|right))?(?:\s(?:row|foreground))?,\s/i,
  // One letter alone is a politician's party.
  /\((?:left|right|center|centre|L-R|R-L|2nd [LR]|top|bottom|from left|from right|pictured)\)|\([LR]\).{3,200}\([LRC]\)/,
  /^.{0,200}\b(?:is|are) (?:seen(?! (?:as|by|to))|pictured|shown(?! (?:to|that))|flanked by|photographed)\b/i,
  /\bpictured\b.{0,60}\b(?:in|at|on|with|last|during|left|right|above|below)\b|^(?:Pictured|Seen here|Above|Left|Right|Below)\s?[:,]/i,
];

const VERBS: string =
  "address|aim|applaud|approach|arrive|attend|board|carry|celebrate|chat|check|cheer|clean|clear|climb|comfort|conduct|cross|crouch|cry|dance|deliver|demonstrate|depart|dig|discuss|display|drive|embrace|enter|examine|exit|extinguish|fire|fix|flee|fly|gather|gesture|greet|guard|hold|hug|inspect|kneel|laugh|launch|lay|lead|lean|leave|light|line|listen|load|look|lie|march|meet|mourn|move|observe|operate|oversee|parade|participate|pass|patrol|pay|perform|play|point|pose|pray|prepare|present|protest|pull|push|raise|rally|react|read|receive|remove|repair|rescue|rest|return|ride|rise|run|salute|scuffle|search|shake|shout|show|shelter|sign|sing|sit|sleep|smile|smoke|speak|stand|stare|step|stroll|survey|sweep|take|talk|tend|touch|tour|train|travel|try|unload|view|visit|wait|walk|watch|wave|wear|weep|welcome|wipe|work|flank|join|put|help|hand|ask|answer|arrange|adjust|host|tear|use|sort|collect|queue|eat|drink|cook|distribute|evacuate|burn|rise|billow";

/** Verbs of what can be seen in a picture, in the plural of the present tense: "soldiers march". */
export const DEPICTING_PLURAL: ReadonlySet<string> = new Set(VERBS.split("|"));

/** The same in the singular: "a soldier marches". */
export const DEPICTING_SINGULAR: ReadonlySet<string> = new Set(
  VERBS.split("|").map((verb) =>
    /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ies") : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`,
  ),
);

/** Plural nouns of people that do not end in s. */
export const PLURAL_PEOPLE: ReadonlySet<string> = new Set(
  "people men women children police troops personnel crew staff folk servicemen servicewomen policemen firemen spokesmen fishermen youth cattle".split(
    " ",
  ),
);

/** A day with its year at the end: "…, Oct. 10, 2022." */
export const DAY_AT_END: RegExp =
  /\b(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\.?$|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}\.?$/;

/** A day with its year, anywhere. */
export const DAY: RegExp =
  /\b(?:Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.|January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}\b/;

/** Words that tell rather than show: no caption of a picture is built on them. */
export const TELLING: RegExp =
  /\b(?:said|says|told|tells|announced|warned|added|according to|reported|reports|claimed|wrote|believes?|was|were|had|did|will|would|could|has|have|may|might|should)\b/;

/** What speakers on television do, as the words under a video have it. */
export const VIDEO_VERB: RegExp =
  /(?<!\b(?:to|could|would|will|may|might|should|can|not|still|we|you|they) )\b(?:weighs? in|sounds? off|breaks? down|reacts?|unpacks?|discuss(?:es)?|joins? (?:['‘]|Fox|FOX|CNN|MSNBC)|joined ['‘][^'’]{3,30}['’]+ to (?:discuss|preview|talk|react|weigh)|has the (?:latest|story|details)|offers? (?:analysis|insight)|provides? (?:updates?|analysis|insight)|checks in (?:on|with)|reports? (?:the latest|on the latest|live)|shares? (?:his|her|their) (?:take|thoughts|reaction|analysis))\b/;

/** Who speaks there: a broadcaster's people, or the panel of a programme named in quotation marks; or where they speak. */
export const VIDEO_SUBJECT: RegExp =
  /^(?:(?:FOX|Fox) (?:News|Business)|CNN|MSNBC|ABC News|NBC News|CBS News|Sky News|NewsNation)(?:['’]s?)? (?:[\p{L}.-]+ ){0,5}|^['‘][^'’]{3,40}['’] (?:host|panel|co-host|All-Star|anchor)|^(?:Host|Foreign correspondent|Correspondent) \p{Lu}|\bon ['‘][\p{Lu}][^'’]{2,40}(?:['’]s)?[^'’]{0,20}['’]?[.]?['’]?$/u;

/** What they do that others do too. */
export const WEAK_VIDEO_VERB: RegExp =
  /\b(?:explains?|reports?|responds?|speaks?|analyzes|asks|says|highlights?|details|reflects?|tells|argues|interviews|previews?|warns|slams|provides|talks|enters|questions|calls|looks|examines|outlines|describes|recaps?|addresses)\b/;
