const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Last words of a place's name: "the Pell Islands", "Weir Street", "Holm County". In lower case. */
export const PLACE_ENDS: ReadonlySet<string> = set(`
  airfield airport alley archipelago arena atoll avenue ave ave. basin bay beach blvd blvd. border boulevard bridge camp canal canyon cape
  cathedral channel city coast county cove creek dam delta desert district drive estate falls field fields forest fort gardens gate glacier gulf
  harbor harbour heights highway hill hills inlet island islands isle isles lake lakes lane lagoon mall manor marsh memorial mosque mountain
  mountains ocean oblast pass park path peak peninsula plain plains plateau plaza point port prairie prefecture province quarter quay range
  ranch ravine reef region reservoir ridge river road rd rd. sea shore shores sound springs square stadium station st st. strait straits
  street suburb territory terminal tower towers town township trail tunnel valley village volcano waterfall wharf wood woods zone
`);

/** First words of a place's name: "Lake Orsk", "Mount Vell", "Port Tarrow". In lower case. */
export const PLACE_STARTS: ReadonlySet<string> = set(
  "lake mount mt mt. port fort ft. cape camp san santa los las puerto isla rio villa",
);

/** First words of a place's name before "of": "Gulf of Holm". In lower case. */
export const PLACE_HEADS: ReadonlySet<string> = set(
  "gulf strait straits bay sea isle cape port lake mouth horn city province region peninsula tower",
);

/** Nouns for places, beside the last words of their names. */
export const PLACE_NOUNS: ReadonlySet<string> = set(`
  area airbase airspace backyard barracks base basement battlefield belt building bunker capital cellar cemetery center centre church compound
  corner country countryside downtown east embassy enclave exclave facility factory farm front frontier frontline garrison ground headquarters
  heartland home hospital hotel house jail jungle kindergarten land location metropolis mine neighborhood neighbourhood north northeast
  northwest office outpost outskirts palace plant premises prison residence restaurant rooftop school seaside settlement shelter shop side
  site slum south southeast southwest spot store suburb swamp synagogue temple university venue warehouse waters west workshop yard
`);
