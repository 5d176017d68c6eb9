import { inflectedWords } from '@/lib/claims/inflected-words';
import type { Language } from '@/lib/claims/language';
import { calendar } from './calendar';
import { measures } from './measures';
import { money } from './money';
import { numbers } from './numbers';
import { sentences } from './sentences';
import { sovereignty } from './sovereignty';
import { territoryNames } from './territory-names';

/** French: decimal comma, thousands by spaces. */
export const french: Language = {
  id: 'fr',
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
