import { readNumber } from './numbers';
import type { Quantity } from './quantity';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import { hasSpace } from './token-marks';
import type { Tokens } from './tokens';

/**
 * A percentage that begins with its word: "percent of ten" at the head of a line is ten percent, and "the % of" or
 * "a percentage" name a share without its figure (role `unit`, no value). Undefined where token `at` (before `to`)
 * is no word for percent, or is written on to something ("%20" of an address).
 */
export function readNamedShare(
  tokens: Tokens,
  at: number,
  to: number,
  { number }: QuantityLexicons,
): Quantity | undefined {
  const entry = number.percent.find(tokens, at, to);
  const isHead = at === 0 || ((tokens.flags[at] as number) & flag.isLineStart) !== 0;
  if (entry < 0 || !(isHead || hasSpace(tokens, at))) return undefined;
  const of = at + (number.percent.lengths[entry] as number);
  if (of < to && !hasSpace(tokens, of) && ((tokens.flags[of] as number) & flag.isTerminator) === 0)
    return undefined;
  const isOf = isHead && of + 1 < to && number.of.findToken(tokens, of) >= 0;
  const figure = isOf ? readNumber(tokens, of + 1, to, number) : undefined;
  const isFigure = figure !== undefined && (figure.form === 'digits' || figure.form === 'words');
  const last = isFigure ? figure.last : of;
  const start = tokens.start[at] as number;
  const end = tokens.end[last - 1] as number;
  const raw = tokens.text.slice(start, end);
  return {
    facet: { type: 'quantity', start, end, raw, unit: 'percent', ...(isFigure && { value: figure.value }) },
    role: isFigure ? 'percent' : 'unit',
    first: at,
    last,
    phraseFirst: at,
    phraseLast: last,
  };
}
