import type { CalendarUnit, CalendarWords } from '@/lib/claims/language';
import { wordTable } from '@/lib/claims/word-table';

/** Words in the order of what they name, from 1 on. */
function ordered(words: string): Record<string, number> {
  return wordTable(words.split(' ').map((names, at) => [at + 1, names]));
}

const units = wordTable<CalendarUnit>([
  ['second', 'second|seconds|sec|secs'],
  ['minute', 'minute|minutes|min|mins'],
  ['hour', 'hour|hours|hr|hrs|h'],
  ['day', 'day|days|night|nights'],
  ['weekend', 'weekend|weekends'],
  ['week', 'week|weeks|workweek|workweeks|wk|wks'],
  ['fortnight', 'fortnight|fortnights'],
  ['month', 'month|months|mos'],
  ['quarter', 'quarter|quarters'],
  ['season', 'season|seasons'],
  ['year', 'year|years|yr|yrs'],
  ['decade', 'decade|decades'],
  ['century', 'century|centuries'],
]);

export const calendar: CalendarWords = {
  months: ordered(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  ),
  ambiguousMonths: 'may|march|mar|jan|jun|sep|dec',
  weekdays: ordered(
    'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
  ),
  weekdayPlurals: 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
  ambiguousWeekdays: 'sun|sat|mon|wed',
  seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ambiguousSeasons: 'spring|fall',
  units,
  days: wordTable([
    [0, 'today|tonight'],
    [-1, 'yesterday'],
    [1, 'tomorrow|tmr'],
    [-2, 'the day before yesterday|day before yesterday'],
    [2, 'the day after tomorrow|day after tomorrow'],
  ]),
  now: 'now|right now|at present|to date|till date|current date|the present',
  shifts: wordTable([
    [-1, 'last|past|previous|prior|preceding'],
    [0, 'this|current|the same'],
    [1, 'next|coming|upcoming|following'],
  ]),
  nearest: 'coming|upcoming|this coming|this upcoming|past',
  ago: 'ago|earlier|back|previously|before that',
  hence: 'later|from now|hence|afterwards|from today|after that|from then',
  ahead: 'in',
  timeAhead: 'time',
  within: 'within',
  on: 'on|for',
  parts: wordTable([
    [
      1,
      'early|the beginning of|beginning of|the start of|start of|the first half of|earlier in|the turn of|earlier',
    ],
    [2, 'mid|the middle of|middle of'],
    [3, 'late|later in|the second half of|later'],
    [4, 'the end of|end of'],
  ]),
  relations: wordTable([
    ['by', 'by|no later than|not later than|as late as'],
    ['before', 'before|prior to|ahead of|earlier than'],
    ['until', 'until|till|up to|up until|through'],
    [
      'since',
      'since|ever since|starting from|starting on|beginning on|beginning|starting in|beginning in|starting|effective as of|effective from|as early as|no earlier than|not earlier than|as from',
    ],
    ['after', 'after|later than|following'],
    ['at', 'as of'],
    ['during', 'during|throughout|within|between'],
  ]),
  turns:
    'took|taking|came|coming|became|becoming|began|started|joined|elected|re-elected|appointed|won|launched|opened|founded|' +
    'independence|left|broke|ended|invaded|annexed|seized|introduced|signed|adopted|moved|returned|arrived|died|closed|' +
    'declared|resigned|retired|married|fell|assumed|inaugurated|sworn|created|established|released|outbreak|election|' +
    'coup|invasion|revolution|uprising',
  relationsAfter: wordTable([
    ['since', 'or later|and later|and after|or after|onwards|onward|and onwards|and beyond'],
    ['until', 'or earlier|and earlier|or before|and before'],
  ]),
  anchors: wordTable([
    ['before', 'before|prior to|ahead of'],
    ['after', 'after|following|from'],
    ['since', 'since'],
  ]),
  prepositions:
    'in|on|of|during|since|until|till|by|before|after|from|between|around|circa|throughout|for|to|and|through|late|early|mid|last|this|next|between|through|around',
  strongPrepositions: 'in|since|during|until|till|circa|early|mid|late|spring|summer|autumn|winter',
  pluperfect: 'had',
  pluralVerbs: 'were|are|have|attended|gathered|marched|died|fled|took part|turned out|joined',
  of: 'of|in',
  articles: 'the',
  yearSuffix: '',
  yearPrefix: 'year|the year|calendar year|the calendar year',
  fiscal: 'fiscal year|fiscal|financial year|tax year|school year|academic year|fy|budget year',
  eraBefore: 'bc|bce|b.c.|b.c.e.',
  eraAfter: 'ad|ce|a.d.|c.e.',
  running: 'running|in a row|in succession|consecutive|straight|successive|on the trot',
  weekStart: 'of|beginning|starting|commencing|ending|beginning on|starting on|commencing on',
  feasts: wordTable([
    ['11-W4#4', 'thanksgiving|thanksgiving day'],
    ['09-W1#1', 'labor day'],
    ['11-W4#4+1', 'black friday'],
    ['11-W4#4+4', 'cyber monday'],
    ['05-W1#5', 'memorial day'],
    ['01-W1#3', 'martin luther king day'],
    ['02-W1#3', "presidents' day"],
    ['10-W1#2', 'columbus day'],
    ['11-W2#1', 'election day'],
    ['12-25', 'christmas|christmas day'],
    ['12-24', 'christmas eve'],
    ['12-26', 'boxing day'],
    ['01-01', "new year's day|new year|new years day"],
    ['12-31', "new year's eve|year-end|new years eve"],
    ['02-14', "valentine's day"],
    ['10-31', 'halloween'],
    ['07-04', 'independence day'],
    ['03-17', "st patrick's day|saint patrick|saint patrick's day"],
    ['05-01', "may day|labour day|international workers' day"],
    ['07-14', 'bastille day'],
    ['05-09', 'victory day'],
    ['01-06', 'epiphany'],
    ['11-11', 'veterans day|armistice day|remembrance day'],
    ['03-08', "international women's day"],
    ['06-19', 'juneteenth'],
    ['05-W7#2', "mother's day|mothers' day"],
    ['06-W7#3', "father's day|fathers' day"],
    ['E+0', 'easter|easter sunday'],
    ['E+1', 'easter monday'],
    ['E-2', 'good friday'],
  ]),
  counts: wordTable([
    [1, 'a|an|another|all|full|a full|whole|entire'],
    [3, 'several|few|a few|many|some'],
    [2, 'a couple of|couple of|a couple|couple|both'],
    [0.5, 'half a|half an|half|a half'],
    [0.25, 'quarter|a quarter'],
  ]),
  clock: "am|pm|a.m.|p.m.|o'clock|gmt|utc|est|edt|pst|pdt|cet|bst|noon|midnight|hours gmt",
  future:
    'will|shall|expected|expects|scheduled|due|plan|plans|planned|planning|aims|hopes|set|intends|promised|pledged|upcoming|deadline|' +
    'could|want+|going|would|hope|promises|pledges|predicts|forecast+|forecasted|projected|vowed|vows',
  modals: "will|would|to|could|can|may|might|should|must|'ll|not|did|does|do",
  pluralUnits: Object.keys(units)
    .filter((word) => word.endsWith('s'))
    .join('|'),
  beyond: { 'after next': 2, 'before last': -2 },
  rest: 'rest of|remainder of|balance of|remaining of|rest',
  ages: 'his|her|their|my|our|your|its',
  lengths:
    'for|over|in|of|after|within|took|take+|lasted|lasts|spent|spend+|about|nearly|almost|than|least|every|around|roughly|' +
    'under|only|just|once|until|been|half|quarter|all|up to|like',
  halves: 'half',
  dayFirst: false,
};
