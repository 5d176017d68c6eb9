import type { Bound } from './claim';
import type { CalendarUnit, Language } from './language';
import { defineLexicon, defineWords, type Lexicon } from './lexicon';
import { measureLexicons } from './measure-lexicons';
import { hashOf } from './tokens';

/** What a word does in a number; most do one thing, "third" and "quarter" several. */
export interface NumberWord {
  readonly cardinal?: number;
  readonly scale?: number;
  readonly fraction?: number;
  readonly group?: number;
  readonly plural?: number;
  readonly ordinal?: number;
  readonly isArticle?: boolean;
  readonly isMinus?: boolean;
}

/** A language's number words, ready to look up. One lexicon says everything a word can do in a number. */
export interface NumberLexicons {
  readonly words: Lexicon<NumberWord>;
  readonly attachedScales: Lexicon<number>;
  readonly ordinalSuffixes: Lexicon<true>;
  readonly several: Lexicon<true>;
  readonly clock: Lexicon<true>;
  readonly durations: Lexicon<CalendarUnit>;
  readonly measures: Lexicon<string>;
  readonly articles: Lexicon<true>;
  readonly and: Lexicon<true>;
  readonly point: Lexicon<true>;
  readonly of: Lexicon<true>;
  readonly outOf: Lexicon<true>;
  readonly to: Lexicon<true>;
  readonly or: Lexicon<true>;
  readonly between: Lexicon<true>;
  readonly from: Lexicon<true>;
  readonly approximate: Lexicon<true>;
  readonly hedgesAfter: Lexicon<true>;
  readonly bounds: Lexicon<Bound>;
  readonly boundTopics: Lexicon<true>;
  readonly boundsAfter: Lexicon<Bound>;
  readonly per: Lexicon<true>;
  readonly perArticles: Lexicon<true>;
  readonly perUnits: Lexicon<true>;
  readonly each: Lexicon<true>;
  readonly percent: Lexicon<true>;
  /** Hashes of the first words of `percent`. */
  readonly percentStarts: ReadonlySet<number>;
  readonly percentagePoint: Lexicon<true>;
  readonly basisPoint: Lexicon<true>;
  readonly ageBefore: Lexicon<true>;
  readonly ageAfter: Lexicon<true>;
  readonly titles: Lexicon<true>;
  readonly notCounted: Lexicon<true>;
  readonly adjectives: Lexicon<true>;
  /** Plurals that no ending tells, to their singular. */
  readonly singulars: Lexicon<string>;
}

const made = new WeakMap<Language, NumberLexicons>();

export function numberLexicons(language: Language): NumberLexicons {
  const known = made.get(language);
  if (known) return known;
  const words = language.numbers;
  const lexicons: NumberLexicons = {
    words: numberWords(language),
    attachedScales: defineLexicon(words.attachedScales),
    ordinalSuffixes: defineWords(words.ordinalSuffixes),
    several: defineWords(words.several),
    clock: defineWords(language.calendar.clock),
    durations: defineLexicon(language.calendar.units),
    measures: measureLexicons(language).units,
    articles: defineWords(words.articles),
    and: defineWords(words.and),
    point: defineWords(words.point),
    of: defineWords(words.of),
    outOf: defineWords(words.outOf),
    to: defineWords(words.to),
    or: defineWords(words.or),
    between: defineWords(words.between),
    from: defineWords(words.from),
    approximate: defineWords(words.approximate),
    hedgesAfter: defineWords(words.approximateAfter),
    bounds: defineLexicon(words.bounds),
    boundTopics: defineWords(words.boundTopics),
    boundsAfter: defineLexicon(words.boundsAfter),
    per: defineWords(words.per),
    perArticles: defineWords(words.perArticles),
    perUnits: defineWords(words.perUnits),
    each: defineWords(words.each),
    percent: defineWords(words.percent),
    percentStarts: new Set(
      words.percent.split('|').map((phrase) => hashOf(phrase.split(/[ .]/, 1)[0] ?? '')),
    ),
    percentagePoint: defineWords(words.percentagePoint),
    basisPoint: defineWords(words.basisPoint),
    ageBefore: defineWords(words.ageBefore),
    ageAfter: defineWords(words.ageAfter),
    titles: defineWords(words.titles),
    notCounted: defineWords(words.notCounted),
    adjectives: defineWords(words.adjectives),
    singulars: defineLexicon(words.singulars),
  };
  made.set(language, lexicons);
  return lexicons;
}

function numberWords(language: Language): Lexicon<NumberWord> {
  const { cardinals, scales, fractions, groups, plurals, ordinals, articles, minus } = language.numbers;
  const merged: Record<string, NumberWord> = {};
  const add = (word: string, role: NumberWord): void => {
    merged[word] = { ...merged[word], ...role };
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
