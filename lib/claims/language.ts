import type { Bound, TimeRelation } from './claim';
import type { InflectedWords } from './inflected-words';
import type { SovereigntyWords } from './sovereignty-words';

/**
 * The words of one language that the rules need: data, the rules are the same for all. Lists are written
 * with `|` between words or phrases; words in any case, cut as the tokeniser cuts (so "year-old" may hold a
 * hyphen). An empty list or record says that the language has no such thing.
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly id: string;
  /** Decimal sign of printed numbers; the other one groups thousands. */
  readonly decimal: '.' | ',';
  readonly numbers: NumberWords;
  readonly money: MoneyWords;
  readonly measures: MeasureWords;
  readonly calendar: CalendarWords;
  readonly sentences: SentenceWords;
  /** What it says of who holds land; absent where the kind says nothing in this language. */
  readonly sovereignty?: SovereigntyWords;
  /** What it calls the territories, where English names differ: lines of `id|name,name`; a star ends a stem. */
  readonly territoryNames?: string;
  /** How its inflected words are looked up; absent where phrases are written whole (English). */
  readonly inflected?: InflectedWords;
}

export interface NumberWords {
  /** 0 to 99, and hundreds that are one word ("двести", "quinientos"). */
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** What follows the digits of an ordinal ("st|nd|rd|th"). */
  readonly ordinalSuffixes: string;
  /** Powers of ten that multiply what stands before: hundred, thousand, million, bn, lakh. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters that multiply only when written on to digits: "900m", "5k". */
  readonly attachedScales: Readonly<Record<string, number>>;
  /** "half", "third", "quarters". */
  readonly fractions: Readonly<Record<string, number>>;
  /** "dozen", "score", "pair": they multiply, and count one by themselves. */
  readonly groups: Readonly<Record<string, number>>;
  /** Plurals without a number: "dozens", "tens", "millions"; the value is the least they mean. */
  readonly plurals: Readonly<Record<string, number>>;
  /** "several|few" before a scale: more than one of it. */
  readonly several: string;
  /** "a|an" before a scale or fraction: one. */
  readonly articles: string;
  readonly and: string;
  /** Spoken decimal sign. */
  readonly point: string;
  readonly minus: string;
  readonly of: string;
  /** Between a part and its whole: "one in five", "two out of three". */
  readonly outOf: string;
  /** Between the ends of a range: "to"; and its frames: "from … to", "between … and". */
  readonly to: string;
  /** Between two neighbouring numbers: "two or three". */
  readonly or: string;
  readonly between: string;
  readonly from: string;
  /** "about|some|nearly". */
  readonly approximate: string;
  /** "or so": after it. */
  readonly approximateAfter: string;
  /** "more than": before the number. */
  readonly bounds: Readonly<Record<string, Bound>>;
  /** "dispute|control": after them a bound of one word is a preposition ("a dispute over four islands"). */
  readonly boundTopics: string;
  /** "or more": after it. */
  readonly boundsAfter: Readonly<Record<string, Bound>>;
  /** "per|each|every|a" before what the amount is for each of ("a" only before `perUnits`). */
  readonly per: string;
  readonly perArticles: string;
  readonly perUnits: string;
  /** "ago|earlier": after them "a year" is when, not per what ("from $2 billion a year earlier"). */
  readonly perRefusers: string;
  /** After an amount, by itself: "each|apiece". */
  readonly each: string;
  readonly percent: string;
  readonly percentagePoint: string;
  readonly basisPoint: string;
  /** "aged" before, "years old" after. */
  readonly ageBefore: string;
  readonly ageAfter: string;
  /** Words before a number that make it a name: "No", "chapter", "room", "flight". */
  readonly titles: string;
  /** Words that are no counted noun: articles, prepositions, verbs that often follow a number. */
  readonly notCounted: string;
  /** Describing words between a number and its noun ("four small islands"). */
  readonly adjectives: string;
  /** Plural endings and what they become, tried in order, and plurals that follow no rule. */
  readonly singularEndings: readonly (readonly [string, string])[];
  readonly singulars: Readonly<Record<string, string>>;
}

export interface MoneyWords {
  /** Currency nouns and phrases to ISO 4217; names of `Intl.DisplayNames` are added to them. */
  readonly names: Readonly<Record<string, string>>;
  /** "cents", "pence": ISO code and how many make one. */
  readonly minor: Readonly<Record<string, readonly [string, number]>>;
  /** Scales that are one only beside a currency ("$5mm"). */
  readonly scales: Readonly<Record<string, number>>;
  /** Currency nouns that are a unit of weight besides, and the words before or after that say so ("weighs", "of"). */
  readonly weights: Readonly<Record<string, string>>;
  readonly weighing: string;
  /** "note|coin": after a hyphenated noun of both they say money ("a ten-pound note"). */
  readonly tender?: string;
}

export interface MeasureWords {
  /** Words and abbreviations to CLDR unit identifiers ("square-kilometer"). */
  readonly units: Readonly<Record<string, string>>;
  /** Abbreviations that mean a unit only straight after digits and that are other words besides ("in", "t"). */
  readonly attachedUnits: Readonly<Record<string, string>>;
  /** After "100m" that is a length, not millions: "tall|long|race". */
  readonly lengthWords: string;
}

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export interface CalendarWords {
  /** 1 to 12, with abbreviations. */
  readonly months: Readonly<Record<string, number>>;
  /** Months that are other words too ("may|march"): a date only beside a day, a year or a preposition. */
  readonly ambiguousMonths: string;
  /** 1 Monday to 7 Sunday, with abbreviations. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** From Monday on, where weeks are counted by them: "two Sundays ago". */
  readonly weekdayPlurals: string;
  /** Weekdays that are other words too ("sun|sat"). */
  readonly ambiguousWeekdays: string;
  /** EDTF season numbers of the northern year: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly ambiguousSeasons: string;
  readonly units: Readonly<Record<string, CalendarUnit>>;
  /** Day offsets: yesterday -1, today 0, tomorrow 1. */
  readonly days: Readonly<Record<string, number>>;
  /** "now|at present". */
  readonly now: string;
  /** Before (or after) a unit: last -1, this 0, next 1. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Those of them that mean the nearest weekday ahead: "coming|upcoming"; "next" means next week's. */
  readonly nearest: string;
  /** "ago|earlier": before now, after a length of time. */
  readonly ago: string;
  /** "later|from now". */
  readonly hence: string;
  /** "in" before a length of time ahead. */
  readonly ahead: string;
  /** "time" of "in two years' time": after a length that owns it, it lies ahead. */
  readonly timeAhead: string;
  /** "within" before a length that is a deadline. */
  readonly within: string;
  /** "on" before a day, and before a day of the month alone: "on the 27th". */
  readonly on: string;
  /** "early" 1, "mid" 2, "late" 3, "start of" 1, "end of" 4. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words that set the assertion against the time: "by" → by, "since" → since. */
  readonly relations: Readonly<Record<string, TimeRelation>>;
  /** "took|became|elected": between "since" and a time they make it the beginning ("since he took office in May"). */
  readonly turns: string;
  /** After a time: "onwards|or later" → since, "or earlier" → until. */
  readonly relationsAfter: Readonly<Record<string, TimeRelation>>;
  /** After a length of time, with what it is measured from: "before|after|since". */
  readonly anchors: Readonly<Record<string, TimeRelation>>;
  /** "in|on|during|of": they let an ambiguous month or a bare year be a date. */
  readonly prepositions: string;
  /** Those after which a four-digit number is a year even before a plural ("in 2019 prices rose"). */
  readonly strongPrepositions: string;
  /** "had": with it in the clause, a day in "by Sunday" is behind. */
  readonly pluperfect: string;
  /** "were|attended": after "about 1900" they say that so many did. */
  readonly pluralVerbs: string;
  /** Between day, month and year: "of|de". */
  readonly of: string;
  /** Before a day ("the"), skipped. */
  readonly articles: string;
  /** After the year: "года". */
  readonly yearSuffix: string;
  /** "year|fiscal year|FY" before a year number. */
  readonly yearPrefix: string;
  readonly fiscal: string;
  readonly eraBefore: string;
  readonly eraAfter: string;
  /** "running|in a row": with an ordinal and a unit. */
  readonly running: string;
  /** Words between "week" and the day it starts on: "of|beginning|starting". */
  readonly weekStart: string;
  /** Feasts with a fixed date, "MM-DD", or on the nth weekday of a month, "MM-Wd#n" (n 5: the last), or days from Easter, "E+n". */
  readonly feasts: Readonly<Record<string, string>>;
  /** "several" 3, "a few" 3, "a couple of" 2, "a" 1. */
  readonly counts: Readonly<Record<string, number>>;
  /** "will|expected|due": near a date without a year, they put it ahead. */
  readonly future: string;
  /** "will|to|could": before "last" they make it a verb. */
  readonly modals: string;
  /** Units in the plural, where it is told from the singular: "the coming years" is no one year. */
  readonly pluralUnits: string;
  /** "after next" 2, "before last" -2: after a unit, how many away. */
  readonly beyond: Readonly<Record<string, number>>;
  /** "rest of": what is left of a period from the article's day on. */
  readonly rest: string;
  /** "his|her": before "40s" an age, no decade. */
  readonly ages: string;
  /** Before a length without a number: "for decades", "over centuries". */
  readonly lengths: string;
  /** "half" after "first|second": half-years. */
  readonly halves: string;
  /** After a number it is a time of day: "am|o'clock|GMT". */
  readonly clock: string;
  /** Day before month in "5/12/2017". */
  readonly dayFirst: boolean;
}

export interface SentenceWords {
  /** Abbreviations whose dot does not end a sentence even before a capital: "Mr|Gen|St". Without the dot. */
  readonly titles: string;
  /** Abbreviations whose dot ends a sentence only before a capital that starts one: "Inc|Jan|etc". */
  readonly abbreviations: string;
  /** Before a number, never an end: "No|p|Art". */
  readonly beforeNumbers: string;
  /** Words that, capitalised after an abbreviation, begin a sentence: "The|He|In|But". */
  readonly starters: string;
  /** Those of them that are nobody's name ("the", "it"; not "Will", "He"): they end even "U.S.". */
  readonly certainStarters: string;
  /** Abbreviations that are whole words besides, when written small ("sun", "art"). */
  readonly plainWords: string;
  /** Verbs of speech: a name and one of them after a quotation go on with its sentence. */
  readonly speech: string;
}
