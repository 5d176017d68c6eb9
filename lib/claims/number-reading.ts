import type { NumberLexicons, NumberWord } from './number-lexicons';
import * as flag from './token-flags';
import type { Tokens } from './tokens';

/** A number as read from tokens `first` (inclusive) to `last` (exclusive). */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The power of ten its scale words multiplied by: 1 when there was none. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'plural' | 'ordinal';
}

/** What the word at `at` can do in a number; undefined for a word of none. */
export function wordAt(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
): NumberWord | undefined {
  if (at >= stop) return undefined;
  const entry = lexicons.words.findToken(tokens, at);
  return entry < 0 ? undefined : lexicons.words.values[entry];
}

/** The reading of `top` parts of `bottom`. */
export function share(first: number, last: number, top: number, bottom: number): NumberReading {
  return { first, last, value: top / bottom, scale: 1, form: 'fraction' };
}

/** Whether token `at` is a number in digits below a thousand. */
export function isSmallNumber(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & flag.isNumber) !== 0 && (tokens.value[at] ?? 1000) < 1000;
}
