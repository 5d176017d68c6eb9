/** A byte no weight has (they go from -127 to 127): a run of zeros follows. */
export const zeroRun = 0x80;

/**
 * Weights as signed bytes from base64, where byte 0x80 (no weight) is followed by a byte n: n + 1 zeros. The
 * generated table is mostly zeros.
 */
export function decodeWeights(base64: string, count: number): Int8Array {
  const table = new Int8Array(count);
  const bytes = atob(base64);
  let slot = 0;
  for (let at = 0; at < bytes.length && slot < count; at++) {
    const byte = bytes.charCodeAt(at);
    if (byte === zeroRun) slot += bytes.charCodeAt(++at) + 1;
    else table[slot++] = byte;
  }
  return table;
}
