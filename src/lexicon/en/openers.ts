/**
 * Words that, written with a capital, nearly always open a sentence: function words seldom found in names.
 * "The" is among them although it opens newspapers' names; whoever asks looks at the next word too.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those It He She They We You I There Here His Her Its Their Our My Your What When Where Who Why How Which While " +
    "If In On At By For From With Without Within After Before During Since Until Under Over Among Amid Between Against About Despite Throughout " +
    "Following According Because Although Though As But And Or So Yet Nor However Meanwhile Moreover Furthermore Nevertheless Nonetheless Still " +
    "Also Then Now Not No None Only Even Just Both Each Either Neither Every Everyone Everything Nobody Nothing Some Somebody Someone Something " +
    "Several Many Most Much More Few Other Others Another Such All Any Once Later Earlier Last Next Asked Speaking Whether Instead Indeed Perhaps " +
    "Maybe Today Yesterday Tomorrow Recently Previously Separately Additionally Officials Police Authorities Experts Critics Analysts Two Three " +
    "Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions Nearly Almost Around Roughly Like Unlike To Of Had Has Have Is Are Was " +
    "Were Do Does Did Will Would Can Could Should May Might Must Let Yes Well Through Across Along Behind Beyond Besides Otherwise Therefore Thus Hence"
  ).split(" "),
);
