import { describe, expect, it } from "vitest";
import type { Account } from "../model/annotations.ts";
import { listWords, quoteWords, type Remarked, toRemark } from "./remark.ts";
import { findHeadingsAlone } from "./remarks-headings.ts";
import { findJoins } from "./remarks-joins.ts";
import { findNobodyNamed } from "./remarks-nobody.ts";

/** An account of one sentence whose tokens are given as `word/TAG/lemma`. */
function accountOf(tagged: string): Account {
  let text = "";
  const tokens = tagged.split(" ").map((one) => {
    const [word = "", tag = "X", lemma = word.toLowerCase()] = one.split("/");
    const start = text === "" ? 0 : text.length + 1;
    text += text === "" ? word : ` ${word}`;
    return { start, end: start + word.length, text: word, tag, lemma };
  });
  const sentence = { start: 0, end: text.length, first: 0, last: tokens.length };
  return {
    article: { id: "a", text, blocks: [], removals: [] },
    annotations: { tokens, sentences: [sentence], quotations: [], mentions: [], attributions: [], hedges: [] },
  } as unknown as Account;
}

const storyOf = (tagged: string): Remarked => ({
  accounts: [accountOf(tagged)],
  claims: [],
  utterances: [],
  reuse: [],
});

describe("remarks", () => {
  it.each([
    ["It/PRON comes/VERB/come days/NOUN/day after/ADP the/DET ferry/NOUN sank/VERB/sink", "“It comes days after”"],
    ["Separately/ADV ,/PUNCT the/DET port/NOUN closed/VERB/close", "“Separately”"],
    ["The/DET mayor/NOUN came/VERB/come home/ADV after/ADP lunch/NOUN", undefined],
    ["The/DET mayor/NOUN said/VERB/say it/PRON comes/VERB/come after/ADP lunch/NOUN", undefined],
  ])("of %s join on %s", (tagged, words) => {
    const [found] = findJoins(storyOf(tagged));
    if (words === undefined) expect(found).toBeUndefined();
    else expect(found?.message).toContain(words);
  });

  it.each([
    ["The/DET ferry/NOUN is/AUX/be widely/ADV seen/VERB/see as/ADP slow/ADJ", "“widely seen”"],
    ["There/PRON are/VERB/be fears/NOUN/fear for/ADP the/DET crew/NOUN", "“There are fears”"],
    ["The/DET ferry/NOUN is/AUX/be widely/ADV seen/VERB/see by/ADP islanders/NOUN as/ADP slow/ADJ", undefined],
    ["There/PRON are/VERB/be no/DET signs/NOUN/sign of/ADP life/NOUN", undefined],
  ])("of %s name nobody in %s", (tagged, words) => {
    const [found] = findNobodyNamed(storyOf(tagged));
    if (words === undefined) expect(found).toBeUndefined();
    else expect(found?.message).toContain(words);
  });

  it("say nothing without a place to stand on", () => {
    expect(toRemark("compare/colour", "Nothing.", [])).toEqual([]);
    expect(findHeadingsAlone(storyOf("The/DET ferry/NOUN sank/VERB/sink"))).toEqual([]);
  });

  it("quote words clipped at a word, and list each once", () => {
    expect(quoteWords("the ferry sank  off\nthe pier", 14)).toBe("“the ferry sank…”");
    expect(listWords(["a", "b", "a", "c"])).toBe("“a”, “b” and “c”");
  });
});
