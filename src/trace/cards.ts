import { PLAIN_SAYING } from "../lexicon/en/reporting-verbs.ts";
import { OPENS_STAKE } from "../lexicon/en/stakes.ts";
import type { Account, Token } from "../model/annotations.ts";
import type { Origin, SpeakerCard } from "../model/dossier.ts";
import { type Anchor, anchorOf, type Span } from "../model/span.ts";
import { hasOverlap, isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";

/** Letters behind a name in which the article says who that is. */
const LONGEST_ROLE = 240;

/** Give each origin that is a named person a card: role, body and stake in the articles' own words, and whom it told. */
export function addCards(origins: readonly Origin[], accounts: readonly Account[]): readonly Origin[] {
  return origins.map((origin) =>
    origin.kind === "named-person" ? { ...origin, card: cardOf(origin, accounts) } : origin,
  );
}

function cardOf({ mentions, label }: Origin, accounts: readonly Account[]): SpeakerCard {
  const told = new Set<string>();
  let best: { role: Anchor; stake?: Anchor; account: Account } | undefined;
  for (const { article, span } of mentions) {
    const account = accounts.find((one) => one.article.id === article);
    if (!account) continue;
    for (const { source, via } of account.annotations.attributions)
      if (source && hasOverlap(source, span)) for (const outlet of via) told.add(outlet);
    const found = roleAt(account, span, label);
    if (found && (!best || found.role.text.length > best.role.text.length)) best = { ...found, account };
  }
  const institution = best && bodyIn(best.account, best.role.span);
  return {
    ...(best && { role: best.role }),
    ...(institution !== undefined && { institution }),
    ...(best?.stake && { stake: best.stake }),
    told: [...told].sort(),
  };
}

/** "Ada Vance, a shipping expert who has advised the port," or "harbor engineer Ada Vance". */
function roleAt(account: Account, span: Span, label: string): { role: Anchor; stake?: Anchor } | undefined {
  const { article, annotations } = account;
  const name = annotations.mentions.find((m) => m.kind === "person" && hasOverlap(m.span, span))?.span;
  if (!name) {
    // A person known by office alone: "the ambassador to the port".
    const anchor = anchorOf(article, span);
    return anchor.text === label && / /.test(label) && /\b\p{Ll}{4,}/u.test(label) ? { role: anchor } : undefined;
  }
  const behind = tokensWithin(annotations.tokens, { start: name.end, end: name.end + LONGEST_ROLE });
  const sentence = annotations.sentences.find((one) => one.start <= name.start && name.end <= one.end);
  const [comma, first] = behind;
  if (comma?.text === "," && first && sentence && ["DET", "ADJ", "NOUN", "PROPN"].includes(first.tag)) {
    const rest = behind.slice(1).filter(({ end }) => end <= sentence.end);
    const stop = rest.findIndex(
      (token) =>
        OPENS_STAKE.has(token.text) ||
        (token.tag === "PUNCT" && /^[,;.”"—–]$/.test(token.text)) ||
        // "the harbor master told reporters"
        (token.tag === "VERB" && PLAIN_SAYING.has(token.lemma)),
    );
    const role = stop < 0 ? rest : rest.slice(0, stop);
    if ((role.length > 1 && !SEAT.test(anchorOf(article, spanOf(role)).text)) || role[0]?.tag === "NOUN") {
      const stake = stop >= 0 && OPENS_STAKE.has((rest[stop] as Token).text) ? stakeOf(rest.slice(stop)) : [];
      const at = (tokens: readonly Token[]): Anchor => anchorOf(article, spanOf(tokens));
      return { role: at(role), ...(stake.length > 2 && { stake: at(stake) }) };
    }
  }
  // The words of a headline right above belong to no name below it.
  const begin = Math.max(sentence?.start ?? 0, name.start - 80);
  const before = tokensWithin(annotations.tokens, { start: begin, end: name.start });
  const from = before.findLastIndex(({ tag, text }) => !["NOUN", "ADJ", "PROPN"].includes(tag) && text !== "-") + 1;
  const lead = before.slice(from);
  return lead.some(({ tag }) => tag === "NOUN") ? { role: anchorOf(article, spanOf(lead)) } : undefined;
}

/** "R-Ala", "D-N.Y": a party and a state, no role. */
const SEAT = /^[DIR]-\p{Lu}/u;

function spanOf(tokens: readonly Token[]): Span {
  return { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end };
}

function stakeOf(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text, tag }) => tag === "PUNCT" && /^[,;.”"—–]$/.test(text));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** The body that a role names. */
function bodyIn({ annotations }: Account, role: Span): string | undefined {
  return annotations.mentions.find(({ kind, span }) => kind === "organization" && isWithin(span, role))?.entity;
}
