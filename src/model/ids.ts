/** An article's id: the first twelve hex digits of the SHA-256 of the bytes received. */
export type ArticleId = string & { readonly __brand?: "ArticleId" };

/** An attribution's id: its article's id and its number there, such as `3f2a…:a4`. */
export type AttributionId = string & { readonly __brand?: "AttributionId" };

/** An entity's id: its kind and folded name, such as `government:russia`; the same in every article. */
export type EntityId = string & { readonly __brand?: "EntityId" };

/** A claim's id within its story, such as `c1`. */
export type ClaimId = string & { readonly __brand?: "ClaimId" };

/** An utterance's id within its story, such as `u1`. */
export type UtteranceId = string & { readonly __brand?: "UtteranceId" };

/** An origin's id within its story, such as `o1`. */
export type OriginId = string & { readonly __brand?: "OriginId" };

/** A witness's id within its story, such as `w1`. */
export type WitnessId = string & { readonly __brand?: "WitnessId" };
