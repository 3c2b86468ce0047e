const DAYS = [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
];

/** The days of the week by their English names and abbreviations, 0 for Monday to 6 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  DAYS.flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i])),
);

/** Words that, right before a weekday, make a proper name of it: "Black Friday", "Bloody Sunday". */
export const NAMING_BEFORE_WEEKDAY: ReadonlySet<string> = new Set(
  "black bloody super cyber giving ash good palm holy maundy shrove fat ruby whit".split(" "),
);

/** Words that, capitalized right after a weekday, make a proper name of it: "Sunday Times", "Saturday Night Live". */
export const NAMING_AFTER_WEEKDAY: ReadonlySet<string> = new Set(
  "times telegraph mirror express post people herald independent mail world sun star live club review magazine service school football".split(
    " ",
  ),
);
