// How notes on an article's author are worded.

/** A paragraph that is about its author, folded: the rule's name and how it reads. */
export const AUTHOR_BIOS: readonly RegExp[] = [
  /^(?:hey|hi|hello)\b.{0,20}\bmy name is\b/,
  /^(?:hey|hi|hello)[!,. ]+i(?:'m| am) [a-z' -]{2,40}\b(?:writer|blogger|journalist|author|editor|reporter)\b/,
  /^i(?:'m| am) (?:an? |the )?(?:[a-z' &-]+ ){0,6}(?:content writer|news writer|writer|blogger|freelance journalist)\b.{0,120}\b(?:at|for|with|by)\b/,
  /\bi (?:joined|write for|work for|work at) [a-z0-9' .&-]{2,40} as (?:an?|the) .{0,40}(?:writer|editor|reporter|author|journalist|correspondent)/,
  /^(?:about the author|about the writer|author bio|author profile|about this author)\b/,
  /^[a-z'.-]+(?: [a-z'.-]+){1,3},? (?:is|was) (?:an?|the|[a-z' &]{2,40}'s?) (?:[a-z0-9'&./-]+,? ){0,10}(?:reporter|correspondent|journalist|editor|editor-in-chief|columnist|staff writer|contributor|producer|bureau chief|news writer|content writer|fellow reporter|freelance writer|freelancer|writer)\b(?: (?:at|for|with|on|in|based|who|covering|focusing|specializing)\b.{0,220})?[.]?$/,
  /^(?:he|she|they|[a-z'.-]+(?: [a-z'.-]+){1,3}) (?:covers|reports on|writes about|writes for|has covered|has written for|has reported for|previously worked|joined (?:the|cnn|bbc|fox|abc|nbc|cbs|reuters|ap|politico|[a-z]+ news)\b).{3,200}\b(?:for|at|from|on twitter|digital|news|post|times|journal|reuters|bureau|desk|beat)\b.{0,80}$/,
  /^(?:follow|contact|email|reach|e-mail|tweet) (?:him|her|them|me|the author|the reporter|[a-z'.-]+(?: [a-z'.-]+){0,3}) (?:on|at|via|by)\b.{0,40}(?:@|twitter|facebook|instagram|linkedin|e-?mail|x\b).{0,100}$/,
  /^(?:you can (?:follow|reach|contact|email|find) (?:him|her|them|me|[a-z]+(?: [a-z]+)?) (?:on|at|via)\b.{0,120})$/,
  /^(?:twitter|facebook|instagram|email|e-mail|contact|tips|phone)\s?:\s?\S*@?\S+(?: .{0,60})?$/,
  /^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$/,
  /^@[a-z0-9_]{2,20}$/,
];
