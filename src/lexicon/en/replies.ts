/** How news says that somebody was asked and what came of it: "did not respond to a request for comment", "declined to comment". */
export const ASKED: RegExp =
  /\b(?:requests? for (?:comment|information|a response|reaction)|(?:asked|approached|contacted|reached|called|emailed) (?:\w+ ){0,4}(?:for comment|for a response|for reaction|about|whether|if)|(?:declin\w+|refus\w+) (?:\w+ )?to (?:comment|respond|answer|discuss|confirm|say)|(?:no|not|n[’']t|nor) (?:\w+ ){0,3}(?:comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|react(?:ed|ion)?|response|answer(?:ed)?|reached)|could not be reached|sought (?:a )?(?:comment|response|reaction)|when asked|asked by)\b/i;

/** Words by which a denial takes up the whole report: "the claims", "such allegations", "it". */
export const THE_REPORT: RegExp =
  /^[“"‘']?(?:it|this|that|them|(?:(?:the|these|those|such|any|all|its|his|her|their) )(?:\w+ ){0,2}(?:reports?|claims?|allegations?|accusations?|charges?|assertions?|accounts?|stor(?:y|ies)|suggestions?|news|information|rumou?rs?|development|deal|plans?|involvement|wrongdoing|assessment|findings?))\b/i;
