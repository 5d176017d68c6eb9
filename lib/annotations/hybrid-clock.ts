/**
 * Hybrid logical clock (Kulkarni et al. 2014): 48 bits of milliseconds and a 16-bit counter as 16 hex digits, so that
 * clocks compare as strings. It orders what is shown; what supersedes what is decided by causality alone
 * (`registers.ts`), so a wrong clock can never lose an edit.
 */
export type HybridClock = string;

const TIME_DIGITS = 12;
const COUNTER_DIGITS = 4;
const COUNTER_END = 0x10000;
/** A remote clock further ahead than this is not followed: one broken device must not drag all others along. */
export const FURTHEST_AHEAD = 24 * 60 * 60 * 1000;

export const clockStart: HybridClock = '0'.repeat(TIME_DIGITS + COUNTER_DIGITS);

/** The next reading after `last`, never earlier than the wall clock `now` (milliseconds since 1970). */
export function advanceClock(last: HybridClock, now: number): HybridClock {
  const time = clockTime(last);
  if (now > time) return writeClock(now, 0);
  const counter = Number.parseInt(last.slice(TIME_DIGITS), 16) + 1;
  return counter < COUNTER_END ? writeClock(time, counter) : writeClock(time + 1, 0);
}

/** Follows a remote reading, unless it is more than a day ahead of the wall clock. */
export function followClock(last: HybridClock, remote: HybridClock, now: number): HybridClock {
  return remote > last && clockTime(remote) <= now + FURTHEST_AHEAD ? remote : last;
}

/** Milliseconds since 1970. */
export function clockTime(clock: HybridClock): number {
  return Number.parseInt(clock.slice(0, TIME_DIGITS), 16);
}

export function writeClock(time: number, counter: number): HybridClock {
  return (
    Math.floor(time).toString(16).padStart(TIME_DIGITS, '0') +
    counter.toString(16).padStart(COUNTER_DIGITS, '0')
  );
}
