import { expect, test } from 'vitest';
import { dayWords } from '@/components/design/day-words';

test.each([
  ['2026-03-04', '4 March 2026'],
  ['2026-03-04T12:00:00.000Z', '4 March 2026'],
  ['2026-03', 'March 2026'],
  ['2019', '2019'],
  ['1', '1'],
  ['spring 2019', 'spring 2019'],
  ['2026-13-45', '2026-13-45'],
  ['', ''],
])('"%s" is said as "%s", and no day is made up', (iso, words) => {
  expect(dayWords(iso)).toBe(words);
});
