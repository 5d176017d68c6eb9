import type { NormalText } from './normalise';
import { rawOf, type Token } from './tokens';
import {
  isDayOrMonth,
  isFunctionWord,
  isMagnitude,
  isMonth,
  isNegation,
  isNumberWord,
  isPlace,
  isUnit,
} from './vocabulary';

/** The kinds of word that carry the claim: a passage in which one differs is never the same passage. */
export type Lock = 'number' | 'date' | 'name' | 'negation';

/** Names of days and months that are also common words; only with a capital, or beside a number, are they dates. */
const doubtfulDates: ReadonlySet<string> = new Set(
  'may march sun sat mon wed mai dec juli am pm day 日 月 年 noon'.split(' '),
);
/** Words that only their capital makes a name, or another word: "US" and "us", "Polish" and "polish". */
const capitalDistinguishes: ReadonlySet<string> = new Set(
  'us who it aids polish turkey china chad jordan march may'.split(' '),
);
/** A quote with more capitals than this among its longer words is set as a headline; capitals then name nothing. */
const headlineShare = 0.9;

/** Tells which words of one text are locked, and why. Knows the text so that capitals can be judged. */
export function lockReader(
  normal: NormalText,
  tokens: readonly Token[],
): (index: number) => Lock | undefined {
  let headline: boolean | undefined;
  const isHeadline = () => {
    headline ??= capitalShare(normal, tokens) > headlineShare;
    return headline;
  };
  const known: (Lock | false | undefined)[] = [];
  return (index) => {
    const lock = known[index] ?? readLock(normal, tokens, index, isHeadline) ?? false;
    known[index] = lock;
    return lock || undefined;
  };
}

/** Whether a word's capital may make it another word: asked first, since few words' do. */
export function isToldByCapital(key: string): boolean {
  return capitalDistinguishes.has(key);
}

const toldByCapital = new RegExp(`\\b(?:${[...capitalDistinguishes].join('|')})\\b`, 'gi');

/** Whether two texts of the same folded words have all such words written alike: then no capital tells them apart. */
export function haveEqualCapitals(one: string, other: string): boolean {
  return (one.match(toldByCapital) ?? []).join(' ') === (other.match(toldByCapital) ?? []).join(' ');
}

/** Whether two writings of such a word, which differ only in capitals, are two words after all. */
export function isOtherWordByCase(one: string, other: string, key: string): boolean {
  if (one === other) return false;
  const isShort = key.length <= 3 && key !== 'may';
  if (isShort || key === 'aids') return isUpper(one) !== isUpper(other) && (isLower(one) || isLower(other));
  return isLower(one) !== isLower(other);
}

function readLock(
  normal: NormalText,
  tokens: readonly Token[],
  index: number,
  isHeadline: () => boolean,
): Lock | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const { key } = token;
  if (isNegation(key)) return 'negation';
  const raw = rawOf(normal, token);
  if (isDayOrMonth(key) && (!doubtfulDates.has(key) || isCapital(raw) || isBesideNumber(tokens, index)))
    return 'date';
  if (token.kind === 'number') return isDateNumber(tokens, index) ? 'date' : 'number';
  if (isNumberWord(key) || isUnit(key)) return 'number';
  if (isMagnitude(key) && (key.length > 3 || tokens[index - 1]?.kind === 'number')) return 'number';
  if (token.kind !== 'word' || !isCapital(raw)) return undefined;
  if (isPlace(key)) return 'name';
  if (isFunctionWord(key) && !(raw.length > 1 && isUpper(raw))) return undefined;
  if (raw.length > 1 && raw.length < 6 && isUpper(raw)) return isHeadline() ? undefined : 'name';
  if (isHeadline()) return undefined;
  if (!isSentenceStart(normal, token)) return 'name';
  const next = tokens[index + 1];
  return next && next.start <= token.end + 1 && isCapital(rawOf(normal, next)) ? 'name' : undefined;
}

/** A number is a date's when a month stands near it, when it is a time of day, or when it looks like a bare year. */
function isDateNumber(tokens: readonly Token[], index: number): boolean {
  const key = tokens[index]?.key ?? '';
  const next = tokens[index + 1]?.key ?? '';
  const before = tokens[index - 1]?.key ?? '';
  if (/^\d{1,2}:\d\d$/.test(key) || ['am', 'pm', '年', '月', '日'].includes(next)) return true;
  if (isUnit(next) || isMagnitude(next) || /^\p{Sc}$/u.test(before)) return false;
  const near = [index - 2, index - 1, index + 1, index + 2].some((at) => isMonth(tokens[at]?.key ?? ''));
  if (near && /^\d{1,4}$/.test(key)) return true;
  return /^(?:1[5-9]|20|21)\d\d$/.test(key);
}

function isBesideNumber(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'number' || tokens[index + 1]?.kind === 'number';
}

function isSentenceStart(normal: NormalText, token: Token): boolean {
  const before = normal.raw.slice(0, normal.starts[token.start] ?? 0).slice(-4);
  return before.trim() === '' || /(?:[.!?:]["'”’»)\]]*|["“‘«(]|\n)\s*$/.test(before);
}

function capitalShare(normal: NormalText, tokens: readonly Token[]): number {
  const long = tokens.filter((token) => token.kind === 'word' && token.key.length > 3);
  if (long.length < 4) return 0;
  return long.filter((token) => isCapital(rawOf(normal, token))).length / long.length;
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(raw);
}

function isUpper(raw: string): boolean {
  return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function isLower(raw: string): boolean {
  return raw === raw.toLowerCase();
}
