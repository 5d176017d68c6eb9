import { apostropheChar, classOf, dashChar, doubleQuoteChar, ignorableChar, lowerOf } from './characters';

/** The hash of a word without letters, to which they are added: FNV-1a. */
export const fnvOffset = 0x811c9dc5 | 0;
export const fnvPrime = 0x01000193;

/** A word's hash with one more unit, in lower case. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, fnvPrime);
}

/** The hash a token of this word has. `word` must be one token, in any case. */
export function hashOf(word: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== ignorableChar) hash = Math.imul(hash ^ canonical(code, kind), fnvPrime);
  }
  return hash;
}

/** Many shapes, one code: every apostrophe is ', every double quotation mark ", every long dash –. */
export function canonical(code: number, kind: number): number {
  switch (kind) {
    case apostropheChar:
      return 0x27;
    case doubleQuoteChar:
      return 0x22;
    case dashChar:
      return code === 0x2d || code === 0x2010 || code === 0x2011 ? 0x2d : 0x2013;
    default:
      return lowerOf(code);
  }
}
