/** How often a file is written by itself. */
export type ExportInterval = 'off' | 'daily' | 'weekly';

/** How the last ones ended; times in ISO 8601. */
export interface AutoExportTimes {
  /** Of the last file written whole. */
  readonly at?: string | undefined;
  /** Of the last attempt, when it failed. */
  readonly failedAt?: string | undefined;
}

const DAY = 24 * 60 * 60 * 1000;
/** A full disk is not asked again each hour. */
const RETRY = 6 * 60 * 60 * 1000;
const DAYS = { daily: 1, weekly: 7 } as const;
/** Weeks until a weekly file takes the place of an earlier one. */
const WEEKS = 4;

/**
 * Whether a file is due, as far as time goes; `now` in milliseconds. By days of the person's calendar and not by 24
 * hours, or a browser used in the mornings alone would come later each day. A file from the future (the clock was
 * wrong) does not hold back the next.
 */
export function isAutoExportDue(
  every: ExportInterval,
  { at, failedAt }: AutoExportTimes,
  now: number,
): boolean {
  if (every === 'off') return false;
  const sinceFailure = failedAt === undefined ? Number.POSITIVE_INFINITY : now - Date.parse(failedAt);
  if (sinceFailure >= 0 && sinceFailure < RETRY) return false;
  if (at === undefined) return true;
  const days = dayNumber(now) - dayNumber(Date.parse(at));
  return days < 0 || days >= DAYS[every];
}

/**
 * Where the file goes, inside the downloads folder: "Claimlight/claimlight-1a2b3c4d-day-3.json". A name for each day
 * of the week, or each of four weeks, that the next round writes over: a folder that is kept in step does not grow for
 * ever, and one file spoilt half-way is not the only one. A part of the device's id keeps devices apart in one folder.
 */
export function autoExportName(every: 'daily' | 'weekly', deviceId: string, now: number): string {
  const day = dayNumber(now);
  const place = every === 'daily' ? `day-${(day % 7) + 1}` : `week-${(Math.floor(day / 7) % WEEKS) + 1}`;
  // The end of the id: its beginning is the time, which two devices may share.
  const device = deviceId.replace(/[^\da-z]/gi, '').slice(-8);
  return `Claimlight/claimlight-${device}-${place}.json`;
}

/** Days of the person's own calendar since a Monday, the 29th of December 1969. */
function dayNumber(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY + MONDAY;
}

/** 1 January 1970 was a Thursday. */
const MONDAY = 3;
