import {
  caselessChar,
  classOf,
  closeChar,
  digitChar,
  doubleQuoteChar,
  lowerChar,
  newlineChar,
  spaceChar,
  upperChar,
} from './characters';
import * as flag from './token-flags';

/** Whether at `at` stands a dot and a single letter, as after "U" in "U.S.". */
export function isDottedStart(units: Uint16Array, at: number, to: number): boolean {
  if (at + 1 >= to || (units[at] as number) !== 0x2e) return false;
  const letter = classOf(units[at + 1] as number);
  if (letter !== lowerChar && letter !== upperChar) return false;
  const next = at + 2 < to ? classOf(units[at + 2] as number) : spaceChar;
  return next !== lowerChar && next !== upperChar && next !== digitChar && next !== caselessChar;
}

export const endBefore = 0;
export const endAfter = 1;
const inside = 2;
export const negation = 3;

/** What an apostrophe inside or after a word does to it. */
export function apostrophe(units: Uint16Array, first: number, at: number, to: number, code: number): number {
  // A word list may hold "d'" by itself.
  if (at + 1 >= to) return isElision(units, first, at) ? endAfter : endBefore;
  const next = classOf(units[at + 1] as number);
  if (next !== lowerChar && next !== upperChar) return endBefore;
  const last = (units[at - 1] as number) | 0x20;
  if (last === 0x6e && ((units[at + 1] as number) | 0x20) === 0x74 && endsWord(units, at + 2, to))
    return negation;
  if (contraction(units, at + 1, to) > 0) return endBefore;
  if (code === 0xfffd) return inside;
  if (code === 0x60 || code === 0x2018 || code === 0x201a || code === 0xb4) return endBefore;
  return isElision(units, first, at) ? endAfter : inside;
}

/** Length of "s", "d", "m", "re", "ve" or "ll" standing at `at` as the whole rest of a word; 0 for anything else. */
export function contraction(units: Uint16Array, at: number, to: number): number {
  if (at >= to) return 0;
  const one = (units[at] as number) | 0x20;
  if ((one === 0x73 || one === 0x64 || one === 0x6d) && endsWord(units, at + 1, to)) return 1;
  if (at + 1 >= to) return 0;
  const two = (units[at + 1] as number) | 0x20;
  const isPair = (two === 0x65 && (one === 0x72 || one === 0x76)) || (two === 0x6c && one === 0x6c);
  return isPair && endsWord(units, at + 2, to) ? 2 : 0;
}

export function possessive(units: Uint16Array, at: number, length: number): number {
  return length === 1 && ((units[at] as number) | 0x20) === 0x73 ? flag.isPossessive : 0;
}

function endsWord(units: Uint16Array, at: number, to: number): boolean {
  if (at >= to) return true;
  const kind = classOf(units[at] as number);
  return kind !== lowerChar && kind !== upperChar && kind !== caselessChar && kind !== digitChar;
}

/** French and Italian elision: "l'", "d'", "qu'", "jusqu'", "dell'". "o'" and "O'" (o'clock, O'Brien) are none. */
function isElision(units: Uint16Array, first: number, at: number): boolean {
  const last = (units[at - 1] as number) | 0x20;
  if (at - first === 1) return 'ldnsjmtc'.includes(String.fromCharCode(last));
  const before = (units[at - 2] as number) | 0x20;
  return (last === 0x75 && before === 0x71) || (last === 0x6c && before === 0x6c && at - first > 3);
}

/** End of a web address that starts with the word just read; `at` when it is none. */
export function addressEnd(units: Uint16Array, first: number, at: number, to: number): number {
  const length = at - first;
  const isScheme = (length === 4 || length === 5) && stands(units, '://', at) && stands(units, 'http', first);
  const isHost = length === 3 && stands(units, 'www.', first);
  if (!isScheme && !isHost) return at;
  let stop = at;
  while (stop < to) {
    const kind = classOf(units[stop] as number);
    if (kind === spaceChar || kind === newlineChar || kind === doubleQuoteChar || kind === closeChar) break;
    stop++;
  }
  // A full stop or comma at its end belongs to the sentence.
  while (stop > at && '.,;:!?'.includes(String.fromCharCode(units[stop - 1] as number))) stop--;
  return stop;
}

function stands(units: Uint16Array, words: string, from: number): boolean {
  for (let at = 0; at < words.length; at++) if (units[from + at] !== words.charCodeAt(at)) return false;
  return true;
}

/** UTF-8 read as Windows-1252: "â€™" and its like, three units for one mark. 0 when it is none. */
export function brokenMark(units: Uint16Array, at: number, to: number): number {
  if (at + 2 >= to || (units[at + 1] as number) !== 0x20ac) return 0;
  switch (units[at + 2] as number) {
    case 0x2122:
    case 0x2dc:
      return 0x27;
    case 0x153:
    case 0x9d:
    case 0xfffd:
      return 0x22;
    case 0x201c:
    case 0x201d:
      return 0x2013;
    case 0xa6:
      return 0x2026;
    default:
      return 0;
  }
}
