import { describe, expect, it } from "vitest";
import { isScene } from "./scenes.ts";

describe("isScene", () => {
  it.each<string>([
    "Senator Ann Poe greeting voters in Dover in 2011, the first visit since the flood.",
    "A rally in Lisbon last year against the planned dam.",
    "Mayor Ada Finch and Chancellor Roth at the city hall in 2017.",
    "Mayor Ada Finch and her brother, Tom, with the harbor master in Port Ellery on a visit in 1998.",
    "A boy from the north standing by the ferry in Port Ellery.",
    "Families from the convoy waiting for a bus.",
    "A church damaged by the storm in Port Ellery on May 4, 2019.",
    "A view of the lighthouse, which was struck in the storm, Monday, May 4, 2020.",
    "Oil pipes at a plant in Norway.",
    "Members of the crew on the quay in Port Ellery on Sunday.",
    "The barge in the harbor of Port Ellery on May 5, 2020.",
  ])("takes “%s” for a scene", (sentence) => {
    expect(isScene(sentence)).toBe(true);
  });

  it.each<string>([
    "Three people died in Lisbon last year.",
    "A rally in Lisbon drew thousands last year.",
    "A rally in Lisbon beat the record set in 2011.",
    "Officials in Dover met in the town hall on Monday.",
    "Senator Ann Poe recently dispatched the harbor master to Dover in May.",
    "Voters in Dover fear the dam in the north.",
    "A protest in Lisbon last year led to the fall of the mayor.",
    "The man who lives in Dover called on Monday.",
    "Ann Poe, who lost her barge in Dover in July 2012, said it was too late.",
    "Towns that could be cut off on Friday include Dover, Lisbon and Ellery.",
    "Phase six includes a pipe that connects Dover to the harbor in the north.",
    "A long way from home in the spring.",
    "Not in Dover last year.",
    "First the flood in Dover, then the fire in Lisbon.",
    "A meeting in Dover — the third this year.",
    "Write to the mayor at the town hall in Dover.",
    "Mayor Finch in Dover",
    "A rally in Lisbon “against the dam” last year.",
  ])("takes “%s” for none", (sentence) => {
    expect(isScene(sentence)).toBe(false);
  });
});
