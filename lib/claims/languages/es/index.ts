import { inflectedWords } from '@/lib/claims/inflected-words';
import type { Language } from '@/lib/claims/language';
import { calendar } from './calendar';
import { measures } from './measures';
import { money } from './money';
import { numbers } from './numbers';
import { sentences } from './sentences';
import { sovereignty } from './sovereignty';
import { territoryNames } from './territory-names';

/** Spanish, of Spain and of the Americas: decimal comma (the dot of Mexico reads as a group only before three digits). */
export const spanish: Language = {
  id: 'es',
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
