import type { NormalText } from './normalise';
import type { SearchedQuote } from './searched-quote';
import { isLetterAt, isLetterOrFigureAt } from './unit-class';
import { listedTraits } from './vocabulary';
import { trait } from './word-traits';

/** Letters read of a word: no negation, no magnitude has more. */
const reach = 24;

/**
 * The place together with a negation that has come to stand right beside it: quoted "approved the plan", now "not
 * approved the plan"; or with a magnitude behind it: "rose to 3", now "rose to 3 million". Undefined when there is none,
 * when it stood there all along, or when it belongs to another block or, by a full stop, to another sentence. Folded
 * offsets.
 */
export function withNegationBeside(
  { before, after }: SearchedQuote,
  { text, raw, startOf }: NormalText,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const left = startOfWord(text, from);
  const right = endOfWord(text, to);
  const isParted = (at: number, end: number) => raw.slice(startOf(at), startOf(end)).includes('\n');
  const isLeft =
    before !== '' &&
    isNew(
      text.slice(left, from).trimEnd(),
      before.slice(startOfWord(before, before.length)).trimEnd(),
      trait.negation,
    ) &&
    !isParted(left, from);
  const isRight =
    after !== '' &&
    (isLetterAt(text, to - 1) || isLetterOrFigureAt(text, to - 1)) &&
    isNew(
      text.slice(to, right).trimStart(),
      after.slice(0, endOfWord(after, 0)).trimStart(),
      trait.negation | trait.magnitude,
    ) &&
    !isParted(to, right);
  return isLeft || isRight ? { from: isLeft ? left : from, to: isRight ? right : to } : undefined;
}

/** Where the word begins that ends at `end`, but for a space; there, if none does. A word may have one apostrophe. */
function startOfWord(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) === 32 ? end - 1 : end;
  const start = lettersBefore(text, last);
  if (start === last) return end;
  return text[start - 1] === "'" ? firstUnless(lettersBefore(text, start - 1), start - 1, start) : start;
}

function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start) === 32 ? start + 1 : start;
  const end = lettersAfter(text, first);
  if (end === first) return start;
  return text[end] === "'" ? firstUnless(lettersAfter(text, end + 1), end + 1, end) : end;
}

function firstUnless(found: number, empty: number, otherwise: number): number {
  return found === empty ? otherwise : found;
}

function lettersBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < reach && isLetterAt(text, at - 1)) at -= 1;
  return at;
}

function lettersAfter(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < reach && isLetterAt(text, at)) at += 1;
  return at;
}

function isNew(now: string, then: string, kinds: number): boolean {
  return now !== then && (listedTraits(now) & kinds) !== 0;
}
