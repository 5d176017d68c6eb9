import { expect, test } from 'vitest';
import { countKinds, filterRows, toRows } from '@/components/popup/claim-rows';
import { changedClaim, keptClaim, orphanedClaim, summary } from '@/tests/support/claim-fixtures';

const rows = toRows(summary, [changedClaim, orphanedClaim, keptClaim]);

test('lists claims in page order, then those kept and lost', () => {
  expect(rows.map(({ id, isOrphan }) => [id, isOrphan])).toEqual([
    ['c1', false],
    ['c2', false],
    ['c3', false],
    ['c4', false],
    ['a-c9', true],
  ]);
  expect(rows[0]?.kept).toBe(keptClaim);
  expect(rows[1]?.kept).toBeUndefined();
});

test.each([
  [{ verdict: 'any' }, ['c1', 'c2', 'c3', 'c4', 'a-c9']],
  [{ verdict: 'any', kind: 'date' }, ['c1', 'c2']],
  [{ verdict: 'unkept' }, ['c2', 'c3']],
  [{ verdict: 'kept' }, ['c1', 'c4', 'a-c9']],
  [{ verdict: 'none' }, ['a-c9']],
  [{ verdict: 'false' }, ['c4']],
  [{ verdict: 'false', kind: 'date' }, []],
] as const)('filters by %j', (filter, ids) => {
  expect(filterRows(rows, filter).map(({ id }) => id)).toEqual(ids);
});

test('counts the kinds there are', () => {
  expect(countKinds(rows)).toContainEqual({ kind: 'attribution', count: 2 });
  expect(countKinds(rows).some(({ kind }) => kind === 'legal')).toBe(false);
});
