import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { LIGHTHOUSES } from "../../test/file-of-lighthouses.ts";
import { toClaimView } from "../report/claim-view.ts";
import { toPageView } from "../report/page-view.ts";
import { findClaim } from "../report/why.ts";
import { Claim } from "./claim.tsx";
import { linkWithin } from "./links.ts";
import { Story } from "./story.tsx";

test("a claim's page has the words of every reading, with a link to where they stand", () => {
  const found = findClaim(LIGHTHOUSES, "1");
  if (!found) throw new Error("no such claim");
  const page = render(<Claim claim={toClaimView(LIGHTHOUSES, found)} links={linkWithin()} />);
  expect(found.claim.readings.length).toBeGreaterThan(1);
  for (const { article, span } of found.claim.readings) {
    expect(page).toContain(`href="#${article}:${span.start}-${span.end}"`);
  }
});

test("every cell that opens names a window that is there", () => {
  const page = toPageView(LIGHTHOUSES, { texts: "full" }).stories.map((story) =>
    render(<Story story={story} links={linkWithin()} />),
  );
  const targets = [...page.join("").matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBeGreaterThan(0);
  for (const id of targets) expect(page.join("").split(` id="${id}"`).length).toBe(2);
});
