import { calendarLexicons, startsLength, startsNamedDay } from './calendar-lexicons';
import type { Language } from './language';
import { readLength } from './length-reader';
import { readDayPair, readRangeEnd } from './period-ranges';
import { readDatedPeriod, readPeriod } from './period-reader';
import { list } from './phrase-lists';
import { dayOfDate } from './relative-reader';
import type { Time } from './time';
import type { TimeContext } from './time-context';
import { fromLength, fromPeriod, fromRange } from './time-facets';
import { countsNoTime, isPlain, startsAt } from './time-starts';
import * as flag from './token-flags';
import type { Tokens } from './tokens';

export type { Time } from './time';

export interface TimeOptions {
  /** The article's own date (its UTC day). Without it what is relative to it keeps X for what is not known. */
  readonly publishedAt?: Date | undefined;
  /** Tokens to look at; all when absent. */
  readonly first?: number;
  readonly last?: number;
  /** `Prose.starts` where the language has it: which words can begin a time at all. */
  readonly starts?: Uint16Array | undefined;
}

/**
 * Every date, span and length of time in the tokens, in order, none overlapping. A day or month without a year is
 * given the year that puts it before the article's date, or after it where the words around it look ahead
 * ("will", "by"). Spans take in the word of relation ("by 2023", "since May") but not "in" or "on".
 */
export function findTimes(tokens: Tokens, language: Language, options: TimeOptions = {}): Time[] {
  const last = Math.min(options.last ?? tokens.count, tokens.count);
  const lexicons = calendarLexicons(language);
  const reference = options.publishedAt && dayOfDate(options.publishedAt);
  const found: Time[] = [];
  let from = options.first ?? 0;
  while (from < last) {
    let to = from + 1;
    while (to < last && ((tokens.flags[to] as number) & flag.isLineStart) === 0) to++;
    findInLine({ tokens, lexicons, from, to, lineFrom: from, reference, starts: options.starts }, found);
    from = to;
  }
  return found;
}

function findInLine(line: TimeContext, found: Time[]): void {
  const { lexicons, to, starts: words } = line;
  const { flags } = line.tokens;
  let context = line;
  let at = context.from;
  while (at < to) {
    if (words && ((words[at] as number) & list.time) === 0 && isPlain(flags[at] as number)) {
      at++;
      continue;
    }
    const starts = startsAt(context, at);
    const time =
      starts === 0 || countsNoTime(context, at, starts) ? undefined : readTime(context, at, starts);
    if (time === undefined) at++;
    else {
      // A relation word or "early" taken in from the left never reaches into the time before.
      found.push(time);
      at = Math.max(at + 1, time.last);
      context = {
        tokens: line.tokens,
        lexicons,
        from: at,
        to,
        lineFrom: line.from,
        reference: line.reference,
        starts: words,
      };
    }
  }
}

function readTime(context: TimeContext, at: number, starts: number): Time | undefined {
  const length = (starts & startsLength) === 0 ? undefined : readLength(context, at, readDatedPeriod);
  if (length) return fromLength(context, length);
  const days = (starts & startsNamedDay) === 0 ? undefined : readDayPair(context, at);
  if (days) return fromRange(context, days.low, days.high);
  const low = readPeriod(context, at, starts);
  if (low === undefined) return undefined;
  const high = readRangeEnd(context, low);
  return high ? fromRange(context, low, high) : fromPeriod(context, low);
}
