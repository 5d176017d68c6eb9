import type { Quantity } from './quantity';
import { readApproximation, readPer } from './quantity-context';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import type { Tokens } from './tokens';

/** Letters that stand for a currency when written on to an amount, as newspapers of these countries write them. */
const currencies: Readonly<Record<string, string>> = {
  N: 'NGN',
  R: 'ZAR',
  K: 'ZMW',
  P: 'PHP',
  RM: 'MYR',
  Sh: 'KES',
  Shs: 'KES',
  KSh: 'KES',
  Ksh: 'KES',
  KShs: 'KES',
  USh: 'UGX',
  Ush: 'UGX',
  TSh: 'TZS',
  Tsh: 'TZS',
  Rs: 'INR',
  Rp: 'IDR',
  Tk: 'BDT',
};

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

/** Every part is bounded: an amount of more digits is none. */
const pattern = new RegExp(
  `(${alternatives(currencies)})(\\d{1,3}(?:,\\d{2,3}){1,5}|\\d{1,12})(\\.\\d{1,4})?(?: ?(${alternatives(scales)})\\b)?(?![\\p{L}\\p{N}])`,
  'uy',
);

/** The keys of a table, the longest first. */
function alternatives(table: object): string {
  return Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .join('|');
}

/** What a token must be to be worth a call. */
export const letterAndDigits = flag.isCapitalised | flag.hasDigits;

/** One letter before fewer digits is a road, a bus or a mask ("N95"). */
const fewestDigits = 3;

/** "N1,120", "R50m", "Sh214 million": money whose sign is letters, starting at token `at`; undefined for other codes. */
export function readLetteredMoney(
  tokens: Tokens,
  at: number,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): Quantity | undefined {
  const start = tokens.start[at] as number;
  // The number is in the same token as the letters, or there is none.
  const bits = tokens.flags[at] as number;
  if ((bits & letterAndDigits) !== letterAndDigits || !endsLikeAmount(tokens, at)) return undefined;
  pattern.lastIndex = start;
  const match = pattern.exec(tokens.text);
  if (match === null) return undefined;
  const [raw, letters = '', whole = '', fraction = '', scale = ''] = match;
  const isGrouped = whole.includes(',');
  const isPlain = !isGrouped && scale === '' && letters.length === 1;
  if (isPlain && (letters !== 'N' || whole.length < fewestDigits)) return undefined;
  const end = start + raw.length;
  let last = at + 1;
  while (last < to && (tokens.end[last] ?? 0) <= end) last++;
  const context = readApproximation(tokens, at, last, from, to, lexicons);
  const per = readPer(tokens, context.last, to, lexicons);
  const value = Number(whole.replaceAll(',', '') + fraction) * (scales[scale] ?? 1);
  return {
    facet: {
      type: 'quantity',
      start,
      end,
      raw,
      value: Number.parseFloat(value.toPrecision(15)),
      currency: currencies[letters] ?? 'NGN',
      ...(context.isApproximate && { approximate: true }),
      ...(context.bound !== undefined && { bound: context.bound }),
      ...(per && { per: per.unit }),
    },
    role: 'money',
    first: at,
    last,
    phraseFirst: context.first,
    phraseLast: Math.max(last, context.last, per?.last ?? 0),
  };
}

/** Whether the second to fourth letter of a token is a digit: all that most capitalised words are asked. */
function endsLikeAmount(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const stop = Math.min(tokens.end[at] ?? 0, start + 5);
  for (let unit = start + 1; unit < stop; unit++) {
    const code = tokens.text.charCodeAt(unit);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
