import { wordsLocale } from '@/components/words';

let medium: Intl.DateTimeFormat | undefined;

/** "20 Nov 2026", in the time zone of the device. One formatter for all lines: making one is slow. */
export function formatDay(iso: string): string {
  medium ??= new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'medium' });
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : medium.format(time);
}

/** A calendar day ("2026-01-31") as a heading: "Friday, 20 November 2026". */
export function formatDayHeading(day: string): string {
  const format = new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

let plain: Intl.NumberFormat | undefined;

/** One formatter for all counts: every stroke of a search writes some forty. */
export function formatCount(count: number): string {
  plain ??= new Intl.NumberFormat(wordsLocale());
  return plain.format(count);
}

/** A month ("2026-03") as "Mar 2026". */
export function formatMonth(month: string): string {
  const format = new Intl.DateTimeFormat(wordsLocale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const time = Date.parse(`${month}-01T00:00:00Z`);
  return Number.isNaN(time) ? '' : format.format(time);
}

/** 0..1 as "43%". */
export const formatShare = (share: number): string =>
  new Intl.NumberFormat(wordsLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
