/**
 * Marks in `found` the entries of a text that hold a needle; entry `i` ends at `ends[i]`. With `candidates` only
 * those are looked at. One pass of the browser's own search over the whole text, leaping to the next entry after each
 * find: many times faster than asking every entry.
 */
export function scanText(
  text: string,
  ends: Uint32Array,
  needle: string,
  found: Uint8Array,
  candidates?: Uint8Array,
): void {
  let entry = 0;
  while (entry < ends.length) {
    if (candidates) {
      while (entry < ends.length && !candidates[entry]) entry += 1;
      if (entry === ends.length) return;
    }
    const at = text.indexOf(needle, entry === 0 ? 0 : ends[entry - 1]);
    if (at < 0) return;
    while ((ends[entry] ?? text.length) <= at) entry += 1;
    if (!candidates || candidates[entry]) found[entry] = 1;
    entry += 1;
  }
}
