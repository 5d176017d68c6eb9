import type { SentenceLexicons } from './sentence-lexicons';
import * as flag from './token-flags';
import { closingBracket, dot, flagsAt, isCapital, isCaselessWord, isWordAt } from './token-marks';
import { hashOf, type Tokens } from './tokens';

const degree = hashOf('°');
const at_ = hashOf('@');

/** Tokens of the dots a sentence may open with. */
const longestLeader = 4;
const capitalI = hashOf('i');

/** The token after the sentence that the terminator at `at` ends; `at` when it ends none. */
export function endAfter(
  tokens: Tokens,
  first: number,
  at: number,
  to: number,
  lexicons: SentenceLexicons,
): number {
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
  if (after > at + 1 && tokens.hash[at + 1] !== closingBracket) return false;
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
export function endsAfterDotted(
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

/** The token after the quotation marks and brackets that close what ends before `at`. */
export function skipClosers(tokens: Tokens, at: number, to: number): number {
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

function isMixed(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  const code = tokens.text.charCodeAt(start + 1);
  return (tokens.end[at] ?? 0) - start > 3 && code >= 0x41 && code <= 0x5a;
}
