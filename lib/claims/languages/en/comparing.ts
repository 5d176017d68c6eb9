import { type CueRow, defineCues } from '@/lib/claims/cue';
import { splitWords } from '@/lib/claims/lexicon';

/**
 * How a word of comparison must be used: `plain` always compares; `trend` is a verb that needs a measure, an amount
 * or a manner beside it; `rise` a verb that nearly always is one; `direction` ("up 4%"); `comparative` needs "than",
 * a form of "be", or an amount; `superlative` needs "the", "its" or "'s"; `most`, `more`, `first`, `only`, `record`,
 * `as`, `against` are told in kinds/comparison.ts and comparing/; `none` keeps a longer phrase from being read as a shorter one.
 */
export type ComparingUse =
  | 'plain'
  | 'trend'
  | 'rise'
  | 'direction'
  | 'level'
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
      happy|quick|rare|dense|clean|dirty|bright|dark|close|near|loud|quiet|sharp|mild|harsh|tight|loose|fat|fit|
      hefty|stiff|bold|grim|slim|lean|bleak|keen|sweet|brisk|gentle|likely|cloudy|sunny|noisy|lively|tiny|hungry|wealthy|soft|rough|smooth|smart|simple|strict|calm|fierce|bloody|early|broad|steep|dear|high|low`;

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
    `at least/most/best/first|first lady/minister/half/amendment/round/place/quarter/appeared/published|
      first/second world war|second half/amendment/quarter/term|third round/quarter|first of all|more or less|
      once/no more|rather/other than|what is more|double room+/bed/murder/act/life/standard+|
      best we/you/they can|up/leading/led to|best practice|higher education|lower house/court|
      more details/information|highest court|~stay warm|rose to his/her/their feet|rose/grow/grew/growing up|
      fall apart/short/under/into|fell apart/short/on/into/ill|drop/dropped out|raise awareness/concerns|
      raised concerns/by/in|cut off/short/through|cut/~step/~stand/~turn down|cutting off|
      lost/lose his/her/their life/lives|loss of life|led by|gained access|gain momentum/a|
      only if/when/after/then/way/to|if/not only|the only thing/time/way|the only one who|slip away|falls on|
      top of|most of the|most of/people/recent/recently/likely|at the most|for the most part|more to come|
      sooner or later|sooner rather than later|earlier this/that/in|later in/this/that/on|better off without|had/know/get better|
      nothing more than|more than one/a|greater manchester|in a row over|further information/notice/comment`,
  ],
  [
    'compared',
    'plain',
    `~outperform|~underperform|above-average|below-average|degrees/percent/points above/below|
      against a target/standard of|against an average of|now costs/goes/fetches/sells|twice/half/double those|
      years/months/weeks/days late/behind|behind/ahead of schedule|years/months ahead|bucked the trend|
      points behind/ahead/clear/lower/higher|more/less likely to/than|compared with/to|
      in comparison/contrast with/to|by comparison/contrast|below/above where|only once/twice before|
      ~keep pace with|not kept up/pace|~fail to keep up/pace|~fall/be/was/were/well/just/far/still short of|
      above/below average/normal/target/expectations/forecasts|above/below our/market expectations|
      above/below the average|above/below that of|the national/world/global average|twice/double/half what|
      half its/their level|week/month/year/decade/session high+/low+|~fare best/worst/better/worse|
      against the dollar/euro/pound/yen|a margin/premium of|half/third/quarter/fifth/tenth/fraction of what|
      fraction of the size/cost/price/value|far longer/shorter/faster/behind/ahead|the least/fewest/most in|
      the most/least of any|the laggard|relative to|different from|unlike any|on a par with|on par with|
      the same as|similar to that|instead of the usual|the average of|the gap/difference between|
      of what it/they was/were|well under/below/above|as against|previous mark/best/high/peak|did best/worst|
      top spot|its peak|against just/only|polling lead|lead over|on the wane`,
  ],
  [
    'trend',
    'plain',
    `year-on-year|year-over-year|month-on-month|consecutive|fast-growing|fastest-growing|unchanged|
      year on/over year|month on month|slightly positive/negative|in negative/positive territory|
      ~remain/~be flat|~remain stable/steady|been rising/falling/growing/declining/dropping/shrinking|
      increasing/rising/growing number/rate/share|second/third/fourth/fifth/sixth/seventh straight|
      did/has/have not change/changed|didn't/hasn't/haven't change/changed|in a row|little changed|
      quarter on quarter|on the year/rise/increase/decline|on a year earlier|in decline|
      rapidly growing|growing faster|upward+/downward trend|steady rise|barely moved|~hold steady|
      ~come under pressure|in the red|~recover losses|claw back`,
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
      ~strengthen|~reduce|~boost|~accelerate|~lose|~rally|~edge|~inch|~tick|~creep|~trim|~slash|~hike|~thin|
      ~warm|~cool|~deepen|~crash|~rocket|~spike|~escalate|~mount|~recede|~fade|~peak|~multiply|~curb|~shed|
      closed|finished|opened|added|adding|topped|topping|~go up|~go/~come down|~level off|~bottom out|
      ~be dropping`,
  ],
  [
    'more-than',
    'plain',
    `~undercut|~dwarf|~eclipse|~lag|~outpace|~outnumber|~outstrip|~exceed|~surpass|~overtake|~outsell|~outweigh|
      ~outgrow|a greater/larger/smaller share|nearly/almost doubled|far/much more/fewer/higher/lower/less than|more than double/doubled/halved/tripled|
      ~lag/~fall/~trail behind|ahead of its/their rivals|less than half`,
  ],
  [
    'times',
    'plain',
    `twice that/its/the|double/triple the|half the size/number/level|twice/times/half as|
      times more/less/higher/lower/larger/bigger/greater/likelier/the/its/their/what|times as many/much/likely|times the size|
      a third of its`,
  ],
  [
    'record',
    'plain',
    `record-breaking|record-setting|year-low|year-high|month-high|month-low|unprecedented|
      record high+/low+/year/sum/heat/crowd|~break the/a record|~break records|
      on/all-time/new/national/latest/previous/world/a record|since records/measurements began|
      in recorded history|all-time high/low|without precedent|in living memory|never before|~hit a high/low|
      best/worst/highest/lowest/biggest/largest/first since`,
  ],
  [
    'rank',
    'plain',
    `first-ever|number-one|top-selling|best-selling|bestselling|ranked|~rank among|second-most|third-most|
      frontrunner|front-runner|unmatched|unparalleled|only the second/third/fourth|second/third/fourth such|
      second/third largest/biggest/highest|top/leading exporter/producer/supplier|world 's first|first ever|
      for the first time|the first time|first/last of its kind|number one|second only to|~rank first|
      second/third/fourth/fifth most|~top the list|topped the rankings|~be the top|leading cause/scorer|
      one of the few/world's|among the few|top scorer`,
  ],
  [
    'trend',
    'noun',
    `growth|reduction+|downturn|upturn|
      improvement|shortfall|losses|slowdown|upswing|downswing|uptick|downtick|expansion|contraction|
      stretch`,
  ],
  ['trend', 'direction', 'up|down|off|higher'],
  ['trend', 'level', 'up/down from'],
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
