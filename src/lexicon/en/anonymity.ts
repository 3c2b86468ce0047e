/** What shows that a source is kept unnamed, and on what condition. */
export const ANONYMITY_CONDITION: RegExp =
  /\b(?:(?:who|which)\s+)?(?:(?:also|both|all|each)\s+)?(?:(?:spoke|speaking|spoken|talked|talking|agreed to (?:speak|talk)|discussed|was speaking|were speaking|requested|requesting|asked|asking|insisted|insisting|wished|wishing|preferred|preferring|declined|declining|refused|refusing|wanted|granted|was granted|were granted|given|being granted)\s+)(?:to [a-z ]{0,40}?)?(?:(?:only )?(?:on|under|upon) (?:the )?condition (?:of anonymity|that (?:he|she|they|his|her|their|it) [^.,;“”"]{0,60})|(?:on|upon|under) anonymity|for anonymity|anonymity|anonymously|(?:that )?not (?:to )?be (?:named|identified|quoted by name)|to (?:remain|stay|be) (?:anonymous|unnamed|unidentified)|that (?:his|her|their) names? (?:be withheld|not be (?:used|published))|to be (?:named|identified)|not authorized to [^.,;“”"]{0,60}|on background)[^.,;“”"—–]*/giu;

/** Who may not speak: "who was not authorized to discuss the matter publicly". */
export const NOT_AUTHORIZED: RegExp =
  /\b(?:was|were|is|are|had)(?: not|n['’]t) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:publicly |openly |freely )?(?:speak|talk|discuss|comment|disclose|divulge|release|reveal|share|give|describe|brief|address|make|provide|answer|go on|be (?:named|identified|quoted)|identify|say|tell|confirm|respond|issue|announce|detail|explain)\b[^.,;“”"—–]*/giu;

/** Without one of these words there is neither: told at one look over a text. */
export const ANONYMITY_WORDS: RegExp =
  /anonym|condition (?:of|that)|\bbe (?:named|identified|quoted)|unnamed|unidentified|\bnames? (?:be|not)|authori[sz]ed|on background|(?: not|n['’]t) (?:been )?(?:permitted|allowed|cleared)/iu;

/** What stands before that and belongs to it: "because they". */
export const NOT_AUTHORIZED_WHO: RegExp =
  /(?:\b(?:because|as|since|who|and)\s{1,4})?(?:\b(?:he|she|they|the officials?|the persons?|the people)\s{1,4})?$/i;

/** Adjectives that leave a source unnamed: "an unnamed official". */
export const UNNAMED: ReadonlySet<string> = new Set(
  "unnamed unidentified anonymous undisclosed unspecified nameless unattributed undercover".split(" "),
);
