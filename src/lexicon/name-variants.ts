import { foldName } from "./world.ts";

/** Given names that are one name in two languages or two spellings, or a name and its short form; folded. */
const SETS =
  "volodymyr vladimir wladimir vladimyr|dmytro dmitri dmitry dmitriy|oleksandr alexander aleksandr alexandr|mykhailo mikhail mihail mykhaylo|serhii serhiy sergei sergey serguei|oleksii oleksiy alexei aleksei alexey aleksey|mykola nikolai nikolay|andrii andriy andrei andrey|yevhen yevgeny evgeny evgeni yevgeni|olena elena yelena|iryna irina|oleh oleg|ihor igor|pavlo pavel|petro petr pyotr|yurii yuriy yuri juri yury|kateryna ekaterina yekaterina|kyrylo kirill|vasyl vasily vasili|mohammed mohammad muhammad mohamed mohamad muhammed|ahmed ahmad|hussein hossein husayn husain hosein|yousef youssef yusuf yosef|ibrahim ebrahim|bashar bachar|muammar moammar|benjamin binyamin ben|joe joseph|mike michael|bill william will|jim james|tony anthony antony|bob robert rob|dan daniel|tom thomas|chris christopher|don donald|jeff jeffrey geoffrey|steve steven stephen|dave david|ed edward|pat patrick|liz elizabeth|kate katherine catherine|sue susan|jen jennifer|nick nicholas|sam samuel|matt matthew|greg gregory|ron ronald|ken kenneth|larry lawrence|andy andrew|rick richard dick|charlie charles|fred frederick|tim timothy|joan joann|josep joseph";

let firstOf: Map<string, string> | undefined;

/** Fold a name so that spellings of one sound are equal: "Shevchenko" and "Szewczenko" stay apart, "-sky", "-skyy" and "-skiy" do not. */
function foldSound(part: string): string {
  return part
    .replace(/(?:iy|yy|yi|ij|ii|y|j)/g, "i")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/w/g, "v")
    .replace(/ou/g, "u")
    .replace(/ie/g, "e")
    .replace(/(.)\1+/g, "$1");
}

/**
 * Give the key under which spellings of one person's full name are equal: "Serhii Tkach" and "Sergey Tkach" have one, for given
 * names that are known to be one. Nothing for a single name.
 */
export function foldPersonName(name: string): string | undefined {
  if (!firstOf) {
    firstOf = new Map();
    for (const set of SETS.split("|")) {
      const [head = "", ...rest] = set.split(" ");
      for (const one of [head, ...rest]) firstOf.set(one, head);
    }
  }
  const parts = foldName(name).split("-");
  const [given = "", ...rest] = parts;
  const family = rest.at(-1);
  if (family === undefined || given === "") return undefined;
  return `${foldSound(firstOf.get(given) ?? given)} ${rest.length > 1 && family.length < 4 ? foldSound(rest.join("")) : foldSound(family)}`;
}
