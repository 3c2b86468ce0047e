import type { Claim, Credit, Dossier, Headline, Origin, StemmaEdge, Utterance, Witness } from "./dossier.ts";

/** What tracing a story's claims gives: where each comes from, and how many independent origins stand behind it. */
export interface Tracing {
  readonly claims: readonly Claim[];
  readonly utterances: readonly Utterance[];
  readonly origins: readonly Origin[];
  readonly credits: readonly Credit[];
  readonly witnesses: readonly Witness[];
  readonly edges: readonly StemmaEdge[];
  readonly headline: Headline | null;
  readonly silences: Dossier["silences"];
  readonly wouldChange: Dossier["wouldChange"];
}
