import type { DraftAttribution } from "./drafts-model.ts";
import { type Passage, wordAt } from "./passage.ts";
import { hasTrait, SCENE } from "./traits.ts";

/** Give drafts the outlets that their neighbors tell of: for what was said before the outlet is named, right after it, or in what it is quoted at length for. */
export function carryOutlets(p: Passage, drafts: readonly DraftAttribution[]): readonly DraftAttribution[] {
  return carryBlocks(p, carryOn(carryBack(p, drafts)));
}

/** How many sentences before the one that names the outlet may belong to the same talk. */
const BACK = 2;

/** Words of another occasion: "later told the Post", "has also spoken to". */
const ANEW = /^(?:also|later|earlier|previously|separately|then|separate|another|once|subsequently|recently|before)$/;

/** Give an outlet to what the same speaker was quoted as saying right before it is named: "“It is over,” Vance said. He told Kanal 9 that". */
function carryBack(p: Passage, drafts: readonly DraftAttribution[]): readonly DraftAttribution[] {
  const carried = [...drafts];
  for (const [i, draft] of drafts.entries()) {
    const { frame, via, resolved } = draft;
    if (!draft.told || !resolved || isAnew(p, frame.cue.sentence)) continue;
    let sentence = frame.cue.sentence;
    for (let j = i - 1; j >= 0; j--) {
      const before = carried[j] as DraftAttribution;
      const same = isSame(before, draft);
      if (sentence - before.frame.cue.sentence > BACK || before.via.length > 0) break;
      if (!same && before.source) break;
      if (!same) continue;
      if (before.content?.addressee || hasScene(p, before.frame.cue.sentence)) break;
      carried[j] = { ...before, via };
      sentence = before.frame.cue.sentence;
    }
  }
  return carried;
}

function isAnew(p: Passage, sentence: number): boolean {
  return hasWord(p, sentence, (i) => ANEW.test(wordAt(p, i)));
}

/** The sentence has a scene of its own: "said in a statement", "tweeted". */
function hasScene(p: Passage, sentence: number): boolean {
  return hasWord(p, sentence, (i) => hasTrait(p, i, SCENE) || /^(?:tweet|wrote|post)/.test(wordAt(p, i)));
}

function hasWord(p: Passage, sentence: number, holds: (i: number) => boolean): boolean {
  const { first, last } = p.sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = first; i < last; i++) if ((p.quotationOf[i] as number) < 0 && holds(i)) return true;
  return false;
}

/** "“…,” the ministry said, according to Weir Press. “…,” it added.": what goes on from words that an outlet reported. */
function carryOn(drafts: readonly DraftAttribution[]): readonly DraftAttribution[] {
  const carried = [...drafts];
  for (const [j, draft] of drafts.entries()) {
    const { cue } = draft.frame;
    if (draft.via.length > 0 || !GOING_ON.test(cue.lemma)) continue;
    const before = carried.slice(0, j).findLast((one) => isSame(one, draft));
    if (!before || cue.sentence - before.frame.cue.sentence !== 1) continue;
    const reports = drafts.find(
      ({ frame, kind, content }) =>
        kind === "outlet" &&
        frame.cue.sentence === before.frame.cue.sentence &&
        content?.ranges.some(({ first, last }) => first <= before.frame.cue.head && before.frame.cue.head < last),
    );
    const via = before.via.length > 0 ? before.via : (reports?.via ?? []);
    if (via.length > 0) carried[j] = { ...draft, via };
  }
  return carried;
}

const GOING_ON = /^(?:continue|add|go-on|conclude|finish)$/;

/** "As the Gazette reported:" and paragraphs without marks: the outlet's, until somebody speaks whom the article let speak before them. */
function carryBlocks(p: Passage, drafts: readonly DraftAttribution[]): readonly DraftAttribution[] {
  const carried = [...drafts];
  for (const [i, { frame, kind, via }] of drafts.entries()) {
    const end = p.sentences[frame.cue.sentence]?.last ?? 0;
    if (kind !== "outlet" || via.length === 0 || p.tokens[end - 1]?.text !== ":") continue;
    if ((p.quotationOf[end] ?? 0) >= 0 || !isNewParagraph(p, end)) continue;
    for (let j = i + 1; j < drafts.length; j++) {
      const draft = carried[j] as DraftAttribution;
      if (drafts.slice(0, i).some((one) => isSame(one, draft))) break;
      if (draft.via.length === 0) carried[j] = { ...draft, via };
    }
  }
  return carried;
}

function isNewParagraph({ text, tokens }: Passage, at: number): boolean {
  return text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes("\n");
}

function isSame({ resolved: a }: DraftAttribution, { resolved: b }: DraftAttribution): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}
