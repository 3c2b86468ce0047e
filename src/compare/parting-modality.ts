import { DOUBTFUL_CUES, SURE_CUES } from "../lexicon/en/modality.ts";
import type { Token } from "../model/annotations.ts";
import type { Span } from "../model/span.ts";
import { isWithin } from "../text/spans.ts";
import { tokensWithin } from "../text/tokens.ts";
import { type Grade, gradeOf, SURENESS } from "./certainty.ts";
import { findMarkedWords } from "./marked-words.ts";
import { findHeadlines } from "./parting-headlines.ts";
import { likeSides, type Parting, type Side, type Trait, textOf } from "./sides.ts";
import { areHeadsAlike } from "./similarity.ts";
import { areApart, frameOf, isOwnAccount, type Voice, voicesOf } from "./voices.ts";

/** Where statements are less alike, another certainty speaks of another claim. */
const LEAST_LIKENESS = 0.5;
/** The same where a single word is marked that both have. */
const LEAST_OF_MARKED = 0.4;
/** Likeness from which it is the same statement though its verb is another. */
const OTHER_VERB = 0.7;
/** Likeness from which it is the same statement that one reading leaves to a source. */
const PLAINLY_ALIKE = 0.6;
/** Likeness from which that is so though the verb is another. */
const SURELY_ALIKE = 0.75;
/** Steps of sureness from which readings part: "will" and "could" do, "plans to" and "is likely to" do not. */
const LEAST_STEP = 1.2;

/** Find where one reading states what another hedges, "could try to buy" and "will buy", or leaves to a source. */
export function findModalities(sides: readonly Side[], all: readonly Side[]): readonly Parting[] {
  const alike = likeSides(sides, LEAST_LIKENESS);
  const graded = findHedged(alike) ?? findMarkedWords(likeSides(sides, LEAST_OF_MARKED));
  const told = findOwnVoice(likeSides(sides, PLAINLY_ALIKE), all) ?? findCues(likeSides(all, LEAST_LIKENESS));
  const found = [graded, isHearsay(told) && graded ? null : (told ?? findHeadlines(all))];
  return found.filter((parting) => parting !== null);
}

/** Readings that only "allegedly" or the like sets apart are told apart by that word already. */
function isHearsay(parting: Parting | null): boolean {
  return parting?.traits.every(({ key, side }) => key === "own" || voicesOf(side)[0]?.sort === "report") ?? false;
}

interface Graded extends Grade {
  readonly side: Side;
}

/** The readings of which one puts surely what another does not. */
function findHedged(sides: readonly Side[]): Parting | null {
  const lead = sides.find(({ likeness }) => likeness === 1);
  const graded = sides.flatMap((side): readonly Graded[] => {
    if (lead && side !== lead && side.likeness < OTHER_VERB && !areHeadsAlike(lead.statement, side.statement))
      return [];
    // "when it might open": a question puts nothing surely.
    const grade = side.statement.opening ? undefined : gradeOf(side);
    return grade ? [{ side, ...grade }] : [];
  });
  const order = [...graded].sort((a, b) => SURENESS[b.certainty] - SURENESS[a.certainty]);
  const [surest, least] = [order[0], order.at(-1)];
  if (!surest || !least) return null;
  const step = SURENESS[surest.certainty] - SURENESS[least.certainty];
  const isNegated = ({ side }: Graded): boolean => side.statement.proposition.negated;
  const [one, other] = [textOf(surest.side, surest.span), textOf(least.side, least.span)];
  const likeness = Math.min(surest.side.likeness, least.side.likeness);
  if (likeness < OTHER_VERB && !areHeadsAlike(surest.side.statement, least.side.statement)) return null;
  if (step < LEAST_STEP || one.toLowerCase() === other.toLowerCase()) return null;
  if (isNegated(surest) !== isNegated(least)) return null;
  return {
    facet: "modality",
    relation: "drift",
    traits: graded.map(({ side, span, certainty }) => ({
      side,
      span: withFrame(side, span),
      key: certainty === "future" ? "flat" : certainty,
      normalized: certainty,
    })),
    because: `“${one}” is put more surely than “${other}”.`,
    strength: step,
  };
}

/** The words that grade a reading with the frame right before it: "Reports suggest the firm will sell". */
function withFrame(side: Side, span: Span): Span {
  const [voice] = voicesOf(side);
  const isDoubtful = voice?.sort === "report" || voice?.attribution?.act === "believes";
  const frame = isDoubtful ? frameOf(side, voice) : undefined;
  return frame && frame.end <= span.start && span.end - frame.start <= LONGEST_FRAME
    ? { start: frame.start, end: span.end }
    : span;
}

const LONGEST_FRAME = 100;

/** One reading states as plain fact what the others leave to a source. */
function findOwnVoice(sides: readonly Side[], all: readonly Side[]): Parting | null {
  const traits = sides.flatMap((side) => {
    // What an article leaves to a source elsewhere, it has not of its own.
    const others = all.filter((other) => other.n === side.n && other !== side);
    const told = [side, ...others].map(toldTrait).find((trait) => trait !== undefined);
    return told ?? ownAccount(side) ?? ownTrait(side) ?? [];
  });
  const own = traits.filter(({ key }) => key === "own");
  const told = traits.filter(({ key }) => key === "told");
  for (const one of own) {
    for (const other of told) {
      const isSame =
        one.side.statement.proposition.negated === other.side.statement.proposition.negated &&
        (areHeadsAlike(one.side.statement, other.side.statement) ||
          Math.min(one.side.likeness, other.side.likeness) >= SURELY_ALIKE);
      // What is graded where nobody is named is no plain fact, unless whoever is named grades it too.
      if (isDoubted(one.side) && !isDoubted(other.side)) continue;
      if (!isSame || isOneTeller(one.side, other.side)) continue;
      const because = `“${textOf(one.side, one.span)}” stands as fact; another article leaves it to “${textOf(other.side, other.span)}”.`;
      return { facet: "modality", relation: "drift", traits, because, strength: 1 };
    }
  }
  return null;
}

/** One reading's teller confirms or reveals what another's claims or alleges. */
function findCues(sides: readonly Side[]): Parting | null {
  const told = new Set(sides.filter(({ statement }) => !statement.heading).map(({ n }) => n));
  const cues = sides.flatMap((side): readonly Trait[] => {
    // A headline says what the text below puts in full.
    const cue = side.statement.heading && told.has(side.n) ? undefined : cueOf(side);
    if (!cue) return [];
    const key = SURE_CUES.has(cue.lemma) ? "settled" : DOUBTFUL_CUES.has(cue.lemma) ? "claimed" : "told";
    return [{ side, span: { start: cue.start, end: cue.end }, key, normalized: cue.lemma }];
  });
  const [sure, doubtful] = [cues.find(({ key }) => key === "settled"), cues.find(({ key }) => key === "claimed")];
  if (!sure || !doubtful) return null;
  const because = `One reading has “${textOf(sure.side, sure.span)}” where another has “${textOf(doubtful.side, doubtful.span)}”.`;
  return { facet: "modality", relation: "drift", traits: cues, because, strength: 1 };
}

/** The verb that brings in a reading: the last before its clause, "we know that", or that of its attribution. */
function cueOf({ account, statement, attribution }: Side): Token | undefined {
  const { tokens } = account.annotations;
  const { start } = statement.proposition.span;
  const from = account.annotations.sentences[statement.proposition.sentence]?.start ?? 0;
  const before = tokensWithin(tokens, { start: Math.max(from, start - NEAR), end: start }).slice(-3);
  const near = before.findLast(({ lemma }) => SURE_CUES.has(lemma) || DOUBTFUL_CUES.has(lemma));
  return near ?? (attribution && tokensWithin(tokens, attribution.cue).find(({ tag }) => tag === "VERB"));
}

/** Letters before a clause within which the verb stands that brings it in. */
const NEAR = 40;

/** Acts by which a party itself gives away what it means to do, which is no less plain. */
const OWN_ACTS: ReadonlySet<string> = new Set(["hints", "denies", "declines"]);

/** The words that leave a reading to a source: "the minister said", "reportedly". */
function toldTrait(side: Side): Trait | undefined {
  const [voice] = voicesOf(side);
  const span = voice && frameOf(side, voice);
  if (!span || (voice.attribution && OWN_ACTS.has(voice.attribution.act)) || isOwnAccount(side, voice))
    return undefined;
  // "cancelled the visit, reportedly for its cost": only the reason is left to others.
  if (!voice.attribution && voice.span.start > side.statement.proposition.head.end) return undefined;
  // "World leaders have called for a truce" is what is told, and nobody else tells it.
  if (voice.attribution && isWithin(voice.attribution.cue, side.statement.proposition.head)) return undefined;
  if (isOwnAct(side, voice)) return undefined;
  return { side, span, key: "told", normalized: "told" };
}

/** A body tells of what it does itself: to announce it is to do it. */
function isOwnAct({ account, statement }: Side, { body }: Voice): boolean {
  const { subject, span, head } = statement.proposition;
  const tokens = tokensWithin(account.annotations.tokens, { start: span.start, end: head.start });
  const isAhead = tokens.some(({ text }) => /^(?:will|would|shall)$/i.test(text));
  if (isAhead && subject && /^(?:it|they|we|he|she|i)$/i.test(account.article.text.slice(subject.start, subject.end)))
    return true;
  return (
    body !== undefined &&
    statement.terms.some(
      ({ role, key, classes }) => role === "subject" && (key === `&${body}` || classes.includes(body)),
    )
  );
}

/** A person tells of himself: whoever tells it of him has less of it. */
function ownAccount(side: Side): Trait | undefined {
  const [voice] = voicesOf(side);
  const span =
    side.attribution && voice && isOwnAccount(side, voice) && voice.attribution?.source
      ? frameOf(side, voice)
      : undefined;
  return span && { side, span, key: "own", normalized: "stated" };
}

/** Both readings leave it to one and the same. */
function isOneTeller(a: Side, b: Side): boolean {
  const [[one], [other]] = [voicesOf(a), voicesOf(b)];
  return one !== undefined && other !== undefined && !areApart(one, other);
}

/** The last sentence of a lead, counted from the headline. */
const LEAD = 1;

/** The subject and verb of a reading that stands as plain fact: nobody's words, no part of a quotation. */
function ownTrait(side: Side): Trait | undefined {
  const { attribution, statement, account } = side;
  const { span, subject, head, role, quoted } = statement.proposition;
  // A lead leaves out the source that the next sentence names.
  if (statement.proposition.sentence <= LEAD || voicesOf(side).length > 0) return undefined;
  if (attribution || quoted || statement.heading || (role !== "main" && role !== "complement")) return undefined;
  const { quotations, attributions } = account.annotations;
  if (quotations.some(({ kind, span: at }) => kind === "speech" && isWithin(head, at))) return undefined;
  if (attributions.some(({ cue }) => isWithin(cue, span))) return undefined;
  const start = subject && subject.start >= span.start ? subject.start : span.start;
  if (
    tokensWithin(account.annotations.tokens, { start: span.start, end: head.start }).some(({ tag }) => tag === "SCONJ")
  )
    return undefined;
  return subject && head.end > start
    ? { side, span: { start, end: head.end }, key: "own", normalized: "stated" }
    : undefined;
}

/** It grades what it says, and so does not put it as plain fact. */
function isDoubted(side: Side): boolean {
  const { account, statement } = side;
  const grade = gradeOf(side);
  if (grade && SURENESS[grade.certainty] < SURENESS.planned) return true;
  return account.annotations.hedges.some(
    ({ kind, span }) =>
      (kind === "modal" || kind === "estimative" || kind === "evidential") &&
      isWithin(span, statement.proposition.span),
  );
}
