// What an analyst wants out of the seed articles: text, time and voices. What is claimed is asked in
// acceptance-claims.test.ts, the answer on one page in acceptance-answer.test.ts;
// docs/acceptance.md lists all of it.
import { beforeAll, describe, expect, it } from "vitest";
import { type Asked, ask, hasSeeds, readSeed, readSeeds } from "./acceptance.ts";

describe.runIf(hasSeeds())("over the five seed articles", () => {
  let seeds: Asked;

  beforeAll(async () => {
    seeds = ask(await readSeeds());
  });

  it("1. sets residue aside by class, and keeps a heading in the text", () => {
    expect(seeds.line(seeds.article("B").dateline)).toBe("B 1");
    expect(seeds.removals("A")).toEqual([]);
    expect(seeds.removals("B")).toEqual(["7 advertisement"]);
    expect(seeds.removals("C")).toEqual(["5", "6", "7", "8"].map((line) => `${line} related-links`));
    expect(seeds.removals("D")).toEqual(["14 author-bio"]);
    expect(seeds.removals("E")).toEqual([
      "1 section-label",
      "9 promo",
      "17 related-links",
      "25 player",
      "28 player",
      "30 player",
    ]);
    const { blocks } = seeds.article("C");
    const kept = blocks.filter(({ kind }) => kind === "heading").map(({ span }) => seeds.words("C", span));
    expect(kept).toContain("North Korea a key Russian ally");
  });

  it("2. takes neither quotations nor names out of residue", () => {
    const quoted = seeds.story.utterances.flatMap(({ quotations }) => quotations.map(({ text }) => text));
    expect(quoted.filter((text) => /high treason|real gains/.test(text))).toEqual([]);
    for (const { removals, mentions } of seeds.file.articles)
      for (const { span } of removals)
        expect(mentions.filter((m) => m.span.start < span.end && span.start < m.span.end)).toEqual([]);
    expect(seeds.story.entities.filter(({ name }) => /Nord Stream|Schengen|Putin/.test(name))).toEqual([]);
  });

  it("3. finds the one headline, and tells it from first sentences", () => {
    const headlines = seeds.file.articles.filter(({ headline }) => headline);
    expect(headlines.map(({ siglum, headline }) => `${siglum}: ${seeds.line(headline)}`)).toEqual(["D: D 1"]);
    const lead = seeds.story.credits.filter(({ outlet }) => outlet === "The Guardian");
    expect(lead).toHaveLength(1);
    expect(seeds.article("C").outlet.name).not.toBe("The Guardian");
  });

  it("4. sees that one text is cut, and repairs nothing", () => {
    expect(seeds.file.articles.filter(({ truncated }) => truncated).map(({ siglum }) => siglum)).toEqual(["B"]);
    expect(seeds.file.notices.find(({ code }) => code === "acquire/truncated")?.help).toMatch(/does not say/);
    expect(seeds.article("C").text).toContain("he political goal");
    expect(seeds.article("B").text).toContain("as part what");
    expect(seeds.article("E").text).toContain("Russia‘s");
    expect(seeds.article("E").text).toBe(readSeed(seeds.article("E").file.split("/").at(-1) ?? ""));
    expect(seeds.file.notices.filter(({ code }) => code === "read/unclosed-quotation")).toEqual([]);
  });

  it("5. infers outlets from residue, with the words it rests on, and else names none", () => {
    const outlets = seeds.file.articles.map(({ siglum, outlet: { name, how, evidence } }) => [
      siglum,
      name,
      how,
      evidence ? seeds.line(evidence) : "",
    ]);
    expect(outlets).toEqual([
      ["A", null, "unknown", ""],
      ["B", null, "unknown", ""],
      ["C", "The Brussels Times", "inferred", "C 8"],
      ["D", "Rangeinn", "inferred", "D 14"],
      ["E", "Sky News", "inferred", "E 25"],
    ]);
  });

  it("6. says that a writer's note does not fit the copy above it", () => {
    expect(seeds.remark("compare/bio-does-not-fit", /republished/).places).toEqual(["D 14", "D 3", "B 2"]);
  });

  it("7. deduces the month of publication from what the texts say, and shows the sentences", () => {
    for (const { published } of seeds.undated.articles) {
      expect(published).toMatchObject({ from: "2022-09-01", to: "2022-09-30", how: "deduced" });
      expect(published.evidence?.length).toBeGreaterThan(1);
    }
    expect(seeds.undated.notices.some(({ code }) => code === "read/date-deduced")).toBe(true);
  });

  it("8. reckons on which days the dates of a delivery can both hold", () => {
    const parting = seeds.parting(seeds.claim(/August took delivery/), "time");
    expect(parting.relation).toBe("compatible-if");
    expect(parting.because).toMatch(/29–31 August/);
    expect(seeds.sides(parting)).toEqual(["August BCE", "last week D"]);
  });

  it("9. shows both acts that one time may date, and the twin that settles it", () => {
    const { message, places } = seeds.remark("compare/two-ways-to-read", /August/);
    expect(message).toMatch(/“taken delivery” or “use”.*another article has it with “took delivery”/);
    expect(places).toEqual(["E 13", "B 6"]);
  });

  it("10. shows that one article alone speaks of a first shipment", () => {
    expect(seeds.remark("compare/only-one-says", /its first shipment/).places).toEqual(["D 5"]);
    expect(seeds.claim(/likely to receive more/).readings.some(({ text }) => /receive more/.test(text))).toBe(true);
  });

  it("11. reckons when failures can have been announced", () => {
    const parting = seeds.parting(seeds.claim(/numerous failures/), "time");
    expect(seeds.sides(parting)).toEqual(["last month AE", "last week BC"]);
    expect(parting).toMatchObject({ relation: "compatible-if", because: expect.stringContaining("29–31 August") });
  });

  it("12. keeps the time of the telling apart from the time of the events", () => {
    const telling = seeds.story.timeline.filter(({ of }) => of === "telling");
    const first = telling.find(({ label }) => /first reported/.test(label));
    expect(seeds.lines(first?.anchors ?? [])).toEqual(["A 3", "B 4", "D 9"]);
    const events = seeds.story.timeline.filter(({ of }) => of === "events");
    const shipment = events.find(({ label }) => /first shipment/.test(label));
    const rivals = events.filter(({ id }) => shipment?.conflictsWith.includes(id));
    expect(rivals.map(({ when }) => when.from)).toEqual(["2022-08-01"]);
    const [happened = "", told = ""] = seeds.section("When it happened").split("How it was told:");
    expect(happened).toMatch(/first shipment .* D · elsewhere 2022-08/);
    expect(told).toMatch(/by 2022-09-06 .*first reported/);
    expect(happened).not.toMatch(/first reported/);
  });

  it("13. takes one wording that five articles quote for one statement, to whomever it was told", () => {
    const claim = seeds.claim(/severe supply shortages/);
    const why = claim.independent.why.find(({ rule }) => rule === "R2");
    expect(why?.because).toMatch(/17 words: one statement/);
    expect(new Set(why?.evidence.map(({ article }) => article)).size).toBe(5);
    expect(claim.independent).toMatchObject({ min: 1, max: 1 });
    const told = seeds.sides(seeds.parting(claim, "attribution")).join(" ");
    expect(told).toMatch(/Reuters A/);
    expect(told).toMatch(/Associated Press E/);
    const note = seeds.story.utterances.find(({ reconstruction }) => reconstruction)?.reconstruction?.note;
    expect(note).toMatch(/one text, not one person.*handed to several.*copied an earlier one/);
  });

  it("14. keeps a stated condition of anonymity apart from bare descriptions, and counts plurals as one or more", () => {
    const stated = seeds.story.attributions.filter(({ anonymity, cue }) => anonymity && seeds.line(cue) === "B 3");
    expect(stated.map(({ anonymity }) => anonymity?.text.slice(0, 33))).toEqual(["who spoke on the condition of ano"]);
    const official = seeds.story.origins.find(({ id }) => id === seeds.claim(/severe supply/).origins[0]);
    const labels = official?.voices.map(({ label }) => label) ?? [];
    for (const label of ["An unnamed official", "A U.S. official", "US officials", "Washington", "US intelligence"])
      expect(labels.map((one) => one.toLowerCase())).toContain(label.toLowerCase());
    const plural = seeds.claim(/buying weapons/).independent.why.find(({ rule }) => rule === "plural");
    expect(plural?.because).toMatch(/no second source/);
  });

  it("15. follows credit claim by claim, to outlets whose text is not held", () => {
    const lost = seeds.story.witnesses.flatMap((witness) => (witness.kind === "lost" ? [witness.outlet] : []));
    expect(lost.sort()).toEqual(["Reuters", "The Associated Press", "The Guardian", "The New York Times"]);
    const upTo = (outlet: string, siglum: string): readonly string[] => {
      const from = seeds.story.witnesses.find((w) => w.kind === "lost" && w.outlet === outlet);
      const to = seeds.story.witnesses.find((w) => w.kind === "extant" && w.article === seeds.article(siglum).id);
      return seeds.story.edges.filter((edge) => edge.from === from?.id && edge.to === to?.id).flatMap((e) => e.claims);
    };
    expect(upTo("The Guardian", "C")).toContain(seeds.claim(/millions of rockets/).id);
    expect(upTo("The New York Times", "C")).toContain(seeds.claim(/try to purchase/).id);
    expect(upTo("The New York Times", "C")).not.toContain(seeds.claim(/millions of rockets/).id);
    expect(upTo("The Associated Press", "E")).toContain(seeds.claim(/severe supply/).id);
    expect(upTo("Reuters", "E")).toContain(seeds.claim(/numerous failures/).id);
    expect(upTo("The New York Times", "A")).toContain(seeds.claim(/should be alarmed/).id);
    expect(seeds.story.wouldChange[0]?.get).toBe("The New York Times");
  });

  it("16. shows to whom each article gives the forecast of more purchases", () => {
    const sides = seeds.sides(seeds.parting(seeds.claim(/try to purchase/), "attribution"));
    expect(sides).toHaveLength(5);
    expect(sides.join("; ")).toMatch(/unnamed official A.*officials B.*services C.*Washington D.*Officials E/);
  });

  it("17. lists words in a row that two articles share without credit", () => {
    const [b, e] = [seeds.article("B").id, seeds.article("E").id];
    const reuse = seeds.story.reuse.find((one) => one.a === b && one.b === e);
    expect(reuse?.kind).toBe("uncredited-text");
    const free = reuse?.runs.filter(({ quoted }) => !quoted).map(({ words }) => words);
    expect(free?.sort((x, y) => y - x).slice(0, 5)).toEqual([21, 15, 12, 12, 11]);
    const [a, d] = [seeds.article("A").id, seeds.article("D").id];
    expect(seeds.story.reuse.find((one) => one.a === a && one.b === d)?.kind).toBe("credited-quotation");
    expect(seeds.section("Words in common")).toMatch(/^B E .* text without credit: runs of/);
  });

  it("18. finds words that one article quotes in another without marks", () => {
    const { message, places } = seeds.remark("compare/unmarked-quotation");
    expect(message).toMatch(/^15 words/);
    expect(places).toEqual(["B 2", "D 3"]);
  });

  it("19. keeps attributions inside attributions", () => {
    expect(seeds.chain("E", "saying", /sanctions had begun/)).toEqual([
      "US government officials",
      "The New York Times",
    ]);
    expect(seeds.chain("E", "believe", /could purchase/)).toEqual(["Officials", "the New York Times"]);
    expect(seeds.chain("E", "citing", /could purchase/)).toEqual([
      "the downgraded US intelligence finding",
      "the New York Times",
    ]);
    const clark = seeds.story.attributions.find(
      ({ resolved, cue }) => resolved === "Mason Clark" && cue.text === "told",
    );
    expect(clark?.via).toEqual(["The New York Times"]);
  });

  it("20. shows where an opinion is told as plain fact", () => {
    const breach = seeds.claim(/violation of U\.N\. sanctions/);
    const parting = seeds.parting(breach, "modality");
    expect(parting.because).toMatch(/stands as fact; another article leaves it to/);
    expect(seeds.sides(parting).join("; ")).toMatch(/Aaron Arnold D; .* E$/);
    expect(breach.independent.why.some(({ rule }) => rule === "unattributed")).toBe(true);
  });

  it("21. gives each expert role, institution, stake and whom he told", () => {
    const card = (name: string) => seeds.story.origins.find(({ label }) => label === name)?.card;
    expect(card("Mason Clark")).toMatchObject({
      institution: "organization:institute-for-the-study-of-war",
      told: ["The New York Times"],
    });
    expect(card("Mason Clark")?.role?.text).toMatch(/^the head of the Russia team/);
    expect(card("Frederick W Kagan")?.institution).toBe("organization:american-enterprise-institute");
    expect(card("Aaron Arnold")?.stake?.text).toMatch(/served in the U\.S\. government/);
    expect(card("Pavel Luzin")?.role?.text).toBe("an independent Russian military analyst");
    expect(card("Oleksiy Arestovych")?.role?.text).toBe("Ukrainian presidential adviser");
    expect(seeds.section("Who is heard")).toMatch(/Mason Clark, the head of .* · A · told The New York Times/);
  });

  it("22. says that analysts in the plural are one", () => {
    const { message, places } = seeds.remark("compare/plural-is-one");
    expect(message).toMatch(/“analysts”.*“Aaron Arnold”/);
    expect(places).toEqual(["D 11", "D 12"]);
  });

  it("23. names the parties whose reply no article carries", () => {
    expect(seeds.story.silences.map(({ about }) => about)).toEqual(["North Korea", "Russia"]);
    expect(seeds.section("What is not here")).toMatch(
      /No article carries a reply from Russia, or says that one was sought/,
    );
  });

  it("24. finds the speakers behind pronouns and descriptions", () => {
    const who = (siglum: string, line: number, cue: string): string | undefined =>
      seeds.story.attributions.find((one) => one.cue.text === cue && seeds.line(one.cue) === `${siglum} ${line}`)
        ?.resolved;
    expect(who("A", 5, "added")).toBe("An unnamed official");
    expect(who("A", 9, "said")).toBe("Mason Clark");
    expect(who("A", 11, "said")).toBe("Frederick W Kagan");
    expect(who("D", 13, "added")).toBe("Aaron Arnold");
    expect(who("C", 15, "wrote")).toMatch(/^the UK Ministry of Defence/);
  });
});
