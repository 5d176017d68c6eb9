import { wordsLocale } from '@/components/words';

/** "3 March 2026, 14:05", in the words' own locale. */
export const formatMoment = (time: number): string =>
  new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
