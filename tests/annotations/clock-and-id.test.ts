import { expect, test } from 'vitest';
import {
  advanceClock,
  clockStart,
  clockTime,
  createId,
  FURTHEST_AHEAD,
  followClock,
  writeClock,
} from '@/lib/annotations';

const now = Date.UTC(2026, 0, 2, 3, 4, 5);

test('an id is a UUID of version 7 that carries its time', () => {
  const id = createId(now);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(now);
});

test('a thousand ids of one moment are all different, and a later one sorts later', () => {
  expect(new Set(Array.from({ length: 1000 }, () => createId(now))).size).toBe(1000);
  expect(createId(now + 1) > createId(now)).toBe(true);
});

test('the clock always moves forward, also when the wall clock stands still or goes back', () => {
  const first = advanceClock(clockStart, now);
  const second = advanceClock(first, now);
  const third = advanceClock(second, now - 1_000_000);
  expect(first < second && second < third).toBe(true);
  expect(clockTime(third)).toBe(now);
});

test('a full counter carries into the time', () => {
  expect(advanceClock(writeClock(now, 0xffff), now)).toBe(writeClock(now + 1, 0));
});

test('a clock ahead is followed, but no further than a day', () => {
  const own = writeClock(now, 0);
  expect(followClock(own, writeClock(now + 1000, 3), now)).toBe(writeClock(now + 1000, 3));
  expect(followClock(own, writeClock(now - 1000, 3), now)).toBe(own);
  expect(followClock(own, writeClock(now + FURTHEST_AHEAD + 1, 0), now)).toBe(own);
});
