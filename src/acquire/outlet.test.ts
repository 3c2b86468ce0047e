import { describe, expect, it } from "vitest";
import { toArticle } from "./article.ts";

const BODY =
  "The harbor of Port Ellery was closed on Tuesday after a barge laden with gravel sank near the lighthouse, the mayor said.";
const NEXT =
  "Nobody was hurt when the barge went down, and the wreck will be raised by the end of the week, according to the town.";

function outletOf(end: string, url?: string): readonly [name: string | null, how: string, evidence?: string] {
  const text = `${BODY}\n\n${NEXT}\n\n${end}`;
  const { outlet } = toArticle({ file: "x.txt", text, ...(url !== undefined && { url }) }).value;
  const { name, how, evidence } = outlet;
  return evidence ? [name, how, text.slice(evidence.start, evidence.end)] : [name, how];
}

describe("inferOutlet", () => {
  it.each<[end: string, name: string, evidence: string]>([
    [
      "© 2022 The Seattle Times. All rights reserved.",
      "The Seattle Times",
      "© 2022 The Seattle Times. All rights reserved.",
    ],
    [
      "Jane Doe is a reporter at The Kansas City Star.",
      "The Kansas City Star",
      "Jane Doe is a reporter at The Kansas City Star.",
    ],
    [
      "Hi! My name is Jane and I joined Harborwire as the news writer.",
      "Harborwire",
      "Hi! My name is Jane and I joined Harborwire as the news writer.",
    ],
    [
      "NBC News' Jane Doe and John Roe contributed to this report.",
      "NBC News",
      "NBC News' Jane Doe and John Roe contributed to this",
    ],
    [
      "Sky News is not responsible for the content of external sites.",
      "Sky News",
      "Sky News is not responsible for the content",
    ],
    [
      "Please use Chrome browser for a more accessible video player",
      "Sky News",
      "Please use Chrome browser for a more accessible video player",
    ],
  ])("infers the outlet from “%s”", (end, name, evidence) => {
    expect(outletOf(end)).toEqual([name, "inferred", evidence]);
  });

  it.each<[end: string]>([
    ["© 2022 The Associated Press. All rights reserved."],
    ["The-CNN-Wire ™ & © 2022 Cable News Network, Inc. All rights reserved."],
    ["The Associated Press contributed to this report."],
    ["Finch told NBC News that the ferry will run."],
    ["Copyright law does not cover wrecks, The Seattle Times reported."],
  ])("infers nothing from “%s”", (end) => {
    expect(outletOf(end)).toEqual([null, "unknown"]);
  });

  it("believes a broadcaster's dateline and no agency's", () => {
    const dated = (place: string): string | null =>
      toArticle({ file: "x.txt", text: `${place} ${BODY}\n\n${NEXT}` }).value.outlet.name;
    expect(dated("Port Ellery (CNN) —")).toBe("CNN");
    expect(dated("PORT ELLERY (AP) —")).toBeNull();
    expect(dated("PORT ELLERY (Reuters) -")).toBeNull();
  });

  it("knows outlets by their address, and the given name before all", () => {
    expect(outletOf("", "https://www.bbc.co.uk/news/world-1")).toEqual(["BBC", "url"]);
    expect(outletOf("", "https://harbor.example/news")).toEqual([null, "unknown"]);
    const given = toArticle({ file: "x.txt", text: BODY, url: "https://www.bbc.co.uk/1", outlet: "The Ellery Herald" });
    expect(given.value.outlet).toEqual({ name: "The Ellery Herald", how: "given" });
  });
});
