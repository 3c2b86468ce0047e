import { GIVING, LEADING_TO, OUTLET_VERBS, PASSED_BY, WORK_NOUNS } from "../lexicon/en/credit-words.ts";
import { REPORTING_FORMS } from "../lexicon/en/reporting-verbs.ts";
import { resolveOutlet } from "../lexicon/outlets.ts";
import type { CreditMention } from "../model/annotations.ts";
import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { bySpan, hasOverlap } from "../text/spans.ts";
import { findHandovers } from "./credits-handovers.ts";
import type { DraftAttribution } from "./drafts-model.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import {
  asNamedHere,
  findOutletIn,
  isNetworkOf,
  mayHoldOutlet,
  type OutletFound,
  outletAt,
  throughStation,
} from "./outlets.ts";
import { type Passage, type Range, spanOf, wordAt } from "./passage.ts";
import { findProgramme } from "./programmes.ts";
import { findSettings } from "./settings.ts";

/**
 * Find where an article credits an outlet for what it tells: "told Reuters", "first reported by", "according to the Post",
 * an agency's name in the dateline. An outlet that is only spoken of is not credited. At most one credit for each clause.
 */
export function findCredits(
  article: Article,
  p: Passage,
  drafts: readonly DraftAttribution[],
): readonly CreditMention[] {
  const found = [...findHandovers(article, p), ...fromDrafts(p, drafts), ...fromMentions(p), ...fromSettings(p)];
  const kept: CreditMention[] = [];
  for (const credit of found.filter(({ span }) => !isSetAside(article, span)).sort(byForce)) {
    if (!kept.some(({ outlet, span }) => outlet === credit.outlet && hasOverlap(span, credit.span))) kept.push(credit);
  }
  return kept.sort((a, b) => bySpan(a.span, b.span) || (a.outlet < b.outlet ? -1 : 1));
}

const FORCE: readonly CreditMention["kind"][] = ["republishes", "first-report", "told", "cites", "reports"];

/** Of several signs in one clause the one that says most, then the longest. */
function byForce(a: CreditMention, b: CreditMention): number {
  return (
    FORCE.indexOf(a.kind) - FORCE.indexOf(b.kind) ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    bySpan(a.span, b.span)
  );
}

function isSetAside({ removals }: Article, { start }: Span): boolean {
  return removals.some(({ span }) => span.start <= start && start < span.end);
}

/** Credits that attributions hold: outlets told, and outlets that report. */
function fromDrafts(p: Passage, drafts: readonly DraftAttribution[]): readonly CreditMention[] {
  const credits: CreditMention[] = [];
  for (const { frame, content, source, kind } of drafts) {
    const { cue, found } = frame;
    const addressee = content?.addressee;
    const told = addressee && findOutletIn(p, addressee, true);
    if (told && addressee && isCreditable(told)) {
      const span = spanOf(p, {
        first: Math.min(found.frame.first, cue.range.first),
        last: Math.max(found.frame.last, addressee.last),
      });
      if (span) credits.push({ outlet: told.name, kind: "told", span });
    }
    if (source && kind === "outlet" && !found.shared) {
      const outlet = outletAt(p, source);
      const span = spanOf(p, {
        first: Math.min(found.frame.first, cue.range.first),
        last: Math.max(found.frame.last, cue.range.last),
      });
      if (outlet && span && isCreditable(outlet))
        credits.push({
          outlet: outlet.name,
          kind: isFirst(p, cue.group)
            ? "first-report"
            : cue.lemma === "cite" || cue.lemma === "quote"
              ? "cites"
              : "reports",
          span,
        });
    }
  }
  return credits;
}

/** "Vance sat down with Kanal 9": whom somebody talked to, quoted in the same clause or not. */
function fromSettings(p: Passage): readonly CreditMention[] {
  return findSettings(p).flatMap(({ at, outlet, last }): readonly CreditMention[] => {
    const span = spanOf(p, { first: clauseStart(p, at), last });
    return span ? [{ outlet, kind: "told", span }] : [];
  });
}

/** "state media" without a name of its own is nobody's work. */
function isCreditable({ known, name }: OutletFound): boolean {
  return (
    known ||
    // "Norwegian state television" is one broadcaster, "Norwegian state media" is many
    /^\p{Lu}[\p{L}’']+ state(?:-run|-owned)? (?:television|TV|radio|broadcaster|news agency)$/u.test(name) ||
    (!/\b(?:state|public|local|social|western|official)(?:-\w+)? (?:media|tv|television|press|news)\b/iu.test(name) &&
      (!/\b(?:media|press|television|TV|radio|agency|newspapers?)$/u.test(name) || isCapitalizedName(name)))
  );
}

/** Every word has a capital, and there is more than one capital in all. */
function isCapitalizedName(name: string): boolean {
  return /^\p{Lu}\S*(?: \p{Lu}\S*)* ?$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1;
}

function isFirst(p: Passage, { first, last }: Range): boolean {
  for (let i = first - 1; i < last + 5; i++) if (wordAt(p, i) === "first") return true;
  return false;
}

/** Outlets named with a sign beside them that something is theirs. */
function fromMentions(p: Passage): readonly CreditMention[] {
  const credits: CreditMention[] = [];
  for (const { range, name } of outletsNamed(p)) {
    const sign = signBefore(p, range) ?? signAfter(p, range);
    const span = sign && spanOf(p, sign.range);
    if (span) credits.push({ outlet: name, kind: sign.kind, span });
  }
  return credits;
}

function outletsNamed(p: Passage): readonly OutletFound[] {
  const named: OutletFound[] = [];
  for (let i = 0; i < p.tokens.length; i++) {
    const m = p.mentionOf[i] as number;
    const mention = p.mentions[m];
    if (mention?.kind === "outlet") {
      const first = i;
      let last = i;
      while (last < p.tokens.length && p.mentionOf[last] === m) last++;
      i = last - 1;
      if (isNetworkOf(p, last)) continue;
      const words = p.text.slice(mention.span.start, mention.span.end);
      named.push(
        throughStation(p, {
          name: asNamedHere(p, words, resolveOutlet(mention.name)?.outlet.name ?? mention.name),
          range: { first, last },
          known: true,
        }),
      );
      continue;
    }
    // "appeared in the Ter newspaper": named by its form, or an ambiguous name, after a preposition
    if (!LEADING_TO.has(wordAt(p, i)) || (p.quotationOf[i] as number) >= 0) continue;
    if (!mayHoldOutlet(p, { first: i + 1, last: i + 7 })) continue;
    const programme = findProgramme(p, i + 1);
    if (programme) named.push({ name: programme.name, range: programme.range, known: true });
    const phrase = findPhraseAfter(p, i + 1, p.sentences[p.sentenceOf[i] as number]?.last ?? 0);
    if (!phrase || phrase.last - phrase.first > 7) continue;
    const short = { first: phrase.first, last: Math.min(phrase.last, phrase.first + 6) };
    const outlet = findOutletIn(p, short);
    if (outlet && isCreditable(outlet) && (p.mentionOf[outlet.range.first] as number) < 0) named.push(outlet);
  }
  return named;
}

interface Sign {
  readonly kind: CreditMention["kind"];
  readonly range: Range;
}

function signBefore(p: Passage, { first, last }: Range): Sign | undefined {
  let at = first - 1;
  while (
    at >= 0 &&
    p.sentenceOf[at] === p.sentenceOf[first] &&
    (/^(?:DET|ADJ)$/.test(p.tokens[at]?.tag ?? "") ||
      /^(?:newspaper|broadcaster|agency|news|website|magazine|network|daily|outlet|site|channel|wire|service|state|television|tv|radio|'s|’s)$/.test(
        wordAt(p, at),
      ) ||
      (p.tokens[at]?.tag === "PROPN" &&
        p.mentionOf[at] !== p.mentionOf[first] &&
        /^(?:ADJ|PROPN|NOUN)$/.test(p.tokens[at + 1]?.tag ?? "")))
  )
    at--;
  const lead = wordAt(p, at);
  const before = wordAt(p, at - 1);
  const begin = (from: number): Range => ({ first: clauseStart(p, from), last });
  if (lead === "to" && before === "according") return { kind: "reports", range: { first: at - 1, last } };
  if (
    /^(?:citing|quoting|crediting|cites|cited|quotes|quoted)$/.test(lead) ||
    (lead === "to" && /^(?:attributed|credited)$/.test(before))
  )
    return { kind: "cites", range: { first: at, last } };
  if (!LEADING_TO.has(lead)) return undefined;
  const verb = before;
  if (lead === "by" && PASSED_BY.has(verb))
    return {
      kind: isFirst(p, { first: at - 2, last: at - 1 }) && wordAt(p, at - 2) === "first" ? "first-report" : "reports",
      range: begin(at),
    };
  if (/^(?:in|on)$/.test(lead) && /^(?:appeared|published|printed|ran|aired|reported|revealed|carried)$/.test(verb))
    return { kind: wordAt(p, at - 2) === "first" ? "first-report" : "reports", range: begin(at) };
  if (
    /^(?:by|in|from|with|for|on|to)$/.test(lead) &&
    WORK_NOUNS.has(verb) &&
    !(lead === "to" || (lead === "on" && !/^(?:interview|broadcast|segment)$/.test(verb)))
  )
    return { kind: lead === "with" || lead === "to" ? "told" : "reports", range: begin(at) };
  if (/^(?:to|with|in|on|for)$/.test(lead) && GIVING.has(verb)) return { kind: "told", range: begin(at) };
  // "Speaking to Ada Vance on Kanal 9"
  if (/^(?:on|with)$/.test(lead) && isTalkWithHost(p, at)) return { kind: "told", range: begin(at) };
  if (lead === "with" && wordAt(p, at - 1) === "interview") return { kind: "told", range: begin(at) };
  return undefined;
}

function isTalkWithHost(p: Passage, at: number): boolean {
  for (let i = at - 1; i > at - 8 && p.sentenceOf[i] === p.sentenceOf[at]; i--) {
    if (/^(?:speaking|talking|spoke|talked|appearing)$/.test(wordAt(p, i)))
      return /^(?:to|with)$/.test(wordAt(p, i + 1));
    if (!/^(?:PROPN|ADP|NOUN|DET|ADJ)$/.test(p.tokens[i]?.tag ?? "")) return false;
  }
  return false;
}

function signAfter(p: Passage, { first, last }: Range): Sign | undefined {
  let at = last;
  const sentence = p.sentenceOf[first];
  const here = (i: number): boolean => p.sentenceOf[i] === sentence;
  if (
    /^(?:newspaper|news|agency|broadcaster|website|magazine|site|network|channel|radio|television|tv|daily|newswire|wire|service|\)|'s|’s|also|has|have|had|was|were|later|previously|recently|earlier|yesterday|exclusively|separately|digital|online)$/.test(
      wordAt(p, at),
    )
  ) {
    while (
      here(at) &&
      /^(?:newspaper|news|agency|broadcaster|website|magazine|site|network|channel|radio|television|tv|daily|newswire|wire|service|\)|'s|’s|has|have|had|also|later|previously|recently|earlier|exclusively|separately|digital|online|original|own|new|exclusive|latest)$/.test(
        wordAt(p, at),
      )
    )
      at++;
  }
  const range = (end: number): Range => ({ first, last: end });
  // "was the first to report", "first reported", "broke the story"
  for (let i = at; i < at + 4 && here(i); i++) {
    if (
      wordAt(p, i) === "first" &&
      (OUTLET_VERBS.has(REPORTING_FORMS.get(wordAt(p, i + 1)) ?? "") ||
        (wordAt(p, i + 1) === "to" && OUTLET_VERBS.has(wordAt(p, i + 2))))
    )
      return { kind: "first-report", range: range(i + 3) };
  }
  if (
    /^(?:broke|breaks|obtained|learned|published|reports|reported|confirmed|reviewed|uncovered|quoted|cited|added|tweeted|tweets)$/.test(
      wordAt(p, at),
    ) &&
    (p.tokens[at]?.tag === "VERB" || p.tokens[at]?.tag === "NOUN")
  )
    return { kind: "reports", range: range(at + 1) };
  // "a Gazette report", "the Post's investigation"; a poll for the outlet's name alone is none
  let noun = at;
  while (
    here(noun) &&
    noun < at + 3 &&
    /^(?:ADJ|NOUN|PROPN|NUM|SYM|PUNCT)$/.test(p.tokens[noun]?.tag ?? "") &&
    !WORK_NOUNS.has(wordAt(p, noun)) &&
    !/^[,.;:"“”()]$/.test(p.tokens[noun]?.text ?? ",")
  )
    noun++;
  if (here(noun) && WORK_NOUNS.has(wordAt(p, noun)) && p.tokens[noun]?.tag !== "VERB")
    return { kind: "reports", range: range(noun + 1) };
  // "…, which is the state's agency, made the announcement"
  for (let i = at; i < at + 14 && here(i); i++) {
    if (
      /^(?:made|issued|released|published|carried|ran)$/.test(wordAt(p, i)) &&
      p.tokens[i]?.tag === "VERB" &&
      /^(?:the|a|an|its|his)$/.test(wordAt(p, i + 1)) &&
      /^(?:announcement|statement|report|story|news|dispatch|transcript|text|speech|letter|interview|article)$/.test(
        wordAt(p, i + 2),
      )
    )
      return { kind: "reports", range: range(i + 3) };
    if (i > at && p.tokens[i]?.tag === "VERB" && !p.text.slice(p.tokens[at]?.start, p.tokens[i]?.start).includes(","))
      break;
  }
  return undefined;
}

/** The beginning of the clause that a sign stands in. */
function clauseStart(p: Passage, at: number): number {
  let first = at;
  const sentence = p.sentences[p.sentenceOf[at] as number];
  while (
    sentence &&
    first > sentence.first &&
    !/^[,;:—–“”"(]$/.test(p.tokens[first - 1]?.text ?? ",") &&
    at - first < 16
  )
    first--;
  return first;
}
