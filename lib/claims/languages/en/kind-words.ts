import type { KindWords } from '@/lib/claims/kind-words';
import { englishCausing } from './causing';
import { englishComparing } from './comparing';
import { englishCounting } from './counting';
import { englishGrammar } from './grammar';
import { englishLaw } from './law';
import { englishReporting } from './reporting';
import { englishSpending } from './spending';
import { englishTiming } from './timing';

export const englishKindWords: KindWords = {
  id: 'en',
  grammar: englishGrammar,
  reporting: englishReporting,
  causing: englishCausing,
  comparing: englishComparing,
  law: englishLaw,
  spending: englishSpending,
  counting: englishCounting,
  timing: englishTiming,
};
