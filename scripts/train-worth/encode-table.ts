import {
  adapt,
  characterOf,
  createChances,
  digits,
  leastRange,
  mostContexts,
  partOfYes,
  sizeContext,
} from '@/lib/claims/worth-table';

const base = BigInt(digits);

/** The table as text; `decodeWeights` in lib/claims/worth-table.ts reads it. */
export function encodeTable(table: Int8Array): string {
  const chances = createChances();
  // The code is a number between `low` and `low` + `range`, of `length` digits.
  let low = 0n;
  let range = 1;
  let length = 0;
  const say = (context: number, isYes: boolean) => {
    while (range < leastRange) {
      range *= digits;
      low *= base;
      length++;
    }
    const yes = partOfYes(range, chances[context]!);
    if (isYes) range = yes;
    else {
      low += BigInt(yes);
      range -= yes;
    }
    adapt(chances, context, isYes);
  };
  for (const weight of table) {
    say(0, weight !== 0);
    if (weight === 0) continue;
    say(1, weight < 0);
    const size = Math.abs(weight);
    for (let reached = 1; reached <= size; reached++) {
      say(Math.min(sizeContext + reached, mostContexts) - 1, reached < size);
    }
  }
  return writeShortest(low, BigInt(range), length);
}

/** Of the numbers from `low` to before `low` + `range` the one that ends in most zeros, without them. */
function writeShortest(low: bigint, range: bigint, length: number): string {
  const roundUp = (unit: bigint) => ((low + unit - 1n) / unit) * unit;
  let unit = 1n;
  let left = length;
  for (; left > 0 && roundUp(unit * base) < low + range; left--) unit *= base;
  let rest = roundUp(unit) / unit;
  let text = '';
  for (; left > 0; left--) {
    text = characterOf(Number(rest % base)) + text;
    rest /= base;
  }
  return text;
}
