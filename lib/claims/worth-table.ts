/** Weights from zero on, alternately positive and negative, as characters from "(" on, until this many. */
export const firstWeight = 0x28;
export const narrowWeights = 0x5c - firstWeight;
/** Weights further from zero stand in Latin-1, from here on. */
export const firstWideWeight = 0xa1;
/** A run of zeros is one character from "]" on: one zero, two …, up to this many. */
export const firstRun = 0x5d;
export const longestRun = 0x7f - firstRun;

/**
 * Weights as signed bytes from text, one character a weight or a run of zeros. One symbol a weight is what gzip
 * codes best: as base64 of bytes the same table weighs a third more.
 */
export function decodeWeights(text: string, count: number): Int8Array {
  const table = new Int8Array(count);
  let slot = 0;
  for (let at = 0; at < text.length && slot < count; at++) {
    const code = text.charCodeAt(at);
    if (code >= firstRun && code < firstRun + longestRun) slot += code - firstRun + 1;
    else {
      const step = code < firstRun ? code - firstWeight : code - firstWideWeight + narrowWeights;
      table[slot++] = (step & 1) === 0 ? step / 2 + 1 : -(step + 1) / 2;
    }
  }
  return table;
}
