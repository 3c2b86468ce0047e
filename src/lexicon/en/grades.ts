/** Words for how far a paper or finding may be known, and how sure it is: each is another step, none a synonym of the next. */
export const GRADES: ReadonlySet<string> = new Set(
  "classified declassified downgraded unclassified leaked confidential secret restricted sanitized redacted preliminary unconfirmed unpublished raw".split(
    " ",
  ),
);
