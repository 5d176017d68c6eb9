import { wordSet } from './cue-context';
import type { NumberReading } from './number-reading';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import { hasSpace, hyphen } from './token-marks';
import { type Tokens, tokenText } from './tokens';

/** Describing words passed over between a number and what it counts. */
const mostAdjectives = 4;
/** What is counted, and the token after it. */
export interface CountedNoun {
  readonly noun: string;
  readonly last: number;
}

/**
 * What a number counts, in the singular where the language's endings tell it: "600,000 people" → "person",
 * "four disputed islands" → "island". `at` is the token after the number. Undefined when nothing is counted.
 */
export function countedNoun(
  tokens: Tokens,
  number: NumberReading,
  at: number,
  to: number,
  lexicons: QuantityLexicons,
): CountedNoun | undefined {
  let next = at;
  const { notCounted, adjectives, of } = lexicons.number;
  // "tens of thousands of people", "a third of voters", "dozens of ships"
  const isOf = number.form === 'plural' || number.form === 'fraction';
  if (isOf && of.findToken(tokens, next) >= 0) {
    next++;
    while (next < to && isArticle(tokens, next)) next++;
  }
  let fallback: number | undefined;
  for (let passed = 0; passed <= mostAdjectives && next < to; passed++) {
    const bits = tokens.flags[next] as number;
    if ((bits & flag.isWord) === 0 || (next > at && !hasSpace(tokens, next))) break;
    if (notCounted.findToken(tokens, next) >= 0) break;
    if (isPlural(tokens, next, lexicons) || (number.value === 1 && adjectives.findToken(tokens, next) < 0)) {
      return { noun: singular(tokens, next, lexicons), last: next + 1 };
    }
    fallback ??= adjectives.findToken(tokens, next) < 0 ? next : undefined;
    next++;
    // "20 long-range missiles"
    while (next + 1 < to && tokens.hash[next] === hyphen && !hasSpace(tokens, next)) next += 2;
  }
  // Where endings tell the plural, a word without one is not what is counted ("660,000 based on").
  if (fallback === undefined || lexicons.words.singularEndings.length > 0) return undefined;
  return { noun: tokenText(tokens, fallback).toLowerCase(), last: fallback + 1 };
}

const articles = wordSet('the its their his her our all a an');

function isArticle(tokens: Tokens, at: number): boolean {
  return articles.has(tokens.hash[at] as number);
}

function isPlural(tokens: Tokens, at: number, lexicons: QuantityLexicons): boolean {
  const end = tokens.end[at] as number;
  const isLong = end - (tokens.start[at] ?? 0) > 2;
  const last = tokens.text.charCodeAt(end - 1) | 0x20;
  if (isLong && last === 0x73) {
    const before = tokens.text.charCodeAt(end - 2) | 0x20;
    return before !== 0x73 && before !== 0x75 && before !== 0x69;
  }
  return lexicons.number.singulars.findToken(tokens, at) >= 0;
}

function singular(tokens: Tokens, at: number, { number, words }: QuantityLexicons): string {
  const known = number.singulars.findToken(tokens, at);
  if (known >= 0) return number.singulars.values[known] ?? '';
  const lower = tokenText(tokens, at).toLowerCase();
  for (const [ending, replacement] of words.singularEndings) {
    if (lower.endsWith(ending) && lower.length > ending.length + 1) {
      return lower.slice(0, lower.length - ending.length) + replacement;
    }
  }
  return lower;
}
