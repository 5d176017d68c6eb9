import { type CueRow, defineCues } from '@/lib/claims/cue';
import { splitWords } from '@/lib/claims/lexicon';

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
  | 'than'
  | 'noun'
  | 'none';

/** What there may be more or less of, without the words that bend by themselves ("worse", "further"). */
const degrees = `big|large|small|great|few|long|short|fast|slow|old|young|cheap|rich|poor|strong|weak|warm|cold|hot|cool|
      wet|dry|heavy|light|wide|narrow|deep|tall|thick|thin|safe|deadly|costly|hard|easy|tough|busy|healthy|
      happy|quick|rare|dense|clean|dirty|bright|dark|close|near|loud|quiet|sharp|mild|harsh|tight|loose|fat|fit|hefty|stiff|bold|grim|slim|lean|bleak|keen|sweet|brisk|gentle|likely|cloudy|sunny|noisy|lively|tiny|
      hungry|wealthy|soft|rough|smooth|smart|simple|strict|calm|fierce|bloody|early|broad|steep|dear|high|low`;

/** "big" → "bigger" or "biggest", for the whole list. */
function inDegree(ending: 'er' | 'est'): string {
  const stems = splitWords(degrees).map((word) =>
    /^[^aeiou]*[aeiou][dgnt]$/.test(word) ? word + word.slice(-1) : word.replace(/e$/, '').replace(/y$/, 'i'),
  );
  return stems.map((stem) => stem + ending).join('|');
}

const rows: readonly CueRow<ComparingUse>[] = [
  [
    'none',
    'none',
    `at least|at most|at best|at first|first lady|first minister|first world war|second world war|first half|
      second half|first amendment|second amendment|first round|third round|first place|first of all|
      first quarter|second quarter|third quarter|more or less|
      once more|rather than|other than|no more|what is more|
      double room+/bed/murder/act/life/standard+|best we/you/they can|up to|best practice|higher education|lower house|lower court|more details|
      rose to his/her/their feet|rose up|fall apart|fell apart|drop out|dropped out|grow up|grew up|
      growing up|raise awareness|raise concerns|raised concerns|raised by|raised in|cut off|
      cut short|cut through|cut down|cutting off|lost his/her/their life/lives|lose his/her/their life/lives|
      loss of life|led by|leading to|led to|gained access|gain momentum|gain a|only if|if only|not only|
      only when|only after|only then|only way|the only thing|the only time|the only way|the only one who|
      only to|slip away|fall short|fell short|falls on|fell on|fall under|fall into|fell into|top of|fell ill|second term|most of the|most of|at the most|
      for the most part|most people|most recent|most recently|most likely|more to come|more information|
      sooner or later|earlier this|earlier that|earlier in|later in|later this|later that|later on|
      better off without|had better|know better|get better|nothing more than|
      more than one|more than a|greater manchester|first appeared|first published|in a row over|~step down|
      ~stand down|~turn down|further information|further notice|further comment`,
  ],
  [
    'compared',
    'plain',
    `degrees/percent/points above/below|against a target/standard of|against an average of|now costs/goes/fetches/sells|twice/half/double those|
      years/months/weeks/days late/behind|behind/ahead of schedule|years/months ahead|bucked the trend|
      points behind/ahead/clear/lower/higher|more/less likely to/than|compared with/to|
      in comparison/contrast with/to|by comparison/contrast|below/above where|only once/twice before|
      ~keep pace with|not kept up/pace|~fail to keep up/pace|~fall short of|
      be/was/were/well/just/far/still short of|above/below average/normal/target/expectations/forecasts|
      above/below our/market expectations|above/below the average|above/below that of|
      the national/world/global average|twice/double/half what|half its/their level|
      week/month/year/decade/session high/low/highs/lows|~fare best/worst/better/worse|~outperform|
      ~underperform|against the dollar/euro/pound/yen|a margin of|
      half/third/quarter/fifth/tenth/fraction of what|fraction of the size/cost/price/value|
      far longer/shorter/faster|the least in|the fewest in|the most in|the most of any|the least of any|
      a premium of|the laggard|dearer|steeper|smaller than before|relative to|different from|unlike any|
      on a par with|on par with|the same as|similar to that|instead of the usual|the average of|the gap between|of what it/they was/were|well under|no worse/better|as against|previous mark/best/high/peak|did best/worst|top spot|
      the difference between|far behind|far ahead|well below|well above|its peak|against just|against only|
      no bigger than|above-average|below-average|polling lead|lead over|on the wane`,
  ],
  [
    'trend',
    'plain',
    `year on/over year|month on month|year-on-year|year-over-year|month-on-month|slightly positive/negative|
      in negative/positive territory|~remain/~be flat|~remain stable/steady|
      been rising/falling/growing/declining/dropping/shrinking|increasing/rising/growing number/rate/share|
      second/third/fourth/fifth/sixth/seventh straight|did/has/have not change/changed|
      didn't/hasn't/haven't change/changed|in a row|consecutive|little changed|up from|down from|
      quarter on quarter|on the year|on a year earlier|on the rise|on the increase|on the decline|in decline|
      rapidly growing|fast-growing|fastest-growing|growing faster|upward trend|downward trend|upwards trend|
      steady rise|barely moved|unchanged|~hold steady|~come under pressure|in the red|~recover losses|claw back`,
  ],
  [
    'trend',
    'rise',
    `~double|~triple|~treble|~quadruple|~halve|~skyrocket|~plummet|~dwindle|~surge|~soar|~shrink|~slump|
      ~rebound|~widen|~narrow|~intensify|~diminish|~increase|~decrease|~stagnate|~worsen|~deteriorate|~balloon|
      ~mushroom|~proliferate`,
  ],
  [
    'trend',
    'trend',
    `~rise|~fall|~drop|~climb|~jump|~gain|~slide|~slip|~dip|~plunge|~sink|~tumble|~ease|~cut|~raise|~lower|
      ~slow|~grow|~decline|~recover|~advance|~retreat|~swell|~expand|contracted|contracting|~improve|~weaken|
      ~strengthen|~reduce|~boost|~accelerate|~lose|~rally|~edge|~inch|~tick|~creep|~go up|~go down|~come down|
      ~trim|~slash|~hike|~thin|~warm|~cool|~deepen|~crash|~rocket|~spike|~escalate|~mount|~recede|~fade|
      ~level off|~peak|~bottom out|~multiply|~curb|~be dropping|~shed|closed|finished|opened|added|adding|
      topped|topping`,
  ],
  [
    'more-than',
    'plain',
    `older/younger than any|a greater/larger/smaller share|nearly/almost doubled|
      more than double/doubled/halved/tripled|
      far/much fewer/higher/lower/bigger/smaller/larger/more/less/worse/better than|~undercut|~dwarf|~eclipse|~trail|~outpace|~outnumber|
      ~outstrip|~exceed|~surpass|~overtake|~outsell|~outweigh|~outgrow|~lag behind|~fall behind|~trail behind|
      ahead of its/their rivals|more than any|more than ever|less than half`,
  ],
  [
    'times',
    'plain',
    `twice that/its/the|double/triple the|half the size/number/level|twice/times/half as|
      times more/less/higher/lower/larger/bigger/greater/likelier|half as|times as many|times as much|
      times as likely|times the size|times the|a third of its`,
  ],
  [
    'record',
    'plain',
    `record high+/low+/year/sum/heat/crowd|~break the/a record|~break records|record-breaking|
      record-setting|on record|since records began|since measurements began|in recorded history|all-time high|
      all-time low|all-time record|new record|national record|latest record|previous record|without precedent|
      world record|year-low|year-high|month-high|month-low|in living memory|unprecedented|never before|
      ~hit a high|~hit a low|best since|worst since|highest since|lowest since|biggest since|largest since|
      first since|a record`,
  ],
  [
    'rank',
    'plain',
    `only the second/third/fourth|second/third/fourth such|second/third largest/biggest/highest|
      top/leading exporter/producer/supplier|world 's first|first ever|first-ever|for the first time|
      the first time|first of its kind|number one|number-one|top-selling|best-selling|bestselling|
      second only to|ranks|ranked|~rank first|second/third/fourth/fifth most|second-most|third-most|
      ~top the list|topped the rankings|~be the top|leading cause|last of its kind|one of the few|among the few|
      frontrunner|front-runner|unmatched|unparalleled|top scorer|leading scorer|one of the world's`,
  ],
  [
    'trend',
    'noun',
    `increase|rise|fall|drop|decline|decrease|growth|surge|jump|reduction|spike|slump|downturn|upturn|
      improvement|shortfall|cut+|gain+|losses|increases|declines|reductions|slowdown|upswing|downswing|
      uptick|downtick|expansion|contraction|stretch`,
  ],
  ['trend', 'direction', 'up|down|off|higher|lower'],
  [
    'more-than',
    'comparative',
    `${inDegree('er')}|worse|better|sooner|farther|further|later|worse-off|better-off|lesser`,
  ],
  [
    'superlative',
    'superlative',
    `${inDegree('est')}|worst|best|farthest|furthest|northernmost|southernmost|easternmost|westernmost|best-paid|most-visited|most-watched|most-populous`,
  ],
  ['superlative', 'most', 'most|least'],
  ['more-than', 'more', 'more|less'],
  ['rank', 'first', 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'],
  ['rank', 'only', 'only|sole'],
  ['record', 'record', 'record'],
  ['more-than', 'as', 'as'],
  ['more-than', 'against', 'against'],
  ['more-than', 'than', 'than'],
];

/** English words that compare. */
export const englishComparing = () => defineCues(rows);
