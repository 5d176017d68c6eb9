import type { NormalText } from './normalise';
import type { SearchedQuote } from './searched-quote';
import { isNegation } from './vocabulary';

const wordBefore = /([\p{L}\p{M}]+(?:'[\p{L}]+)?) ?$/u;
const wordAfter = /^ ?([\p{L}\p{M}]+(?:'[\p{L}]+)?)/u;
const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const reach = 24;

/**
 * The place together with a negation that has come to stand right beside it: quoted "approved the plan", now "not
 * approved the plan". Undefined when there is none, when it stood there all along, or when it belongs to another block
 * or, by a full stop, to another sentence. Folded offsets.
 */
export function withNegationBeside(
  { before, after }: SearchedQuote,
  { text, raw, starts }: NormalText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const left = wordBefore.exec(text.slice(Math.max(0, from - reach), from));
  const right = wordAfter.exec(text.slice(to, to + reach));
  const isParted = (at: number, end: number) =>
    raw.slice(starts[at] ?? 0, starts[end] ?? raw.length).includes('\n');
  const isLeft =
    before !== '' &&
    isNewNegation(left?.[1], wordBefore.exec(before)?.[1]) &&
    !isParted(from - (left?.[0].length ?? 0), from);
  const isRight =
    after !== '' &&
    endsInWord.test(text.slice(from, to)) &&
    isNewNegation(right?.[1], wordAfter.exec(after)?.[1]) &&
    !isParted(to, to + (right?.[0].length ?? 0));
  if (!isLeft && !isRight) return undefined;
  return {
    from: isLeft ? from - (left?.[0].length ?? 0) : from,
    to: isRight ? to + (right?.[0].length ?? 0) : to,
  };
}

function isNewNegation(now: string | undefined, then: string | undefined): boolean {
  return now !== undefined && now !== then && isNegation(now);
}
