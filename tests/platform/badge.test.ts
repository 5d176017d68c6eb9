import { expect, test } from 'vitest';
import { writeCount } from '@/lib/platform';

test.each([
  [undefined, ''],
  [0, ''],
  [7, '7'],
  [999, '999'],
  [1000, '999+'],
])('%s claims are written as "%s"', (count, text) => {
  expect(writeCount(count)).toBe(text);
});
