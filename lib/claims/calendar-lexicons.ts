import type { TimeRelation } from './claim';
import type { CalendarUnit, CalendarWords, Language } from './language';
import { defineLexicon, defineWords, type Lexicon } from './lexicon';
import { type NumberLexicons, numberLexicons } from './number-lexicons';

/** What one word can be in a date. */
export interface CalendarWord {
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: number;
  readonly unit?: CalendarUnit;
  /** Another word besides ("may", "sun", "spring"). */
  readonly isAmbiguous?: boolean;
}

/** A language's calendar words, ready to look up. */
export interface CalendarLexicons {
  readonly id: string;
  readonly words: Lexicon<CalendarWord>;
  /** Every word a date can start with, so that most tokens are passed over after one look. */
  readonly triggers: Lexicon<true>;
  readonly number: NumberLexicons;
  readonly days: Lexicon<number>;
  readonly now: Lexicon<true>;
  readonly shifts: Lexicon<number>;
  readonly nearest: Lexicon<true>;
  readonly ago: Lexicon<true>;
  readonly hence: Lexicon<true>;
  readonly ahead: Lexicon<true>;
  readonly parts: Lexicon<number>;
  readonly relations: Lexicon<TimeRelation>;
  readonly relationsAfter: Lexicon<TimeRelation>;
  readonly weekStart: Lexicon<true>;
  readonly anchors: Lexicon<TimeRelation>;
  readonly from: Lexicon<true>;
  /** "from" and "between" before a range; "until" inside it. */
  readonly frames: Lexicon<true>;
  readonly until: Lexicon<true>;
  readonly deadline: Lexicon<true>;
  readonly prepositions: Lexicon<true>;
  readonly of: Lexicon<true>;
  readonly articles: Lexicon<true>;
  readonly yearSuffix: Lexicon<true>;
  readonly yearPrefix: Lexicon<true>;
  readonly fiscal: Lexicon<true>;
  readonly eraBefore: Lexicon<true>;
  readonly eraAfter: Lexicon<true>;
  readonly running: Lexicon<true>;
  readonly feasts: Lexicon<string>;
  readonly counts: Lexicon<number>;
  readonly future: Lexicon<true>;
  readonly ages: Lexicon<true>;
  readonly lengths: Lexicon<true>;
  readonly halves: Lexicon<true>;
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
  const lexicons: CalendarLexicons = {
    id: language.id,
    words: calendarWords(words),
    triggers: triggers(words, language),
    number: numberLexicons(language),
    days: defineLexicon(words.days),
    now: defineWords(words.now),
    shifts: defineLexicon(words.shifts),
    nearest: defineWords(words.nearest),
    ago: defineWords(words.ago),
    hence: defineWords(words.hence),
    ahead: defineWords(words.ahead),
    parts: defineLexicon(words.parts),
    relations: defineLexicon(words.relations),
    relationsAfter: defineLexicon(words.relationsAfter),
    weekStart: defineWords(words.weekStart),
    anchors: defineLexicon(words.anchors),
    from: defineWords(language.numbers.from),
    frames: defineWords(`${language.numbers.from}|${language.numbers.between}`),
    until: defineWords(phrasesOf(words.relations, 'until').join('|')),
    deadline: defineWords(phrasesOf(words.relations, 'by').join('|')),
    prepositions: defineWords(words.prepositions),
    of: defineWords(words.of),
    articles: defineWords(words.articles),
    yearSuffix: defineWords(words.yearSuffix),
    yearPrefix: defineWords(words.yearPrefix),
    fiscal: defineWords(words.fiscal),
    eraBefore: defineWords(words.eraBefore),
    eraAfter: defineWords(words.eraAfter),
    running: defineWords(words.running),
    feasts: defineLexicon(words.feasts),
    counts: defineLexicon(words.counts),
    future: defineWords(words.future),
    ages: defineWords(words.ages),
    lengths: defineWords(words.lengths),
    halves: defineWords(words.halves),
    strong: defineWords(words.strongPrepositions),
    measures: defineLexicon(language.measures.units),
    currencies: defineLexicon(language.money.names),
    plurals: defineLexicon(language.numbers.singulars),
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
    merged[word] = { ...merged[word], ...role, ...(ambiguous.has(word) && { isAmbiguous: true }) };
  };
  for (const [word, month] of Object.entries(words.months)) add(word, { month });
  for (const [word, weekday] of Object.entries(words.weekdays)) add(word, { weekday });
  for (const [word, season] of Object.entries(words.seasons)) add(word, { season });
  for (const [word, unit] of Object.entries(words.units)) add(word, { unit });
  return defineLexicon(merged);
}

/** First words of everything a date can start with (numbers in digits aside). */
function triggers(words: CalendarWords, language: Language): Lexicon<true> {
  // "the day before yesterday" is found at "day": one word in twenty is "the".
  const articles = new Set(words.articles.split('|'));
  const phrases = [
    ...Object.keys(words.months),
    ...Object.keys(words.weekdays),
    ...Object.keys(words.seasons),
    ...Object.keys(words.units),
    ...Object.keys(words.days),
    ...Object.keys(words.shifts),
    ...Object.keys(words.feasts),
    ...Object.keys(words.counts).filter((word) => !['a', 'an', 'the'].includes(word)),
    ...Object.keys(language.numbers.ordinals),
    ...Object.keys(language.numbers.cardinals),
    ...Object.keys(language.numbers.fractions),
    ...Object.keys(language.numbers.groups),
    ...Object.keys(language.numbers.plurals),
    ...language.numbers.articles.split('|'),
    ...words.now.split('|'),
    ...words.fiscal.split('|'),
    ...words.yearPrefix.split('|'),
    ...words.eraAfter.split('|'),
    'q1|q2|q3|q4|h1|h2|easter',
  ].flatMap((phrase) => phrase.split('|'));
  const first = phrases
    .map((phrase) => phrase.trim().split(/[\s-]/, 1)[0] ?? '')
    .filter((word) => word !== '' && !articles.has(word));
  return defineWords([...new Set(first)].join('|'));
}
