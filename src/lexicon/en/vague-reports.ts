/** Words that leave a statement to nobody in particular: "reportedly", "reports", "rumors". */
export const VAGUE_REPORTS: RegExp =
  /^(?:(?:some|many|several|various|recent|earlier|other|media|press|news|local|unconfirmed|unverified|initial|early|the|these|those) )*(?:reports?|rumou?rs?|suggestions|claims|allegations|reportedly|allegedly|purportedly|supposedly|alleged|purported|said to have|said to be|by all accounts|by some accounts|rumou?red|reputedly)$/i;
