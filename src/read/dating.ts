// Dates what came without a date, once it is known which articles tell one story: together they give away more than each alone.
import type { Account } from "../model/annotations.ts";
import type { Moment } from "../model/moment.ts";
import type { Noted, Notice } from "../model/notice.ts";
import { anchorOf } from "../model/span.ts";
import type { Story } from "../model/story.ts";
import { countDays } from "../text/calendar.ts";
import { findTimes } from "./dates.ts";
import { deducePublished, findPublicationClues } from "./published.ts";

/** Dated accounts must lie this close, in days, for an undated one beside them to be of the same days. */
const CLOSE = 7;

const UNKNOWN: Moment = { how: "unknown" };

/**
 * Date the accounts of a story that came without a date, and read their times anew.
 * A date on a line of its own is the article's. An undated account is else taken to be of the days of the dated ones, where there are two or more close together;
 * and failing that what all undated accounts say is put together. A notice says how each was dated, or that it was not.
 */
export function dateAccounts(story: Story): Noted<Story> {
  const undated = story.accounts.filter(({ article }) => article.published.from === undefined);
  if (undated.length === 0) return { value: story, notices: [] };
  const notices: Notice[] = [];
  const beside = besideOthers(story.accounts);
  const clues = undated.map(({ article }) => findPublicationClues(article));
  const together = deducePublished(clues);
  const kinds = new Map<Moment, Account[]>();
  const dated = story.accounts.map((account): Account => {
    if (account.article.published.from !== undefined) return account;
    const alone = deducePublished([findPublicationClues(account.article)]);
    const published =
      alone.how === "stated"
        ? alone
        : beside && !isApart(beside, alone)
          ? beside
          : together.from !== undefined
            ? together
            : alone.from !== undefined
              ? alone
              : UNKNOWN;
    kinds.set(published, [...(kinds.get(published) ?? []), account]);
    if (published.from === undefined) return account;
    const times = findTimes(account.article, published);
    notices.push(...times.notices);
    return { ...account, annotations: { ...account.annotations, published, times: times.value } };
  });
  notices.unshift(...[...kinds].map(([published, accounts]) => noticeOf(accounts, published)));
  return { value: { accounts: dated as unknown as Story["accounts"] }, notices };
}

/** The days of the dated accounts, where they are several and close together. */
function besideOthers(accounts: readonly Account[]): Moment | undefined {
  const dated = accounts.flatMap(({ article: { published } }) =>
    published.from !== undefined && published.to !== undefined ? [{ from: published.from, to: published.to }] : [],
  );
  if (dated.length < 2) return undefined;
  const from = dated.map((moment) => moment.from).sort()[0] as string;
  const to = dated
    .map((moment) => moment.to)
    .sort()
    .at(-1) as string;
  return countDays(from, to) <= CLOSE ? { from, to, how: "assumed" } : undefined;
}

function isApart(a: Moment, b: Moment): boolean {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return false;
  return a.from > b.to || b.from > a.to;
}

function noticeOf(accounts: readonly Account[], published: Moment): Notice {
  const [first] = accounts as readonly [Account];
  const opening = first.article.headline ?? first.annotations.sentences[0] ?? { start: 0, end: 0 };
  const at = anchorOf(first.article, opening);
  const files = accounts.map(({ article }) => `"${article.file.split("/").at(-1)}"`).join(", ");
  if (published.from === undefined) {
    const message = `Nothing says when ${files} was published, so relative dates there stay open.`;
    return { code: "read/date-unknown", message, help: "Give the date with --published or in a manifest.", at };
  }
  const proof = published.evidence?.map(({ text }) => `"${text}"`).join(" and ");
  const days =
    published.from === published.to ? `on ${published.from}` : `between ${published.from} and ${published.to}`;
  const because = proof === undefined ? "the story's dated articles are of those days" : `that follows from ${proof}`;
  return {
    code: "read/date-deduced",
    message: `No date is given with ${files}; taken to be published ${days}: ${because}.`,
    help: "Check the words, or give the date with --published or in a manifest.",
    at: published.evidence?.[0] ?? at,
  };
}
