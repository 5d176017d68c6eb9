/** Hex digits of the time in a UUID v7: 48 bits of milliseconds since 1970 (RFC 9562, 5.7). */
const TIME_DIGITS = 12;

/** A new record's id: UUID v7, so that ids sort by creation and an index of them grows at its end. */
export function createId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(TIME_DIGITS, '0').slice(-TIME_DIGITS);
  const digits = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  // "7" is the version; the first digit of the fourth group is 8 to b, the variant.
  const variant = (8 + ((random[2] ?? 0) & 3)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digits.slice(0, 3)}`,
    `${variant}${digits.slice(5, 8)}`,
    digits.slice(8, 20),
  ].join('-');
}
