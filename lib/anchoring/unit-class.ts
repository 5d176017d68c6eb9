/**
 * What a folded UTF-16 unit is for finding words. Told by ranges for the letters and marks that most pages have: a
 * pattern of Unicode properties takes the browser milliseconds to build, on every page anew.
 */
export const unitClass = {
  /** Told by a pattern only. */
  other: 0,
  /** Punctuation and space: no token. */
  mark: 1,
  letter: 2,
  digit: 3,
  /** A token by itself: a currency's sign, a percent sign, a degree. */
  symbol: 4,
} as const;

const latinUnits = 0x250;
/** By unit, the Latin scripts; a capital is none of folded text. */
const latin = new Uint8Array(latinUnits)
  .fill(unitClass.mark, 0, 128)
  .fill(unitClass.digit, 48, 58)
  .fill(unitClass.other, 65, 91)
  .fill(unitClass.letter, 97, 123)
  .fill(unitClass.letter, 0xc0);
setClass('%<>=~+&@#$\u00A2\u00A3\u00A4\u00A5\u00A6\u00A9\u00B0\u00B1\u00D7', unitClass.symbol);
setClass('\u00A1\u00A7\u00AB\u00AC\u00B6\u00B7\u00BB\u00BF\u00F7', unitClass.mark);

function setClass(units: string, kind: number): void {
  for (let index = 0; index < units.length; index += 1) latin[units.charCodeAt(index)] = kind;
}

/** The class of a unit of folded text. */
export function classOfUnit(code: number): number {
  if (code < latinUnits) return latin[code] ?? 0;
  // Greek and Cyrillic letters.
  if ((code >= 0x3ac && code <= 0x3ce) || (code >= 0x400 && code <= 0x481)) return unitClass.letter;
  if (code >= 0x20a0 && code <= 0x20bf) return unitClass.symbol;
  return code >= 0x2010 && code <= 0x2029 ? unitClass.mark : unitClass.other;
}

export const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〇ー\uD800-\uDFFF]/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const letterOrNumber = /^[\p{L}\p{N}]/u;
const unspacedWriting = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether the unit at `index` is a letter or a mark on one. */
export function isLetterAt(text: string, index: number): boolean {
  const known = classOfUnit(text.charCodeAt(index));
  return known === unitClass.other ? letterOrMark.test(text.charAt(index)) : known === unitClass.letter;
}

/** Whether a letter or figure begins at `index`; of writing with spaces only if so asked. */
export function isLetterOrFigureAt(text: string, index: number, isSpaced = false): boolean {
  const known = classOfUnit(text.charCodeAt(index));
  if (known !== unitClass.other) return known === unitClass.letter || known === unitClass.digit;
  const character = text.slice(index, index + 2);
  return letterOrNumber.test(character) && !(isSpaced && unspacedWriting.test(character));
}

/** Whether a character is written as a capital, or is not. */
export function isCapitalLetter(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isSmallLetter(character: string): boolean {
  return character !== character.toUpperCase();
}
