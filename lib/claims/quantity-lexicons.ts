import type { NumberWords } from './language';
import type { MeasureLexicons } from './measure-lexicons';
import type { MoneyLexicons } from './money-lexicons';
import type { NumberLexicons } from './number-lexicons';

/** All that understanding a quantity looks words up in. */
export interface QuantityLexicons {
  readonly number: NumberLexicons;
  readonly money: MoneyLexicons;
  readonly measure: MeasureLexicons;
  readonly words: NumberWords;
}
