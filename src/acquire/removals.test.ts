import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraphs } from "./paragraphs.ts";
import { findRemovals } from "./removals.ts";

const LEAD =
  "The harbor of Port Ellery was closed on Tuesday after a barge laden with gravel sank near the lighthouse, the mayor said.";
const NEXT =
  "“Nobody was hurt, and we are thankful for that,” Mayor Ada Finch told reporters at the town hall in the afternoon.";
const LAST =
  "The wreck will be raised by the end of the week, and the ferry to the islands will run again on Saturday morning.";

function removalsIn(text: string): readonly (readonly [words: string, reason: string])[] {
  return findRemovals(findParagraphs(text)).map(({ span, reason }) => [text.slice(span.start, span.end), reason]);
}

/** The lines stand between two paragraphs of a report. */
function within(...lines: readonly string[]): string {
  return ["Barge sinks in Port Ellery harbor", LEAD, NEXT, ...lines, LAST].join("\n\n");
}

describe("findRemovals", () => {
  it("sets aside a caption that tells, where the paragraph after it begins with the dateline", () => {
    const caption = "Mayor Ada Finch met divers and sailors at the quay on Tuesday.";
    const dated = `PORT ELLERY — ${LEAD}`;
    expect(removalsIn(["Barge sinks in Port Ellery harbor", caption, dated, NEXT].join("\n\n"))).toEqual([
      [caption, "caption"],
    ]);
    expect(removalsIn(["Barge sinks in Port Ellery harbor", caption, LEAD, NEXT].join("\n\n"))).toEqual([]);
  });

  it.each([
    ["a summary above the dateline", "The wreck lies near the lighthouse, where ferries pass every day of the week."],
    ["quoted words that come again", "“Nobody was hurt, and we are thankful,” she said. “Nobody knows how it sank.”"],
  ])("sets aside %s", (_, line) => {
    const again = `${NEXT} “Nobody was hurt, and we are thankful,” she said. “Nobody knows how it sank.”`;
    const text = ["Barge sinks in Port Ellery harbor", line, `PORT ELLERY — ${LEAD}`, again, LAST].join("\n\n");
    expect(removalsIn(text).map(([words]) => words)).toEqual([line]);
  });

  it("sets aside what tells in the present and stands above a lead that tells the headline", () => {
    const caption = "The mayor of the island says her government has asked the ferry line for money.";
    const text = ["Barge with gravel sinks in Port Ellery harbor near lighthouse", caption, LEAD, NEXT, LAST].join(
      "\n\n",
    );
    expect(removalsIn(text)).toEqual([[caption, "caption"]]);
  });

  it("sets aside a second title under the first", () => {
    const title = "Gravel barge sinks on a calm Tuesday";
    expect(
      removalsIn(["Barge lost in Port Ellery harbor, gravel spilled", title, LEAD, NEXT, LAST].join("\n\n")),
    ).toEqual([[title, "other"]]);
  });

  it("sets aside a paragraph put together of sentences from those before, and not those", () => {
    const recap = `${LEAD} ${LAST}`;
    expect(removalsIn(["Barge sinks", LEAD, LAST, NEXT, recap].join("\n\n"))).toEqual([[recap, "other"]]);
  });

  it("sets aside a line with a label of its own between two links", () => {
    const lines = [
      "More: A guide to the harbor.",
      "The Ferry Hour: Who owns the quay now.",
      "Related: Barges and storms.",
    ];
    expect(removalsIn(within(...lines)).map(([words]) => words)).toEqual(lines);
  });

  it("sets aside a post set into a text without paragraphs, and leaves the report before it", () => {
    const post = "Our divers at @PortEllery found the wreck. pic.twitter.com/aB1cD2eF3g";
    expect(removalsIn([LEAD, NEXT, LAST, LEAD, NEXT, post, LAST].join(" "))).toEqual([[post, "other"]]);
  });

  it("sets aside the second sentence of a caption in a text without paragraphs", () => {
    const caption = "Divers inspect the wreck of a barge in the harbor, in Port Ellery, Sunday, March 7, 2021.";
    const second = "The barge sank within an hour. )";
    const text = [LEAD, NEXT, LAST, LEAD, NEXT, caption, second, LAST].join(" ");
    expect(removalsIn(text).map(([words]) => words)).toEqual([caption, second]);
  });

  it("sets aside captions at the end of a text without paragraphs", () => {
    const captions = [
      "Divers inspect the wreck of a barge in the harbor, in Port Ellery, Sunday, March 7, 2021.",
      "Mayor Ada Finch vows to build a longer pier at a meeting in the town hall, in Port Ellery, on March 2, 2021.",
    ];
    const text = [LEAD, NEXT, LAST, LEAD, NEXT, LAST, ...captions].join(" ");
    expect(removalsIn(text).map(([words]) => words)).toEqual(captions);
  });

  it.each<[line: string, reason: string]>([
    ["ADVERTISEMENT", "advertisement"],
    ["Story continues below advertisement", "advertisement"],
    ["Article continues after this advertisement", "advertisement"],
    ["More on lighthouses", "related-links"],
    ["READ ALSO: Ferry company fined over late boats", "related-links"],
    ["Read more: Ferry company fined over late boats", "related-links"],
    ["Ellery ‘will rise again’ – follow latest updates", "promo"],
    ["Follow our live blog for all the latest from the harbor", "promo"],
    ["Please use another browser for this video player", "player"],
    ["Image 3 of 5", "player"],
    ["Share on Facebook", "share"],
    ["Click to share on Twitter", "share"],
    ["Facebook Twitter Email", "share"],
    ["Follow us on Instagram and Telegram", "share"],
    ["Sign up for our morning newsletter", "newsletter"],
    ["Get the latest news delivered to your inbox.", "newsletter"],
    ["© 2022 The Ellery Herald. All rights reserved.", "copyright"],
    ["This material may not be published, broadcast, rewritten or redistributed.", "copyright"],
    ["Continue reading the main story", "navigation"],
    ["23 comments", "comments"],
    ["Join the conversation", "comments"],
    ["The barge lies on its side in the harbor. (AP Photo/Jane Doe)", "caption"],
    ["FILE - Mayor Ada Finch speaks at the opening of the lighthouse, May 4, 2019.", "caption"],
    ["Mayor Ada Finch, left, and harbor master Tom Reed look at the wreck on Tuesday.", "caption"],
    ["Divers prepare to enter the water near the wreck in Port Ellery, March 2, 2021.", "caption"],
    ["Mayor Ada Finch waves from the quay in Port Ellery, Sunday, May 4, 2019 on the eve of her trip.", "caption"],
    ["Divers near the wreck in Port Ellery in 2017. She was the first barge to sink there.", "caption"],
    ["Photo: Jane Doe/Reuters", "caption"],
    ["Jane Doe/Getty Images", "caption"],
    ["Warning: This story contains images that some may find distressing.", "other"],
    ["Create an account or sign in to continue reading.", "newsletter"],
    ["Jane Doe is a reporter at The Ellery Herald.", "author-bio"],
    ["Follow her on Twitter @janedoe", "author-bio"],
    ["Hi! My name is Jane and I write about boats.", "author-bio"],
    ["Jane Doe, a senior reporter for The Ellery Herald, covers the coast.", "author-bio"],
    ["Related: Ferry company fined over late boats.", "related-links"],
    ["VIDEO: Barge raised from harbor", "related-links"],
    ["Updated 14 minutes ago", "other"],
    ["Get the Ellery Herald app for breaking news", "promo"],
    ["Watch the full interview on Sunday at 9 a.m. on Channel 5.", "promo"],
    ["pic.twitter.com/k3FerryX", "other"],
    ["Image caption The wreck lies near the lighthouse", "caption"],
    ["The Herald is free to read thanks to people like you.", "newsletter"],
    ["Our Standards: The Thomson Reuters Trust Principles.", "copyright"],
    ["Tags: harbor, barge", "navigation"],
  ])("sets aside “%s” as %s", (line, reason) => {
    expect(removalsIn(within(line))).toEqual([[line, reason]]);
  });

  it.each<string>([
    "Harbor has a long history of wrecks",
    "What comes next for the ferry",
    "More than 30 boats were in the harbor.",
    "She covers her boat every evening.",
    "Finch, the harbor master and two divers followed the barge.",
    "Related charges were dropped last year.",
    "The comments were made on Monday.",
    "The mayor shared the pictures on Facebook.",
    "He said the picture, taken in 1950, was of no use.",
    "“Please use the other door,” a sign read.",
    "The advertisement for the post drew 40 letters.",
    "Residents were told to sign up for the newsletter of the harbor office if they wanted to know more.",
    "___ Associated Press writers Jane Doe and John Roe contributed to this report.",
    "By Jane Doe",
    "X.",
    "May 4, 2019 Finch signs the papers.",
    "Warning: the ice was too thin, the police said.",
    "Talks over the wreck could still break down.",
    "The harbor group filed a suit concerning the talking points on March 2, 2021.",
    "Mayor Ada Finch (D) announced that she will run again, and Tom Reed is seen as her only rival.",
    "The photo shows that the barge had no lights, the police said.",
    "Finch is a former correspondent who was elected in 2018 and has fought for the lighthouse ever since.",
  ])("leaves “%s” where it stands", (line) => {
    expect(removalsIn(within(line))).toEqual([]);
  });

  it("takes a copyright line behind the last sentence, however many abbreviations its holders have", () => {
    const notice =
      "The-CNN-Wire ™ & © 2031 Ellery Cable Co., Inc., a Harbor Bros. Discovery Company. All rights reserved.";
    const more =
      "Divers went down to the hull before noon and found its doors shut, and the crew of the tug waited for the tide. Two pilots asked the town for better lights along the mole.";
    expect(removalsIn(`${LEAD} ${NEXT} ${more} ${LAST} ${notice}`)).toEqual([[notice, "copyright"]]);
  });

  it("takes a list of links with its label, and no more", () => {
    const links = ["Related News", "- Ferry company fined over late boats", "- Lighthouse to open in June"];
    expect(removalsIn(within(...links)).map(([words]) => words)).toEqual(links);
  });

  it("takes lines without a full stop for links, and a heading over a paragraph for none", () => {
    const links = ["You may also like", "Ferry company fined over late boats", "Lighthouse to open in June"];
    expect(removalsIn(within(...links, "Long history of wrecks")).map(([words]) => words)).toEqual(links);
  });

  it("takes time and title of a video with its notice", () => {
    const player = ["Please use another browser for this video player", "1:07", "Seal sleeps on a buoy"];
    expect(removalsIn(within(...player)).map(([words]) => words)).toEqual(player);
  });

  it("keeps the times of a live blog", () => {
    expect(
      removalsIn(within("14:05", LEAD.replace("Tuesday", "Monday"), "13:40", NEXT.replace("hurt", "harmed"), "12:10")),
    ).toEqual([]);
  });

  it("takes a section's name only where the text begins with it", () => {
    expect(removalsIn(`World\n\n${within()}`)).toEqual([["World", "section-label"]]);
    expect(removalsIn(within("World"))).toEqual([]);
    expect(removalsIn(`WASHINGTON —\n${LEAD}\n${NEXT}`)).toEqual([]);
  });

  it("sets the shorter of two paragraphs aside when it stands in the other word for word", () => {
    const longer = `${LAST.slice(0, -1)}, said the harbor master.`;
    expect(removalsIn([LEAD, LAST, NEXT, longer].join("\n\n"))).toEqual([[LAST, "other"]]);
    expect(removalsIn([LEAD, NEXT, LAST, NEXT].join("\n\n")).map(([words]) => words)).toEqual([NEXT]);
  });

  it("does not take a sentence for a repeat of its caption", () => {
    const caption = `${LAST.slice(0, -1)}, and Mayor Finch hopes so too. (AP Photo/Jane Doe)`;
    expect(removalsIn([LEAD, NEXT, caption, LAST].join("\n\n"))).toEqual([[caption, "caption"]]);
  });

  it("takes a title with a full stop between headline and report for a player's", () => {
    const title = "Finch, Reed renew old bond in Dover.";
    expect(removalsIn(["Barge sinks in Port Ellery harbor", title, LEAD, NEXT].join("\n\n"))).toEqual([
      [title, "player"],
    ]);
  });

  it("leaves fragments that follow one another where they stand", () => {
    expect(removalsIn(within("A boy standing in the harbor. A woman walking in the street."))).toEqual([]);
  });

  it("finds furniture that ran into a text without paragraphs", () => {
    const caption = "Divers prepare to enter the water near the wreck in Port Ellery, Oct. 10, 2022.";
    const unstopped = "Members of the harbor guard march during a parade in honor of the lighthouse";
    const scene = "A view of the damaged quay, Monday, Oct. 10, 2022.";
    const linked = "A diver stands next to the barge in Port Ellery on Wednesday.";
    const plea = "Sign up to our free daily newsletter here";
    const speech = "“We will raise the barge before the end of the week, come what may,” said Finch.";
    const text = [
      LEAD,
      NEXT,
      caption,
      LAST,
      "'' '' :",
      LEAD.replace("The", "Yet the"),
      plea,
      NEXT.replace("Nobody", "No one"),
      scene,
      ": 'S :",
      linked,
      unstopped,
      speech,
    ].join(" ");
    expect(removalsIn(`Barge sinks in Port Ellery harbor\n\n${text}`)).toEqual([
      [caption, "caption"],
      ["'' '' :", "promo"],
      [plea, "newsletter"],
      [scene, "caption"],
      [": 'S :", "promo"],
      [linked, "caption"],
      [unstopped, "caption"],
    ]);
  });

  it("keeps spans inside the text, sorted, apart and as they are when read again", () => {
    const line = fc.oneof(
      fc.constantFrom(
        LEAD,
        NEXT,
        LAST,
        "World",
        "1:07",
        "ADVERTISEMENT",
        "Related News",
        "- A link",
        "(AP Photo/Jane Doe)",
        "",
        "Read more",
      ),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\n\n", "\r\n", " "), (lines, mark) => {
        const text = lines.join(mark);
        const removals = findRemovals(findParagraphs(text));
        let end = 0;
        for (const { span } of removals) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(findRemovals(findParagraphs(text))).toEqual(removals);
      }),
    );
  });
});
