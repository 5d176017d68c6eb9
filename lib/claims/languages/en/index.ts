import type { Language } from '@/lib/claims/language';
import { calendar } from './calendar';
import { measures } from './measures';
import { money } from './money';
import { numbers } from './numbers';
import { sentences } from './sentences';
import { sovereignty } from './sovereignty';

export const english: Language = {
  id: 'en',
  decimal: '.',
  numbers,
  money,
  measures,
  calendar,
  sentences,
  sovereignty,
};
