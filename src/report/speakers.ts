import type { Dossier } from "../model/dossier.ts";
import { toLine } from "./columns.ts";
import { type Articles, siglaOf } from "./places.ts";

/** A person who speaks, with what the articles say of him or her. */
export interface HeardView {
  readonly name: string;
  readonly role?: string;
  readonly institution?: string;
  readonly stake?: string;
  readonly told: readonly string[];
  readonly sigla: readonly string[];
}

/** Find the named persons who speak in a story. */
export function findHeard(dossier: Dossier, articles: Articles): readonly HeardView[] {
  return dossier.origins.flatMap(({ kind, label, card, mentions }): HeardView[] => {
    if (kind !== "named-person" || !card) return [];
    const { role, institution, stake, told } = card;
    const body = dossier.entities.find(({ id }) => id === institution)?.name;
    const name = toLine(label);
    return [
      {
        name,
        ...(role && toLine(role.text) !== name && { role: toLine(role.text) }),
        ...(body !== undefined && { institution: toLine(body) }),
        ...(stake && { stake: toLine(stake.text) }),
        told,
        sigla: siglaOf(
          articles,
          mentions.map(({ article }) => article),
        ),
      },
    ];
  });
}
