import { describe, expect, test } from 'vitest';
import { autoExportName, type ExportInterval, isAutoExportDue } from '@/lib/backup';

/** A moment of March 2026 by the clock on the wall; the 4th is a Wednesday. */
const march = (day: number, hour = 12, minute = 0): number => new Date(2026, 2, day, hour, minute).getTime();
const iso = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

describe('a file is', () => {
  test.each<[string, ExportInterval, number | undefined, number | undefined, number, boolean]>([
    ['never due where it is off', 'off', undefined, undefined, march(4), false],
    ['due at once where none was written', 'daily', undefined, undefined, march(4), true],
    ['not due twice on one day', 'daily', march(4, 0, 5), undefined, march(4, 23, 55), false],
    ['due on the next day, though it is earlier in it', 'daily', march(4, 10), undefined, march(5, 8), true],
    ['due after a long time away', 'daily', march(4), undefined, march(30), true],
    ['not due on the sixth day of a week', 'weekly', march(4, 0, 5), undefined, march(10, 23), false],
    ['due on the seventh', 'weekly', march(4, 23), undefined, march(11, 0, 5), true],
    ['due when the last is from the future', 'weekly', march(20), undefined, march(4), true],
    ['not tried again soon after a failure', 'daily', undefined, march(4, 9), march(4, 14, 59), false],
    ['tried again six hours after it', 'daily', undefined, march(4, 9), march(4, 15), true],
    ['not due because a failure is old', 'daily', march(4, 16), march(4, 9), march(4, 17), false],
    ['tried when the failure is from the future', 'daily', undefined, march(9), march(4), true],
  ])('%s', (_, every, at, failedAt, now, expected) => {
    expect(isAutoExportDue(every, { at: iso(at), failedAt: iso(failedAt) }, now)).toBe(expected);
  });
});

describe('its name', () => {
  const device = '019a0000-0000-7000-8000-00001a2b3c4d';

  test('tells device and day, inside a folder of its own', () => {
    expect(autoExportName('daily', device, march(2))).toBe('Claimlight/claimlight-1a2b3c4d-day-1.json');
    expect(autoExportName('daily', device, march(8, 23))).toBe('Claimlight/claimlight-1a2b3c4d-day-7.json');
  });

  test.each([
    ['daily', 7, 1],
    ['weekly', 4, 7],
  ] as const)('comes round: %s takes %i names', (every, names, step) => {
    const taken = Array.from({ length: 30 }, (_, index) =>
      autoExportName(every, device, march(1 + index * step)),
    );
    expect(new Set(taken).size).toBe(names);
    expect(new Set(taken.slice(0, names)).size).toBe(names);
    expect(taken[names]).toBe(taken[0]);
  });

  test('differs from device to device, and holds nothing that a path could be made of', () => {
    expect(autoExportName('daily', '019a0000-0000-7000-8000-0000ffffffff', march(2))).not.toBe(
      autoExportName('daily', device, march(2)),
    );
    expect(autoExportName('daily', '../../evil', march(2))).toBe('Claimlight/claimlight-evil-day-1.json');
  });
});
