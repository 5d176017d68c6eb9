import * as flag from './token-flags';
import { hashOf, type Tokens } from './tokens';

/** Marks by their hash, for the rules that compare `Tokens.hash`. */
export const hyphen = hashOf('-');
export const dot = hashOf('.');
export const plus = hashOf('+');
export const comma = hashOf(',');
export const slash = hashOf('/');
export const colon = hashOf(':');
export const tilde = hashOf('~');
export const closingBracket = hashOf(')');

/** Whether token `at` is one dash or hyphen. */
export function isDashAt(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & flag.isDash) !== 0 && lengthAt(tokens, at) === 1;
}

/** Whether a letter or digit is written on to the token before `at`. */
export function isJoinedOn(tokens: Tokens, at: number): boolean {
  return (
    at < tokens.count &&
    !hasSpace(tokens, at) &&
    ((tokens.flags[at] as number) & (flag.isWord | flag.isNumber)) !== 0 &&
    ((tokens.flags[at] as number) & flag.isPossessive) === 0
  );
}

/** The token after a hyphen that is written on to the one before; `at` where none is. */
export function skipHyphen(tokens: Tokens, at: number): number {
  return tokens.hash[at] === hyphen && !hasSpace(tokens, at) ? at + 1 : at;
}

/** Whether a space or line break stands before token `at`. */
export function hasSpace(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? flag.isSpaceBefore) & flag.isSpaceBefore) !== 0;
}

/** UTF-16 units of token `at`. */
export function lengthAt(tokens: Tokens, at: number): number {
  return (tokens.end[at] as number) - (tokens.start[at] ?? 0);
}

/** A word with a capital first letter. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & flag.isCapitalised) !== 0;
}

export function isWordAt(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & flag.isWord) !== 0;
}

/** Its `token-flags`; none beyond the last token. */
export function flagsAt(tokens: Tokens, at: number): number {
  return tokens.flags[at] ?? 0;
}

/** A word of a script without capitals. */
export function isCaselessWord(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & flag.isCaseless) !== 0;
}
