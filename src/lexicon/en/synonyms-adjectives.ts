/** Adjectives, adverbs and numerals that news English uses for one another, a class a line, by lemma. */
export const ADJECTIVE_CLASSES: readonly string[] = `
dead killed
wounded injured hurt
missing lost
hundred hundreds
thousand thousands
million millions
dozen dozens
big large huge major massive
large big huge significant substantial
huge massive large enormous
major big significant main
main major chief key
key crucial main
important significant crucial key
significant important substantial considerable major
crucial vital critical important
serious severe grave
severe serious harsh
grave serious
dangerous risky
safe secure
additional more extra further
further additional more
extra additional
more additional
several various numerous some
numerous many several
various several
many numerous
few handful
sole only
only sole
entire whole complete
whole entire
complete full
full complete
near close
close near
international global
global international worldwide
worldwide global
foreign external
domestic internal
local regional
national federal
federal national
public open
private personal
former ex
current present
recent latest
new fresh
early initial first
first initial
initial first
next coming
coming next upcoming
upcoming coming
possible potential
potential possible
likely probable
probable likely
unlikely improbable
unclear uncertain
clear evident
evident clear obvious
ready prepared
willing ready
unwilling reluctant
able capable
capable able
unable incapable
suicide kamikaze
kamikaze suicide loitering
precision accurate
isolated pariah
pariah isolated rogue
rogue pariah
nearly almost about approximately
about approximately roughly around
approximately about roughly
long-range intercontinental
midrange intermediate
homeland mainland
mainland homeland
`
  .trim()
  .split("\n");
