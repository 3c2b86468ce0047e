import type { SpeechAct } from "../../model/annotations.ts";

/**
 * What a reporting verb takes as its content, one letter each:
 * `t` a that-clause, with or without "that"; `w` a question ("whether …"); `q` words in quotation marks beside it;
 * `a` the addressee as its object, before the content ("told reporters that"); `n` a noun phrase ("confirmed the deal");
 * `i` an infinitive ("promised to stay"); `o` somebody and an infinitive ("urged them to stay");
 * `g` a clause in -ing ("denied taking part"); `s` somebody and an adjective, noun or "as" ("called it absurd");
 * `f` somebody and a preposition with what is said of them ("accused them of lying").
 */
export type VerbFrames = string;

/** How a verb reports: what its source does, and which contents it takes. */
export interface ReportingVerb {
  readonly act: SpeechAct;
  readonly frames: VerbFrames;
  /** Prepositions that may bring in the content: "warned of", "called for". */
  readonly prepositions: readonly string[];
  /** It reports speech even with a thing as its subject, or with no content beside it; others need a clause or quotation. */
  readonly strength: "speech" | "weak";
}

// act · frames · prepositions · verbs. Verbs within a line behave alike. Compiled from Quirk et al., A Comprehensive
// Grammar of the English Language, § 16.30 ff. (verbs with that-clauses), Levin's classes 37 and 29, and news style books.
const SPEECH: readonly (readonly [SpeechAct, VerbFrames, string, string])[] = [
  ["says", "twqn", "of about", "say"],
  ["says", "twqai", "", "tell"],
  ["says", "tq", "to", "add"],
  ["says", "tqn", "about of to", "write tweet retweet blog post email e-mail text cable fax message telegraph"],
  ["says", "tq", "about of", "scribble jot pen scrawl type"],
  [
    "says",
    "twqn",
    "to",
    "state declare announce proclaim pronounce disclose divulge reveal relate recount note specify detail describe reiterate reaffirm reassert restate repeat stress emphasize emphasise underline underscore highlight recall mention outline",
  ],
  ["says", "twqn", "on about to", "report"],
  ["says", "tqw", "on about of", "observe remark comment"],
  ["says", "qw", "about of", "talk speak chat converse preach lecture"],
  ["says", "n", "", "discuss reference articulate spell-out invoke"],
  ["says", "twq", "", "lay-out set-out"],
  ["says", "q", "to", "refer allude"],
  ["says", "n", "", "point-to"],
  ["says", "q", "out against about for", "speak-out speak-up sound-off open-up hold-forth"],
  ["says", "q", "for to", "apologize apologise"],
  ["says", "q", "for", "vouch"],
  ["says", "q", "on upon", "dwell touch harp"],
  ["says", "s", "", "identify name list"],
  [
    "says",
    "tq",
    "on upon about",
    "opine pontificate philosophize philosophise muse ruminate reflect reminisce speculate theorize theorise hypothesize hypothesise generalize generalise editorialize editorialise commentate",
  ],
  ["says", "q", "on upon about", "elaborate expand expound"],
  ["says", "twqn", "to about for", "explain clarify"],
  ["says", "twq", "to about for", "point-out"],
  ["says", "tqn", "", "assert affirm aver avow asseverate allege claim posit postulate stipulate profess purport"],
  ["says", "tq", "for against", "maintain contend submit argue reason counter-argue"],
  ["says", "twqg", "about of", "boast brag crow gloat"],
  ["says", "tqoa", "of about against over", "warn caution"],
  ["says", "twq", "about of", "complain gripe grumble grouse moan whine whinge carp bleat kvetch bellyache protest"],
  ["says", "twqn", "", "lament bemoan bewail deplore mourn regret rue"],
  ["says", "twq", "about", "joke quip jest wisecrack banter tease deadpan kid"],
  [
    "says",
    "q",
    "",
    "continue resume follow-up double-down interject interrupt interpose chime-in cut-in butt-in break-in put-in go-on begin start finish end",
  ],
  ["says", "tq", "", "conclude"],
  ["says", "tq", "", "reply respond"],
  [
    "says",
    "tq",
    "",
    "answer retort rejoin riposte counter retaliate shoot-back fire-back hit-back write-back snap-back hit-out",
  ],
  [
    "says",
    "tq",
    "",
    "exclaim ejaculate cry cry-out call-out shout yell scream shriek screech bellow roar holler bawl howl thunder bark bray squeal squeak wail whoop blurt blurt-out trumpet",
  ],
  [
    "says",
    "tq",
    "",
    "whisper murmur mutter mumble breathe sigh drawl stammer stutter splutter sputter gasp pant croak croon growl grunt snarl hiss rasp snap sneer scoff sniff snort sob weep groan intone chant recite sing rap chuckle giggle laugh smile grin beam grimace frown shrug nod gush enthuse rave fume rage seethe storm rant vent",
  ],
  ["says", "twqaoi", "about for", "ask"],
  ["says", "twq", "about", "inquire enquire query wonder quiz"],
  ["says", "tq", "for with", "plead beg beseech implore entreat pray"],
  ["says", "tqo", "", "urge exhort advise counsel instruct order command admonish enjoin bid"],
  ["says", "tqn", "", "demand insist propose recommend suggest"],
  ["says", "tqo", "", "request require"],
  ["says", "twqao", "of about", "remind"],
  ["says", "tqa", "of about", "inform notify assure reassure brief apprise update alert convince persuade"],
  ["says", "tqin", "", "vow pledge promise threaten guarantee"],
  ["says", "tqi", "", "swear undertake"],
  ["says", "tqn", "", "quote cite"],
  ["says", "twqn", "", "forecast foretell prophesy prognosticate predict"],
  ["says", "tq", "", "imply insinuate intimate indicate signal"],
  ["says", "tq", "to", "testify attest certify bear-witness"],
  ["says", "tqn", "", "summarize summarise paraphrase sum-up voice express convey tout reject-as"],
  [
    "says",
    "tq",
    "",
    "narrate recap rehearse venture interpolate utter articulate enunciate vocalize communicate relay pass-on pass-along broadcast publish report-back feed-back phone-in air text-back",
  ],
  ["says", "t", "", "rule decree ordain adjudge decide determine find hold"],
  [
    "says",
    "s",
    "",
    "call label brand term dub style deem characterize characterise portray depict denounce decry hail tout bill liken compare describe paint blast slam trash savage",
  ],
  ["confirms", "twqn", "to", "confirm verify corroborate substantiate"],
  ["confirms", "tqng", "to", "acknowledge admit concede confess"],
  ["confirms", "tq", "", "grant own-up allow accept recognize recognise"],
  ["confirms", "tq", "with to on", "agree concur"],
  ["denies", "tqng", "", "deny dispute rebut refute contradict disclaim repudiate disavow"],
  [
    "denies",
    "tqn",
    "",
    "dismiss reject rubbish pooh-pooh rebuff spurn shrug-off brush-off brush-aside wave-off wave-away play-down downplay debunk",
  ],
  ["denies", "tq", "with from", "disagree differ demur object dissent quibble balk baulk"],
];

const MIND: readonly (readonly [SpeechAct, VerbFrames, string, string])[] = [
  ["believes", "tq", "in", "believe"],
  ["believes", "twq", "about of", "think"],
  ["believes", "to", "", "expect"],
  [
    "believes",
    "t",
    "",
    "assess judge gauge evaluate appraise reckon estimate calculate surmise conjecture suppose assume presume suspect guess infer deduce conclude anticipate foresee envisage envision imagine figure understand project",
  ],
  ["believes", "t", "", "feel sense doubt"],
  ["believes", "tw", "", "know learn realize realise discover ascertain gather hear remember forget"],
  ["believes", "tqn", "about over for", "fear"],
  ["believes", "tq", "about over", "worry dread fret"],
  ["believes", "ti", "for", "hope wish"],
  ["believes", "sw", "", "consider regard view see perceive interpret"],
];

const DOCUMENT: readonly (readonly [SpeechAct, VerbFrames, string, string])[] = [
  [
    "shows",
    "tn",
    "",
    "show demonstrate illustrate prove establish evidence evince document record chronicle suggest imply indicate reflect reveal find",
  ],
  ["shows", "tn", "", "point-to"],
  ["shows", "q", "", "read"],
];

const ACTS: readonly (readonly [SpeechAct, VerbFrames, string, string])[] = [
  ["declines", "i", "", "decline refuse"],
  ["declines", "n", "", "withhold"],
  ["hints", "tiq", "at to about", "hint"],
  // "offered condolences": with a noun of speech alone; "offered to help" is an act
  ["hints", "n", "", "offer"],
  ["hints", "i", "", "want seek plan intend aim aspire resolve vow threaten agree opt"],
  ["hints", "", "for on", "call appeal push press lobby campaign advocate"],
  ["hints", "n", "", "advocate urge prefer endorse oppose"],
  ["reacts", "tqn", "", "praise commend applaud welcome laud salute celebrate cheer extol congratulate thank"],
  [
    "reacts",
    "tqn",
    "",
    "criticize criticise condemn denounce decry slam lambast lambaste castigate chastise chide berate rebuke reprimand scold upbraid excoriate pillory vilify censure deride mock ridicule lampoon scorn disparage bash trash skewer savage malign fault blast assail pan revile",
  ],
  ["reacts", "q", "against at", "lash-out rail inveigh hit-out fire-back hit-back shoot-back push-back"],
  ["reacts", "f", "of for", "accuse charge blame credit"],
  ["reacts", "f", "on", "blame pin"],
  ["reacts", "tqn", "", "defend justify"],
  ["reacts", "tqn", "", "echo second"],
];

// base:past:participle of those that are not regular.
const IRREGULAR =
  "say:said:said tell:told:told write:wrote:written speak:spoke:spoken think:thought:thought feel:felt:felt hold:held:held find:found:found know:knew:known hear:heard:heard see:saw:seen read:read:read swear:swore:sworn forecast:forecast:forecast foretell:foretold:foretold foresee:foresaw:foreseen understand:understood:understood forget:forgot:forgotten teach:taught:taught sing:sang:sung begin:began:begun go:went:gone put:put:put set:set:set cut:cut:cut break:broke:broken shoot:shot:shot hit:hit:hit snap:snapped:snapped spell:spelled:spelled lay:laid:laid bear:bore:borne show:showed:shown prove:proved:proven mean:meant:meant seek:sought:sought withhold:withheld:withheld uphold:upheld:upheld give:gave:given take:took:taken bid:bade:bidden weep:wept:wept repay:repaid:repaid retell:retold:retold draw:drew:drawn cast:cast:cast make:made:made rip:ripped:ripped knock:knocked:knocked rebut:rebutted:rebutted admit:admitted:admitted submit:submitted:submitted concur:concurred:concurred demur:demurred:demurred infer:inferred:inferred refer:referred:referred aver:averred:averred regret:regretted:regretted prefer:preferred:preferred plan:planned:planned quip:quipped:quipped brag:bragged:bragged sob:sobbed:sobbed rap:rapped:rapped recap:recapped:recapped hum:hummed:hummed sum:summed:summed pen:penned:penned jot:jotted:jotted kid:kidded:kidded chat:chatted:chatted shrug:shrugged:shrugged nod:nodded:nodded beg:begged:begged dub:dubbed:dubbed label:labeled:labeled laud:lauded:lauded grin:grinned:grinned opt:opted:opted commit:committed:committed blog:blogged:blogged spurn:spurned:spurned air:aired:aired cable:cabled:cabled bash:bashed:bashed slam:slammed:slammed fret:fretted:fretted grunt:grunted:grunted fight:fought:fought";
const ALSO_SPELLED =
  "labelled:label labelling:label signalled:signal signalling:signal spelt:spell learnt:learn proved:prove forecasted:forecast bet:bet modelled:model travelled:travel counselled:counsel counselling:counsel snarled:snarl channelled:channel e-mailed:e-mail";

function inflect(base: string, irregular: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const known = irregular.get(base);
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : base === "go"
        ? "goes"
        : `${base}s`;
  const past = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const doubled =
    known?.[0]?.startsWith(base) && known[0].endsWith("ed") && known[0].length === base.length + 3
      ? base + base.slice(-1)
      : undefined;
  const stem = /[^eoy]e$/.test(base) ? base.slice(0, -1) : base;
  const double =
    !doubled && /^(?:set|put|cut|hit|begin|forget|forgot|bid|shoot-|swim)$/.test(base)
      ? base + base.slice(-1)
      : undefined;
  return [third, ...(known ?? [past]), `${doubled ?? double ?? stem}ing`];
}

function compile(): ReadonlyMap<string, readonly ReportingVerb[]> {
  const verbs = new Map<string, ReportingVerb[]>();
  const add = (rows: typeof SPEECH, strength: ReportingVerb["strength"]): void => {
    for (const [act, frames, prepositions, lemmas] of rows) {
      const verb = { act, frames, prepositions: prepositions ? prepositions.split(" ") : [], strength };
      for (const lemma of lemmas.split(" ")) verbs.set(lemma, [...(verbs.get(lemma) ?? []), verb]);
    }
  };
  add(SPEECH, "speech");
  add(MIND, "weak");
  add(DOCUMENT, "weak");
  add(ACTS, "weak");
  return verbs;
}

function compileForms(): ReadonlyMap<string, string> {
  const irregular = new Map(
    IRREGULAR.split(" ").map((row): [string, string[]] => {
      const [base = "", ...forms] = row.split(":");
      return [base, forms];
    }),
  );
  const forms = new Map<string, string>();
  for (const entry of REPORTING_VERBS.keys()) {
    const base = entry.includes("-") && entry !== "e-mail" ? entry.slice(0, entry.lastIndexOf("-")) : entry;
    for (const form of inflect(base, irregular)) if (!forms.has(form)) forms.set(form, base);
  }
  for (const row of ALSO_SPELLED.split(" ")) {
    const [form = "", base = ""] = row.split(":");
    forms.set(form, base);
  }
  for (const base of [...forms.values()]) forms.set(base, base);
  return forms;
}

/** Verbs that report speech, thought, findings and acts of speech, by lemma; phrasal ones as "point-out". */
export const REPORTING_VERBS: ReadonlyMap<string, readonly ReportingVerb[]> = compile();

/** The lemma of every form of every reporting verb: "told" is of "tell". */
export const REPORTING_FORMS: ReadonlyMap<string, string> = compileForms();

/** Verbs so plainly of speech that a quotation or clause beside them needs no further sign. */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  "say tell add write state declare announce note explain reply respond answer tweet post claim argue insist warn report reiterate stress emphasize remark observe comment continue conclude admit acknowledge concede ask recall testify assert contend maintain allege reveal disclose predict caution vow pledge quip joke exclaim retort recount".split(
    " ",
  ),
);

/** Nouns of persons and papers told of as addressees or media after a reporting verb: "in a statement", "on Twitter". */
export const SPEECH_SETTINGS: ReadonlySet<string> = new Set(
  "statement interview briefing conference speech address tweet post message letter email e-mail memo report broadcast telegram call conversation hearing testimony press release video recording podcast column article book memoir essay op-ed editorial communique communiqué note filing affidavit lawsuit complaint document summary transcript dispatch bulletin update thread remarks comments response reply rally debate meeting session appearance program programme show segment forum event ceremony Twitter Facebook Telegram Instagram X television TV radio".split(
    " ",
  ),
);
