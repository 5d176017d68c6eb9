import { addToHash, hashOf, type Lexicon } from './lexicon';
import type { NormalText } from './normalise';
import { runThrough } from './steps';

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
const tokensPerStep = 16_384;

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
  const add = (start: number, end: number, hash: number) => {
    ids.push(lexicon.idOf(text, start, end, hash));
    starts.push(start);
    ends.push(end);
  };
  const full = ids.length + tokensPerStep;
  let at = from;
  while (ids.length < full) {
    let code = text.charCodeAt(at);
    if (code < 128 && kinds[code] === mark) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    const kind = code < 128 ? kinds[code] : other;
    if (kind === letterKind || kind === digit) {
      do {
        hash = addToHash(hash, code);
        at += 1;
        code = text.charCodeAt(at);
      } while (code < 128 && kinds[code] === kind);
      const isPlain =
        kind === letterKind ? code !== apostrophe && !(code >= 128) : !mayGoOn(code, text.charCodeAt(at + 1));
      if (isPlain) {
        add(start, at, hash);
        continue;
      }
    }
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) return -1;
    addWord(match[0], match.index);
    at = pattern.lastIndex;
  }
  return at;

  /** "hasn't" is "has" and "n't", so that the negation is seen to come and go by itself; so is a possessive "'s". */
  function addWord(key: string, start: number): void {
    const end = start + key.length;
    const tail = key.length > 3 && key.endsWith("n't") ? 3 : key.length > 2 && key.endsWith("'s") ? 2 : 0;
    if (tail === 0) {
      add(start, end, hashOf(key));
      return;
    }
    add(start, end - tail, hashOf(key.slice(0, -tail)));
    add(end - tail, end, hashOf(key.slice(-tail)));
  }
}

/** What a plain unit is: most of a text is plain letters, and reading those so is five times faster than by the pattern. */
const other = 0;
const mark = 1;
const letterKind = 2;
const digit = 3;
const apostrophe = 39;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return letterKind;
  if (code >= 48 && code <= 57) return digit;
  return ' ,."!?;:()'.includes(String.fromCharCode(code)) ? mark : other;
});

/** Whether a number may go on after digits with these two units; the pattern then tells. */
function mayGoOn(code: number, next: number): boolean {
  if (code >= 128) return true;
  return (kinds[code] === mark || code === apostrophe) && (next >= 128 || kinds[next] === digit);
}

/** The raw words that tokens `from` … `to` stand for, as the author wrote them. */
export function rawOf({ normal, starts, ends }: TokenRow, from: number, to = from + 1): string {
  return normal.raw.slice(normal.starts[starts[from] ?? 0] ?? 0, normal.ends[(ends[to - 1] ?? 0) - 1] ?? 0);
}
