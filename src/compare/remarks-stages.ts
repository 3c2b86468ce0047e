import { CERTAINTIES } from "../lexicon/en/modality.ts";
import { classesOf } from "../lexicon/en/synonyms.ts";
import type { Account, Proposition, Token } from "../model/annotations.ts";
import type { Notice } from "../model/notice.ts";
import type { Anchor } from "../model/span.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { accountOf, anchorTokens, quoteWords, type Remarked, type RemarkFinder, toRemark } from "./remark.ts";

/** How far an act has come, by the words of its verb. */
type Stage = "planned" | "in process" | "under way" | "done";

/** The act of a core claim, whatever form its verb takes. */
interface Staged {
  readonly stage: Stage;
  readonly anchor: Anchor;
  readonly verb: string;
}

/** Find the claims whose readings say differently how far the act has come: planned, in process, under way, done. */
export const findStages: RemarkFinder = (story) => {
  const told = new Set<string>();
  return story.claims
    .filter(({ core, readings }) => core && new Set(readings.map(({ article }) => article)).size > 1)
    .flatMap(({ readings }): readonly Notice[] => {
      const staged = readings.flatMap((reading): readonly Staged[] => {
        const account = accountOf(story, reading.article);
        const proposition = account?.annotations.propositions.find(
          ({ span }) => span.start === reading.span.start && span.end === reading.span.end,
        );
        return account && proposition ? stageOf(account, proposition) : [];
      });
      const all = sameActs([...staged, ...headlineStages(story, staged)]);
      const first = new Map<Stage, Staged>();
      for (const one of all) if (!first.has(one.stage)) first.set(one.stage, one);
      if (first.size < 2 || new Set([...first.values()].map(({ anchor }) => anchor.article)).size < 2) return [];
      // Of one act it is told once: at the heaviest claim.
      if (all.some(({ verb }) => told.has(verb))) return [];
      for (const { verb } of all) told.add(verb);
      const words = [...first.values()].map(({ stage, anchor }) => `${quoteWords(anchor.text)} (${stage})`);
      const message = `How far it has come is told differently: ${words.join(", ")}.`;
      const places = [...first.keys()].flatMap((stage) => all.filter((one) => one.stage === stage));
      return toRemark(
        "compare/stages",
        message,
        places.map(({ anchor }) => anchor),
      );
    });
};

/** Those whose verb says what the first that some other shares says: "buy" and "purchase" are one act. */
function sameActs(staged: readonly Staged[]): readonly Staged[] {
  const isSame = (a: Staged, b: Staged): boolean =>
    a.verb === b.verb || classesOf(a.verb).some((number) => classesOf(b.verb).includes(number));
  const groups = staged.map((one) => staged.filter((other) => isSame(one, other)));
  return groups.reduce<readonly Staged[]>((best, group) => (group.length > best.length ? group : best), []);
}

/** The stage that a proposition's verb gives its act; nothing where the verb grades or negates it. */
function stageOf(account: Account, { head, negated, span }: Proposition): readonly Staged[] {
  const { tokens } = account.annotations;
  const group = verbGroup(tokensWithin(tokens, { start: Math.max(span.start, head.start - 40), end: head.end }), head);
  const verb = group.at(-1);
  if (!verb || negated || verb.tag !== "VERB") return [];
  const anchor = anchorTokens(account, group);
  const words = group.map(({ text }) => text.toLowerCase());
  const text = words.join(" ");
  if (text.includes("in the process of") || text.includes("in the midst of"))
    return [{ stage: "in process", anchor, verb: verb.lemma }];
  const certainties = words.map((word) => CERTAINTIES.get(word));
  if (certainties.some((one) => one === "possible" || one === "conditional" || one === "likely")) return [];
  if (certainties.includes("planned") || certainties.includes("future"))
    return [{ stage: "planned", anchor, verb: verb.lemma }];
  // "was driving" tells of the hour, not of how far it has come.
  if (words.includes("was") || words.includes("were")) return [];
  if (verb.text.toLowerCase().endsWith("ing") && words.length > 1)
    return [{ stage: "under way", anchor, verb: verb.lemma }];
  if (words.some((word) => word === "has" || word === "have" || word === "had") || isPast(verb, words))
    return [{ stage: "done", anchor, verb: verb.lemma }];
  return [];
}

/** Auxiliaries, adverbs and what leads up to the verb, back from it. */
function verbGroup(tokens: readonly Token[], head: { readonly start: number }): readonly Token[] {
  const last = tokens.findLastIndex(({ start }) => start >= head.start);
  let first = last;
  while (first > 0 && LEADS.has((tokens[first - 1] as Token).text.toLowerCase())) first--;
  return last < 0 ? [] : tokens.slice(first, last + 1);
}

const LEADS: ReadonlySet<string> = new Set(
  "is are was were be been being has have had will shall to in the process midst of plans plan planned intends intend intended seeks may might could would can should likely also now already reportedly".split(
    " ",
  ),
);

function isPast({ text, lemma }: Token, words: readonly string[]): boolean {
  return words.length === 1 && text.toLowerCase() !== lemma && !/(?:s|ing)$/.test(text);
}

/** A headline in the present tense tells as done what the text may leave under way. */
function headlineStages(story: Remarked, staged: readonly Staged[]): readonly Staged[] {
  const roots = new Set(staged.map(({ anchor }) => (anchor.text.split(" ").at(-1) ?? "").toLowerCase().slice(0, 3)));
  return story.accounts.flatMap((account): Staged[] => {
    const { headline } = account.article;
    const verb =
      headline &&
      account.annotations.tokens.find(
        (token) => isWithin(token, headline) && token.tag === "VERB" && /[^s]s$/.test(token.text),
      );
    return verb && roots.has(verb.text.toLowerCase().slice(0, 3))
      ? [{ stage: "done", anchor: anchorTokens(account, [verb]), verb: verb.lemma }]
      : [];
  });
}
