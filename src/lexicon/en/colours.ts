/**
 * Words that name one thing and colour it, by the thing: whoever writes one of them could have written another of its row. Compiled from
 * what style books of agencies and broadcasters warn of.
 */
const ROWS: readonly (readonly [thing: string, words: string])[] = [
  [
    "a war",
    "invasion|aggression|special military operation|offensive|onslaught|intervention|incursion|war of aggression",
  ],
  ["a state", "pariah|rogue|reclusive|isolated|hermit kingdom|outcast|axis of evil"],
  ["a land held", "self-styled|self-proclaimed|so-called|breakaway|separatist|occupied|annexed|puppet|liberated"],
  ["a government", "regime|junta|dictatorship|puppet government|clique"],
  [
    "armed men",
    "terrorists|militants|rebels|insurgents|freedom fighters|guerrillas|extremists|mercenaries|separatists|resistance fighters",
  ],
  ["a killing", "massacre|slaughter|bloodbath|butchery|carnage|genocide"],
  ["those who march", "protesters|rioters|demonstrators|mob|thugs|looters|agitators"],
  [
    "those who come",
    "illegal immigrants|illegal aliens|undocumented immigrants|undocumented migrants|migrants|refugees|asylum seekers",
  ],
  ["a fence", "separation barrier|apartheid wall|security fence"],
  ["a hearing", "witch hunt|show trial|kangaroo court|sham trial"],
  ["a vote", "sham referendum|so-called referendum|rigged election|sham election"],
  ["a payment", "bailout|handout|giveaway|rescue package|kickback|bribe"],
];

/** Words that colour what they name, in lower case, with the thing that they name. */
export const COLOURS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([thing, words]) => words.split("|").map((word): [string, string] => [word, thing])),
);

/** The most words that a colouring phrase has. */
export const LONGEST_COLOUR = 3;
