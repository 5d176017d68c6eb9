import type { Span } from './claim';
import type { Tokens } from './tokens';

/** A sentence: its offsets and its tokens `first` (inclusive) to `last` (exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** Adds the sentence of these tokens, unless there are none. */
export function addSentence(tokens: Tokens, first: number, last: number, into: Sentence[]): void {
  if (last > first)
    into.push({ start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0, first, last });
}
