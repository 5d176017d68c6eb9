import { wordsLocale } from '@/components/words';

/** "4 March 2026" for an instant or a day, "March 2026" for a month; anything else, a bare year too, as it stands. */
export function dayWords(iso: string): string {
  const precision = /^\d{4}-\d\d(?<day>-\d\d)?(?<time>T.+)?$/.exec(iso)?.groups;
  const date = new Date(iso);
  if (!precision || Number.isNaN(date.getTime())) return iso;
  return formatFor(precision['day'] !== undefined, precision['time'] !== undefined).format(date);
}

/** One of each sort for all lines: making one is slow. */
const made = new Map<string, Intl.DateTimeFormat>();

/** A day or a month without a time is that day everywhere; and no day is made up where none was given. */
function formatFor(hasDay: boolean, hasTime: boolean): Intl.DateTimeFormat {
  const key = `${hasDay} ${hasTime}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(wordsLocale(), {
    ...(hasDay ? { dateStyle: 'long' } : { month: 'long', year: 'numeric' }),
    ...(!hasTime && { timeZone: 'UTC' }),
  });
  made.set(key, format);
  return format;
}
