import { list } from './phrase-lists';
import { isAllCaps, isClose, isLineStart, isOpen, isQuote, isSingleQuote, isWord } from './token-flags';
import { colon } from './token-marks';
import { hashOf, type Tokens } from './tokens';
import type { WordIndex } from './word-index';

/** A text read once: its tokens, what each word may be, and which words stand in quotation marks. */
export interface Prose {
  readonly tokens: Tokens;
  readonly index: WordIndex | undefined;
  /** Bits of `word-classes.ts` for each token; 0 for words no list knows. */
  readonly classes: Int32Array;
  /** Bits of `list` in phrase-lists.ts for each token: the lists that have a phrase beginning with it and the next. */
  readonly starts: Uint16Array;
  /** The tokens that have a bit in `starts`, in order, and how many they are. */
  readonly cues: Int32Array;
  readonly cueCount: number;
  /** For each token the number of the quotation it stands in, counted from 1; 0 outside. Marks count as inside. */
  readonly quotation: Int32Array;
  /** How many words each quotation holds, by its number. */
  readonly quotationWords: readonly number[];
}

/** British papers quote in single marks; a stray apostrophe must not swallow the rest of a paragraph. */
const longestSingleQuotation = 90;

/** What a `Prose` is filled into: as many places as there are tokens, or more. */
export interface ProseColumns {
  readonly classes: Int32Array;
  readonly starts: Uint16Array;
  readonly cues: Int32Array;
  readonly quotation: Int32Array;
}

export function createProseColumns(tokens: number): ProseColumns {
  return {
    classes: new Int32Array(tokens),
    starts: new Uint16Array(tokens),
    cues: new Int32Array(tokens),
    quotation: new Int32Array(tokens),
  };
}

/** Reads tokens with a language's words. One pass; linear in the number of tokens. */
export function readProse(
  tokens: Tokens,
  index: WordIndex | undefined,
  columns: ProseColumns = createProseColumns(tokens.count),
): Prose {
  const { count, flags, hash, word } = tokens;
  const { classes, starts, cues, quotation } = columns;
  classes.fill(0);
  starts.fill(0);
  quotation.fill(0);
  let cueCount = 0;
  if (index) {
    const { words, listsOfPair } = index;
    for (let at = 0; at < count; at++) {
      const known = word[at] as number;
      let begins = 0;
      if (((flags[at] as number) & isWord) === 0) begins = hash[at] === colon ? list.colon : 0;
      else if (known !== 0) {
        classes[at] = isTheOrganisation(tokens, at) ? 0 : (words[3 * known] as number);
        begins = words[3 * known + 1] as number;
        const longer = (words[3 * known + 2] as number) & ~begins;
        if (longer !== 0) begins |= longer & listsOfPair(hash[at] as number, hash[at + 1] as number);
      }
      if (begins === 0) continue;
      starts[at] = begins;
      cues[cueCount++] = at;
    }
  }
  const quotationWords = readQuotations(tokens, quotation);
  return { tokens, index, classes, starts, cues, cueCount, quotation, quotationWords };
}

const who = hashOf('who');

/** "WHO said", where the words about it are not all in capitals: the World Health Organization. */
function isTheOrganisation({ hash, flags }: Tokens, at: number): boolean {
  return (
    hash[at] === who &&
    ((flags[at] as number) & isAllCaps) !== 0 &&
    (((flags[at - 1] ?? 0) | (flags[at + 1] ?? 0)) & isAllCaps) === 0
  );
}

/** Whether some phrase of these lists begins with the word at `at`, whatever follows it. */
export function canBegin({ tokens, index }: Prose, at: number, lists: number): boolean {
  if (!index) return false;
  const word = 3 * (tokens.word[at] as number);
  return (((index.words[word + 1] as number) | (index.words[word + 2] as number)) & lists) !== 0;
}

/** Double marks open until they close or the block ends; single marks count only as a closed pair. */
function readQuotations({ count, flags }: Tokens, quotation: Int32Array): readonly number[] {
  const quotationWords: number[] = [0];
  let open = 0;
  let single = -1;
  for (let at = 0; at < count; at++) {
    const bits = flags[at] as number;
    if ((bits & isLineStart) !== 0) {
      open = 0;
      single = -1;
    }
    if ((bits & isQuote) !== 0) {
      const opens = (bits & isOpen) !== 0 || ((bits & isClose) === 0 && open === 0);
      if (opens) {
        if (open === 0) open = quotationWords.push(0) - 1;
        quotation[at] = open;
      } else {
        quotation[at] = open;
        open = 0;
      }
      single = -1;
      continue;
    }
    if ((bits & isSingleQuote) !== 0 && open === 0) {
      if ((bits & isOpen) !== 0) single = at;
      else if (single >= 0 && at - single <= longestSingleQuotation) {
        const number = quotationWords.push(0) - 1;
        let words = 0;
        for (let inner = single; inner <= at; inner++) {
          quotation[inner] = number;
          if (((flags[inner] as number) & isWord) !== 0) words++;
        }
        quotationWords[number] = words;
        single = -1;
      }
      continue;
    }
    if (open > 0) {
      quotation[at] = open;
      if ((bits & isWord) !== 0) quotationWords[open] = (quotationWords[open] ?? 0) + 1;
    }
  }
  return quotationWords;
}
