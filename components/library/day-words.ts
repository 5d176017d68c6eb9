import { wordsLocale } from '@/components/words';

/** "4 March 2026" for an instant or a day; what is no date as it stands. */
export function dayWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A day without a time is that day everywhere.
  const timeZone = /^\d{4}-\d\d-\d\d$/.test(iso) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long', ...timeZone }).format(date);
}
