// Letters as ranges for character classes of regular expressions without the flag u. What `\p{Lu}` and `\p{L}` mean in full has some
// 650 ranges, most outside the basic plane: one pattern with a few of them takes longer to compile than an article to read.

/** Capitals of the Latin, Greek and Cyrillic scripts, for use inside a character class. */
export const UPPER =
  "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ\u0386\u0388-\u03ab\u0400-\u042f";

/** Letters of the scripts that names in English-language news are ever written in, for use inside a character class. */
export const LETTER =
  "A-Za-zªµºÀ-ÖØ-öø-ʯ\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u05d0-\u05ea\u0620-\u064a\u0900-\u0dff\u1e00-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3";
