/** A unit of measure: its name in the singular, as dossiers write it, and every form that the press gives it. */
const UNITS: readonly (readonly [string, string])[] = [
  ["km", "km kilometer kilometers kilometre kilometres kms"],
  ["m", "meter meters metre metres"],
  ["cm", "cm centimeter centimeters centimetre centimetres"],
  ["mm", "mm millimeter millimeters millimetre millimetres"],
  ["mile", "mile miles"],
  ["nautical mile", "nm"],
  ["yard", "yard yards yds"],
  ["foot", "foot feet ft"],
  ["inch", "inch inches"],
  ["km/h", "kph kmh"],
  ["mph", "mph"],
  ["knot", "knot knots"],
  ["kg", "kg kgs kilo kilos kilogram kilograms"],
  ["g", "gram grams gramme grammes"],
  ["mg", "mg milligram milligrams"],
  ["ton", "ton tons"],
  ["tonne", "tonne tonnes"],
  ["kiloton", "kiloton kilotons kilotonne kilotonnes kt"],
  ["megaton", "megaton megatons megatonne megatonnes"],
  ["pound", "lb lbs"],
  ["ounce", "ounce ounces oz"],
  ["acre", "acre acres"],
  ["hectare", "hectare hectares ha"],
  ["liter", "liter liters litre litres"],
  ["gallon", "gallon gallons"],
  ["barrel", "barrel barrels bbl bpd"],
  ["bushel", "bushel bushels"],
  ["watt", "watt watts"],
  ["kW", "kw kilowatt kilowatts"],
  ["MW", "mw megawatt megawatts"],
  ["GW", "gw gigawatt gigawatts"],
  ["kWh", "kwh"],
  ["MWh", "mwh"],
  ["GWh", "gwh"],
  ["degree", "degree degrees"],
  ["byte", "byte bytes"],
  ["MB", "mb megabyte megabytes"],
  ["GB", "gb gigabyte gigabytes"],
  ["TB", "tb terabyte terabytes"],
  ["Hz", "hz hertz"],
  ["MHz", "mhz megahertz"],
  ["GHz", "ghz gigahertz"],
  ["percent", "percent pct percentage"],
  ["basis point", "bps"],
];

/** Units by any of their forms, in lower case. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([name, forms]) => forms.split(" ").map((form): [string, string] => [form, name])),
);

/** Units that are one or two letters long: only right after the digits, or after them and a space in this case. */
export const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ["m", "m"],
  ["g", "g"],
  ["t", "tonne"],
  ["l", "liter"],
  ["ml", "ml"],
  ["h", "hour"],
  ["w", "watt"],
  ["c", "degree"],
  ["f", "degree"],
]);

/** Currencies by sign, with the letters that may stand before the sign. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₦", "NGN"],
]);

/** The dollar's letters: "A$", "US$", "C$", "HK$". */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
  ["r", "BRL"],
  ["nt", "TWD"],
]);

/** Currencies by code or word, as they stand after an amount. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ..."usd gbp eur jpy cny inr rub uah krw ils try chf sek nok dkk pln czk huf cad aud nzd hkd sgd brl mxn zar aed sar irr kpw twd"
    .split(" ")
    .map((code): [string, string] => [code, code.toUpperCase()]),
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["sterling", "GBP"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["hryvnia", "UAH"],
  ["hryvnias", "UAH"],
  ["rupee", "INR"],
  ["rupees", "INR"],
  ["shekel", "ILS"],
  ["shekels", "ILS"],
  ["lira", "TRY"],
  ["zloty", "PLN"],
  ["kronor", "SEK"],
  ["won", "KRW"],
  ["rial", "IRR"],
  ["rials", "IRR"],
  ["cents", "cent"],
  ["cent", "cent"],
  ["pence", "penny"],
]);

/** Tell whether a word in lower case names a unit of measure. */
export function isUnitWord(lower: string): boolean {
  return UNIT_NAMES.has(lower);
}
