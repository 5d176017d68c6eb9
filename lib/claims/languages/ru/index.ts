import { inflectedWords } from '@/lib/claims/inflected-words';
import type { Language } from '@/lib/claims/language';
import { calendar } from './calendar';
import { measures } from './measures';
import { money } from './money';
import { numbers } from './numbers';
import { sentences } from './sentences';
import { sovereignty } from './sovereignty';
import { territoryNames } from './territory-names';

/** Russian: decimal comma, thousands by spaces, words in all their cases. */
export const russian: Language = {
  id: 'ru',
  decimal: ',',
  numbers,
  money,
  measures,
  calendar,
  sentences,
  sovereignty,
  territoryNames,
  inflected: inflectedWords,
};
