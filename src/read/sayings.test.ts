import { expect, test } from "vitest";
import { readTags, wordsOf } from "../../test/tagged.ts";
import { readLanguageModel } from "../acquire/language-model.ts";
import type { Attribution } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { read } from "./index.ts";

const model = await readLanguageModel();

function annotate(
  text: string,
  outlet?: string,
): { readonly words: (span: Span | undefined) => string } & ReturnType<typeof read>["value"] {
  const article: Article = {
    id: "a",
    file: "a.txt",
    sha256: "",
    outlet: outlet === undefined ? { name: null, how: "unknown" } : { name: outlet, how: "given" },
    published: { how: "unknown" },
    language: "en",
    text,
    blocks: [],
    removals: [],
  };
  return { words: (span) => (span ? text.slice(span.start, span.end) : ""), ...read(article, model).value };
}

/** The first attribution's source, cue and content are those tagged `s`, `c` and `k`. */
function check(tagged: string): void {
  const marked = readTags(tagged);
  const { attributions, words } = annotate(marked.text);
  const [cue] = wordsOf(marked, "c");
  const found = attributions.find((one) => words(one.cue) === cue);
  expect(found && [words(found.source), found.content.map(words)]).toEqual([
    wordsOf(marked, "s")[0] ?? "",
    wordsOf(marked, "k"),
  ]);
}

test.each([
  ["a clause after the cue", "[s|The minister] [c|said] that [k|the harbor would close]."],
  ["a clause without that", "[s|Port officials] [c|believe] [k|the harbor could close next year]."],
  ["a clause after a circumstance", "[s|Pilots] [c|said] that, [k|for years, the harbor had silted up]."],
  ["as reported by", "As [c|reported] by [s|the Weir Courier], [k|the harbor is closed]."],
  [
    "as somebody reported, after a joining word",
    "Still, as [s|the Weir Courier] [c|reported], [k|the harbor is closed].",
  ],
  ["a share of those asked", "[s|About 40% of pilots] [c|say] [k|they would leave]."],
  ["those who were asked", "[s|Those surveyed] [c|say] [k|the harbor should close]."],
  ["an aside that ends in quoted words", "[s|Vance], who called the plan “a farce,” [c|said] [k|she would leave]."],
  ["a colon after a few words", "[s|Vance] [c|told] the crowd, to loud cheers: [k|“We stay.”]"],
  [
    "a paragraph after a colon",
    "As [s|the Weir Courier] [c|reported]:\n\n[k|The harbor is closed. It was hit by a storm.]\n\nNobody was hurt.",
  ],
  ["a short answer", "Asked about the harbor, [s|the mayor] [c|said] [k|no]."],
  ["taking the floor", "[s|The mayor] interrupted to [c|say] [k|the harbor would close]."],
  ["a clause before the cue", "[k|The harbor will close next year], [s|the minister] [c|said] on Monday."],
  ["a quotation before the cue", "[k|“The harbor is closed,”] [s|the minister] [c|said]."],
  ["a quotation after the cue", "[s|The minister] [c|said]: [k|“The harbor is closed.”]"],
  ["a speaker after the cue", "[k|“The harbor is closed,”] [c|said] [s|Ada Vance], a pilot who has worked there."],
  ["a speaker with an apposition", "[s|Ada Vance], the head of the pilots’ union, [c|said] [k|the harbor was closed]."],
  [
    "a speaker with a clause",
    "[s|A port official], who spoke on condition of anonymity, [c|said] [k|the harbor was closed].",
  ],
  ["words that the reporter interrupts", "[k|“The harbor is closed,”] [s|she] [c|said], [k|“and stays closed.”]"],
  ["according to", "[k|The harbor is closed], [c|according to] [s|a newly released survey]."],
  ["according to, at the front", "[c|According to] [s|the port authority], [k|the harbor is closed]."],
  [
    "according to with a participle, a clause going on after it",
    "[k|The harbor will close], [c|according to] [s|recently released figures], as ferries leave the bay.",
  ],
  ["a setting before the words", "In a tape obtained by Reuters, [s|the captain] [c|says]: [k|“Close it.”]"],
  ["a thing blasted", "[s|A port spokesman] [c|blasted] [k|the plan as “a fairy tale”]."],
  ["an outlet after its cue", "[k|Ministers want to close the harbor], [c|reported] [s|the Guardian]."],
  ["an addressee", "[s|A port official] [c|told] Reuters that [k|the harbor was closed]."],
  ["a participle", "[s|The ministry] raised the fee, [c|saying] [k|the harbor needed money]."],
  ["a denial", "[s|The ministry] [c|denied] [k|the report]."],
  ["what is expected", "[k|The harbor] is [c|expected] [k|to close next year]."],
  ["a thing that one is called", "[s|The mayor] [c|called] [k|the plan “a disgrace”]."],
])("finds source and content of %s", (_, tagged) => check(tagged));

/** The attribution of the last quotation. */
function speakerOf(text: string, outlet?: string): Attribution & { readonly name: string } {
  const { quotations, attributions, words } = annotate(text, outlet);
  const last = quotations.at(-1);
  const found = attributions.find(({ id }) => id === last?.attribution);
  if (!found) throw new RangeError(`Nobody speaks in: ${text}`);
  return { ...found, name: words(found.resolved ?? found.source) };
}

test.each([
  ["a pronoun", "Ada Vance told Reuters that the harbor was closed. “It stays closed,” she said.", "Ada Vance"],
  ["a surname", "Ada Vance, a pilot, left early. “It stays closed,” Vance said.", "Ada Vance"],
  [
    "an office",
    "Ada Vance, a harbor specialist at the Port Institute, said it rained. The harbor expert added: “It stays closed.”",
    "Ada Vance",
  ],
  [
    "several",
    "Three port officials told Reuters that it was closed. “It stays closed,” they said.",
    "Three port officials",
  ],
  [
    "one of unknown sex",
    "An unnamed official said it was closed. “It stays closed,” they added.",
    "An unnamed official",
  ],
  [
    "an office with its name",
    "Norway’s prime minister, Ada Vance, arrived. Norway’s prime minister, Ada Vance, said: “It stays closed.”",
    "Ada Vance",
  ],
  ["a name, an age and a clause", "Tor Olin, 41, who mends nets by the quay, said trade had “dried up”.", "Tor Olin"],
  ["a name, an age and a trade", "Tor Olin, 41, a net mender, said trade had “dried up”.", "Tor Olin"],
  [
    "a woman by her given name, over one unnamed",
    "A port insider told Reuters it was closed. Retired teacher Helen Brandt, 71, lives above the quay. “At night it hums. I lie awake,” she said.",
    "Helen Brandt",
  ],
  [
    "a man where the woman was named last",
    "Peter Sund runs the ferry. His daughter met Helen Brandt there. “It stays closed,” he said.",
    "Peter Sund",
  ],
  ["an uncommon post and its holder", "“It stays closed,” the lock keeper, Ada Vance, told reporters.", "Ada Vance"],
  [
    "a spokeswoman over the spokesman named last",
    "A spokeswoman for the port said it rained. Peter Sund, a spokesman, left. “It stays closed,” she said.",
    "A spokeswoman for the port",
  ],
  ["words that go on", "“It is closed,” Ada Vance said. “It stays closed.”", "Ada Vance"],
  ["words quoted by another", "Ada Vance said the union believed the plan was “a hoax”.", "Ada Vance"],
  ["one quoted as saying", "“It stays closed,” Ada Vance was quoted as saying.", "Ada Vance"],
])("resolves %s", (_, text, name) => expect(speakerOf(text).name).toBe(name));

test.each([
  ["Ada Vance said the harbor was “closed”.", "named-person"],
  ["A senior port official said the harbor was “closed”.", "anonymous-official"],
  ["Two security sources said the harbor was “closed”.", "anonymous-official"],
  ["Analysts said the harbor was “closed”.", "anonymous-other"],
  ["The Norwegian government said the harbor was “closed”.", "organization"],
  ["The White House said the harbor was “closed”.", "organization"],
  ["A confidential report said the harbor was “closed”.", "document"],
  ["According to an intercepted call, the harbor was “closed”.", "document"],
  ["A port spokesman said the harbor was “closed”.", "organization"],
  ["A spokesman for the port, Peter Sund, said the harbor was “closed”.", "named-person"],
  ["A soldier said the harbor was “closed”.", "anonymous-other"],
  ["A Norwegian commander said the harbor was “closed”.", "anonymous-other"],
  ["A senior navy commander said the harbor was “closed”.", "anonymous-official"],
  ["One of Norway’s commanders said the harbor was “closed”.", "anonymous-other"],
  ["G7 foreign ministers said the harbor was “closed”.", "organization"],
  ["Norwegian ministers said the harbor was “closed”.", "anonymous-official"],
  ["The New York Times said the harbor was “closed”.", "outlet"],
  ["Norway’s ambassador to Moscow said the harbor was “closed”.", "named-person"],
])("tells the kind of source: %s", (text, kind) => expect(speakerOf(text).kind).toBe(kind));

test.each([
  ["a told outlet", "A port official told Reuters that it was “closed”.", ["Reuters"]],
  [
    "the paper just named",
    "Ada Vance told The New York Times that it rained. Tor Olin echoed this, telling the paper that it was “closed”.",
    ["The New York Times"],
  ],
  ["whom the same speaker told before", "Ada Vance told Reuters it rained. “It stays closed,” she said.", ["Reuters"]],
  [
    "an outlet that reports others",
    "The New York Times quoted officials saying it was “closed”.",
    ["The New York Times"],
  ],
  [
    "a statement’s carrier",
    "“It stays closed,” Ada Vance said in a statement carried by the Xinhua news agency.",
    ["Xinhua"],
  ],
  ["an outlet known by its form", "A port official told Weir Press that it was “closed”.", ["Weir Press"]],
  ["a station", "Ada Vance said in an interview with BBC Radio Weir that it was “closed”.", ["BBC Radio Weir"]],
  ["a program’s outlet", "Speaking to Tor Olin on Sky News, Ada Vance said it was “closed”.", ["Sky News"]],
  [
    "whom the same sentence says was told",
    "The mayor, who asked to stay unnamed, confirmed to Weir Press that it was “wet” and said it was “closed”.",
    ["Weir Press"],
  ],
  ["who obtained a recording", "In a recording obtained by Reuters, the captain says: “Close it.”", ["Reuters"]],
  ["to whom a statement went", "The statement, released to Reuters, said it was “closed”.", ["Reuters"]],
  ["nobody, once a crowd is told", "Ada Vance told Reuters it rained. She told residents that it was “closed”.", []],
  ["nobody", "Ada Vance told reporters that it was “closed”.", []],
])("hands on %s", (_, text, via) => expect(speakerOf(text).via).toEqual(via));

test.each(["the Courier", "The Weir Courier", "this newspaper"])("knows %s for the outlet itself", (told) =>
  expect(speakerOf(`Ada Vance told ${told} that it was “closed”.`, "The Weir Courier").via).toEqual([
    "The Weir Courier",
  ]),
);

test("nests what officials told in what an outlet reported", () => {
  const { attributions, words } = annotate(
    "Officials believe the harbor may close, the New York Times reported, citing a leaked memo.",
  );
  const outer = attributions.find(({ cue }) => words(cue) === "reported");
  const inner = attributions.find(({ cue }) => words(cue) === "believe");
  expect(inner?.inside).toBe(outer?.id);
  expect(words(outer?.basis)).toBe("a leaked memo");
});

test("keeps the stated condition of anonymity", () => {
  const { attributions, words } = annotate("A port official, who spoke on condition of anonymity, said it was closed.");
  expect(words(attributions.find(({ cue }) => words(cue) === "said")?.anonymity)).toBe(
    "who spoke on condition of anonymity",
  );
});

test.each([
  ["“It is over,” Ada Vance told Tor Olin on “Meet the Press.”", "NBC News"],
  ["Ada Vance said on CBS’s Face the Nation that it was over.", "CBS News"],
  ["Ada Vance was quoted by Reuters as saying that it was over.", "Reuters"],
  ["As Reuters reported:\n\nAda Vance said it was over.", "Reuters"],
])("knows the outlet behind words: %s", (text, outlet) => {
  const said = annotate(text).attributions.find(({ entity }) => entity === "person:ada-vance");
  expect(said?.via).toEqual([outlet]);
});

test("notes what a source withholds", () => {
  const { attributions } = annotate(
    "The official did not say how many ships were waiting. The ministry declined to comment.",
  );
  expect(attributions.map(({ act }) => act)).toEqual(["declines", "declines"]);
});

test.each([
  ["OSLO (AP) — The harbor is closed.", "The Associated Press", "republishes"],
  ["The harbor is closed\n\nBy Weir staff with Reuters\n\nThe harbor is closed.", "Reuters", "republishes"],
  ["Speaking to Tor Olin on Sky News, Ada Vance was calm.", "Sky News", "told"],
  ["The closure was first reported by the New York Times.", "The New York Times", "first-report"],
  ["The New York Times was first to report the closure.", "The New York Times", "first-report"],
  ["A port official told Reuters that the harbor was closed.", "Reuters", "told"],
  ["She made the remark in an interview with CNN.", "CNN", "told"],
  ["The harbor is closed, according to the Washington Post.", "The Washington Post", "reports"],
  ["A Washington Post report on Sunday revealed the closure.", "The Washington Post", "reports"],
  ["The harbor is closed, the Havnebladet newspaper reported.", "Havnebladet", "reports"],
])("credits an outlet: %s", (text, outlet, kind) =>
  expect(annotate(text).credits.map((one) => [one.outlet, one.kind])).toEqual([[outlet, kind]]),
);

test.each([
  ["nobody in particular", "It was the first time that anybody had contradicted the mayor."],
  ["what is done to a person", "The envoy contradicted the mayor."],
  ["a participle that describes", "The patrol held 12 alleged smugglers."],
])("hears no speech in %s", (_, text) => expect(annotate(text).attributions).toEqual([]));

test.each([
  ["a verb after “then”", "The Danish captain then responds: “Close it.”", "The Danish captain"],
  ["words one follows up with", "A clerk left. The Danish captain follows up with: “Close it.”", "The Danish captain"],
  [
    "what a guest of a host says",
    "Peter Sund stayed calm despite Tor Olin insisting that it was so. He said: “It stays closed.”",
    "Peter Sund",
  ],
  ["the joint words of two", "Ada Vance and Tor Olin said it was “closed”.", "Ada Vance and Tor Olin"],
  ["a mistaken noun before a colon", "The Danish commander yells: “Close it.”", "The Danish commander"],
  ["a mistaken noun after its words", "“Close it!” a Danish commander shouts in reply.", "a Danish commander"],
])("hears speech in %s", (_, text, name) => expect(speakerOf(text).name).toBe(name));

test("credits no outlet that is only spoken of", () => {
  expect(annotate("CNN moved its office to the harbor. The mayor sued the New York Times.").credits).toEqual([]);
});

test("finds hedges and negations", () => {
  const { hedges, negations, words } = annotate("It may reportedly not close, at least in part.");
  expect(hedges.map(({ span, kind }) => [words(span), kind])).toEqual([
    ["may", "modal"],
    ["reportedly", "evidential"],
    ["at least", "approximate"],
    ["in part", "approximate"],
  ]);
  expect(negations.map(words)).toEqual(["not"]);
});
