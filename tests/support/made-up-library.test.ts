import { expect, test } from 'vitest';
import { parseRecord } from '@/lib/annotations';
import { makeMadeUpLibrary } from './made-up-library';

test('makes whole, valid records, the same for the same seed', () => {
  const records = makeMadeUpLibrary({ articles: 20, claimsEach: 5 });
  expect(records.filter(({ record }) => record.type === 'annotation')).toHaveLength(100);
  expect(records).toEqual(makeMadeUpLibrary({ articles: 20, claimsEach: 5 }));
  expect(new Set(records.map(({ record }) => record.id)).size).toBe(records.length);
  for (const { record } of records) expect(parseRecord(record)).toMatchObject({ ok: true });
});
