const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/**
 * Verbs that stand at the head of headlines, by their base form: those that headlines are fond of for being short, and the common ones of news.
 * After the lists of headline vocabulary that English grammars and style guides give.
 */
export const HEADLINE_VERBS: ReadonlySet<string> = set(`
  abate abduct abet abscond absolve acquit act add adopt adorn advance agree aid air airlift alert allay allege allow amass ambush annul
  apologise apologize appal apply appoint approve arrest ask assail assault attend avert avoid award axe back bag bail balk ban bar
  barrage bash bask batter battle beat beef befriend begin bench berate besiege bet bid blame blast bless blitz block blow bludgeon
  bolster bolt bomb boo boost boot bounce boycott brace brand brave breach break brief bring broker build bump burn burst bust buy call
  cancel cap carjack carry carve cash catch cater cause caution cede censure chafe challenge champion change charge charter chase check
  chide choke choose cite clamp clash claw clear climb clinch clobber clog close club coach coast coax collapse combat come compel
  complete con concede condemn confer confide confirm confront continue control convene cool cop cost crack cram crash crave crawl create
  cripple cross crown cruise crumble crush curb curse curtail cut dash dazzle deal debate debunk debut decapitate decide decimate decline
  decry deem defect defer deflect defraud defuse defy delay deliver demand demolish demote denounce deny deplore deport derail deride
  desert destroy detain deter dethrone detonate devastate devour die dim din dip disband discard disclose dish dismantle dismiss disparage
  dispel disrupt distribute ditch dive divert dock dodge dog dominate don doom double douse down downplay drag drain draw dread drive drop
  drown drub duck dump dwarf dwindle ease eat eclipse edge eject elude embark embezzle embrace emerge enact end endorse engulf enlist
  enrage ensnare enter entice envision erase erect erode erupt escape eschew evacuate evade evict exceed execute exit exonerate expand
  expel explode explore extend extol extradite eye face fail fall falter fan fault favor favour feel feign fell feud fight file find fire
  fix fizzle flag flatten flaunt flay flee flip float flock flog flood flop flout flunk fly foil fold follow force forfeit forge forgo
  free freeze frolic fuel fume gain gamble garner gather gauge gear get give go grab grant grapple greet grill grip groom ground grow
  guard gun gut hail halt halve hammer hamper handcuff handle hang harass haul haunt head heal hear hedge heed help hijack hike hinder
  hint hire hit hobble hoist hold hope host hound hurl hurt ignite impeach impede implode impose imprison incite indict ink inspect
  instate instigate interdict intervene invoke irk issue jail jeer jet jettison jilt jockey join jolt jump keep kill knife know lament
  land lash laud launch lavish lead leap learn leave lie lift light limp linger link live loath lobby log look loom loot lose lure lurk
  maim make mar march mark maul meet mend mire miss mob mock molest mount mourn move muddle mug mull murder muscle mute muzzle nab nail
  name nap near need net nix note nudge offer open oppose ordain order oust outdo outlast outline outpace outrage outshine overhaul
  override oversee overtake overthrow overturn own pack pan paralyse paralyze pardon pare parole part pass patch pave pay peak peg pelt
  pen perish persist pick pinch pitch place plague plan plant play plead pledge plot plow plug plummet plunder plunge plunk pocket poise
  poll ponder post postpone pound pour praise predict prepare present press prevent probe prod produce promise prompt protect protest
  prove prowl prune puff pull pummel punch push put quake quash quell question quit quiz rack raid raise rake rally ram ransack rap rape
  rattle ravage rave raze reach read reap rebound rebuff rebuke recall recant receive recover reduce reel refuse refute regroup rehire
  reignite reinstate reject release relent remain remember remove rename renew repair repay repeal repel replace report reprimand request
  rescind rescue resign resume retain retract retreat return reveal revere reverse review revive revoke reward ricochet ride rile rip rise
  risk rival roar rob rock roil romp root rout row rule run rush sack sag salute sap savage save say scale scam scan scare scold scoop
  scorch score scour scrap scrub scuttle seal sear search secede secure see seek seem seize sell send serve set settle sever shake share
  shatter shelve shield shift shine shirk shock shoot shove show shred shrug shuffle shun shut side sideline sign silence simmer sing sink
  sit skid skip skyrocket slam slap slash slay slide slip slog slow slump smash smear snag snap snare snatch sneak snub soar sour spare
  spark spat spawn speak spend spill split spoil spook spread spur spurn squander squash squeeze stab stage stalk stall stampede stand
  star start state stave stay steal steer stem step stir stop storm stow strafe strand strangle stray stress strike strip struggle study
  stumble stun sub subdue submit sue suffer suggest supply support surge survive suspend swamp swap sway swear sweep swell swerve swindle
  swipe switch swoop tackle tag take talk tally tame tank tap target taunt teach tear tease teeter tell terrorise terrorize test thank
  thaw thrash threaten thrive throttle throw thwart tie tighten tip top topple torch torment torpedo toss touch tout track trade trail
  train transfer trap trash travel treat trick trigger trim triumph trounce trump try tumble turn tweak unfurl unite unleash unmask
  unravel unveil update uphold upset urge use vacate vanish veer vent vet veto vie view vindicate visit void vote vow wage wait wake walk
  wallop wane want warn watch weigh welcome whip widen wield win woo work worry wound wreak wreck write yank yell yield zap
`);

/** Nouns that headlines are fond of and other writing has seldom, singular. */
export const HEADLINE_NOUNS: ReadonlySet<string> = set(`
  accord aide blaze blunder bout bro brawl bribe brute bureaucrat carnage casualty clampdown cleric clinic cop cortege crackdown crony culprit
  dad dairy deadlock debacle deluge dispute dweller escapee exec execs fallout felon feud fiasco firestorm flop foe fray fugitive furor furore
  glitch gunman heist hitman hoax homicide hostage inferno inmate intruder jab jewelry jewellery jobless juggernaut lifer loo looter
  loser manhunt mastermind mayhem medic melee mishap mobster molester mom mum murderer nominee ouster outage outcry pact pal pedestrian perp
  plea ploy poll probe pundit quake rampage rapist rebel recap recluse redhead rehab rift riot rioter row rumor rumour rumpus runaway ruse
  sequel shakeup shooter shootout showdown sitcom sleuth slur snafu snag speedster spree standoff stint stowaway strife suspect takeover teen
  teenager tot trafficker trio tryst turmoil twister upheaval upset vandal vigil villager warlord wildfire windfall woe
`);

/** Participles that are nouns too, or look like the base form: in headlines they stand without an auxiliary, "Two hurt in mill blaze". */
export const PARTICIPLES: ReadonlySet<string> = set(`
  bent bet bid born borne bought bound broadcast built burnt burst bust caught cast cut dealt dug fed felt fought found forecast heard held hit
  hurt kept laid led left let lost made met paid put quit read rid said sent set shed shot shut slain slit sold spent split spread struck stuck
  stung sued sunk swept swung taught told thrust torn upset won wound
`);
