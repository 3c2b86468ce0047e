/** A unit of time that expressions shift and count by. */
export type TimeUnit =
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Units of time, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ...(["minute", "hour", "day", "week", "fortnight", "weekend", "month", "quarter", "year", "decade"] as const).flatMap(
    (unit): [string, TimeUnit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ],
  ),
  ["century", "century"],
  ["centuries", "century"],
  ["hrs", "hour"],
  ["yrs", "year"],
]);

/** How many months, and which first, the seasons take in the northern year; winter begins in December. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Parts of the day, as they follow a weekday or "yesterday". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night midnight noon midday lunchtime overnight dawn dusk daybreak".split(" "),
);

/** Words that place a stretch one before, at, or one after the present one. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["past", -1],
  ["preceding", -1],
  ["latest", -1],
  ["prior", -1],
  ["this", 0],
  ["current", 0],
  ["present", 0],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
  ["upcoming", 1],
  ["ensuing", 1],
  ["subsequent", 1],
]);

/** Shifts that count from a date in the text, not from the day of publication. */
export const TEXT_SHIFTS: ReadonlySet<string> = new Set([
  "previous",
  "preceding",
  "prior",
  "following",
  "ensuing",
  "subsequent",
]);

/** Decades by name. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);

/** Words that place something near now without saying when. */
export const VAGUE_TIMES: ReadonlySet<string> = new Set("recently lately nowadays now currently soon".split(" "));

/** Verbs and adjectives that make an infinitive after them point ahead: "plans to visit on Thursday". */
export const AHEAD: ReadonlySet<string> = new Set(
  (
    "plan plans planned planning expect expects expected expecting schedule schedules scheduled set due intend intends " +
    "intended agree agreed agrees want wants hope hopes hoping vow vows vowed promise promised promises threaten threatens " +
    "threatened prepare prepares preparing ready likely about slated poised bound meant supposed is are aims aim prefer " +
    "tomorrow upcoming forthcoming"
  ).split(" "),
);

/** Words that by themselves point ahead of the day of publication. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will shall would ll scheduled poised slated upcoming forthcoming due planned deadline ahead going payable expire expires effective".split(
    " ",
  ),
);

/** Irregular past forms of the verbs that news tells its events with. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    "said told was were had did made took came went gave got found held met saw began became broke brought built bought " +
    "caught chose cut drew drove fell felt fought flew forgot grew heard hit hurt kept knew laid led left lost meant paid " +
    "put quit ran rose sent set shot showed shut sold spoke spent stood stole struck swore swept taught tore thought threw " +
    "understood withdrew woke won wrote wore sought dealt sank sunk sprang rode overthrew undertook foresaw oversaw"
  ).split(" "),
);

/** Verbs that headlines put after "to" for what is ahead: "Senate to vote in May". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  (
    "visit meet send buy sell hold close open launch vote begin start end stop resume return leave join sign host attend travel " +
    "face pay cut raise ban allow build deliver receive supply announce release reopen move withdraw deploy decide speak " +
    "testify address head lead run step take make give get go be have hit test fire receive retire replace name host arrive"
  ).split(" "),
);
