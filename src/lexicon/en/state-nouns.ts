/** What only a state has: "the Ruritanian government", "Ruritania's parliament". */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  "government authorities army navy military parliament president presidency embassy consulate ambassador cabinet king queen monarchy foreign prime ministry ministries officials troops soldiers forces border".split(
    " ",
  ),
);
