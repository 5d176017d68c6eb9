import * as flag from './token-flags';
import { closingBracket, dot, flagsAt, isCapital } from './token-marks';
import type { Tokens } from './tokens';

/** The label of a list item ("1.", "1)", "1.)", "a.", "(b)") and how it is written. */
export interface ListItem {
  readonly ordinal: number;
  readonly isLetter: boolean;
  readonly mark: string;
}

/** The label at a token; undefined where a list item cannot begin. */
export function listItem(tokens: Tokens, at: number, to: number): ListItem | undefined {
  if (at + 2 >= to) return undefined;
  const bits = flagsAt(tokens, at);
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  const isLetter = (bits & flag.isWord) !== 0 && length === 1 && (bits & flag.isDotted) === 0;
  if (!isLetter && ((bits & flag.isNumber) === 0 || length > 3)) return undefined;
  let next = at + 1;
  let mark = '';
  while (next < to && next < at + 3 && (flagsAt(tokens, next) & flag.isSpaceBefore) === 0) {
    const hash = tokens.hash[next];
    if (hash !== dot && hash !== closingBracket) return undefined;
    mark += hash === dot ? '.' : ')';
    next++;
  }
  if (mark === '' || next >= to || !isCapital(tokens, next)) return undefined;
  // "J. K. Marsh" is no list.
  if ((tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) < 2) return undefined;
  const code = tokens.text.charCodeAt(tokens.start[at] ?? 0) | 0x20;
  return { ordinal: isLetter ? code - 0x60 : (tokens.value[at] ?? 0), isLetter, mark };
}

/** Whether the item after this one begins at a token. */
export function isNextItem(tokens: Tokens, at: number, to: number, item: ListItem): boolean {
  const bits = flagsAt(tokens, at);
  if ((bits & (flag.isNumber | flag.isWord)) === 0 || (bits & flag.isSpaceBefore) === 0) return false;
  if (!item.isLetter && tokens.value[at] !== item.ordinal + 1) return false;
  const next = listItem(tokens, at, to);
  return next?.isLetter === item.isLetter && next.mark === item.mark && next.ordinal === item.ordinal + 1;
}
