import { KNOWERS } from "../lexicon/en/knowers.ts";
import type { Account, Attribution } from "../model/annotations.ts";
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
      const named = below.filter((other) => other.kind === "named-person" && isMember(account, other));
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

/** Letters before and behind a name in which an article says what its bearer knows. */
const AROUND = 90;

/** A person who is heard for what he or she knows, and speaks for no government. */
function isMember({ article }: Account, { institution, resolved, source }: Attribution): boolean {
  const name = resolved ?? source;
  if (!name || institution?.startsWith("government:")) return false;
  const around = article.text.slice(Math.max(0, name.start - AROUND), name.end + AROUND).toLowerCase();
  return around.split(/[^a-z]+/).some((word) => KNOWERS.has(word));
}
