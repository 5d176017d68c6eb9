import type { CalendarUnit, Language, NumberWords } from './language';
import { type LexiconsOf, lexiconsOf } from './language-lexicons';
import { defineLexicon, defineWords, type Lexicon, splitWords, takeLexicon } from './lexicon';
import { measureLexicons } from './measure-lexicons';
import { readPhrases } from './phrases';

/** What a word does in a number; most do one thing, "third" and "quarter" several. */
export interface NumberWord {
  readonly cardinal?: number | undefined;
  readonly scale?: number | undefined;
  readonly fraction?: number | undefined;
  readonly group?: number | undefined;
  readonly plural?: number | undefined;
  readonly ordinal?: number | undefined;
  readonly isArticle?: boolean | undefined;
  readonly isMinus?: boolean | undefined;
}

/** All words have the same fields, so that an engine finds them at one place. */
const noNumber: NumberWord = {
  cardinal: undefined,
  scale: undefined,
  fraction: undefined,
  group: undefined,
  plural: undefined,
  ordinal: undefined,
  isArticle: undefined,
  isMinus: undefined,
};

/** Lists that have no lexicon of their own: they are part of `words`, or found by another name. */
const left = [
  'cardinals',
  'scales',
  'fractions',
  'groups',
  'plurals',
  'ordinals',
  'minus',
  'approximateAfter',
  'singularEndings',
  'each',
  'perUnits',
] as const;

/** A language's number words, ready to look up. One lexicon says everything a word can do in a number. */
export interface NumberLexicons extends LexiconsOf<NumberWords, (typeof left)[number]> {
  readonly words: Lexicon<NumberWord>;
  readonly clock: Lexicon<true>;
  readonly durations: Lexicon<CalendarUnit>;
  readonly measures: Lexicon<string>;
  readonly hedgesAfter: Lexicon<true>;
  /** Whatever an amount is for each of, by itself. */
  readonly each: Lexicon<string>;
  readonly perUnits: Lexicon<string>;
  /** Hashes of the first words of `percent`. */
  readonly percentStarts: ReadonlySet<number>;
}

const made = new WeakMap<Language, NumberLexicons>();

export function numberLexicons(language: Language): NumberLexicons {
  const known = made.get(language);
  if (known) return known;
  const words = language.numbers;
  const lists = lexiconsOf<NumberWords, (typeof left)[number]>(words, new Set(left));
  const lexicons: NumberLexicons = {
    words: numberWords(language),
    ...lists,
    clock: defineWords(language.calendar.clock),
    durations: defineLexicon(language.calendar.units),
    measures: measureLexicons(language).units,
    hedgesAfter: defineWords(words.approximateAfter),
    each: defineNames(words.each),
    perUnits: defineNames(words.perUnits),
    percentStarts: new Set(lists.percent.firsts),
  };
  made.set(language, lexicons);
  return lexicons;
}

/** A lexicon that tells which of its phrases was found. */
function defineNames(words: string): Lexicon<string> {
  for (const word of splitWords(words)) readPhrases(word, word);
  return takeLexicon();
}

function numberWords(language: Language): Lexicon<NumberWord> {
  const { cardinals, scales, fractions, groups, plurals, ordinals, articles, minus } = language.numbers;
  const merged: Record<string, NumberWord> = {};
  const add = (word: string, role: NumberWord): void => {
    merged[word] = { ...noNumber, ...merged[word], ...role };
  };
  for (const [word, cardinal] of Object.entries(cardinals)) add(word, { cardinal });
  for (const [word, scale] of Object.entries(scales)) add(word, { scale });
  for (const [word, fraction] of Object.entries(fractions)) add(word, { fraction });
  for (const [word, group] of Object.entries(groups)) add(word, { group });
  for (const [word, plural] of Object.entries(plurals)) add(word, { plural });
  for (const [word, ordinal] of Object.entries(ordinals)) add(word, { ordinal });
  for (const word of articles.split('|')) if (word) add(word, { isArticle: true });
  for (const word of minus.split('|')) if (word) add(word, { isMinus: true });
  return defineLexicon(merged);
}
