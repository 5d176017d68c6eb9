import { calendarLexicons } from '@/lib/claims/calendar-lexicons';
import type { KindWords } from '@/lib/claims/kind-words';
import { numberLexicons } from '@/lib/claims/number-lexicons';
import { sovereigntyLexicon } from '@/lib/claims/sovereignty-lexicon';
import { indexWords } from '@/lib/claims/word-index';
import { englishCausing } from './causing';
import { englishComparing } from './comparing';
import { englishCounting } from './counting';
import { englishGrammar } from './grammar';
import { english } from './index';
import { englishLaw } from './law';
import { englishReporting } from './reporting';
import { englishSpending } from './spending';
import { englishTiming } from './timing';

const none = { firsts: new Int32Array(), words: new Uint16Array(), seconds: new Int32Array() };

/**
 * Builds the English words, giving way after each list: all of them at once would hold up a page. A function, so that
 * a page that is no article never pays for them.
 */
export function* englishKindWords(): Generator<undefined, KindWords> {
  const reporting = englishReporting();
  yield;
  const causing = englishCausing();
  yield;
  const comparing = englishComparing();
  yield;
  const law = englishLaw();
  yield;
  const spending = englishSpending();
  const counting = englishCounting();
  const timing = englishTiming();
  yield;
  const grammar = englishGrammar();
  const land = sovereigntyLexicon('en')?.triggers;
  yield;
  return {
    id: 'en',
    // In the order of `list` in phrase-lists.ts.
    index: indexWords(grammar, [
      reporting.verbs,
      reporting.nouns,
      causing,
      comparing,
      law,
      spending,
      counting,
      timing,
      { ...none, ...land },
      calendarLexicons(english).triggers,
      numberLexicons(english).words,
    ]),
    reporting,
    causing,
    comparing,
    law,
    spending,
    counting,
    timing,
  };
}
