/**
 * News programmes by the outlet that broadcasts them, one outlet a line: names that mean nothing else in plain text, then, after `~`,
 * those that do ("Today", "The Lead") and count only in quotation marks or before "programme" or "show".
 */
const PROGRAMMES = `
ABC News|Good Morning America;World News Tonight;This Week with George Stephanopoulos;ABC World News;Nightline;Start Here~This Week;20/20;The View
CBS News|Face the Nation;60 Minutes;CBS This Morning;CBS Mornings;CBS Evening News;CBS Sunday Morning~48 Hours;Sunday Morning
NBC News|Meet the Press;NBC Nightly News;Dateline NBC;Today Show~Today;Dateline;Nightly News
CNN|Anderson Cooper 360;The Situation Room;Erin Burnett OutFront;Fareed Zakaria GPS;Inside Politics;Reliable Sources;Cuomo Prime Time;Amanpour;Quest Means Business;CNN Tonight~State of the Union;New Day;The Lead;Early Start;The Source;OutFront;AC360
MSNBC|Morning Joe;The Rachel Maddow Show;Hardball;The Last Word;Deadline: White House;All In with Chris Hayes;The Beat with Ari Melber;Andrea Mitchell Reports;PoliticsNation~The Beat;All In;The ReidOut;The 11th Hour
Fox News|Fox News Sunday;Fox & Friends;Fox and Friends;Special Report with Bret Baier;Tucker Carlson Tonight;The Ingraham Angle;The O'Reilly Factor;Sunday Morning Futures;America's Newsroom;Justice with Judge Jeanine;On the Record with Greta Van Susteren;Hannity;The Kelly File~Special Report;The Five;Outnumbered;The Story;Life, Liberty & Levin;MediaBuzz;Media Buzz;Your World;The Factor
Fox Business|Mornings with Maria;Varney & Co.;Lou Dobbs Tonight~Kudlow
CNBC|Squawk Box;Squawk on the Street;Mad Money;Closing Bell;Power Lunch
PBS NewsHour|PBS NewsHour;NewsHour;Washington Week;Firing Line~Frontline
NPR|All Things Considered;Morning Edition;Weekend Edition;Fresh Air;Wait Wait
C-SPAN|Washington Journal;Newsmakers
BBC|Newsnight;Today programme;The Andrew Marr Show;Andrew Marr Show;Sunday with Laura Kuenssberg;Politics Live;HARDtalk;BBC Breakfast;World at One;Question Time;Panorama;PM programme;Newshour;The World Tonight;Woman's Hour;Victoria Derbyshire programme~Today;PM;Breakfast;Hardtalk;The World This Weekend;Broadcasting House;More or Less
ITV News|Good Morning Britain;This Morning;News at Ten;Lorraine~Peston;Tonight;Loose Women
Sky News|Sophy Ridge on Sunday;Ridge on Sunday;Kay Burley Breakfast;Sunday Morning with Trevor Phillips;Trevor Phillips on Sunday
Channel 4 News|Unreported World;Dispatches
LBC|Tonight with Andrew Marr;James O'Brien Show;Nick Ferrari at Breakfast
CBC News|The National;Power & Politics;The Fifth Estate;As It Happens;Rosemary Barton Live~The Current;The House
CTV News|Question Period;Power Play~W5
ABC News (Australia)|Insiders;Q+A;Q&A;Radio National Breakfast;Four Corners;7.30~AM;PM
Nine News|60 Minutes Australia~A Current Affair
RTÉ|Morning Ireland;Prime Time;The Late Late Show~News at One;Six One
Deutsche Welle|Conflict Zone
Al Jazeera|Inside Story;Talk to Al Jazeera;UpFront~The Listening Post
ARD|Tagesschau;Tagesthemen;Anne Will
ZDF|Heute Journal;Maybrit Illner
Rossiya-1|Vesti Nedeli;60 Minut
`;

/** A programme's outlet, and whether its name alone is enough. */
export interface Programme {
  readonly outlet: string;
  readonly sure: boolean;
}

let programmes: ReadonlyMap<string, Programme> | undefined;
let beginnings: ReadonlySet<string> | undefined;

/** Tell whether a programme's name can begin with a word, "The" left out: most capitals begin none. */
export function canBeginProgramme(word: string): boolean {
  programmes ??= readProgrammes();
  beginnings ??= new Set([...programmes.keys()].map((title) => headOf(title.replace(/^the /, ""))));
  return beginnings.has(headOf(word.toLowerCase()));
}

/** The letters or digits that a name begins with. */
function headOf(title: string): string {
  return /^(?:\p{L}+|\d+)/u.exec(title)?.[0] ?? "";
}

/** The outlet that broadcasts a programme of this name, given as it is written. */
export function resolveProgramme(name: string): Programme | undefined {
  programmes ??= readProgrammes();
  return programmes.get(foldTitle(name));
}

/** Sure names first, so that none of another outlet's doubtful ones stands in their way. */
function readProgrammes(): ReadonlyMap<string, Programme> {
  const found = new Map<string, Programme>();
  const rows = PROGRAMMES.trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string]);
  for (const sure of [true, false])
    for (const [outlet, names] of rows)
      for (const name of names.split("~")[sure ? 0 : 1]?.split(";") ?? [])
        if (!found.has(foldTitle(name))) found.set(foldTitle(name), { outlet, sure });
  return found;
}

function foldTitle(name: string): string {
  return name.replace(/[’‘]/g, "'").replace(/[.,]$/, "").toLowerCase();
}
