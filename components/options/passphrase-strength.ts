export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/** Fewer characters than this are refused: they are tried through in an afternoon. */
export const SHORTEST_PASSPHRASE = 10;
/** Bits from which on a passphrase withstands a thief who has the vault file, at 600,000 rounds a try. */
const FAIR_BITS = 45;
const STRONG_BITS = 65;
/** A word of a list of some 7,000, as passphrase generators use. */
const BITS_A_WORD = 12.7;
const BITS_A_SIGN = 4;
/** Letters mixed with digits and signs make no word. */
const BITS_A_MIXED_SIGN = 5;
/** Words in a row that everybody thinks of count as one. */
const worn = /(passw\w*|qwert\w*|letmein|claimlight|admin|welcome|0?1234\d*|abcd\w*)/gi;

/**
 * A cautious guess, from the number of different words or signs: a hint beside the field, no promise. Words count as
 * words, so that four chosen at random pass and a name with a year does not.
 */
export function judgePassphrase(passphrase: string): PassphraseStrength {
  if (passphrase.trim().length < SHORTEST_PASSPHRASE) return 'short';
  const plain = passphrase.toLowerCase().replace(worn, ' x ');
  const parts = new Set(plain.split(/[\s,;:._-]+/).filter(Boolean));
  const byWords = [...parts].reduce((bits, part) => bits + bitsOf(part), 0);
  if (byWords >= STRONG_BITS) return 'strong';
  return byWords >= FAIR_BITS ? 'fair' : 'weak';
}

/** A row of letters is most likely a word, however long; a mixture of signs counts sign by sign. */
function bitsOf(part: string): number {
  const signs = new Set(part).size;
  if (/^\p{L}+$/u.test(part)) return Math.min(BITS_A_WORD, signs * BITS_A_SIGN);
  return signs * BITS_A_MIXED_SIGN;
}
