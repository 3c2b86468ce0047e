const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that tie a clause to what stands before it, so that alone it names nothing: relatives, question words, conjunctions. */
export const TIES: ReadonlySet<string> = set(
  "who whom whose which that whether what how why where when whenever wherever whereby than if unless because although though while whilst whereas until once since",
);

/** Pronouns that stand for somebody or something named elsewhere. */
export const STAND_INS: ReadonlySet<string> = set(
  "i me we us you he him she her it they them this that these those one ones some others another both each either neither who whom which what there none",
);

/** Words that open a direct question. */
export const OPENS_QUESTION: ReadonlySet<string> = set(
  "what why how who whom whose where when which do does did is are was were am will would can could should shall may might must has have had isn't aren't doesn't don't didn't won't can't",
);

/** Verbs and adjectives that "it" fills only until the clause that states the matter: "it is likely", "it was planned". */
export const AWAIT_CLAUSE: ReadonlySet<string> = set(
  "likely unlikely possible impossible probable clear unclear uncertain certain true plan expect think believe say know report see hope fear understand seem appear assume suppose rumor allege claim suggest note add important crucial vital necessary",
);

/** Verbs of answering those who ask for news. */
export const ANSWERS: ReadonlySet<string> = set("respond reply answer comment return");

/** Nouns of what those who ask for news send. */
export const INQUIRIES: ReadonlySet<string> = set(
  "request question query inquiry enquiry comment call email e-mail message",
);

/** Verbs of bringing news out, as what an outlet did: "was first reported by". */
export const BRINGS_OUT: ReadonlySet<string> = set(
  "report disclose reveal publish break cite obtain see review uncover leak",
);
