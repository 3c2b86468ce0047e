// The public API, and the only file that re-exports. What is not here may change without notice.

export { readCorrections } from "./acquire/corrections.ts";
export { type AcquireOptions, acquire } from "./acquire/index.ts";
export { readLanguageModel } from "./acquire/language-model.ts";
export { VERSION } from "./assemble.ts";
export { toJson } from "./export/json.ts";
export type {
  Account,
  Annotations,
  Attribution,
  CreditMention,
  EntityKind,
  Hedge,
  Mention,
  Proposition,
  QuantityMention,
  Quotation,
  Sentence,
  SourceKind,
  SpeechAct,
  Tag,
  TimeMention,
  Token,
} from "./model/annotations.ts";
export type { Article, Block, Outlet, Removal, RemovalReason } from "./model/article.ts";
export type { Correction, Corrections, NamedPlace, Override, Signed } from "./model/correction.ts";
export type {
  Act,
  Claim,
  ClaimKind,
  Credit,
  Divergence,
  Dossier,
  DossierArticle,
  DossierAttribution,
  DossierFile,
  Entity,
  Facet,
  Finding,
  Headline,
  Independence,
  Origin,
  OriginMerge,
  Reading,
  Reuse,
  SpeakerCard,
  StemmaEdge,
  TimelineItem,
  Utterance,
  UtteranceQuotation,
  Variant,
  Witness,
} from "./model/dossier.ts";
export { StemmaError } from "./model/error.ts";
export type { ArticleId, AttributionId, ClaimId, EntityId, OriginId, UtteranceId, WitnessId } from "./model/ids.ts";
export type { LanguageModel } from "./model/language.ts";
export type { Moment, Quantity } from "./model/moment.ts";
export type { Entailment, NeuralName, NeuralPort, TextPair } from "./model/neural.ts";
export type { Noted, Notice } from "./model/notice.ts";
export { type Anchor, anchorOf, type Evidence, type Span } from "./model/span.ts";
export { openNeural } from "./neural/index.ts";
export { toMarkdown } from "./report/markdown.ts";
export type { Paint, TerminalOptions } from "./report/pen.ts";
export { toTerminal } from "./report/terminal.ts";
export { type FileView, toView } from "./report/view.ts";
export { type StemmaOptions, stemma } from "./stemma.ts";
export { stemmaWithNeural } from "./stemma-neural.ts";
