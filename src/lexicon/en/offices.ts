/** Offices whose holder acts for the state. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(
  (
    "president leader dictator premier chancellor king queen emperor sultan emir ruler strongman monarch prince chairman minister taoiseach " +
    "secretary ayatollah"
  ).split(" "),
);
