import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseKept, isExportDue } from '@/lib/backup';

const DAY = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
const onDay = (day: number, size = 1000) => ({ id: `day ${day}`, at: start + day * DAY, size });

describe('of the copies', () => {
  test('one a day for a week and one a week for four are kept', () => {
    const daily = Array.from({ length: 60 }, (_, day) => onDay(day));
    const kept = [...chooseKept(daily)].map((id) => Number(id.slice(4))).sort((a, b) => a - b);
    expect(kept.slice(-7)).toEqual([53, 54, 55, 56, 57, 58, 59]);
    expect(kept.length).toBeLessThanOrEqual(11);
    expect(kept[0]).toBeGreaterThan(59 - 4 * 7);
  });

  test('of two on one day the later is kept', () => {
    const noon = { id: 'noon', at: start + DAY / 2, size: 1 };
    expect([...chooseKept([onDay(0), noon])]).toEqual(['noon']);
  });

  test('after a long pause the old ones are still there', () => {
    expect([...chooseKept([onDay(0), onDay(200), onDay(400)])].sort()).toEqual([
      'day 0',
      'day 200',
      'day 400',
    ]);
  });

  test('only so many megabytes are kept, but never none', () => {
    expect(chooseKept([onDay(0, 90e6), onDay(1, 90e6), onDay(2, 90e6)])).toEqual(new Set(['day 2', 'day 1']));
    expect(chooseKept([onDay(0), onDay(1, 900e6)])).toEqual(new Set(['day 1']));
  });

  test('the newest always is, and choosing twice changes nothing', () => {
    const backups = fc.uniqueArray(fc.record({ day: fc.nat(500), size: fc.nat(300e6) }), {
      selector: ({ day }) => day,
      minLength: 1,
    });
    fc.assert(
      fc.property(backups, (given) => {
        const all = given.map(({ day, size }) => onDay(day, size));
        const kept = chooseKept(all);
        expect(kept.has(`day ${Math.max(...given.map(({ day }) => day))}`)).toBe(true);
        expect(chooseKept(all.filter(({ id }) => kept.has(id)))).toEqual(kept);
      }),
    );
  });
});

test.each([
  [undefined, 10, true],
  [undefined, 9, false],
  ['2026-01-01T00:00:00.000Z', 500, true],
  ['2026-02-20T00:00:00.000Z', 500, false],
])('an export last made %s with %i claims is due: %s', (lastExportAt, claims, expected) => {
  expect(isExportDue(lastExportAt, claims, Date.UTC(2026, 2, 1))).toBe(expected);
});
