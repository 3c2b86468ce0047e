import type { Hedge } from "../../model/annotations.ts";

// Words that weaken or grade, by kind. Compiled from Hyland, Hedging in Scientific Research Articles (1998), the estimative
// words of intelligence writing (Kent 1964; ICD 203) and newsroom style books.
const HEDGES: readonly (readonly [Hedge["kind"], string])[] = [
  ["modal", "may|might|could|would|should|may well|might well|could well|may yet|might yet|could yet"],
  [
    "estimative",
    "likely|unlikely|very likely|highly likely|most likely|less likely|more likely|almost certainly|almost certain|certainly|probably|most probably|highly probable|probable|improbable|possibly|possible|perhaps|maybe|conceivably|potentially|potential|presumably|doubtful|uncertain|unclear|not clear|unsure|plausible|plausibly|arguably|in all likelihood|in all probability|chances are|roughly even|with high confidence|with moderate confidence|with low confidence|not certain|undoubtedly|doubtless|no doubt|appears|appear|appeared|appearing|seems|seem|seemed|seemingly|apparently|evidently|ostensibly|tends to|tend to|tended to|believed to|thought to|presumed to|suspected of|feared to|assumed to|estimated to",
  ],
  [
    "evidential",
    "reportedly|allegedly|purportedly|supposedly|by all accounts|by some accounts|said to have|said to be|alleged|purported|reputed|reputedly|rumored|rumoured|unconfirmed|unverified|so-called|self-styled|self-proclaimed|widely seen|widely believed|widely regarded|widely viewed|widely expected|cannot be independently verified|could not be independently verified|could not independently verify|not been independently verified|not independently verified|could not verify|could not immediately verify",
  ],
  [
    "conditional",
    "if|unless|provided that|providing that|in case|in the event of|in the event that|assuming|as long as|so long as|on condition that|depending on|pending|subject to|contingent on|even if|only if",
  ],
  [
    "prospective",
    "in the process of|plans to|planning to|plan to|planned to|plans for|intends to|intend to|intended to|intending to|aims to|aim to|aimed to|aiming to|hopes to|hope to|hoped to|hoping to|seeks to|seek to|sought to|seeking to|wants to|want to|wanted to|expects to|expect to|expected to|set to|due to be|about to|poised to|preparing to|prepares to|prepared to|ready to|considering|mulling|weighing|looking to|look to|trying to|try to|tried to|attempting to|attempts to|going to|on track to|on course to|slated to|scheduled to|bound to|willing to|willingness to|interested in|vowed to|promised to|pledged to|threatened to|would-be|in talks|in negotiations|on the verge of|will",
  ],
  [
    "approximate",
    "approximately|roughly|nearly|almost|an estimated|or so|or more|more than|less than|fewer than|at least|at most|up to|as many as|as much as|just over|just under|well over|upward of|upwards of|in the region of|on the order of|largely|mostly|mainly|in part|partly|partially|to some extent|to a degree|sort of|kind of|more or less|virtually|practically|relatively|fairly|somewhat",
  ],
];

/** Hedging words and phrases, by their words in lower case; the first kind that lists one has it. */
export const HEDGE_PHRASES: ReadonlyMap<string, Hedge["kind"]> = new Map(
  [...HEDGES]
    .reverse()
    .flatMap(([kind, phrases]) => phrases.split("|").map((phrase): [string, Hedge["kind"]] => [phrase, kind])),
);

/** Words that are hedges only right before a number: "some 300", "over a hundred". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(["about", "around", "some", "over", "under"]);
