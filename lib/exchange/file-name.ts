import type { Format } from './format';

/** Longest part of a name made from a title; file systems take about 250 bytes in all. */
const LONGEST_SUBJECT = 60;

/**
 * "claimlight-2026-03-04.json", or with a subject (a page's title) "claimlight-how-much-it-cost-2026-03-04.json".
 * The date is the person's own day.
 */
export function fileName({ extension }: Pick<Format, 'extension'>, date: Date, subject = ''): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const slug = subject
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_SUBJECT)
    .replace(/^-+|-+$/g, '');
  return ['claimlight', slug, day]
    .filter((part) => part !== '')
    .join('-')
    .concat('.', extension);
}
