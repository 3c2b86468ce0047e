/** British words in -our whose American form ends in -or; endings may follow (labourers, coloured). */
const OUR = new Set(
  (
    "arbour ardour armour behaviour candour clamour colour demeanour discolour dishonour endeavour favour fervour flavour glamour " +
    "harbour honour humour labour misbehaviour neighbour odour parlour rancour rigour rumour saviour savour splendour tumour " +
    "valour vapour vigour"
  ).split(" "),
);

/** British words whose American form follows no rule given here. */
const SINGLE = new Map(
  (
    "defence:defense defences:defenses offence:offense offences:offenses licence:license licences:licenses pretence:pretense " +
    "practise:practice practised:practiced practising:practicing programme:program programmes:programs grey:gray " +
    "tyre:tire tyres:tires kerb:curb cheque:check cheques:checks plough:plow sceptical:skeptical sceptic:skeptic sceptics:skeptics " +
    "scepticism:skepticism aluminium:aluminum aeroplane:airplane aeroplanes:airplanes jewellery:jewelry moustache:mustache " +
    "pyjamas:pajamas enquiry:inquiry enquiries:inquiries catalogue:catalog dialogue:dialog dialogues:dialogs ageing:aging " +
    "judgement:judgment acknowledgement:acknowledgment manoeuvre:maneuver manoeuvres:maneuvers manoeuvring:maneuvering " +
    "storey:story storeys:stories draught:draft mould:mold smoulder:smolder smouldering:smoldering cosy:cozy artefact:artifact " +
    "artefacts:artifacts whilst:while amongst:among towards:toward afterwards:afterward backwards:backward forwards:forward " +
    "skilful:skillful fulfil:fulfill fulfils:fulfills enrol:enroll instalment:installment paediatric:pediatric " +
    "orthopaedic:orthopedic anaesthetic:anesthetic haemorrhage:hemorrhage leukaemia:leukemia anaemia:anemia foetus:fetus " +
    "oestrogen:estrogen diarrhoea:diarrhea mum:mom mums:moms learnt:learned burnt:burned spelt:spelled dreamt:dreamed " +
    "leapt:leaped kidnapper:kidnaper sulphur:sulfur whisky:whiskey yoghurt:yogurt"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words in -ise that American English writes so too. */
const ISE = new Set(
  (
    "advertise advise arise chastise circumcise comprise compromise concise demise despise devise disguise enterprise excise exercise " +
    "expertise franchise guise improvise incise likewise merchandise noise otherwise paradise poise praise premise precise promise " +
    "raise revise rise supervise surmise surprise televise treatise wise bruise cruise cerise anise turquoise tortoise"
  ).split(" "),
);

/** Bring a folded word to American spelling, so that "organised labour" and "organized labor" compare equal. */
export function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  const single = SINGLE.get(word);
  if (single) return single;
  const our = word.indexOf("our");
  if (our > 1 && OUR.has(word.slice(0, our + 3))) return `${word.slice(0, our)}or${word.slice(our + 3)}`;
  if (/(?:ntre|litre|metre|theatre|spectre|calibre|fibre|sabre|sombre|meagre|lustre)s?$/.test(word))
    return word.replace(/re(s?)$/, "er$1");
  const ys = /^(.*al|.*ar)ys(e|ed|es|ing|er|ers)$/.exec(word);
  if (ys) return `${ys[1]}yz${ys[2]}`;
  const is = /^(.{2,})is(e|ed|es|ing|er|ers|ation|ations)$/.exec(word);
  if (is && !ISE.has(`${is[1]}ise`)) return `${is[1]}iz${is[2]}`;
  const ll =
    /^(.*(?:avel|ancel|abel|odel|evel|uel|ival|ignal|otal|unnel|ounsel|arshal|edal|etal|iral|ouncel|uarrel|ibel|urnel))l(ed|ing|er|ers|or|ors)$/.exec(
      word,
    );
  if (ll) return `${ll[1]}${ll[2]}`;
  return word;
}
