import { ACT_NOUNS } from "../lexicon/en/clauses.ts";
import type { Token } from "../model/annotations.ts";
import type { Clause } from "./propositions-clauses.ts";
import { findVerbGroups, isWord } from "./verb-groups.ts";

/** Find the acts that a clause names inside itself: "a plan to acquire drones", and purposes: "in order to end the war". */
export function findNamedActs(tokens: readonly Token[], clause: Clause): readonly Clause[] {
  const acts: Clause[] = [];
  for (const group of findVerbGroups(tokens, clause.first, clause.last)) {
    if (group.form !== "to" || group.first <= clause.first || clause.last - group.last < 1) continue;
    const before = tokens[group.first - 1] as Token;
    const end = endOf(tokens, group.last, clause.last);
    const isPurpose = isWord(before, "order") && isWord(tokens[group.first - 2], "in");
    if (ACT_NOUNS.has(before.lemma) && before.tag === "NOUN" && !isPurpose) {
      acts.push({
        first: nounPhraseStart(tokens, clause.first, group.first - 1),
        last: end,
        role: "nominal",
        group,
        subject: undefined,
      });
    } else if (
      // "captain to leave port": what is to be done is the clause's own verb
      group.first !== clause.group?.first &&
      (before.tag === "NOUN" || before.tag === "PROPN" || isPurpose)
    ) {
      const start = isPurpose ? group.first - 2 : group.first;
      acts.push({ first: start, last: end, role: "adverbial", group, subject: clause.subject });
    }
  }
  return acts;
}

function nounPhraseStart(tokens: readonly Token[], least: number, noun: number): number {
  let i = noun;
  while (i > least && ["ADJ", "NOUN", "PROPN", "DET", "NUM", "ADV"].includes((tokens[i - 1] as Token).tag)) {
    i--;
    if ((tokens[i] as Token).tag === "DET") break;
  }
  if (i > least && (tokens[i - 1] as Token).lemma === "'s" && i - 2 >= least)
    return nounPhraseStart(tokens, least, i - 2);
  if (
    i > least &&
    (tokens[i - 1] as Token).tag === "PRON" &&
    /^(?:its|their|his|her|our|my|your)$/i.test((tokens[i - 1] as Token).text)
  )
    return i - 1;
  return i;
}

/** An act ends where a comma and another finite verb follow. */
function endOf(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from; i < last; i++) {
    if ((tokens[i] as Token).text !== ",") continue;
    return findVerbGroups(tokens, i + 1, last).some(({ form }) => form === "finite") ? i : last;
  }
  return last;
}
