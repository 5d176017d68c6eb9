import type { Language } from './language';
import { defineWords, type Lexicon } from './lexicon';

/** A language's sentence words, ready to look up. */
export interface SentenceLexicons {
  readonly titles: Lexicon<true>;
  readonly abbreviations: Lexicon<true>;
  readonly beforeNumbers: Lexicon<true>;
  readonly starters: Lexicon<true>;
  /** Starters that are nobody's name: they end even "St." and "U.S.". */
  readonly certainStarters: Lexicon<true>;
  /** Abbreviations that are words too. */
  readonly plainWords: Lexicon<true>;
  readonly speech: Lexicon<true>;
}

const made = new WeakMap<Language, SentenceLexicons>();

export function sentenceLexicons(language: Language): SentenceLexicons {
  const known = made.get(language);
  if (known) return known;
  const words = language.sentences;
  const lexicons: SentenceLexicons = {
    titles: defineWords(words.titles),
    abbreviations: defineWords(words.abbreviations),
    beforeNumbers: defineWords(words.beforeNumbers),
    starters: defineWords(words.starters),
    certainStarters: defineWords(words.certainStarters),
    plainWords: defineWords(words.plainWords),
    speech: defineWords(words.speech),
  };
  made.set(language, lexicons);
  return lexicons;
}
