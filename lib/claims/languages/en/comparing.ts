import { type CueRow, defineCues } from '@/lib/claims/cue';

/**
 * How a word of comparison must be used: `plain` always compares; `trend` is a verb that needs a measure, an amount
 * or a manner beside it; `rise` a verb that nearly always is one; `direction` ("up 4%"); `comparative` needs "than",
 * a form of "be", or an amount; `superlative` needs "the", "its" or "'s"; `most`, `more`, `first`, `only`, `record`,
 * `as`, `against` are told in kinds/comparison.ts; `none` keeps a longer phrase from being read as a shorter one.
 */
export type ComparingUse =
  | 'plain'
  | 'trend'
  | 'rise'
  | 'direction'
  | 'comparative'
  | 'superlative'
  | 'most'
  | 'more'
  | 'first'
  | 'only'
  | 'record'
  | 'as'
  | 'against'
  | 'noun'
  | 'none';

const rows: readonly CueRow<ComparingUse>[] = [
  [
    'none',
    'none',
    `at least|at most|at best|at worst|at first|first lady|first minister|first name|first names|first aid|first world war|second world war|
     in the first person|first half|second half|first degree|second degree|first amendment|second amendment|first round|second round|third round|
     first place|first of all|first quarter|second quarter|third quarter|third party|second hand|second-hand|third world|
     no longer|any longer|more or less|once more|rather than|other than|no more|what is more|what's more|more than happy|
     best known|best wishes|double room/rooms/bed/murder/act/life/standard/standards|no longer|best we/you/they can|up to|best buy|best friend|best friends|best man|best practice|best practices|best interest|best interests|best seller|
     do their best|did their best|do our best|do his best|do her best|the latest|at the latest|
     higher education|upper house|lower house|lower court|lower courts|higher court|great barrier reef|more details|
     police record|criminal record|track record|record label|record company|for the record|off the record|
     rose to his/her/their feet|rise up|rose up|rise to power|rose to power|rise to fame|fall apart|fell apart|fall in love|fell in love|
     drop out|dropped out|drop off|drop by|drop charges|drop the charges|dropped charges|grow up|grew up|grown up|growing up|growing pains|
     raise money|raise awareness|raising awareness|raise questions|raised questions|raise concerns|raised concerns|raising concerns|raise the alarm|raised the alarm|
     raised by|raised in|raise their/his/her hand/hands|cut off|cut short|cut ties|cut the ribbon|cut through|cut down|cuts off|cutting off|
     lost his/her/their life/lives|lose his/her/their life/lives|loss of life|led by|lead author|lead role|leading figure|leading to|led to|
     gain access|gained access|gain control|gained control|gain momentum|gain a|only if|if only|not only|only when|only after|only then|only way|
     the only thing|the only time|the only way|the only one who|only to|slip away|slipped away|slip through|fall short|fell short|
     falls on|fall on|fell on|fall under|fell under|fall into|fell into|fall to the|top official|top officials|top court|top adviser|top aide|top diplomat|top of|
     fall victim|fell ill|fall ill|jump to conclusions|elder brother|older brother|younger brother|older sister|younger sister|elder son|eldest son|
     recover from injuries|second-degree|first-degree|third-degree|second thoughts|second chance|second term|
     most of the|most of|at the most|for the most part|most people|most recent|most recently|most likely|most wanted|
     more to come|more information|sooner or later|earlier this|earlier that|earlier in|later in|later this|later that|
     later on|better off without|had better|know better|get better|nothing less|let alone|nothing more than|so much more|
     more than one|more than a|wider world|wider public|greater london|greater manchester|lesser known|best actor|best actress|best picture|best film|
     first appeared|first published|first reported|first reading|first baseman|first to speak|first witness|first witnesses|in a row over|in a row about|in a row with|~step down|~stand down|~turn down|down to earth|
     further talks|further information|further notice|further details|further comment`,
  ],
  [
    'compared',
    'plain',
    `twice those|half those|week/month/year/decade/session high/low/highs/lows|~fare best/worst/better/worse|~outperform|~underperform|against the dollar/euro/pound/yen|a margin of|half/third/quarter/fifth/tenth/fraction of what|fraction of the size/cost/price/value|far longer/shorter/faster|double those|the least in|the fewest in|the most in|the most of any|the least of any|twice what|half its level|half their level|points behind|points ahead|points clear of|a premium of|only the second time|only the third time|
     the laggard|dearer|steeper|smaller than before|compared with|compared to|in comparison with|in comparison to|by comparison|relative to|in contrast to|by contrast|in contrast with|
     different from|very different from|unlike any|on a par with|on par with|the same as|similar to that|
     instead of the usual|the national average|the world average|the global average|the average of|the gap between|the difference between|
     points behind|points ahead|points clear|points lower|points higher|far behind|far ahead|well below|well above|its peak|
     against just|against only|against a target of|against a standard of|against an average of|no bigger than|now costs|now goes for|now fetches|now sells for|
     above average|below average|above the average|below the average|below that of|above that of|above normal|below normal|above expectations|below expectations|below our expectations|above our expectations|
     below forecasts|above forecasts|below target|above target|above-average|below-average|polling lead|lead over|
     better than expected|worse than expected|higher than expected|lower than expected|better-than-expected|worse-than-expected|
     weaker-than-expected|stronger-than-expected|lower-than-expected|higher-than-expected|on the wane|
     than a year earlier|than a year ago|than last year|a year earlier when|more likely to|less likely to|more likely than|less likely than`,
  ],
  [
    'trend',
    'plain',
    `in a row|third straight|second straight|fourth straight|fifth straight|consecutive|little changed|up from|down from|year on year|year-on-year|year over year|year-over-year|month on month|month-on-month|quarter on quarter|on the year|on a year earlier|
     on the rise|on the increase|on the decline|in decline|growing number|growing rate|growing share|increasing number|rising number|
     rapidly growing|fast-growing|fastest-growing|growing faster|upward trend|downward trend|upwards trend|steady rise|
     been rising|been falling|been growing|been declining|been dropping|been shrinking|barely moved|unchanged|~remain flat|~be flat|were flat|~remain stable|~remain unchanged|~remain steady|~hold steady|didn't change|did not change|
     has not changed|have not changed|hasn't changed|haven't changed|~come under pressure|in negative territory|in positive territory|
     trading positive|slightly positive|slightly negative|in the red|losing ground to|~recover losses|recovered those losses|claw back`,
  ],
  [
    'trend',
    'rise',
    `~double|~triple|~treble|~quadruple|~halve|~skyrocket|~plummet|~dwindle|~surge|~soar|~shrink|~slump|~rebound|~widen|~narrow|
     ~intensify|~diminish|~increase|~decrease|~stagnate|~worsen|~deteriorate|~balloon|~mushroom|~proliferate`,
  ],
  [
    'trend',
    'trend',
    `~rise|~fall|~drop|~climb|~jump|~gain|~slide|~slip|~dip|~plunge|~sink|~tumble|~ease|~cut|~raise|~lower|~slow|~grow|~decline|
     ~recover|~advance|~retreat|~swell|~expand|contracted|contracting|~improve|~weaken|~strengthen|~reduce|~boost|~accelerate|~lose|~rally|
     ~edge|~inch|~tick|~creep|~go up|~go down|~come down|~trim|~slash|~hike|~thin|~warm|~cool|~deepen|~crash|~rocket|~spike|~escalate|
     ~mount|~recede|~fade|~level off|~peak|~bottom out|~multiply|~curb|~be dropping|~shed|closed|finished|opened|added|adding|topped|topping`,
  ],
  [
    'more-than',
    'plain',
    `~outpace|~outnumber|~outperform|~outstrip|~exceed|~surpass|~overtake|~outsell|~outweigh|~outgrow|~lag behind|~fall behind|
     ~trail behind|ahead of its/their rivals|more than any|more than ever|less than half|more than double|more than doubled|
     more than halved|nearly doubled|almost doubled|more than tripled|far more than|far less than|far fewer|far higher|far lower|much higher|much lower|
     much bigger|much smaller|much larger|far larger|far bigger|a greater share|a larger share|a smaller share|older than any|younger than any`,
  ],
  [
    'times',
    'plain',
    `twice as|three times as|four times as|five times as|ten times as|half as|times more|times less|times higher|times larger|times greater|
     twice what|twice that|twice its|double what|half what|half its level|half their level|
     times as many|times as much|times as likely|times the size|times the|double the|triple the|twice the|half the size|half the number|half the level|a third of its`,
  ],
  [
    'record',
    'plain',
    `record high|record highs|record low|record lows|record number|record numbers|record amount|record level|record levels|record year|record profit|
     record profits|record sum|record price|record prices|record sales|record-breaking|record-setting|record heat|record temperature|
     record temperatures|record rainfall|record crowd|on record|since records began|since measurements began|in recorded history|all-time high|all-time low|all-time record|
     new record|national record|latest record|previous record|without precedent|world record|~set a record|~set a new record|~break the record|~break a record|~break records|~hit a record|~reach a record|
     year low|year high|year-low|year-high|year lows|year highs|month-high|month-low|month high|month low|in living memory|unprecedented|never before|
     ~hit a high|~hit a low|best since|worst since|highest since|lowest since|biggest since|largest since|first since|
     a record`,
  ],
  [
    'rank',
    'plain',
    `world 's first|first ever|first-ever|for the first time|the first time|first of its kind|number one|number-one|top-selling|best-selling|
     bestselling|only the second|only the third|only the fourth|second such|third such|fourth such|second only to|
     ranks|ranked|~rank first|~be ranked|second-largest|second-biggest|second largest|second biggest|second-highest|second highest|
     third-largest|third largest|third-biggest|third-highest|fourth-largest|fifth-largest|second-most|third-most|second most|~top the list|
     tops the list|topped the list|topped the rankings|~be the top|top exporter|top producer|top supplier|leading exporter|leading cause|
     leading producer|leading supplier|last of its kind|one of the few|among the few|frontrunner|front-runner|unrivalled|unrivaled|unmatched|unparalleled|
     top scorer|leading scorer|one of the world's`,
  ],
  [
    'trend',
    'noun',
    `increase|rise|fall|drop|decline|decrease|growth|surge|jump|reduction|spike|slump|downturn|upturn|improvement|shortfall|cut|cuts|gain|gains|
     losses|increases|declines|reductions|slowdown|upswing|downswing|uptick|downtick|expansion|contraction|stretch`,
  ],
  ['trend', 'direction', 'up|down|off|higher|lower'],
  [
    'more-than',
    'comparative',
    `bigger|larger|smaller|greater|fewer|longer|shorter|faster|slower|older|younger|cheaper|richer|poorer|stronger|weaker|
     warmer|colder|hotter|cooler|wetter|drier|heavier|lighter|wider|narrower|deeper|taller|thicker|thinner|safer|deadlier|costlier|harder|
     easier|tougher|dearer|worse|better|busier|healthier|happier|quicker|sooner|rarer|denser|cleaner|dirtier|brighter|darker|closer|nearer|farther|
     further|louder|quieter|sharper|steeper|milder|harsher|tighter|looser|fatter|fitter|hungrier|wealthier|softer|rougher|smoother|smarter|
     simpler|stricter|calmer|fiercer|bloodier|later|earlier|longer-term|worse-off|better-off|lesser`,
  ],
  [
    'superlative',
    'superlative',
    `largest|biggest|highest|lowest|smallest|greatest|fewest|longest|shortest|fastest|slowest|oldest|youngest|cheapest|richest|
     poorest|strongest|weakest|warmest|coldest|hottest|coolest|wettest|driest|heaviest|lightest|widest|narrowest|deepest|tallest|thickest|
     thinnest|safest|deadliest|costliest|toughest|worst|best|busiest|healthiest|happiest|quickest|rarest|densest|cleanest|
     dirtiest|brightest|darkest|farthest|furthest|steepest|mildest|harshest|bloodiest|fiercest|wealthiest|earliest|
     worst-hit|hardest-hit|best-paid|highest-paid|most-visited|most-watched|biggest-ever|largest-ever|broadest|loudest|dearest|most-populous`,
  ],
  ['superlative', 'most', 'most|least'],
  ['more-than', 'more', 'more|less'],
  ['rank', 'first', 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'],
  ['rank', 'only', 'only|sole'],
  ['record', 'record', 'record'],
  ['more-than', 'as', 'as'],
  ['more-than', 'against', 'against'],
];

/** English words that compare. */
export const englishComparing = () => defineCues(rows);
