import { addToHash, type Lexicon } from './lexicon';
import type { NormalText } from './normalise';
import { runThrough } from './steps';
import { classOfUnit, unitClass } from './unit-class';

/**
 * The words, numbers and symbols of a folded text in reading order. Punctuation is no token: it never makes a quote
 * another quote. Plain arrays instead of an object for each: most of a search is going through them.
 */
export interface TokenRow {
  readonly normal: NormalText;
  readonly lexicon: Lexicon;
  /** By token: its word's number in the lexicon; equal ids are the same word. */
  readonly ids: readonly number[];
  /** By token: offsets into `NormalText.text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}々〇ー';
const letter = `(?![${unspaced}])\\p{L}\\p{M}*`;

/** "1,234.5", "1 000", "10:30", "5½", "-0.3" are one number each; letters stuck to a number ("20m") are a token of their own. */
const number =
  "(?:(?<=^|[\\s(])-(?=\\p{Nd}))?(?:(?<!\\p{Nd})\\p{Nd}{1,3}(?:[ ,']\\p{Nd}{3})+(?!\\p{Nd})(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:[.,:٫٬]\\p{Nd}+)*)[¼-¾⅐-⅞²³¹]?";

const pattern = new RegExp(
  `${number}|[${unspaced}]\\p{M}*|(?:${letter})+(?:'(?:${letter})+)*|[%‰°<>=~≈±×+&@#]|\\p{Sc}|\\p{So}|\\p{No}`,
  'gu',
);

/** Tokens read between two chances to pause. */
const tokensPerStep = 8192;

/** Reads all tokens of a text. */
export function tokenise(normal: NormalText, lexicon: Lexicon): TokenRow {
  return runThrough(tokeniseInSteps(normal, lexicon));
}

/** The same, step by step; yields to be paused. */
export function* tokeniseInSteps(normal: NormalText, lexicon: Lexicon): Generator<void, TokenRow, void> {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; ; yield) {
    at = tokeniseSome(normal.text, at, lexicon, ids, starts, ends);
    if (at < 0) return { normal, lexicon, ids, starts, ends };
  }
}

/** Reads some tokens from `at` on; the answer is where to go on, or −1 at the end of the text. */
function tokeniseSome(
  text: string,
  from: number,
  lexicon: Lexicon,
  ids: number[],
  starts: number[],
  ends: number[],
): number {
  const full = ids.length + tokensPerStep;
  let at = from;
  while (ids.length < full) {
    if (at >= text.length) return -1;
    const start = at;
    const code = text.charCodeAt(at);
    const kind = classOfUnit(code);
    if (kind === unitClass.letter) {
      let hash = 0;
      let next = code;
      do {
        hash = addToHash(hash, next);
        at += 1;
        next = text.charCodeAt(at);
      } while (classOfUnit(next) === unitClass.letter);
      // Most words: plain letters and then a plain mark.
      if (next !== apostrophe && (next < 128 || at >= text.length)) {
        ids.push(lexicon.idOf(text, start, at, hash));
        starts.push(start);
        ends.push(at);
        continue;
      }
      at = endOfWord(text, at);
    } else if (kind === unitClass.digit) at = endOfNumber(text, at);
    else if (kind === unitClass.symbol) at += 1;
    else if (kind === unitClass.mark) {
      at += 1;
      if (code !== minus || !mayBeSign(text, start)) continue;
      if (isDigitAt(text, at)) at = endOfNumber(text, at);
      else if (isUnknownAt(text, at)) at = -1;
      else continue;
    } else at = -1;
    if (at >= 0) addWord(start, at);
    else {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) return -1;
      at = pattern.lastIndex;
      addWord(match.index, at);
    }
  }
  return at;

  /**
   * "hasn't" is "has" and "n't", so that the negation is seen to come and go by itself; so is a possessive "'s", and the
   * "l'" before a French name.
   */
  function addWord(from: number, end: number): void {
    const isElided =
      end > from + 2 &&
      text.charCodeAt(from + 1) === apostrophe &&
      !'io0123456789'.includes(text.charAt(from));
    const start = isElided ? from + 2 : from;
    if (isElided) add(from, start);
    const length = end - start;
    const tail =
      length > 3 && text.startsWith("n't", end - 3)
        ? 3
        : length > 2 && text.startsWith("'s", end - 2)
          ? 2
          : 0;
    add(start, end - tail);
    if (tail > 0) add(end - tail, end);
  }

  function add(start: number, end: number): void {
    let hash = 0;
    for (let index = start; index < end; index += 1) hash = addToHash(hash, text.charCodeAt(index));
    ids.push(lexicon.idOf(text, start, end, hash));
    starts.push(start);
    ends.push(end);
  }
}

const apostrophe = 39;
const minus = 45;

/*
 * What the pattern finds, read without it: from within a word or number to its end; −1 where it has units that only the
 * pattern tells, a mark on a letter or a figure of another script.
 */

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (classOfUnit(text.charCodeAt(at)) === unitClass.letter) at += 1;
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at)) at += 1;
  return at;
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isUnknownAt(text: string, at: number): boolean {
  return at < text.length && classOfUnit(text.charCodeAt(at)) === unitClass.other;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === apostrophe) {
    const end = endOfLetters(text, at + 1);
    if (isUnknownAt(text, end)) return -1;
    if (end === at + 1) return at;
    at = end;
  }
  return isUnknownAt(text, at) ? -1 : at;
}

function endOfNumber(text: string, from: number): number {
  const first = endOfDigits(text, from);
  let at = first;
  if (at - from <= 3)
    while (" ,'".includes(text.charAt(at)) && at < text.length) {
      const end = endOfDigits(text, at + 1);
      if (isUnknownAt(text, end)) return -1;
      if (end !== at + 4) break;
      at = end;
    }
  const isGrouped = at > first;
  while ((isGrouped ? '.' : '.,:').includes(text.charAt(at)) && at < text.length) {
    const end = endOfDigits(text, at + 1);
    if (isUnknownAt(text, end)) return -1;
    if (end === at + 1) break;
    at = end;
    if (isGrouped) break;
  }
  return isUnknownAt(text, at) ? -1 : at;
}

/** Whether a dash, if a figure follows, is its sign. */
function mayBeSign(text: string, at: number): boolean {
  return at === 0 || ' ('.includes(text.charAt(at - 1));
}

/** The raw words that tokens `from` … `to` stand for, as the author wrote them. */
export function rawOf({ normal, starts, ends }: TokenRow, from: number, to = from + 1): string {
  return normal.raw.slice(normal.startOf(starts[from] ?? 0), normal.endOf((ends[to - 1] ?? 0) - 1));
}
