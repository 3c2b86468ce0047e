// What shows that quotation marks set off a term, a title or a nickname, and report nobody's words.

const NAMING =
  "so-called|known as|better known as|also known as|nicknamed|dubbed|styled|code-?named|codename|monikered|christened|alias|aka|a\\.k\\.a\\.|" +
  "the nickname|the moniker|the codename|the code name|call sign|the sobriquet|the term|the word|the phrase|the words|the acronym|the name|the label|" +
  "named|under the name|by the name of|referred to as|continually referred to (?:him|her|them|\\p{Lu}\\p{L}+) as|referred to (?:him|her|them|it|\\p{Lu}\\p{L}+) as";

/** Words right before a mark that make what follows a name or a term: "the so-called", "nicknamed". */
export const SCARE_BEFORE: RegExp = new RegExp(`(?:^|[\\s(])(?:${NAMING}),?\\s+(?:the |a |an |its |his |her )?$`, "i");

const WORKS =
  "film|movie|book|novel|novella|memoir|biography|autobiography|song|single|album|track|ballad|hymn|anthem|show|series|sitcom|soap|drama|" +
  "play|musical|opera|ballet|poem|sonnet|essay|article|column|op-ed|editorial|feature|documentary|docudrama|podcast|program|programme|episode|" +
  "painting|sculpture|portrait|mural|exhibition|exhibit|game|videogame|comic|cartoon|magazine|newsletter|blog|report|paper|study|thesis|" +
  "chapter|speech|lecture|talk|sermon|hit|classic|bestseller|best-seller|thriller|comedy|rendition of|version of|sang|singing|sing|played|" +
  "entitled|titled|headlined|captioned|called|host of|star of|stars of|starred in|starring in|author of|director of|producer of|creator of|cast of|" +
  "on (?:NBC|CBS|ABC|CNN|Fox|HBO|BBC|MSNBC|PBS|ITV|Fox News)['’]s?|(?:NBC|CBS|ABC|CNN|Fox|HBO|BBC|MSNBC|PBS|ITV|Fox News)['’]s|of";

/** Words right before a mark that make what follows the title of a work, where it is written in capitals. */
export const WORK_BEFORE: RegExp = new RegExp(`(?:^|[\\s(])(?:${WORKS}),?\\s+(?:the |his |her |its )?$`, "i");

/** Words that titles leave without a capital. */
export const TITLE_SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but nor of in on at to for from by with as is vs v over into de la le du des der und".split(" "),
);
