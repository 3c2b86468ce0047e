// Scores names found in texts where they are marked: a name is right when its words and its type are those marked.
import { foldWritten, worldNames } from "../../dist/lexicon/world.js";
import { findMentions } from "../../dist/read/mentions.js";
import { findTokens } from "../../dist/read/tokens.js";

const TYPES = { person: "PER", organization: "ORG", outlet: "ORG", government: "LOC", place: "LOC" };

/**
 * Count the names marked, found and right of each type, PER, ORG and LOC. States and places are LOC, bodies and outlets ORG; what
 * people are called after their state is no name. `say` is told of each miss.
 */
export function scoreNames(documents, model, say = () => {}) {
  const counts = Object.fromEntries(
    ["PER", "ORG", "LOC", "all"].map((type) => [type, { gold: 0, found: 0, right: 0 }]),
  );
  const add = (type, what) => {
    counts[type][what]++;
    counts.all[what]++;
  };
  for (const document of documents) {
    const { text } = document;
    const { tokens, sentences } = findTokens(document, model);
    const mine = findMentions({ text }, tokens, sentences, model).flatMap(({ span, kind }) => {
      const type = TYPES[kind];
      const known = worldNames().get(foldWritten(text.slice(span.start, span.end)));
      return type && (kind !== "government" || known === undefined || known.form === "noun") ? [{ ...span, type }] : [];
    });
    const names = document.names.filter(({ type }) => type !== "MISC");
    const around = ({ start, end }) =>
      `${text.slice(start - 30, start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, " ");
    const has = (list, name) =>
      list.find(({ start, end, type }) => start === name.start && end === name.end && type === name.type);
    for (const name of names) {
      add(name.type, "gold");
      if (has(mine, name)) add(name.type, "right");
      else say(`missed ${name.type} ${around(name)}`);
    }
    for (const name of mine) {
      add(name.type, "found");
      if (!has(names, name)) say(`extra  ${name.type} ${around(name)}`);
    }
  }
  return counts;
}

/** Add counts to counts. */
export function addCounts(sum, counts) {
  for (const [type, one] of Object.entries(counts))
    for (const [what, n] of Object.entries(one)) {
      sum[type] ??= { gold: 0, found: 0, right: 0 };
      sum[type][what] += n;
    }
  return sum;
}
