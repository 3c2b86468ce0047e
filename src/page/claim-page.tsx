import type { JSX } from "preact";
import type { ClaimView } from "../report/claim-view.ts";
import { Claim } from "./claim.tsx";
import type { Links } from "./links.ts";

/** What the page of a claim is given. */
export interface ClaimPageProps {
  readonly claim: ClaimView;
  readonly links: Links;
  /** The story's title and its page. */
  readonly title: string;
  readonly address: string;
}

/** A claim's page in the app: the claim, and the way to its place in the story's picture. */
export function ClaimPage({ claim, links, title, address }: ClaimPageProps): JSX.Element {
  return (
    <div class="app-page">
      <p class="kicker">
        <a href={address}>{title}</a> ·{" "}
        <a href={`${address}?claim=${claim.why.number}#stemma`}>trace it in the picture</a>
      </p>
      <Claim claim={claim} links={links} />
    </div>
  );
}
