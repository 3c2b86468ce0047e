/** The ordinals from first to twentieth, and the tens; the others are made of a ten and a unit. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
  ["thirtieth", 30],
]);
