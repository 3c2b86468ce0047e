// How notes on an article's author are worded.
import { LETTER, UPPER } from "../letters.ts";

const NAME = `[${UPPER}][${LETTER}'’.-]+(?: (?:[${UPPER}][${LETTER}'’.-]*|de|van|von|der|den|al|el|bin|la|le|du|da)){1,4}`;
const TRADE =
  "reporter|correspondent|journalist|editor|editor-in-chief|columnist|staff writer|senior writer|contributor|contributing writer|producer|bureau chief|news writer|content writer|freelance writer|freelancer|news fellow|reporting fellow|political writer|sports writer|opinion writer|photojournalist|news editor|news anchor|intern";
const AT =
  "at|for|with|of|on|in|based|who|whose|covering|focusing|focused|specializing|specialising|He|She|They|Follow|You|Before|Previously|Prior|Email|Contact|Reach";

/** How a note on an author is worded. */
export interface AuthorBio {
  /** What every such note has: tried first, because the whole pattern is slow to compile. */
  readonly sign: RegExp;
  readonly bio: RegExp;
}

/** A paragraph that is about its author and nothing else. */
export const AUTHOR_BIOS: readonly AuthorBio[] = [
  {
    sign: /^(?:Hey|Hi|Hello)\b/i,
    bio: /^(?:Hey|Hi|Hello)\b.{0,20}\bmy name is\b/i,
  },
  {
    sign: /^(?:Hey|Hi|Hello)\b/i,
    bio: /^(?:Hey|Hi|Hello)[!,. ]+I(?:['’]m| am) [^.,!?]{2,40}\b(?:writer|blogger|journalist|author|editor|reporter)\b/i,
  },
  {
    sign: /^I(?:['’]m| am) /,
    bio: /^I(?:['’]m| am) (?:an? |the )?(?:[\w'’&-]+ ){0,6}(?:content writer|news writer|writer|blogger|freelance journalist)\b.{0,120}\b(?:at|for|with|by)\b/,
  },
  {
    sign: /\bI (?:joined|write|work) /i,
    bio: /^(?:[^.!?]{0,80}[.!?] )?[^.!?"“]{0,60}\bI (?:joined|write for|work for|work at) [^.!?"“]{2,42} as (?:an?|the) .{0,40}(?:writer|editor|reporter|author|journalist|correspondent)/i,
  },
  {
    sign: /^(?:About|Author)/i,
    bio: /^(?:About the (?:author|writer)|Author (?:bio|profile)|About this author)\b.{0,20}$/i,
  },
  {
    sign: /^(?:\S+ ){2,5}(?:is|was) (?=.*(?:reporter|correspondent|journalist|editor|columnist|writer|contributor|producer|chief|freelancer|fellow|anchor|intern))/,
    bio: new RegExp(
      `^(?:${NAME}),? (?:is|was) (?:an?|the|[${UPPER}][${LETTER}& '’]{1,40}['’]s?) (?:[${LETTER}0-9'’&./-]+,? ){0,8}(?:${TRADE})(?:[.]?$| (?:${AT})\\b)`,
    ),
  },
  {
    sign: / (?:covers|reports on|writes about|writes for|has covered|has written for|has reported for) /,
    bio: new RegExp(
      `^(?:He|She|They|${NAME}) (?:covers|reports on|writes about|writes for|has covered|has written for|has reported for) .{3,160}\\b(?:for|at) (?:the |The )?(?:[${UPPER}][${LETTER}.&'’]+|this (?:paper|newspaper|site)|us)(?: [${UPPER}]?[${LETTER}.&'’]+){0,4}(?:,? (?:with|based|and|where|focusing|including|from) .{0,160})?[.]?$`,
    ),
  },
  {
    sign: /, an? .+, (?:covers|reports on|writes about|has covered) /,
    bio: new RegExp(
      `^${NAME}, an? (?:[${LETTER}'’&./-]+ ){0,5}(?:${TRADE})\\b.{0,100}, (?:covers|reports on|writes about|has covered) .{3,160}$`,
    ),
  },
  {
    sign: /^(?:Follow|Contact|Email|Reach|E-mail|Tweet) /,
    bio: new RegExp(
      `^(?:Follow|Contact|Email|Reach|E-mail|Tweet) (?:him|her|them|me|the author|the reporter|${NAME}|[${UPPER}][${LETTER}]+) (?:on|at|via|by) .{0,40}(?:@|Twitter|Facebook|Instagram|LinkedIn|e-?mail|X\\b).{0,100}$`,
    ),
  },
  {
    sign: /^You can /,
    bio: new RegExp(
      `^(?:You can (?:follow|reach|contact|email|find) (?:him|her|them|me|[${UPPER}][${LETTER}]+(?: [${UPPER}][${LETTER}]+)?) (?:on|at|via) .{0,120})$`,
    ),
  },
  {
    sign: /^(?:Twitter|Facebook|Instagram|Email|E-mail|Contact|Tips|Phone)\s?:/i,
    bio: /^(?:Twitter|Facebook|Instagram|Email|E-mail|Contact|Tips|Phone)\s?:\s?\S+(?: .{0,60})?$/i,
  },
  {
    sign: /^[a-z0-9._%+-]+@/i,
    bio: /^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$/i,
  },
  {
    sign: /^@/,
    bio: /^@[a-z0-9_]{2,20}$/i,
  },
];
