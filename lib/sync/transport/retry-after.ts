/** The longest that is believed: a day. */
const MAX_RETRY_AFTER = 24 * 60 * 60 * 1000;

/** What a `Retry-After` asks for, seconds or a date, as milliseconds from `now`; `undefined` when it asks nothing. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const milliseconds = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(milliseconds) ? Math.min(Math.max(milliseconds, 0), MAX_RETRY_AFTER) : undefined;
}
