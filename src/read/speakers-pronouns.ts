import type { Mention } from "../model/annotations.ts";
import { findPhraseAfter } from "./noun-phrases-after.ts";
import { firstTokenFrom, type Passage, type Range, spanOf, wordAt } from "./passage.ts";
import { describeSource, type SourceDescription } from "./source-kinds.ts";
import { byDescription } from "./speakers-descriptions.ts";
import { type Discourse, genderOf, type Referent, referentOf } from "./speakers-referents.ts";

/** Resolve "he", "she", "they" or "it" to whoever it stands for. */
export function byPronoun(d: Discourse, { noun, range }: SourceDescription): Referent | undefined {
  const near = d.referents
    .filter(({ last }) => last <= range.first && range.first - last < 260)
    .sort((a, b) => b.last - a.last);
  const isPerson = ({ kind }: Referent): boolean =>
    kind === "named-person" || kind === "anonymous-official" || kind === "anonymous-other";
  if (noun === "he" || noun === "she") {
    const fits = (r: Referent): boolean =>
      isPerson(r) && r.number !== "several" && (r.gender === "any" || r.gender === noun);
    const office = officeBefore(d, range);
    if (office) return office;
    const may = ({ entity }: Mention): boolean => {
      const gender = d.referents.find((r) => r.entity === entity)?.gender ?? genderOf(d, entity);
      return gender === "any" || gender === noun;
    };
    const subject = subjectPerson(d, range, may);
    const spoke = near.find(fits);
    if (
      subject &&
      (!spoke || (spoke.entity !== subject.entity && isMainSubject(d.p, subject.span.start, spoke.last, range)))
    )
      return referentOf(d, subject, range);
    const last = spoke ? undefined : lastPerson(d, range, may);
    return (
      spoke ??
      (subject && referentOf(d, subject, range)) ??
      (last && referentOf(d, last, range)) ??
      latestBefore(d, range, fits)
    );
  }
  if (noun === "they") {
    const joint = jointSubject(d, range);
    if (joint) return joint;
    const latest = near[0];
    const unnamed = ({ kind }: Referent): boolean => kind === "anonymous-official" || kind === "anonymous-other";
    if (latest && unnamed(latest)) return latest;
    const many = near.find(
      (r) => r.number === "several" && (isPerson(r) || r.kind === "organization" || r.kind === "outlet"),
    );
    return (
      many ??
      near.find(unnamed) ??
      near.find(({ kind }) => kind === "organization") ??
      (latest?.entity ? undefined : latest)
    );
  }
  if (noun === "it")
    return near.find(({ kind }) => kind === "organization" || kind === "outlet" || kind === "document");
  return undefined;
}

/** The referent last spoken of before a place, of those that fit. */
function latestBefore(d: Discourse, { first }: Range, fits: (referent: Referent) => boolean): Referent | undefined {
  let latest: Referent | undefined;
  for (const one of d.referents)
    if (one.last <= first && (!latest || one.last > latest.last) && fits(one)) latest = one;
  return latest;
}

/** The person last named in this sentence or the two before. */
function lastPerson({ p }: Discourse, range: Range, may: (mention: Mention) => boolean): Mention | undefined {
  const here = p.sentenceOf[range.first] as number;
  for (let i = range.first - 1; i >= 0 && (p.sentenceOf[i] as number) >= here - 2; i--) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention?.kind === "person" && (p.quotationOf[i] as number) < 0 && may(mention)) return mention;
  }
  return undefined;
}

/** "The prime minister is to meet those whom he called": the office that the sentence begins with, where its holder is known. */
function officeBefore(d: Discourse, range: Range): Referent | undefined {
  const { p } = d;
  const sentence = p.sentences[p.sentenceOf[range.first] as number];
  if (!sentence || range.first - sentence.first < 3) return undefined;
  const phrase = findPhraseAfter(p, sentence.first, range.first);
  const description = phrase && describeSource(p, phrase);
  if (description?.kind !== "named-person" || description.named || description.number === "several") return undefined;
  return byDescription(d, description);
}

/** "Vance and Olin wrote letters in which they called for": the joint subject of the sentence so far. */
function jointSubject(d: Discourse, range: Range): Referent | undefined {
  const { p } = d;
  const sentence = p.sentences[p.sentenceOf[range.first] as number];
  if (!sentence || range.first - sentence.first < 4) return undefined;
  const subject = findPhraseAfter(p, sentence.first, range.first);
  const fullest = subject && spanOf(p, subject);
  if (!subject || !fullest) return undefined;
  const persons = new Set<string>();
  let joined = false;
  for (let i = subject.first; i < subject.last; i++) {
    const mention = p.mentions[p.mentionOf[i] as number];
    if (mention?.kind === "person") persons.add(mention.entity);
    if (wordAt(p, i) === "and") joined = true;
  }
  if (!joined || persons.size < 2) return undefined;
  const known = d.referents.find((r) => r.fullest.start === fullest.start && r.fullest.end === fullest.end);
  if (known) return known;
  const referent: Referent = {
    kind: "named-person",
    number: "several",
    fullest,
    words: new Set(),
    placed: false,
    gender: "any",
    via: [],
    last: subject.last,
  };
  d.referents.push(referent);
  return referent;
}

/** The subject stands in a later sentence than the one who spoke, or in the same one before this, ahead of them. */
function isMainSubject(p: Passage, start: number, token: number, range: Range): boolean {
  const spoke = p.sentenceOf[Math.max(0, token - 1)] as number;
  const subject = p.sentenceOf[firstTokenFrom(p.tokens, start)] as number;
  return (
    isLaterSentence(p, start, token) ||
    (subject === spoke && subject < (p.sentenceOf[range.first] as number) && firstTokenFrom(p.tokens, start) < token)
  );
}

function isLaterSentence(p: Passage, start: number, token: number): boolean {
  const sentence = p.sentences[p.sentenceOf[Math.max(0, token - 1)] as number];
  return sentence !== undefined && start >= sentence.end;
}

/** The person whom the sentence before, or this one up to here, begins with. */
function subjectPerson(d: Discourse, range: Range, may: (mention: Mention) => boolean): Mention | undefined {
  const { p } = d;
  const here = p.sentenceOf[range.first] as number;
  const isQuoted = (i: number): boolean => (p.quotationOf[i] as number) >= 0;
  for (let s = here, told = 0; s >= 0 && s > here - 6 && told < 2; s--) {
    const sentence = p.sentences[s];
    if (!sentence) continue;
    // sentences of the quoted words themselves are no sentences of the article's before them
    if (s === here || !(isQuoted(sentence.first) && isQuoted(sentence.last - 1))) told++;
    for (
      let i = sentence.first;
      i < Math.min(sentence.last, sentence.first + 16, s === here ? range.first : sentence.last);
      i++
    ) {
      if ((p.quotationOf[i] as number) >= 0) break;
      const mention = p.mentions[p.mentionOf[i] as number];
      if (mention?.kind !== "person" || !may(mention)) continue;
      const next = firstTokenFrom(p.tokens, mention.span.end);
      let lead = i - 1;
      while (lead > sentence.first && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(p.tokens[lead]?.tag ?? "")) lead--;
      if (/^['’]/.test(p.tokens[next]?.text ?? "") || p.tokens[lead]?.tag === "ADP") continue;
      return mention;
    }
  }
  return undefined;
}
