import type { Day, Period } from './calendar';
import type { CalendarLexicons, CalendarWord } from './calendar-lexicons';
import type { Lexicon } from './lexicon';
import type { NumberReading } from './number-reading';
import { readNumber } from './numbers';
import { list } from './phrase-lists';
import * as flag from './token-flags';
import { colon, comma, dot, hasSpace, hyphen, lengthAt, slash, tilde } from './token-marks';
import { hashOf, type Tokens } from './tokens';

/** Where a reader of dates stands: the tokens of one line, the language's words and the article's own day. */
export interface TimeContext {
  readonly tokens: Tokens;
  readonly lexicons: CalendarLexicons;
  /** Tokens not yet taken by a time: `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** First token of the line. */
  readonly lineFrom: number;
  /** The article's day and its number; absent when it is not known. */
  readonly reference: (Day & { readonly number: number }) | undefined;
  /** `Prose.starts` where the language has it. */
  readonly starts: Uint16Array | undefined;
}

/** A period read from tokens `first` (inclusive) to `last` (exclusive). */
export interface PeriodReading {
  readonly first: number;
  readonly last: number;
  readonly period: Period;
  /** Only says when the news happened: "today", "on Friday", "last week". */
  readonly isFlow?: boolean;
  /** The year was not written but taken from the article's date. */
  readonly isGuessed?: boolean;
  /** It was read only because of the words beside it, and is a year or a day alone: weak in a range. */
  readonly isBareYear?: boolean;
}

export const marks = {
  comma,
  dot,
  slash,
  hyphen,
  quote: hashOf("'"),
  colon,
  tilde,
  plural: hashOf('s'),
} as const;

export function wordAt(context: TimeContext, at: number): CalendarWord | undefined {
  if (at >= context.to || at < context.from || !canBeTime(context, at)) return undefined;
  const entry = wordIn(context, context.lexicons.words, at);
  return entry < 0 ? undefined : context.lexicons.words.values[entry];
}

/** Whether token `at` may be a word of the calendar or of a number: every such word can begin a time. */
export function canBeTime({ starts }: TimeContext, at: number): boolean {
  return starts === undefined || ((starts[at] as number) & list.time) !== 0;
}

const goesOn = flag.isWord | flag.isNumber | flag.isDash;

/** Whether a word of the calendar, or a unit of it, stands within `reach` tokens from `at`, behind it, before any mark. */
export function leadsToCalendar(
  context: TimeContext,
  at: number,
  reach: number,
  needsUnit: boolean,
): boolean {
  const stop = Math.min(context.to, at + reach);
  for (let next = at + 1; next < stop; next++) {
    // "3 1/2 years"
    if ((flagsAt(context, next) & goesOn) === 0 && hashAt(context, next) !== slash) return false;
    const word = wordAt(context, next);
    if (word !== undefined && !(needsUnit && word.unit === undefined)) return true;
  }
  return false;
}

export function hashAt(context: TimeContext, at: number): number {
  return at < context.to ? (context.tokens.hash[at] as number) : 0;
}

export function flagsAt(context: TimeContext, at: number): number {
  return at < context.to && at >= context.from ? (context.tokens.flags[at] ?? 0) : 0;
}

export function valueAt(context: TimeContext, at: number): number {
  return at < context.to && at >= context.from ? (context.tokens.value[at] ?? Number.NaN) : Number.NaN;
}

let numberContext: TimeContext | undefined;
let numberAtLast = -1;
let lastNumber: NumberReading | undefined;

/** The number that starts at `at`, however written. Kept until another is read, for each kind of date asks anew. */
export function numberAt(context: TimeContext, at: number): NumberReading | undefined {
  if (at !== numberAtLast || context !== numberContext) {
    lastNumber = readNumber(context.tokens, at, context.to, context.lexicons.number);
    numberContext = context;
    numberAtLast = at;
  }
  return lastNumber;
}

/** A plain whole number in digits: no separators, no fraction. */
export function isPlainNumber(context: TimeContext, at: number): boolean {
  const bits = flagsAt(context, at);
  return (bits & flag.isNumber) !== 0 && (bits & (flag.isGrouped | flag.isDecimal | flag.isOpaque)) === 0;
}

/** Whether token `at` is written on to the one before. */
export function isJoined(context: TimeContext, at: number): boolean {
  return at < context.to && at > context.from && !hasSpace(context.tokens, at);
}

export function digitsAt(context: TimeContext, at: number): number {
  return lengthAt(context.tokens, at);
}

/** The entry of a phrase that starts at `at`; -1 for none. */
export function findAt<Value>(context: TimeContext, lexicon: Lexicon<Value>, at: number): number {
  return at < context.to && at >= context.from ? lexicon.find(context.tokens, at, context.to) : -1;
}

/** The entry of the word of one token at `at`; -1 for none. */
export function wordIn<Value>(context: TimeContext, lexicon: Lexicon<Value>, at: number): number {
  return at < context.to ? lexicon.findToken(context.tokens, at) : -1;
}

/** Tokens of the phrase of the lexicon that starts at `at`; 0 for none. */
export function lengthOf<Value>(context: TimeContext, lexicon: Lexicon<Value>, at: number): number {
  const entry = findAt(context, lexicon, at);
  return entry < 0 ? 0 : (lexicon.lengths[entry] as number);
}

/** The entry of the longest phrase that ends right before `at`; -1 for none. */
export function findBefore<Value>(context: TimeContext, lexicon: Lexicon<Value>, at: number): number {
  return at <= context.to ? lexicon.findBefore(context.tokens, at, context.from) : -1;
}

/** Skips one token when it is in the lexicon. */
export function skipOne<Value>(context: TimeContext, lexicon: Lexicon<Value>, at: number): number {
  return wordIn(context, lexicon, at) >= 0 ? at + 1 : at;
}

export function isCapital(context: TimeContext, at: number): boolean {
  return (flagsAt(context, at) & flag.isCapitalised) !== 0;
}

/** Words before a date that tell whether it lies ahead. */
const futureReach = 8;

/** Whether the words before token `at` put it ahead of the article ("will", "expected", "by", "until"). */
export function isAhead(context: TimeContext, at: number): boolean {
  const entry = findBefore(context, context.lexicons.relations, at);
  const relation = entry < 0 ? undefined : context.lexicons.relations.values[entry];
  if (relation === 'by' && isTold(context, at)) return false;
  return relation === 'by' || relation === 'until' || relation === 'before' || isExpected(context, at);
}

/** Words after a date in which "had" puts it behind the article. */
const pluperfectReach = 14;

/** "By Sunday, a foot of snow had fallen" */
function isTold(context: TimeContext, at: number): boolean {
  const { tokens, lexicons, to } = context;
  for (let next = at; next < Math.min(to, at + pluperfectReach); next++) {
    if (((tokens.flags[next] as number) & flag.isTerminator) !== 0) return false;
    if (lexicons.pluperfect.findToken(tokens, next) >= 0) return true;
  }
  return false;
}

/** Whether a word of expectation ("will", "due") stands a few words before token `at`. */
export function isExpected(context: TimeContext, at: number): boolean {
  const stop = Math.max(context.lineFrom, at - futureReach);
  for (let before = at - 1; before >= stop; before--) {
    if (((context.tokens.flags[before] as number) & flag.isTerminator) !== 0) return false;
    if (context.lexicons.future.findToken(context.tokens, before) >= 0) return true;
  }
  return false;
}

/** Whether nothing that a number could count stands at `at`: a mark, the line's end or a function word. */
export function endsPhrase(context: TimeContext, at: number): boolean {
  const bits = flagsAt(context, at);
  if (at >= context.to) return true;
  if ((bits & flag.isNumber) !== 0 || (bits & flag.isPercentSign) !== 0 || (bits & flag.isDash) !== 0)
    return false;
  if (hashAt(context, at) === marks.colon) return false;
  return (bits & flag.isWord) === 0 || wordIn(context, context.lexicons.number.notCounted, at) >= 0;
}

/** Whether a mark or the line's end stands at `at`. */
export function endsClause(context: TimeContext, at: number): boolean {
  return at >= context.to || (flagsAt(context, at) & (flag.isWord | flag.isNumber | flag.isDash)) === 0;
}
