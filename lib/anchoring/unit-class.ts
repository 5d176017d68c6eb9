/**
 * What a UTF-16 unit is for finding words: part of a spaced word, a character of a script written without spaces
 * (surrogates count here, so emoji and rare ideographs are findable), or anything else.
 */
export const unitClass = { other: 0, word: 1, unspaced: 2 } as const;

export const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇ー\uD800-\uDFFF]/u;
const wordUnit = /[\p{L}\p{N}\p{M}]/u;

const unknown = 255;
const table = new Uint8Array(65_536).fill(unknown);

/** The class of a unit; remembered, since the Unicode tests are slow and a page has few different characters. */
export function classOfUnit(code: number): number {
  let known = table[code] ?? 0;
  if (known === unknown) {
    const character = String.fromCharCode(code);
    known = unspacedScripts.test(character)
      ? unitClass.unspaced
      : wordUnit.test(character)
        ? unitClass.word
        : unitClass.other;
    table[code] = known;
  }
  return known;
}
