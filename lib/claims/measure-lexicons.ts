import type { Language } from './language';
import { defineLexicon, defineWords, type Lexicon } from './lexicon';

export interface MeasureLexicons {
  /** Words to CLDR unit identifiers. */
  readonly units: Lexicon<string>;
  readonly attached: Lexicon<string>;
  readonly lengthWords: Lexicon<true>;
}

const made = new WeakMap<Language, MeasureLexicons>();

export function measureLexicons(language: Language): MeasureLexicons {
  const known = made.get(language);
  if (known) return known;
  const lexicons: MeasureLexicons = {
    units: defineLexicon(language.measures.units),
    attached: defineLexicon(language.measures.attachedUnits),
    lengthWords: defineWords(language.measures.lengthWords),
  };
  made.set(language, lexicons);
  return lexicons;
}
