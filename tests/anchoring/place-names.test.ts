import { expect, test } from 'vitest';
import { placeNames } from '@/lib/anchoring/place-names';
import { packedPartyNames } from '@/lib/claims/packed-tables';

test('the names a page is given have every place known without them', () => {
  const given = new Set(
    packedPartyNames
      .replace(/([^,]+)\+/g, '$1,$1s')
      .toLowerCase()
      .split(','),
  );
  const own = placeNames.split(',');
  expect(own.length).toBeGreaterThan(150);
  expect(own.filter((name) => !given.has(name))).toEqual([]);
});
