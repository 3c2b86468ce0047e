const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for what words are said or written in, which an outlet may carry: "in a statement released to the Post". */
export const SAID_IN: ReadonlySet<string> = set(
  "statement statements speech remark remarks interview interviews comment comments message messages video videos address report letter letters dispatch announcement op-ed essay column article appearance broadcast conversation commentary telegram editorial declaration communique communiqué recording recordings audio clip clips footage tape tapes intercept intercepts memo memos document documents email emails e-mail e-mails transcript transcripts text texts papers files record records log logs diary diaries note notes call calls",
);

/** Participles for being in talk with somebody: "speaking to the host on Kanal 9". */
export const IN_TALK: ReadonlySet<string> = set("speaking talking appearing interviewed");

/** Nouns for a talk with an outlet: "gave an interview to the Post". */
export const INTERVIEWS: ReadonlySet<string> = set(
  "interview interviews sit-down conversation appearance appearances q&a podcast webcast phone-in call-in",
);

/** Verbs, in the past and the present, of talking with or on an outlet: "spoke to Kanal 9". */
export const MEETING_VERBS: ReadonlySet<string> = set(
  "spoke speaks spoken speak talked talks talk appeared appears appear interviewed chatted chats joined joins",
);
