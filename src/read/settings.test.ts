import { expect, test } from "vitest";
import { toArticle } from "../acquire/article.ts";
import { readLanguageModel } from "../acquire/language-model.ts";
import { read } from "./index.ts";

const model = await readLanguageModel();

/** The last quotation's speaker, and the outlets that its words went through. */
function lastSpeaker(text: string, outlet?: string): { readonly name: string; readonly via: readonly string[] } {
  const article = toArticle({ file: "a.txt", text, ...(outlet !== undefined && { outlet }) }).value;
  const { quotations, attributions } = read(article, model).value;
  const last = quotations.findLast(({ attribution }) => attribution !== undefined)?.attribution;
  const found = attributions.find(({ id }) => id === last);
  return { name: found?.resolved ? text.slice(found.resolved.start, found.resolved.end) : "", via: found?.via ?? [] };
}

test.each([
  [
    "a talk told of in a sentence of its own",
    "Ada Vance spoke to Sky News on Friday. “It is over for us,” Vance said.",
    "Sky News",
  ],
  ["a joint interview", "Ada Vance and Tor Olin gave a joint interview to CNN. “It is over for us,” Olin said.", "CNN"],
  ["a broadcaster's man", "Ada Vance did an interview with CNN’s Tor Olin. “It is over for us,” Vance said.", "CNN"],
  [
    "a network's station",
    "Ada Vance spoke to Holm, Ohio, NBC affiliate WXYZ. “It is over for us,” she told the station.",
    "WXYZ",
  ],
  [
    "a programme in marks",
    "Ada Vance told “Good Morning America” that they left. “It is over for us,” she said.",
    "ABC News",
  ],
  [
    "words that go on",
    "The Energy Department said the harbor was closed, according to CNN. “It is over for us,” it added.",
    "CNN",
  ],
])("carries an outlet on: %s", (_, text, outlet) => expect(lastSpeaker(text).via).toEqual([outlet]));

test.each([
  [
    "nobody's scene",
    "The plan, which Ada Vance described in an interview with CNN, failed. “It is over for us,” Vance said.",
    [],
  ],
  [
    "another's words",
    "Ada Vance challenged the mayor’s comments to CNN on the harbor. “It is over for us,” Vance said.",
    [],
  ],
])("carries no outlet on: %s", (_, text, via) => expect(lastSpeaker(text).via).toEqual(via));

test("carries an outlet back to what was said before it is named", () => {
  const text = "Ada Vance said the harbor was “closed for good”. She told LBC radio on Friday that it was over.";
  expect(lastSpeaker(text).via).toEqual(["LBC"]);
});

test("carries no outlet back where the talk was another", () => {
  const text = "Ada Vance said the harbor was “closed for good”. She later told LBC radio that it was over.";
  expect(lastSpeaker(text).via).toEqual([]);
});

test("gives a report that is quoted at length to its outlet until the article's own speaker is back", () => {
  const text =
    "“It is over,” Ada Vance said.\n\nAs Reuters reported:\n\nThe harbor is closed.\n\nTor Olin called it “a sad day”.";
  expect(lastSpeaker(text).via).toEqual(["Reuters"]);
  expect(lastSpeaker(`${text}\n\nVance said it was “for good”.`).via).toEqual([]);
});

test.each([
  ["a name, and where it was said", "“It is over for all of us here,” Ada Vance in a televised address.", "Ada Vance"],
  ["a name and a colon", "Nobody knew.\n\nAda Vance: “It is over for all of us here.”", "Ada Vance"],
  ["a nickname within a name", "“It is over for all of us here,” said Ada “Duchess” Vance.", "Ada “Duchess” Vance"],
  ["a surname that is a word", "Mayor Joan Black came. “It is over for all of us here,” Black said.", "Joan Black"],
  ["a family", "Ada Vance is missing. “It is over for all of us here,” her family said.", "her family"],
  ["a mother", "The mother of Tor Olin came. “It is over for us,” his mother, Ada Vance, said.", "Ada Vance"],
  [
    "a body's spokesman",
    "The Energy Department said the harbor was closed. “It is over for us,” the spokesman added.",
    "The Energy Department",
  ],
  ["an author", "Ada Vance’s statement said it was “over for all of us here”.", "Ada Vance"],
  [
    "one brought to speak",
    "Tor Olin sang, prompting Ada Vance to reply that “it was over for all of us”.",
    "Ada Vance",
  ],
  ["deeds that are no words", "Ada Vance said the deals reflect a wish “to trade with all of us”.", "Ada Vance"],
  ["the press's reports", "Ada Vance said she had read the media reports about “two of the divers”.", "Ada Vance"],
  [
    "who spoke on a day after an aside",
    "Ada Vance, the minister of ports, on Friday called it “over for us”.",
    "Ada Vance",
  ],
  [
    "another than a relative clause's",
    "In response to a man who replied to her post, “It is over for all of us,” Ada Vance said.",
    "Ada Vance",
  ],
])("knows the speaker: %s", (_, text, name) => expect(lastSpeaker(text).name).toBe(name));
