import type { Bound } from '@/lib/claims/claim';
import type { NumberWords } from '@/lib/claims/language';
import { calendar } from './calendar';

/** Words in the order they count in. */
function counted(words: string, first: number, step: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, first + at * step]));
}

const ordinals: Readonly<Record<string, number>> = {
  ...counted(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
    1,
  ),
  ...counted(
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
    20,
    10,
  ),
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

/** Parts are named by ordinals, from thirds on. */
const fractions: Record<string, number> = { half: 1 / 2, halves: 1 / 2, quarter: 1 / 4, quarters: 1 / 4 };
for (const [word, value] of Object.entries(ordinals)) {
  if (value > 2) fractions[word] = fractions[`${word}s`] = 1 / value;
}

const bounds: Record<string, Bound> = {
  'more than': 'more-than',
  over: 'more-than',
  above: 'more-than',
  'greater than': 'more-than',
  'larger than': 'more-than',
  'higher than': 'more-than',
  '>': 'more-than',
  '<': 'less-than',
  'in excess of': 'more-than',
  'upwards of': 'more-than',
  exceeding: 'more-than',
  exceeds: 'more-than',
  exceed: 'more-than',
  exceeded: 'more-than',
  topping: 'more-than',
  surpass: 'more-than',
  surpasses: 'more-than',
  surpassed: 'more-than',
  surpassing: 'more-than',
  'not exceed': 'at-most',
  'not exceeding': 'at-most',
  'well over': 'more-than',
  'just over': 'more-than',
  'at least': 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  'not less than': 'at-least',
  'a minimum of': 'at-least',
  'as many as': 'at-most',
  'as much as': 'at-most',
  'up to': 'at-most',
  'at most': 'at-most',
  'no more than': 'at-most',
  'not more than': 'at-most',
  'a maximum of': 'at-most',
  'less than': 'less-than',
  'fewer than': 'less-than',
  under: 'less-than',
  below: 'less-than',
  'lower than': 'less-than',
  'smaller than': 'less-than',
  'just under': 'less-than',
  nearly: 'less-than',
  almost: 'less-than',
  '>=': 'at-least',
  '<=': 'at-most',
};
for (const [phrase, bound] of Object.entries(bounds)) {
  const closed = bound === 'more-than' ? 'at-least' : 'at-most';
  const [adjective, than] = phrase.split(' ');
  // "greater than or equal to", "greater or equal than", "equal to or greater than"
  if (than !== 'than' || adjective === undefined) continue;
  for (const equal of ['than or equal to', 'or equal to', 'or equal than'])
    bounds[`${adjective} ${equal}`] = closed;
  bounds[`equal to or ${phrase}`] = closed;
}

export const numbers: NumberWords = {
  cardinals: {
    ...counted(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
      1,
    ),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    nil: 0,
    nought: 0,
    naught: 0,
  },
  ordinals,
  ordinalSuffixes: 'st|nd|rd|th',
  scales: {
    hundred: 100,
    thousand: 1000,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    mil: 1e6,
    mln: 1e6,
    mn: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    tln: 1e12,
    trn: 1e12,
  },
  attachedScales: { k: 1000, m: 1e6, b: 1e9, t: 1e12 },
  fractions,
  groups: { dozen: 12, dozens: 12, doz: 12, dozs: 12, dz: 12, dzs: 12, score: 20 },
  plurals: {
    dozens: 24,
    scores: 40,
    tens: 10,
    hundreds: 100,
    thousands: 1000,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
    multimillion: 1e6,
    multibillion: 1e9,
    multitrillion: 1e12,
    lakhs: 1e5,
    crores: 1e7,
  },
  several: 'several|few|couple of|many|multi|multiple',
  articles: 'a|an',
  and: 'and',
  point: 'point',
  minus: 'minus|negative',
  of: 'of',
  outOf: 'in|out of|in every|over|out of every',
  to: 'to|through',
  or: 'or',
  between: 'between',
  from: 'from',
  approximate:
    'about|around|approximately|approx|approx.|roughly|some|nearly|almost|close to|circa|an estimated|estimated|' +
    'in the region of|in the order of|on the order of|just about|virtually|just',
  approximateAfter: 'or so|more or less|or thereabouts',
  bounds,
  boundTopics:
    'dispute+|row+|~fight|talks|negotiations|concern+|concerned|~worry|control+|sovereignty|power+|authority|' +
    'jurisdiction+|rule+|dominion+|hegemony|influence+|claim+|battle+|war+|conflict+|~clash|feud+|standoff+|' +
    'tension+|disagreement+|~disagree|argument+|~argue|debate+|protest+|anger+|outrage+|fear+|alarm+|lawsuit+|' +
    'sued|~quarrel|wrangle+|spat+|squabble+|contest+|rights|title+|ownership+|agreement+|deadlock+|' +
    'controversy|criticism+|scrutiny|doubts|questions|uncertainty|grip+|hold+|victory|advantage+|dominance+|' +
    'rivalry|~compete|bargaining+|haggling+|arrested|charged|convicted|~preside',
  boundsAfter: {
    'or more': 'at-least',
    'or above': 'at-least',
    'or over': 'at-least',
    'or higher': 'at-least',
    'and over': 'at-least',
    'and above': 'at-least',
    'and up': 'at-least',
    'or less': 'at-most',
    'or fewer': 'at-most',
    'or below': 'at-most',
    'or under': 'at-most',
    'and under': 'at-most',
    '+': 'at-least',
    plus: 'at-least',
  },
  per: 'per|for each|for every|each|every',
  perArticles: 'a|an',
  perRefusers: 'ago|earlier|later|hence|from now',
  perUnits:
    'year|month|week|day|hour|minute|second|night|head|person|capita|household|family|share|barrel|tonne|ton|' +
    'litre|liter|gallon|kilo|kilogram|kg|pound|ounce|acre|hectare|megawatt-hour|kilowatt-hour|mwh|kwh|unit|piece|' +
    'dose|vote|ticket|child|pupil|student|worker|employee|patient|passenger|seat|vehicle|car|bottle|pint|' +
    'square metre|square meter|square foot|square kilometre|square kilometer|square mile|cubic metre|cubic meter|mile|kilometre|kilometer|quarter|game|match|' +
    'annum|job|home|house|bushel|troy ounce|tonne of carbon',
  each: 'each|apiece|annually|a piece|yearly|monthly|weekly|daily',
  percent: '%|percent|per cent|percents|per cents|percentage|pct|pc',
  percentagePoint:
    'percentage-point|percentage-points|percentage point|percentage points|percent point|percent points|pp|% points|%-points',
  basisPoint: 'basis point|basis points|bps|bp',
  ageBefore: 'aged|age+|age of|ages of|at age|aged between|aged from',
  ageAfter:
    'yr old|yrs old|yr-old|days of age|day of age|year-old|years-old|year-olds|years old|year old|years of age|months old|month-old|months of age|weeks old|' +
    'week-old|weeks of age|days old|day-old|yo|month old|week old|day old',
  titles:
    'no|nos|number|nr+|article+|section+|chapter|clause|page+|room|flight|route|highway|' +
    'interstate|line|platform|gate|channel|figure|table|appendix|annex|volume|episode|season|part|grade|group|' +
    'resolution|rule|title|proposition|measure|amendment|case|phase|stage|level|version|step|day|round|week|' +
    'game|race|lap|runway|apollo|boeing|airbus|type|mark|model|division|category|tier|class|paragraph|area|' +
    'studio|box|block|building|pier|terminal|exit|junction|bus|train|platform|covid|formula|world war|psalm|verse',
  notCounted:
    'a|as|an|the|this|that|these|those|of|in|on|at|by|for|from|with|to|into|onto|over|under|and|or|but|nor|than|' +
    '~be|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|' +
    'it|its|he|she|they|we|i|you|his|her|their|our|my|your|who|whom|which|what|when|where|why|how|while|if|' +
    'because|since|until|after|before|during|between|among|against|per|each|every|not|no|so|then|there|here|now|' +
    'said|say+|told|made|makes|came|come|went|go|took|take|got|get|gave|also|just|only|even|still|yet|' +
    'about|through|across|around|near|out|up|down|off|away|ago|later|earlier|more|less|fewer|' +
    'last|next|first|according|compared|including|despite|both|either|am|pm|percent|both|all|any|some|another|' +
    'today|yesterday|tomorrow|too|such|one|two|three|four|five|' +
    Object.keys({ ...calendar.months, ...calendar.weekdays })
      .filter((word) => word.length > 3)
      .join('|'),
  adjectives:
    'new|old|small|large|business|working|big|more|other|additional|extra|further|different|separate|million|billion|' +
    'dead|young|full|main|major|minor|local|national|foreign|public|private|early|late|former|current|' +
    'metric|civilian|military|nuclear|' +
    'confirmed|registered|estimated|official|armed|illegal|legal|human|single|long|short|active',
  singularEndings: [
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['sses', 'ss'],
    ['xes', 'x'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['s', ''],
  ],
  singulars: {
    ...Object.fromEntries(
      'series species police news gas homeless spacecraft aircraft sheep cattle personnel staff fish deer salmon hovercraft'
        .split(' ')
        .map((word) => [word, word]),
    ),
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    crises: 'crisis',
    seamen: 'seaman',
    servicemen: 'serviceman',
    policemen: 'policeman',
    fishermen: 'fisherman',
    buses: 'bus',
    viruses: 'virus',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    leaves: 'leaf',
    halves: 'half',
    shelves: 'shelf',
    thieves: 'thief',
    criteria: 'criterion',
    data: 'datum',
    bacteria: 'bacterium',
    media: 'medium',
  },
};
