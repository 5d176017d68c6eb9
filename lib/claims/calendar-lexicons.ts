import type { TimeRelation } from './claim';
import type { CalendarUnit, CalendarWords, Language } from './language';
import { type LexiconsOf, lexiconsOf } from './language-lexicons';
import { defineLexicon, defineWords, type Lexicon, takeLexicon } from './lexicon';
import { moneyLexicons } from './money-lexicons';
import { type NumberLexicons, numberLexicons } from './number-lexicons';
import { none, readPhrases } from './phrases';

/** What one word can be in a date. */
export interface CalendarWord {
  readonly month?: number | undefined;
  readonly weekday?: number | undefined;
  readonly season?: number | undefined;
  readonly unit?: CalendarUnit | undefined;
  /** Another word besides ("may", "sun", "spring"). */
  readonly isAmbiguous?: boolean | undefined;
  readonly isPlural?: boolean | undefined;
}

/** All words have the same fields, so that an engine finds them at one place. */
const noCalendarWord: CalendarWord = {
  month: undefined,
  weekday: undefined,
  season: undefined,
  unit: undefined,
  isAmbiguous: undefined,
  isPlural: undefined,
};

/** Lists that have no lexicon of their own: they are part of `words`, or found by another name. */
const left = [
  'months',
  'weekdays',
  'seasons',
  'units',
  'ambiguousMonths',
  'ambiguousWeekdays',
  'ambiguousSeasons',
  'pluralUnits',
  'strongPrepositions',
  'clock',
  'dayFirst',
] as const;

/** A language's calendar words, ready to look up. */
export interface CalendarLexicons extends LexiconsOf<CalendarWords, (typeof left)[number]> {
  readonly id: string;
  readonly words: Lexicon<CalendarWord>;
  /** Every word a date can start with, so that most tokens are passed over after one look. */
  readonly triggers: Lexicon<number>;
  readonly number: NumberLexicons;
  readonly from: Lexicon<true>;
  /** "from" and "between" before a range; "until" inside it. */
  readonly frames: Lexicon<true>;
  readonly until: Lexicon<true>;
  readonly deadline: Lexicon<true>;
  /** Prepositions after which a four-digit number is a year whatever follows. */
  readonly strong: Lexicon<true>;
  readonly measures: Lexicon<string>;
  readonly currencies: Lexicon<string>;
  /** Plurals that follow no rule. */
  readonly plurals: Lexicon<string>;
  readonly dayFirst: boolean;
}

const made = new WeakMap<Language, CalendarLexicons>();

export function calendarLexicons(language: Language): CalendarLexicons {
  const known = made.get(language);
  if (known) return known;
  const words = language.calendar;
  const number = numberLexicons(language);
  const lexicons: CalendarLexicons = {
    id: language.id,
    words: calendarWords(words),
    triggers: triggers(words, language),
    number,
    ...lexiconsOf<CalendarWords, (typeof left)[number]>(words, new Set(left)),
    from: number.from,
    frames: defineWords(`${language.numbers.from}|${language.numbers.between}`),
    until: defineWords(phrasesOf(words.relations, 'until').join('|')),
    deadline: defineWords(phrasesOf(words.relations, 'by').join('|')),
    strong: defineWords(words.strongPrepositions),
    measures: number.measures,
    currencies: moneyLexicons(language).names,
    plurals: number.singulars,
    dayFirst: words.dayFirst,
  };
  made.set(language, lexicons);
  return lexicons;
}

function phrasesOf(relations: Readonly<Record<string, TimeRelation>>, wanted: TimeRelation): string[] {
  return Object.entries(relations).flatMap(([phrase, relation]) => (relation === wanted ? [phrase] : []));
}

function calendarWords(words: CalendarWords): Lexicon<CalendarWord> {
  const merged: Record<string, CalendarWord> = {};
  const ambiguous = new Set(
    [words.ambiguousMonths, words.ambiguousWeekdays, words.ambiguousSeasons].flatMap((list) =>
      list.split('|'),
    ),
  );
  const add = (word: string, role: CalendarWord): void => {
    merged[word] = { ...noCalendarWord, ...merged[word], ...role, isAmbiguous: ambiguous.has(word) };
  };
  for (const [word, month] of Object.entries(words.months)) add(word, { month });
  for (const [word, weekday] of Object.entries(words.weekdays)) add(word, { weekday });
  for (const [word, season] of Object.entries(words.seasons)) add(word, { season });
  const plurals = new Set(words.pluralUnits.split('|'));
  for (const [word, unit] of Object.entries(words.units)) add(word, { unit, isPlural: plurals.has(word) });
  return defineLexicon(merged);
}

/** What a first word can begin: which readers are worth a try. Bits of a trigger. */
export const startsLength = 1;
export const startsNamedDay = 2;
export const startsSpan = 4;
export const startsRelative = 8;
export const startsUnit = 16;
export const startsWeekday = 32;
export const startsYear = 64;
export const startsArticle = 128;

/**
 * Everything a date can start with (numbers in digits aside), and what it can begin: by words of one token, and by
 * phrases of more ("to date", "black friday"), whose first word alone begins nothing.
 */
function triggers(words: CalendarWords, language: Language): Lexicon<number> {
  const { numbers } = language;
  const articles = numbers.articles.split('|');
  // "the day before yesterday" is found at "day": one word in twenty is "the".
  const skipped = [...words.articles.split('|'), ...articles];
  const add = (phrases: readonly string[], bits: number): void => {
    for (const phrase of phrases)
      if (!skipped.includes(phrase.split(/[\s-]/, 1).join())) readPhrases(phrase, bits, none);
  };
  add(Object.keys(words.months), startsNamedDay);
  add(Object.keys(words.weekdays), startsWeekday | startsRelative);
  add(Object.keys(words.seasons), startsSpan);
  add(Object.keys(words.units), startsUnit);
  add(Object.keys(words.days), startsRelative);
  add(words.now.split('|'), startsRelative);
  add(Object.keys(words.shifts), startsRelative | startsUnit);
  add(Object.keys(words.feasts), startsSpan);
  add(Object.keys(words.counts), startsLength);
  add(Object.keys(numbers.ordinals), startsLength | startsNamedDay | startsSpan | startsUnit);
  add(Object.keys(numbers.cardinals), startsLength | startsNamedDay | startsSpan | startsUnit | startsYear);
  add([numbers.fractions, numbers.groups, numbers.plurals].flatMap(Object.keys), startsLength);
  add(Object.keys(numbers.scales), startsLength);
  add(
    [words.fiscal, words.yearPrefix, words.eraAfter].flatMap((list) => list.split('|')),
    startsSpan,
  );
  add(['q1', 'q2', 'q3', 'q4', 'h1', 'h2'], startsSpan);
  add(spokenDecades, startsSpan);
  // One word in thirty is one: it must not carry another bit.
  for (const article of articles) readPhrases(article, startsArticle, none);
  return addPrefixes(takeLexicon<number>((one, other) => one | other));
}

/** A longer phrase can begin what each shorter one at its front can. */
function addPrefixes(lexicon: Lexicon<number>): Lexicon<number> {
  const { values, lengths } = lexicon;
  lengths.forEach((length, entry) => {
    for (let limit = 1; limit < length; limit++) {
      const front = lexicon.frontOf(entry, limit);
      if (front >= 0) values[entry] = (values[entry] as number) | (values[front] as number);
    }
  });
  return lexicon;
}

/** English decades by name, from the twenties on; "the nineties". The last two are of this century. */
export const spokenDecades: readonly string[] =
  'twenties thirties forties fifties sixties seventies eighties nineties noughties tens'.split(' ');
