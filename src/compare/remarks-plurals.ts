import type { Attribution } from "../model/annotations.ts";
import { anchorOf, type Span } from "../model/span.ts";
import { type RemarkFinder, toRemark, wordsOf } from "./remark.ts";

/** Sentences below a plural within which those stand who speak for it. */
const NEAR = 5;

/** Nouns of those who are heard for what they know or saw. */
const MEMBERS =
  /(?:^|\s)(?:analysts|experts|observers|critics|scholars|researchers|commentators|witnesses|residents|scientists|economists|lawyers|doctors|specialists|academics|historians)$/i;

/** Find sources in the plural, "analysts said", below which one person alone is named and heard. */
export const findLoneMembers: RemarkFinder = ({ accounts }) =>
  accounts.flatMap((account) => {
    const { attributions, sentences } = account.annotations;
    const numberOf = ({ start }: Span): number => sentences.findIndex((sentence) => sentence.end > start);
    return attributions.flatMap((one) => {
      const { source, number, kind } = one;
      if (!source || number !== "several" || kind !== "anonymous-other" || !MEMBERS.test(wordsOf(account, source)))
        return [];
      const at = numberOf(one.cue);
      const below = attributions.filter(
        (other) => other.cue.start > one.cue.start && numberOf(other.cue) <= at + NEAR && other.kind !== "outlet",
      );
      const named = below.filter((other) => other.kind === "named-person" && other.source && !isOfState(other));
      const people = new Set(named.map(({ entity, resolved, source: by }) => entity ?? `${(resolved ?? by)?.start}`));
      const [first] = named;
      if (!first?.source || people.size !== 1 || below.some((other) => other.kind === "anonymous-other")) return [];
      const member = first.resolved ?? first.source;
      const message = `“${wordsOf(account, source)}” is plural, and one alone is named below: “${wordsOf(account, member)}”.`;
      return toRemark("compare/plural-is-one", message, [
        anchorOf(account.article, source),
        anchorOf(account.article, member),
      ]);
    });
  });

/** Who speaks for a government is none of those who watch it. */
function isOfState({ institution }: Attribution): boolean {
  return institution?.startsWith("government:") ?? false;
}
