import { calendarLexicons } from './calendar-lexicons';
import { buildKindWords } from './kind-words';
import { languageOf } from './known-languages';
import { measureLexicons } from './measure-lexicons';
import { moneyLexicons } from './money-lexicons';
import { numberLexicons } from './number-lexicons';
import { sentenceLexicons } from './sentence-lexicons';
import { sovereigntyLexicon } from './sovereignty-lexicon';
import { findTerritory } from './territories';
import { tokenise } from './tokens';
import { wordWeights } from './worth';

/**
 * Makes a language's word lists ready, in steps of a few milliseconds. `findClaims` does the same by itself at its
 * first text, in one go of some 100 ms on a cold engine: a page that must stay smooth runs these steps first, with
 * pauses between them. `language` is a BCP 47 tag; for one without words there is nothing to do.
 */
export function* compileWords(language: string): Generator<undefined> {
  const words = languageOf(language);
  if (!words) return;
  sentenceLexicons(words);
  yield;
  numberLexicons(words);
  yield;
  moneyLexicons(words);
  measureLexicons(words);
  yield;
  calendarLexicons(words);
  yield;
  const sovereignty = sovereigntyLexicon(words.id);
  yield;
  const name = tokenise('Crimea');
  sovereignty?.findParty(name, 0, 1);
  yield;
  findTerritory(name, 0, 1, words.id);
  yield;
  wordWeights();
  yield;
  yield* buildKindWords(words.id);
}
