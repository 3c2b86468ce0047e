/** Currencies by sign, as they stand before an amount or after it. Signs that several currencies share mean the widest used. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  (
    "$ USD £ GBP € EUR ¥ JPY ₹ INR ₨ INR ₽ RUB ₴ UAH ₩ KRW ₪ ILS ₺ TRY ₦ NGN ₫ VND ₱ PHP ฿ THB ₡ CRC ₲ PYG ₵ GHS ₸ KZT ₮ MNT " +
    "₭ LAK ₼ AZN ₾ GEL ៛ KHR ﷼ IRR ֏ AMD ؋ AFN ৳ BDT ₿ BTC ₤ GBP"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] as string]);
      return pairs;
    }, []),
);

/** The letters before a dollar's sign: "A$", "US$", "C$", "HK$". */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["can", "CAD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["r", "BRL"],
  ["nt", "TWD"],
  ["mx", "MXN"],
  ["tt", "TTD"],
  ["j", "JMD"],
  ["fj", "FJD"],
  ["bds", "BBD"],
  ["b", "BND"],
  ["z", "ZWL"],
  ["n", "NAD"],
]);

/** The codes of ISO 4217 in use, and those of the last decades that texts still name; in capitals only. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY " +
    "CNH COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR " +
    "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU " +
    "MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD " +
    "SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XAG " +
    "XAU XCD XDR XOF XPF YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS GRD IEP PTE FIM"
  ).split(" "),
);

/** Marks of a currency that are letters and stand before the amount: "Rs 500", "RM30". */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ["Rs", "INR"],
  ["RM", "MYR"],
  ["Rp", "IDR"],
  ["Kshs", "KES"],
  ["KSh", "KES"],
  ["Sh", "KES"],
  ["Dh", "AED"],
  ["Dhs", "AED"],
  ["SFr", "CHF"],
  ["Php", "PHP"],
  ["RMB", "CNY"],
  ["DM", "DEM"],
]);

/** Names that mean one currency by themselves, singular and plural, or that mean one far more than any other. */
const NAMES: readonly (readonly [string, string])[] = [
  ["USD", "dollar dollars buck bucks greenback greenbacks"],
  ["EUR", "euro euros"],
  ["GBP", "sterling quid"],
  ["JPY", "yen"],
  ["CNY", "yuan renminbi rmb"],
  ["RUB", "rouble roubles ruble rubles"],
  ["UAH", "hryvnia hryvnias hryvnya hryvni"],
  ["INR", "rupee rupees"],
  ["ILS", "shekel shekels"],
  ["TRY", "lira liras"],
  ["PLN", "zloty zlotys zloties"],
  ["SEK", "kronor"],
  ["KRW", "won"],
  ["IRR", "rial rials toman tomans"],
  ["ZAR", "rand rands"],
  ["THB", "baht"],
  ["MYR", "ringgit ringgits"],
  ["IDR", "rupiah rupiahs"],
  ["VND", "dong"],
  ["BDT", "taka"],
  ["NGN", "naira"],
  ["GHS", "cedi cedis"],
  ["ETB", "birr"],
  ["HUF", "forint forints"],
  ["RON", "lei"],
  ["BGN", "leva"],
  ["KZT", "tenge"],
  ["AZN", "manat manats"],
  ["GEL", "lari"],
  ["MNT", "tugrik tugriks"],
  ["MMK", "kyat kyats"],
  ["KHR", "riel riels"],
  ["AFN", "afghani afghanis"],
  ["MOP", "pataca patacas"],
  ["PYG", "guarani guaranis"],
  ["BOB", "boliviano bolivianos"],
  ["PEN", "soles"],
  ["HNL", "lempira lempiras"],
  ["GTQ", "quetzal quetzales quetzals"],
  ["CRC", "colones"],
  ["NIO", "cordobas"],
  ["HTG", "gourde gourdes"],
  ["VES", "bolivar bolivars bolivares"],
  ["BRL", "reais"],
  ["AOA", "kwanza kwanzas"],
  ["MZN", "metical meticais"],
  ["ZMW", "kwacha"],
  ["BWP", "pula"],
  ["GMD", "dalasi dalasis"],
  ["SLE", "leone leones"],
  ["MGA", "ariary"],
  ["ERN", "nakfa"],
  ["MRU", "ouguiya"],
  ["BTN", "ngultrum"],
  ["MVR", "rufiyaa"],
  ["VUV", "vatu"],
  ["PGK", "kina"],
  ["ALL", "leke"],
  ["MKD", "denar denars"],
  ["AMD", "dram drams"],
  ["CZK", "koruna korunas koruny"],
  ["DEM", "deutschmark deutschmarks deutschemark deutschemarks"],
  ["BTC", "bitcoin bitcoins"],
  ["cent", "cent cents"],
  ["penny", "pence"],
];

/** Currencies by a name that follows an amount, in lower case. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([code, words]) => words.split(" ").map((word): [string, string] => [word, code])),
);

/** Names that nations share, by the word for the nation before them: "Swiss francs". */
const NATIONAL: readonly (readonly [string, string])[] = [
  [
    "dollar",
    "us USD american USD australian AUD canadian CAD hong-kong HKD singapore SGD taiwan TWD jamaican JMD zimbabwean ZWL",
  ],
  [
    "dollar",
    "zimbabwe ZWL fijian FJD namibian NAD liberian LRD guyanese GYD barbadian BBD bahamian BSD brunei BND taiwanese TWD",
  ],
  [
    "pound",
    "british GBP egyptian EGP syrian SYP lebanese LBP sudanese SDG irish IEP cypriot CYP falkland FKP gibraltar GIP",
  ],
  [
    "franc",
    "swiss CHF french FRF belgian BEF rwandan RWF burundian BIF congolese CDF djiboutian DJF guinean GNF cfa XOF",
  ],
  ["krona", "swedish SEK icelandic ISK"],
  ["krone", "norwegian NOK danish DKK"],
  ["crown", "swedish SEK norwegian NOK danish DKK czech CZK icelandic ISK estonian EEK slovak SKK"],
  [
    "peso",
    "mexican MXN argentine ARS argentinian ARS chilean CLP colombian COP cuban CUP dominican DOP philippine PHP uruguayan UYU",
  ],
  ["rupee", "indian INR pakistani PKR nepali NPR nepalese NPR mauritian MUR lankan LKR seychellois SCR"],
  ["dinar", "iraqi IQD kuwaiti KWD jordanian JOD bahraini BHD libyan LYD tunisian TND algerian DZD serbian RSD"],
  ["dirham", "uae AED emirati AED moroccan MAD"],
  ["riyal", "saudi SAR qatari QAR"],
  ["rial", "iranian IRR omani OMR yemeni YER"],
  ["shilling", "kenyan KES ugandan UGX tanzanian TZS somali SOS"],
  ["som", "kyrgyz KGS uzbek UZS"],
  ["ruble", "russian RUB belarusian BYN belarussian BYN"],
  ["rouble", "russian RUB belarusian BYN belarussian BYN"],
  ["won", "south-korean KRW korean KRW north-korean KPW"],
  ["mark", "german DEM finnish FIM"],
  ["leu", "romanian RON moldovan MDL"],
  ["real", "brazilian BRL"],
  ["yen", "japanese JPY"],
  ["yuan", "chinese CNY"],
  ["lira", "turkish TRY italian ITL"],
];

/** A name that nations share, with its plurals, by the nation's word and the singular: "swiss franc". */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map(
  NATIONAL.flatMap(([name, rows]) => {
    const words = rows.split(" ");
    return words.flatMap((nation, i): [string, string][] =>
      i % 2 === 0 ? [[`${nation.replace("-", " ")} ${name}`, words[i + 1] as string]] : [],
    );
  }),
);

/** The singular of the names that nations share, by any of their forms. */
export const SHARED_CURRENCIES: ReadonlyMap<string, string> = new Map(
  [...new Set(NATIONAL.map(([name]) => name))].flatMap((name): [string, string][] => [
    [name, name],
    [`${name}s`, name],
    ...(name === "krone" ? ([["kroner", name]] as [string, string][]) : []),
    ...(name === "krona" ? ([["kronor", name]] as [string, string][]) : []),
    ...(name === "real" ? ([["reais", name]] as [string, string][]) : []),
  ]),
);
