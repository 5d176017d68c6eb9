import { expect, test } from 'vitest';
import { placeNames } from '@/lib/anchoring/place-names';
import { partyNames } from '@/lib/claims/parties';

test('the names a page is given have every place known without them', () => {
  const given = new Set(partyNames().toLowerCase().split(','));
  const own = placeNames.split(',');
  expect(own.length).toBeGreaterThan(150);
  expect(own.filter((name) => !given.has(name))).toEqual([]);
});
