import { phrasesFor } from '../../inflect';
import { type Lexicon, lexiconOf } from '../../lexicon';

/**
 * How a word of comparison must be used: plain (always compares), trend (a quantity goes up or down: needs a
 * measure, an amount or a manner beside it), comparative ("higher": needs "than", "is" or an amount),
 * superlative ("largest": needs "the", "its", "'s" before it), more ("more", "fewer": needs "than"), first, only, record.
 */
export type ComparingUse =
  | 'plain'
  | 'trend'
  | 'comparative'
  | 'superlative'
  | 'most'
  | 'more'
  | 'first'
  | 'only'
  | 'record'
  | 'asAs'
  | 'direction'
  | 'noun';

const plain = `~double|~triple|~treble|~quadruple|~halve|~outpace|~outnumber|~outperform|~outstrip|~exceed|~surpass|
  ~overtake|~outsell|~outweigh|~outgrow|~skyrocket|~plummet|~dwindle|~surge|~soar|~shrink|~slump|~rebound|~widen|~narrow|
  ~intensify|~diminish|~lag behind|~fall behind|~trail behind|~increase|~decrease|~stagnate|~worsen|~deteriorate|~escalate|
  compared with|compared to|in comparison with|in comparison to|by comparison|relative to|in contrast to|by contrast|
  in contrast with|year on year|year-on-year|year over year|year-over-year|month on month|on the year|on a year earlier|than a year earlier|
  twice as|three times as|four times as|five times as|ten times as|half as|times more|times less|times higher|times larger|
  times greater|times the|double the|triple the|twice the|half the|more than double|more than doubled|more than halved|nearly doubled|almost doubled|
  record high|record low|record number|record amount|record level|record levels|record year|record profit|record profits|record sum|
  record-breaking|record-setting|record numbers|record heat|record temperature|record temperatures|record rainfall|record crowd|
  on record|since records began|since measurements began|all-time high|all-time low|all-time record|new record|a record|
  world record|~set a record|~break the record|~break a record|~hit a record|~reach a record|world's first|first ever|first-ever|
  for the first time|the first time|first of its kind|number one|number-one|no 1|top-selling|best-selling|bestselling|
  second-largest|second-biggest|second largest|second biggest|second-highest|second highest|third-largest|third largest|third-biggest|
  fourth-largest|fifth-largest|second-most|third-most|second most|~rank first|~rank second|~rank third|~rank among|~be ranked|~rank|
  ~top the|tops the list|topped the list|ahead of|lower than|higher than|more likely|less likely|more than any|more than ever|
  less than half the|above average|below average|above normal|below normal|above expectations|below expectations|
  below our expectations|above our expectations|below forecasts|above forecasts|below target|above target|above-average|below-average|
  above the national average|below the national average|compared with the national average|the national average|
  better than expected|worse than expected|higher than expected|lower than expected|better-than-expected|worse-than-expected|weaker-than-expected|
  on the rise|on the increase|on the decline|in decline|on the wane|growing number|growing rate|increasing number|rising number|
  growing share|rapidly growing|fast-growing|fastest-growing|steady rise|sharp rise|sharp fall|sharp drop|sharp increase|significant increase|
  big increase|unprecedented|unparalleled|unmatched|never before|unchanged|year-low|year low|year-high|year high|
  month-high|month-low|didn't change|did not change|has not changed|have not changed|~remain flat|~be flat|~remain stable|
  ~remain unchanged|different from|unlike any|similar to|the same as|on a par with|on par with|polling lead|~close the gap|the gap between|
  instead of the usual|the equivalent of|as many as in|as much as in|more than the|less than the|more than its|
  upward trend|downward trend|a majority of`;

const trend = `~rise|~fall|~drop|~climb|~jump|~gain|~slide|~slip|~dip|~plunge|~sink|~tumble|~ease|~cut|~raise|~lower|
  ~slow|~grow|~decline|~recover|~advance|~retreat|~swell|~expand|~contract|~improve|~weaken|~strengthen|~reduce|
  ~boost|~accelerate|~lose|~lead|~rally|~edge up|~edge down|~edge higher|~edge lower|~inch up|~tick up|~creep up|~go up|~go down|
  ~come down|~trim|~slash|~hike|~scale back|~thin|~warm|~cool|~deepen|~lengthen|~shorten|~top|~beat|~trail|~approach|~crash|~crumble|
  ~rocket|~spike|~mount|~balloon|~recede|~fade|~firm|~steady|~hold steady|~level off|~peak|~bottom out|~multiply|~vary`;

const direction = 'up|down|off|higher|lower';

const comparatives = `higher|lower|bigger|larger|smaller|greater|fewer|longer|shorter|faster|slower|older|younger|
  cheaper|richer|poorer|stronger|weaker|warmer|colder|hotter|cooler|wetter|drier|heavier|lighter|wider|narrower|
  deeper|taller|thicker|thinner|safer|deadlier|costlier|harder|easier|tougher|worse|better|busier|healthier|
  happier|quicker|sooner|rarer|denser|cleaner|dirtier|brighter|darker|closer|nearer|farther|further|louder|quieter|
  sharper|steeper|milder|harsher|tighter|looser|fatter|fitter|hungrier|wealthier|larger-than|earlier|later|
  softer|rougher|smoother|smarter|simpler|stricter|calmer|fiercer|bloodier|worse-off|better-off`;

const superlatives = `largest|biggest|highest|lowest|smallest|greatest|fewest|longest|shortest|fastest|slowest|oldest|
  youngest|cheapest|richest|poorest|strongest|weakest|warmest|coldest|hottest|coolest|wettest|driest|heaviest|
  lightest|widest|narrowest|deepest|tallest|thickest|thinnest|safest|deadliest|costliest|hardest|toughest|worst|best|
  busiest|healthiest|happiest|quickest|rarest|densest|cleanest|dirtiest|brightest|darkest|closest|nearest|farthest|
  furthest|steepest|mildest|harshest|bloodiest|fiercest|wealthiest|earliest|sharpest|worst-hit|hardest-hit|
  best-known|best-paid|highest-paid|most-visited|most-watched|biggest-ever|largest-ever|mightiest|broadest|loudest|dearest`;

const noun = `increase in|rise in|fall in|drop in|decline in|decrease in|growth in|surge in|jump in|reduction in|spike in|
  slump in|loss of|downturn in|upturn in|improvement in|gap between|difference between|shortfall in|
  cut in|cuts in|cuts to|rise of|increase of|drop of|decline of|fall of|jump of|gain of|reduction of`;

/** English words that compare, with how they must be used. */
export const englishComparing: Lexicon<ComparingUse> = lexiconOf([
  ...phrasesFor<ComparingUse>('plain', plain),
  ...phrasesFor<ComparingUse>('noun', noun),
  ...phrasesFor<ComparingUse>('trend', trend),
  ...phrasesFor<ComparingUse>('direction', direction),
  ...phrasesFor<ComparingUse>('comparative', comparatives),
  ...phrasesFor<ComparingUse>('superlative', superlatives),
  ...phrasesFor<ComparingUse>('most', 'most|least'),
  ...phrasesFor<ComparingUse>('more', 'more|less|fewer'),
  ...phrasesFor<ComparingUse>('first', 'first|second|third'),
  ...phrasesFor<ComparingUse>('only', 'only|sole'),
  ...phrasesFor<ComparingUse>('record', 'record'),
  ...phrasesFor<ComparingUse>('asAs', 'as'),
]);
