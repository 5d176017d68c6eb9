import type { Span } from './claim';
import { defaultLanguage, languageOf } from './known-languages';
import type { Language } from './language';
import { splitBlockByLocale } from './locale-sentences';
import { type SentenceLexicons, sentenceLexicons } from './sentence-lexicons';
import * as flag from './token-flags';
import { hashOf, type Tokens, tokenise } from './tokens';

/** A sentence: its offsets and its tokens `first` (inclusive) to `last` (exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Whether it is the first of its block (paragraph, headline, caption). */
  readonly startsBlock: boolean;
}

/**
 * The sentences of a text, in order, without the space about them; every token belongs to one. A blank line
 * always ends one; a single line break does unless the line goes on in small letters. `language` is a BCP 47 tag;
 * an unknown or invalid one gets the rules of writing with capitals, or those of `Intl.Segmenter` where the
 * script has none. Never throws.
 */
export function splitSentences(text: string, language?: string): Span[] {
  const words = language === undefined ? undefined : languageOf(language);
  const tokens = tokenise(text, words ? { decimal: words.decimal } : {});
  return findSentences(tokens, words, language).map(({ start, end }) => ({ start, end }));
}

/**
 * As `splitSentences`, over tokens. Scripts with capitals are split by one pass over the tokens, not by
 * `Intl.Segmenter`: it takes a fifth of the time, is the same in every browser, and knows what news is full of
 * ("U.S. President", "No. 5", "Sen. Will Smith"), which the platform splits wrongly in 23 of the 52 Golden Rules.
 */
export function findSentences(tokens: Tokens, language?: Language, tag?: string): Sentence[] {
  const words = language ?? defaultLanguage;
  const lexicons = sentenceLexicons(words);
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < tokens.count) {
    const to = blockEnd(tokens, from);
    if (isCaseless(tokens, from, to)) splitBlockByLocale(tokens, from, to, tag ?? words.id, sentences);
    else splitBlock(tokens, from, to, lexicons, sentences);
    from = to;
  }
  return sentences;
}

const isBoundaryLine = flag.isBlockStart | flag.isLineStart;

function blockEnd(tokens: Tokens, from: number): number {
  let at = from + 1;
  while (at < tokens.count) {
    const bits = flagsAt(tokens, at);
    if ((bits & isBoundaryLine) !== 0) {
      if ((bits & flag.isBlockStart) !== 0 || !isWrapped(tokens, from, at)) return at;
    }
    at++;
  }
  return at;
}

/** A line broken by its printer: it begins like a sentence, does not end like one and goes on in small letters. */
function isWrapped(tokens: Tokens, from: number, at: number): boolean {
  const next = flagsAt(tokens, at);
  if ((next & flag.isWord) === 0 || (next & flag.isCapitalised) !== 0) return false;
  const before = flagsAt(tokens, at - 1);
  if ((before & flag.isTerminator) !== 0) return false;
  if (isWordAt(tokens, from) && !isCapital(tokens, from)) return false;
  return !isCaselessWord(tokens, at);
}

/** Words looked at to tell whether a block's script has capitals. */
const scriptSample = 24;

function isCaseless(tokens: Tokens, from: number, to: number): boolean {
  let seen = 0;
  let caseless = 0;
  for (let at = from; at < to && seen < scriptSample; at++) {
    if ((flagsAt(tokens, at) & flag.isWord) === 0) continue;
    seen++;
    if (isCaselessWord(tokens, at)) caseless++;
  }
  return caseless * 2 > seen;
}

function isCaselessWord(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & flag.isCaseless) !== 0;
}

const dot = hashOf('.');
const bracket = hashOf(')');
const degree = hashOf('°');
const at_ = hashOf('@');
const bullets = new Set(['•', '⁃', '▪', '■', '◦', '‣', '●'].map(hashOf));

/**
 * Tokens of the longest sentence. Nobody writes one half as long; a line of a megabyte is cut, so that whatever
 * compares the words of a sentence with each other stays linear in the text.
 */
const longestSentence = 500;

function splitBlock(
  tokens: Tokens,
  from: number,
  to: number,
  lexicons: SentenceLexicons,
  sentences: Sentence[],
): void {
  let first = from;
  let item = listItem(tokens, first, to);
  const close = (after: number): void => {
    push(tokens, first, after, first === from, sentences);
    first = after;
    item = listItem(tokens, first, to) ?? item;
  };
  let at = from;
  while (at < to) {
    const bits = flagsAt(tokens, at);
    if (at - first >= longestSentence) close(at);
    const isBullet = (bits & flag.isWord) === 0 && bullets.has(tokens.hash[at] ?? 0);
    if (isBullet && at > first && (bits & flag.isSpaceBefore) !== 0) close(at);
    else if (item !== undefined && at > first + 1 && isNextItem(tokens, at, to, item)) close(at);
    if ((bits & flag.isTerminator) !== 0) {
      const after = endAfter(tokens, first, at, to, lexicons);
      if (after > at) {
        if (after < to) close(after);
        at = after;
        continue;
      }
      while (at + 1 < to && (flagsAt(tokens, at + 1) & flag.isTerminator) !== 0) at++;
    } else if ((bits & flag.isDotted) !== 0 && endsAfterDotted(tokens, first, at, to, lexicons)) {
      const after = skipClosers(tokens, at + 1, to);
      if (after < to) close(after);
      at = after;
      continue;
    }
    at++;
  }
  push(tokens, first, to, first === from, sentences);
}

/** Tokens of the dots a sentence may open with. */
const longestLeader = 4;
const capitalI = hashOf('i');

/** The token after the sentence that the terminator at `at` ends; `at` when it ends none. */
function endAfter(tokens: Tokens, first: number, at: number, to: number, lexicons: SentenceLexicons): number {
  let last = at;
  let dots = 0;
  // "!?", "....", ". . . ."
  while (last < to && (flagsAt(tokens, last) & flag.isTerminator) !== 0) {
    const length = (tokens.end[last] ?? 0) - (tokens.start[last] ?? 0);
    if (tokens.hash[last] === dot) dots += length;
    else if (tokens.text.charCodeAt(tokens.start[last] ?? 0) === 0x2026) dots += 3 * length;
    else dots = -1000;
    last++;
  }
  if (at > first && (flagsAt(tokens, at - 1) & flag.isOpen) !== 0) return at;
  // Dots that a sentence opens with stand for what was left out.
  if (at - first < longestLeader && (flagsAt(tokens, first) & flag.isTerminator) !== 0) return at;
  const isSpaced = (index: number): boolean => (flagsAt(tokens, index) & flag.isSpaceBefore) !== 0;
  // "compounds. . . . The practice": the first dot ends, the others open what is left out.
  if (dots === 4 && last - at === 4 && !isSpaced(at) && isSpaced(at + 1)) {
    return last < to && opensSentence(tokens, last, to) ? at + 1 : at;
  }
  const after = skipClosers(tokens, last, to);
  if (after >= to) return after;
  if (dots === 1 && isInnerDot(tokens, first, at, after, to, lexicons)) return at;
  if (dots > 1 && dots < 4) {
    const hash = tokens.hash[after] ?? 0;
    if (hash === capitalI || lexicons.starters.findToken(tokens, after) < 0) return at;
  }
  if (!isSpaced(after)) return after === last && isRunOn(tokens, at, after, to, lexicons) ? after : at;
  if (!opensSentence(tokens, after, to)) return at;
  // “Is it?” Smith asked.
  if (dots < 0 && after > last && isSpeechTag(tokens, after, to, lexicons)) return at;
  return after;
}

/** Whether the dot at `at` belongs to an abbreviation, an initial or a number rather than to the sentence. */
function isInnerDot(
  tokens: Tokens,
  first: number,
  at: number,
  after: number,
  to: number,
  lexicons: SentenceLexicons,
): boolean {
  if (at === first) return true;
  const before = at - 1;
  const bits = flagsAt(tokens, before);
  const isTouching = (flagsAt(tokens, at) & flag.isSpaceBefore) === 0;
  const nextIsNumber = (flagsAt(tokens, after) & flag.isNumber) !== 0;
  if (!isTouching) return false;
  if (tokens.hash[before] === degree) return nextIsNumber;
  if ((bits & flag.isNumber) !== 0)
    return before === first || (before === first + 1 && !isWordAt(tokens, first));
  if ((bits & flag.isWord) === 0) return false;
  if (after > at + 1 && tokens.hash[at + 1] !== bracket) return false;
  const length = (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0);
  const isStarter = lexicons.starters.findToken(tokens, after) >= 0 && isCapital(tokens, after);
  if (nextIsNumber && lexicons.beforeNumbers.findToken(tokens, before) >= 0) return true;
  if (length === 1) {
    // "the 2020s."
    if (
      (bits & flag.isSpaceBefore) === 0 &&
      before > first &&
      (flagsAt(tokens, before - 1) & flag.isNumber) !== 0
    )
      return false;
    const isName = before > first && isCapital(tokens, before - 1) && (bits & flag.isCapitalised) !== 0;
    if (before === first) return true;
    if (lexicons.certainStarters.findToken(tokens, after) >= 0 && isCapital(tokens, after)) return false;
    return isName || !(isStarter && (bits & flag.isCapitalised) !== 0) || (bits & flag.isSpaceBefore) === 0;
  }
  if (lexicons.titles.findToken(tokens, before) >= 0) {
    return !(lexicons.certainStarters.findToken(tokens, after) >= 0 && isCapital(tokens, after));
  }
  if (lexicons.abbreviations.findToken(tokens, before) >= 0) {
    // "sun." and "in." are words as well: small ones before a capital end the sentence.
    if (lexicons.plainWords.findToken(tokens, before) >= 0 && (bits & flag.isCapitalised) === 0) return false;
    return after >= to || !isStarter;
  }
  return false;
}

/** After "U.S." or "6 p.m.": only a word that begins sentences ends this one. */
function endsAfterDotted(
  tokens: Tokens,
  first: number,
  at: number,
  to: number,
  lexicons: SentenceLexicons,
): boolean {
  const end = tokens.end[at] ?? 0;
  if (tokens.text.charCodeAt(end - 1) !== 0x2e) return false;
  const after = skipClosers(tokens, at + 1, to);
  if (after >= to || (flagsAt(tokens, after) & flag.isSpaceBefore) === 0) return false;
  if (!isCapital(tokens, after) && !opensQuote(tokens, after, to)) return false;
  if (after > at + 1) return true;
  if (lexicons.certainStarters.findToken(tokens, after) >= 0) return true;
  // "At 5 a.m. Mr. Smith" opens a sentence, "He left the bank at 6 P.M. Mr. Smith" has been one.
  if (lexicons.starters.findToken(tokens, after) >= 0) return at - first >= fewestTokensBeforeTime;
  return opensQuote(tokens, after, to) && at - first >= fewestTokensBeforeTime;
}

const fewestTokensBeforeTime = 4;

/** "…the world.Today is…": no space was printed after the full stop. */
function isRunOn(tokens: Tokens, at: number, after: number, to: number, lexicons: SentenceLexicons): boolean {
  if (!isCapital(tokens, after) || after - at !== 1) return false;
  const following = after + 1;
  const joined = following < to && (flagsAt(tokens, following) & flag.isSpaceBefore) === 0;
  if (joined && tokens.hash[following] === at_) return false;
  if (lexicons.starters.findToken(tokens, after) >= 0) return true;
  if (joined && tokens.hash[following] === dot) return false;
  const before = flagsAt(tokens, at - 1);
  const isSmallWord = (before & flag.isWord) !== 0 && (before & flag.isCapitalised) === 0;
  const length = (tokens.end[after] ?? 0) - (tokens.start[after] ?? 0);
  return isSmallWord && length > 1 && (flagsAt(tokens, after) & flag.isAllCaps) === 0;
}

function skipClosers(tokens: Tokens, at: number, to: number): number {
  let after = at;
  while (after < to) {
    const bits = flagsAt(tokens, after);
    const isQuote = (bits & (flag.isQuote | flag.isSingleQuote)) !== 0;
    const isCloser =
      (bits & flag.isClose) !== 0 ||
      (isQuote && (bits & flag.isSpaceBefore) === 0 && (bits & flag.isOpen) === 0);
    if (!isCloser || (bits & flag.isSpaceBefore) !== 0) break;
    after++;
  }
  return after;
}

/** Whether what stands at `at` can begin a sentence. */
function opensSentence(tokens: Tokens, at: number, to: number): boolean {
  const bits = flagsAt(tokens, at);
  if ((bits & flag.isWord) !== 0) {
    // "iPhone", "eBay" begin one too; other small letters go on.
    return (bits & flag.isCapitalised) !== 0 || isCaselessWord(tokens, at) || isMixed(tokens, at);
  }
  if ((bits & (flag.isNumber | flag.isCurrencySign)) !== 0) return true;
  if ((bits & flag.isTerminator) !== 0) return false;
  if (opensQuote(tokens, at, to)) return true;
  if ((bits & flag.isDash) !== 0 || (bits & flag.isClose) !== 0) {
    return at + 1 < to && isCapital(tokens, at + 1);
  }
  const next = at + 1;
  return (
    next < to && (flagsAt(tokens, next) & (flag.isWord | flag.isNumber)) !== 0 && !isPunctuation(tokens, at)
  );
}

const pauses = new Set([',', ';', ':', '/'].map(hashOf));

function isPunctuation(tokens: Tokens, at: number): boolean {
  return pauses.has(tokens.hash[at] ?? 0);
}

function opensQuote(tokens: Tokens, at: number, to: number): boolean {
  const opening = flag.isOpen | flag.isQuote | flag.isSingleQuote;
  let next = at;
  while (next < to && (flagsAt(tokens, next) & opening) !== 0) next++;
  if (next === at || next >= to) return false;
  const bits = flagsAt(tokens, next);
  if ((bits & flag.isTerminator) !== 0) return true;
  return (
    (bits & (flag.isCapitalised | flag.isNumber | flag.isCurrencySign)) !== 0 || isCaselessWord(tokens, next)
  );
}

/** Words of a name looked past for its verb of speech. */
const longestSpeaker = 5;

function isSpeechTag(tokens: Tokens, at: number, to: number, lexicons: SentenceLexicons): boolean {
  const stop = Math.min(to, at + longestSpeaker);
  for (let next = at; next < stop; next++) {
    if (next > at && lexicons.speech.findToken(tokens, next) >= 0) return true;
    if (lexicons.starters.findToken(tokens, next) >= 0) return false;
    if (!isCapital(tokens, next) || (next > at && (flagsAt(tokens, next) & flag.isSpaceBefore) === 0))
      return false;
  }
  return false;
}

/** The label of a list item ("1.", "1)", "1.)", "a.", "(b)") and how it is written. */
interface ListItem {
  readonly ordinal: number;
  readonly isLetter: boolean;
  readonly mark: string;
}

function listItem(tokens: Tokens, at: number, to: number): ListItem | undefined {
  if (at + 2 >= to) return undefined;
  const bits = flagsAt(tokens, at);
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  const isLetter = (bits & flag.isWord) !== 0 && length === 1 && (bits & flag.isDotted) === 0;
  if (!isLetter && ((bits & flag.isNumber) === 0 || length > 3)) return undefined;
  let next = at + 1;
  let mark = '';
  while (next < to && next < at + 3 && (flagsAt(tokens, next) & flag.isSpaceBefore) === 0) {
    const hash = tokens.hash[next];
    if (hash !== dot && hash !== bracket) return undefined;
    mark += hash === dot ? '.' : ')';
    next++;
  }
  if (mark === '' || next >= to || !isCapital(tokens, next)) return undefined;
  // "J. K. Marsh" is no list.
  if ((tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) < 2) return undefined;
  const code = tokens.text.charCodeAt(tokens.start[at] ?? 0) | 0x20;
  return { ordinal: isLetter ? code - 0x60 : (tokens.value[at] ?? 0), isLetter, mark };
}

function isNextItem(tokens: Tokens, at: number, to: number, item: ListItem): boolean {
  const bits = flagsAt(tokens, at);
  if ((bits & (flag.isNumber | flag.isWord)) === 0 || (bits & flag.isSpaceBefore) === 0) return false;
  if (!item.isLetter && tokens.value[at] !== item.ordinal + 1) return false;
  const next = listItem(tokens, at, to);
  return next?.isLetter === item.isLetter && next.mark === item.mark && next.ordinal === item.ordinal + 1;
}

function isMixed(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  const code = tokens.text.charCodeAt(start + 1);
  return (tokens.end[at] ?? 0) - start > 3 && code >= 0x41 && code <= 0x5a;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & flag.isCapitalised) !== 0;
}

function isWordAt(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & flag.isWord) !== 0;
}

function flagsAt(tokens: Tokens, at: number): number {
  return tokens.flags[at] ?? 0;
}

function push(tokens: Tokens, first: number, last: number, startsBlock: boolean, into: Sentence[]): void {
  if (last <= first) return;
  into.push({
    start: tokens.start[first] ?? 0,
    end: tokens.end[last - 1] ?? 0,
    first,
    last,
    startsBlock,
  });
}
