import { describe, expect, it } from "vitest";
import { outletNames, resolveOutlet, resolveOutletByDomain } from "./outlets.ts";

describe("resolveOutlet", () => {
  it.each([
    ["the New York Times", "The New York Times"],
    ["NYT", "The New York Times"],
    ["AP", "The Associated Press"],
    ["Associated Press", "The Associated Press"],
    ["AFP", "Agence France-Presse"],
    ["KCNA", "Korean Central News Agency"],
    ["WSJ", "The Wall Street Journal"],
    ["USA TODAY", "USA Today"],
    ["Fox News Digital", "Fox News"],
    ["Tass", "TASS"],
    ["Times of Israel", "The Times of Israel"],
    ["the Guardian newspaper", "The Guardian"],
    ["Yonhap news agency", "Yonhap"],
    ["El Pais", "El País"],
  ])("knows %s as %s", (written, name) => {
    expect(resolveOutlet(written)?.outlet.name).toBe(name);
  });

  it("says which names are also common words", () => {
    expect(resolveOutlet("Time")?.ambiguous).toBe(true);
    expect(resolveOutlet("The Hill")?.ambiguous).toBe(true);
    expect(resolveOutlet("Reuters")?.ambiguous).toBe(false);
  });

  it("knows nothing of names that are no outlet's", () => {
    expect(resolveOutlet("Ministry of Fisheries")).toBeUndefined();
    expect(resolveOutlet("")).toBeUndefined();
  });
});

describe("resolveOutletByDomain", () => {
  it.each([
    ["https://www.bbc.co.uk/news/world-1", "BBC"],
    ["edition.cnn.com", "CNN"],
    ["abcnews.go.com/US/story?id=1", "ABC News"],
    ["http://news.sky.com:443/story", "Sky News"],
  ])("reads %s", (address, name) => {
    expect(resolveOutletByDomain(address)?.name).toBe(name);
  });

  it("does not take a suffix for an outlet", () => {
    expect(resolveOutletByDomain("co.uk")).toBeUndefined();
  });
});

it("holds the world's press and no empty name", () => {
  expect(new Set([...outletNames().values()].map(({ outlet }) => outlet)).size).toBeGreaterThan(700);
  expect(outletNames().has("")).toBe(false);
});
