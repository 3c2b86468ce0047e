// What an analyst wants out of the seed articles: what is claimed. See acceptance.test.ts.
import { beforeAll, describe, expect, it } from "vitest";
import { type Asked, ask, hasSeeds, readSeeds } from "./acceptance.ts";

describe.runIf(hasSeeds())("over the five seed articles", () => {
  let seeds: Asked;

  beforeAll(async () => {
    seeds = ask(await readSeeds());
  });

  it("25. sets rival amounts side by side, and a source's silence against the amount in the same article", () => {
    const parting = seeds.parting(seeds.claim(/millions of rockets/), "quantity");
    expect(parting.relation).toBe("less-exact");
    expect(seeds.sides(parting)).toEqual(["millions BCDE", "large numbers A"]);
    const { message, places } = seeds.remark("compare/not-disclosed");
    expect(message).toMatch(/the same article has “millions”/);
    expect(places).toEqual(["B 5", "B 2"]);
    const quoted = seeds.story.utterances.flatMap(({ quotations }) => quotations.map(({ text }) => text));
    expect(quoted).not.toContain("millions");
  });

  it("26. keeps a refusal to give an amount as a negative statement of its source", () => {
    const claim = seeds.claim(/did not detail how much/);
    expect(claim.readings.map(({ negated }) => negated)).toEqual([true]);
    expect(claim.readings[0].slots.quantity).toBeUndefined();
    expect(seeds.carriers(claim)).toBe("B");
    expect(seeds.carriers(seeds.claim(/millions of rockets/))).toBe("ABCDE");
  });

  it("27. sees one of two items lose a word on the way", () => {
    const { message, places } = seeds.remark("compare/lost-item");
    expect(message).toMatch(/“shell” is lost .*“rockets and artillery shells” becomes “rockets and artillery”/);
    expect(places).toContain("C 1");
    expect(seeds.claim(/^Russia is buying weapons/).readings.some(({ slots }) => slots.what?.text === "weapons")).toBe(
      true,
    );
  });

  it("28. shows who is said to buy", () => {
    const sides = seeds.sides(seeds.parting(seeds.claim(/millions of rockets/), "actor"));
    expect(sides).toEqual(["the Kremlin ADE", "The Russian Ministry of Defense BC"]);
    const buyers = seeds.claim(/try to purchase/).readings.map(({ slots }) => slots.who?.text);
    expect(buyers).toContain("Moscow");
  });

  it("29. tells how far the purchase has come by each account", () => {
    const { message, places } = seeds.remark("compare/stages", /purchasing/);
    expect(message).toMatch(
      /“is purchasing” \(under way\).*“is in the process of purchasing” \(in process\).*“buys” \(done\)/,
    );
    expect(places).toEqual(["A 2", "C 1", "D 2", "E 3", "B 2", "D 1"]);
    const intends = seeds.claim(/intends to purchase/).readings[0].hedges.map(({ text }) => text);
    expect(intends).toContain("intends to");
  });

  it("30. sees hedges lost and moved", () => {
    const more = seeds.sides(seeds.parting(seeds.claim(/try to purchase/), "modality"));
    expect(more[0]).toMatch(/could try to purchase ABDE$/);
    expect(more[1]).toMatch(/will also seek to buy C$/);
    const workers = seeds.sides(seeds.parting(seeds.claim(/hinted interest/), "modality"));
    expect(workers.join("; ")).toMatch(/ABE; might be interested C/);
    const hedged = (words: RegExp): readonly string[] =>
      seeds
        .claim(words)
        .readings.filter(({ text }) => words.test(text))
        .flatMap(({ hedges }) => hedges.map((h) => h.text));
    expect(hedged(/likely plan to acquire/)).toContain("likely");
    expect(hedged(/Russian plan to get/)).not.toContain("likely");
    expect(hedged(/arms were likely bought/)).toContain("likely");
  });

  it("31. tells declassified, downgraded and cleared apart", () => {
    const { message, places, help } = seeds.remark("compare/release-grades");
    expect(message).toMatch(/\(declassified\).*\(downgraded\).*\(cleared for release\)/);
    expect(places).toEqual(["A 2", "D 2", "B 2", "C 1", "E 5", "D 3"]);
    expect(help).toMatch(/downgrade is to make less secret/);
    const wording = seeds.sides(seeds.parting(seeds.claim(/millions of rockets/), "wording"));
    expect(wording.join("; ")).toMatch(/downgraded BCE; Declassified A/);
  });

  it("32. holds one claim of failures in four wordings, by four sources, at two dates", () => {
    const claim = seeds.claim(/numerous failures/);
    expect(seeds.carriers(claim)).toBe("ABCDE");
    const texts = claim.readings.map(({ text }) => text).join(" ");
    for (const words of ["numerous failures", "technical problems", "technical issues", "mechanical failures"])
      expect(texts).toContain(words);
    expect(seeds.sides(seeds.parting(claim, "attribution"))).toHaveLength(4);
    expect(seeds.sides(seeds.parting(claim, "time"))).toHaveLength(2);
    expect(seeds.sides(seeds.parting(claim, "wording")).length).toBeGreaterThan(1);
  });

  it("33. keeps each form of a quotation, its cuts, spelling and the verb that leads it in", () => {
    const forms = (words: RegExp): readonly string[] =>
      seeds.story.utterances
        .find(({ quotations }) => quotations.some(({ text }) => words.test(text)))
        ?.quotations.map(({ text }) => text) ?? [];
    expect(new Set(forms(/severe supply/).map((text) => text.split(" ")[0]))).toEqual(
      new Set(["continues", "the", "This"]),
    );
    expect(forms(/field of lab/)).toEqual(["field of labor migration,", "the field of labour migration"]);
    expect(seeds.remark("compare/quotation-frames", /severe supply/).message).toMatch(
      /“demonstrates”, “shows” and “indicates”/,
    );
    expect(seeds.remark("compare/quotation-frames", /hegemonic/).message).toMatch(
      /“citing”, “claimed” and “denouncing”/,
    );
    expect(seeds.section("What is quoted")).toMatch(/A without “This purchase indicates that the Russian military”/);
    expect(seeds.section("What is quoted")).toMatch(/B “field of labor migration”/);
  });

  it("34. lists words that colour, and purposes put differently", () => {
    expect(seeds.remark("compare/colour", /pariah/).message).toMatch(/“pariah” and “isolated”/);
    expect(seeds.remark("compare/colour", /self-styled/).message).toMatch(/“separatist”/);
    expect(seeds.remark("compare/colour", /invasion/).message).toMatch(/“offensive”/);
    const purpose = seeds.claim(/bolster its invasion of Ukraine$/);
    expect(seeds.carriers(seeds.claim(/re-energize its offensive/))).toMatch(/C?D/);
    expect(purpose.readings.length).toBeGreaterThan(0);
  });

  it("35. tells two precisions of a recognition from a conflict", () => {
    const claim = seeds.claim(/recognise the independence/);
    const parting = seeds.parting(claim, "quantity");
    expect(parting.relation).toBe("less-exact");
    expect(seeds.sides(parting)).toEqual(["the only country apart from Russia and Syria CE", "one of the few A"]);
    expect(claim.readings.filter(({ slots }) => slots.time?.value === "2022-07").length).toBe(2);
  });

  it("36. finds what an article says against itself, and a heading that nobody says", () => {
    const { message, places } = seeds.remark("compare/at-odds");
    expect(message).toMatch(/Donbas .*missed several deadlines” and “a clear victory/);
    expect(places).toEqual(["C 15", "C 16"]);
    expect(seeds.remark("compare/heading-alone").message).toMatch(/key Russian ally.*nobody .* “ally”/);
  });

  it("37. lists what stands in one article alone", () => {
    const alone = [
      [/missed several deadlines/, "C"],
      [/should be alarmed/, "A"],
      [/scale up its own weapons/, "A"],
      [/counterattack near/, "A"],
      [/change in the situation/, "A"],
      [/tangible shell shortage/, "D"],
      [/use its veto/, "D"],
      [/unreliable providers/, "D"],
      [/components imported/, "D"],
      [/did not detail/, "B"],
    ] as const;
    const rows = seeds.markdown.split("## What few have")[1]?.split("\n## ")[0]?.split(/^- /m) ?? [];
    for (const [words, siglum] of alone) {
      const claim = seeds.claim(words);
      expect(seeds.carriers(claim)).toBe(siglum);
      const own = rows.find((row) => row.startsWith(`${siglum}\n`));
      expect(own).toContain(`claim ${seeds.story.claims.indexOf(claim) + 1}:`);
    }
  });

  it("38. shows what two articles alone have, and how one paraphrases the other", () => {
    const met = seeds.claim(/recently met/);
    expect(seeds.carriers(met)).toBe("BC");
    expect(met.readings.map(({ text }) => /envoys|delegates/.exec(text)?.[0])).toEqual(["envoys", "delegates"]);
    const optimism = seeds.claim(/optimism about/);
    expect(optimism.readings.map(({ text }) => text.split(" ")[0])).toEqual(["expressed", "showed"]);
    expect(seeds.section("What few have")).toMatch(/ BC \d+ .*ambassador/);
    const named = (id: string): readonly string[] => [
      ...seeds.lines(seeds.story.entities.find((entity) => entity.id === id)?.mentions ?? []),
    ];
    expect(named("item:mohajer-6")).toEqual(["B 9", "C 9", "E 15"]);
    expect(named("other:shahed-series")).toEqual(["B 9", "E 15"]);
  });

  it("39. keeps a forecast's condition and due date, to be checked later", () => {
    const shortage = seeds.claim(/tangible shell shortage/);
    expect(shortage.kind).toBe("forecast");
    const { condition, due } = shortage.readings[0].slots;
    expect(condition?.text).toMatch(/^if the war continues/);
    expect(due).toMatchObject({ text: "by the end of 2022", value: "2022-12-31" });
    expect(seeds.claim(/use its veto/).kind).toBe("forecast");
    const told = seeds.section("What is foretold");
    expect(told).toMatch(/Pavel Luzin · if the war continues .* · due 2022-12-31 · D/);
    expect(told).toMatch(/(?:try|look) to purchase .* ABCDE/);
  });

  it("40. keeps grades of assessment, and asks whose views are nobody's", () => {
    const grades = (words: RegExp): readonly string[] => seeds.claim(words).readings[0].hedges.map(({ text }) => text);
    expect(grades(/massive failure/)).toContain("very likely");
    expect(grades(/missed several deadlines/)).toContain("likely");
    const hampered = seeds.claim(/might hamper/).readings.find(({ text }) => /might hamper/.test(text));
    expect(hampered?.hedges.map(({ text }) => text)).toEqual(["might"]);
    const { message, places } = seeds.remark("compare/nobody-named");
    expect(message).toMatch(/“widely seen” and “There are suspicions”/);
    expect(places).toEqual(["D 6", "E 38"]);
  });

  it("41. sees that a part of a cause became the whole", () => {
    const { message, places } = seeds.remark("compare/part-of-a-cause");
    expect(message).toMatch(/^“due in part to .*“under the weight of Western sanctions”.*begin to choke”/);
    expect(places).toEqual(expect.arrayContaining(["A 4", "A 1", "D 2"]));
  });

  it("42. marks where background is joined on", () => {
    const { message, places } = seeds.remark("compare/joined-on");
    for (const cue of ["Separately", "It comes after", "The comments come days after"])
      expect(message).toContain(`“${cue}”`);
    expect(places).toEqual(["A 12", "B 6", "C 4", "C 11", "E 13"]);
  });
});
