import { wordsLocale } from '@/components/words';

/** "4 March 2026" for an instant or a day, "March 2026" for a month; anything else, a bare year too, as it stands. */
export function dayWords(iso: string): string {
  const precision = /^\d{4}-\d\d(?<day>-\d\d)?(?<time>T.+)?$/.exec(iso)?.groups;
  const date = new Date(iso);
  if (!precision || Number.isNaN(date.getTime())) return iso;
  // A day or a month without a time is that day everywhere; and no day is made up where none was given.
  return new Intl.DateTimeFormat(wordsLocale(), {
    ...(precision['day'] ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' }),
    ...(!precision['time'] && { timeZone: 'UTC' }),
  }).format(date);
}
