import type { Notice } from "../model/notice.ts";
import { MOST_ACCOUNTS, type Remarked, type RemarkFinder } from "./remark.ts";
import { findAttachments } from "./remarks-attachments.ts";
import { findLostCauses } from "./remarks-causes.ts";
import { findColours } from "./remarks-colours.ts";
import { findMisfits, findUnmarked } from "./remarks-copies.ts";
import { findLoneRanks, findLostItems } from "./remarks-details.ts";
import { findUndisclosed } from "./remarks-disclosure.ts";
import { findFrames } from "./remarks-frames.ts";
import { findGrades } from "./remarks-grades.ts";
import { findHeadingsAlone } from "./remarks-headings.ts";
import { findJoins } from "./remarks-joins.ts";
import { findLeftSentences } from "./remarks-left.ts";
import { findNobodyNamed } from "./remarks-nobody.ts";
import { findOdds } from "./remarks-odds.ts";
import { findLoneMembers } from "./remarks-plurals.ts";
import { findStages } from "./remarks-stages.ts";

/** In the order in which a reader gains by them: what bears on sources, on the matter, on the wording, on what was left. */
const FINDERS: readonly RemarkFinder[] = [
  findUnmarked,
  findMisfits,
  findLoneMembers,
  findNobodyNamed,
  findUndisclosed,
  findOdds,
  findHeadingsAlone,
  findStages,
  findLostItems,
  findLoneRanks,
  findAttachments,
  findLostCauses,
  findGrades,
  findFrames,
  findColours,
  findJoins,
  findLeftSentences,
];

/** Find what a careful reader of a story's accounts would look at twice, each with the places it stands on. It judges nothing, and passes over crowds of accounts. */
export function findRemarks(story: Remarked): readonly Notice[] {
  if (story.accounts.length > MOST_ACCOUNTS) return [];
  return FINDERS.flatMap((find) => find(story));
}
