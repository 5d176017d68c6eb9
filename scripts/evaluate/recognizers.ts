import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '@/lib/claims/languages/en';
import { numberLexicons } from '@/lib/claims/number-lexicons';
import { readNumber } from '@/lib/claims/numbers';
import { findQuantities, type Quantity } from '@/lib/claims/quantities';
import { findTimes, type Time } from '@/lib/claims/times';
import { tokenise } from '@/lib/claims/tokens';

/** One case of a Recognizers-Text spec file; only what is measured. */
interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

interface Expected {
  readonly Text: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Length?: number;
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Resolution?: {
    readonly value?: string;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly Readonly<Record<string, string>>[];
  };
}

export interface Score {
  readonly file: string;
  /** Results expected (a case may expect several); spans found; spans found with the right value. */
  readonly expected: number;
  readonly span: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** What we answer: a span and whether its value is the expected one. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  matches(expected: Expected): boolean;
}

/** How spans are compared: to the unit; leaving out leading "the", "in", "on", "for" …; or by any overlap. */
type SpanRule = 'exact' | 'core' | 'overlap';

type Finder = (text: string, reference: Date | undefined) => Answer[];

/** Relative tolerance for numbers: the specs print fifteen digits. */
const tolerance = 1e-9;

function sameNumber(value: number | undefined, expected: string | undefined): boolean {
  const wanted = Number.parseFloat(expected ?? '');
  if (value === undefined || Number.isNaN(wanted)) return value === undefined && Number.isNaN(wanted);
  return Math.abs(value - wanted) <= tolerance * Math.max(1e-12, Math.abs(wanted));
}

function quantitiesOf(text: string): Quantity[] {
  return findQuantities(tokenise(text), english);
}

/** Their currency names by our codes; names that are the platform's own English name need no row. */
const currencyNames: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'united states dollar', 'cent'],
  GBP: ['pound', 'british pound', 'pence', 'penny'],
  XBT: ['bitcoin', 'satoshi'],
  CHF: ['franc'],
  ESP: ['peseta'],
  FIM: ['finnish markka'],
  INR: ['rupee', 'indian rupee'],
  CRC: ['costa rican colón'],
  CNY: ['chinese yuan'],
  LAK: ['lao kip'],
};

function isCurrency(code: string, unit: string, isoCurrency: string | undefined): boolean {
  if (isoCurrency !== undefined && isoCurrency === code) return true;
  const name = new Intl.DisplayNames('en', { type: 'currency' }).of(code)?.toLowerCase() ?? '';
  return name === unit.toLowerCase() || (currencyNames[code] ?? []).includes(unit.toLowerCase());
}

const currency: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ role }) => role === 'money')
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) => {
        // They count cents; a facet has the amount in the currency itself.
        const isMinor = /^(cent|pence|penny|kopek|satoshi)$/i.test(Resolution?.unit ?? '');
        const per = Resolution?.unit === 'Satoshi' ? 1e8 : 100;
        const value = isMinor && facet.value !== undefined ? facet.value * per : facet.value;
        return (
          sameNumber(value, Resolution?.value) &&
          isCurrency(facet.currency ?? '', Resolution?.unit ?? '', Resolution?.isoCurrency)
        );
      },
    }));

const percent: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ role }) => role === 'percent' || role === 'unit')
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) => sameNumber(facet.value, Resolution?.value),
    }));

/** "square-kilometer" as they write it: "Square kilometer". */
function unitName(unit: string): string {
  const names: Readonly<Record<string, string>> = {
    'metric-ton': 'metric ton',
    celsius: 'c',
    fahrenheit: 'f',
  };
  return (names[unit] ?? unit.replaceAll('-', ' ')).toLowerCase();
}

/** Temperatures are another model of theirs. */
const temperatures = new Set(['celsius', 'fahrenheit', 'kelvin']);

const dimension: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ role, facet }) => role === 'measure' && !temperatures.has(facet.unit ?? ''))
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) =>
        sameNumber(facet.value, Resolution?.value) &&
        unitName(facet.unit ?? '') === Resolution?.unit?.toLowerCase(),
    }));

/** Their numbers are ours without what they count or measure; numbers written on to letters are none of theirs. */
const number: Finder = (text) => {
  const tokens = tokenise(text);
  const lexicons = numberLexicons(english);
  const pronouns = new Set(
    findQuantities(tokens, english)
      .filter(({ role }) => role === 'pronoun')
      .map(({ first }) => first),
  );
  const answers: Answer[] = [];
  let at = 0;
  while (at < tokens.count) {
    const reading = readNumber(tokens, at, tokens.count, lexicons);
    at = reading ? Math.max(reading.last, at + 1) : at + 1;
    if (!reading || reading.form === 'ordinal' || reading.form === 'plural' || pronouns.has(reading.first))
      continue;
    const start = tokens.start[reading.first] ?? 0;
    const end = tokens.end[reading.last - 1] ?? 0;
    if (/^[a-z]/i.test(text.slice(end)) && /\d$/.test(text.slice(start, end))) continue;
    answers.push({ start, end, matches: ({ Resolution }) => sameNumber(reading.value, Resolution?.value) });
  }
  return answers;
};

const age: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ role }) => role === 'age')
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) => sameNumber(facet.value, Resolution?.value),
    }));

const ordinal: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ role }) => role === 'ordinal')
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) => sameNumber(facet.value, Resolution?.value),
    }));

/** Their ranges are intervals in brackets: "[1.2,1.5)", "(20,35]". */
const range: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ facet }) => facet.high !== undefined || facet.bound !== undefined)
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) => {
        const [low, high] = (Resolution?.value ?? '').replace(/[()[\]]/g, '').split(',');
        if (facet.high !== undefined) return sameNumber(facet.value, low) && sameNumber(facet.high, high);
        const isUpper = facet.bound === 'at-most' || facet.bound === 'less-than';
        return sameNumber(facet.value, isUpper ? high : low);
      },
    }));

const leading =
  /^(?:the|in|on|at|for|of|during|from|between|within|this|a|an|to|over|about|around|sometime|any time)\s+/i;

/** The span without the words that lead it: their span of "the 5th of May" has "the", that of "in May" has no "in". */
function core(text: string, start: number, end: number): string {
  let from = start;
  for (let match = leading.exec(text.slice(from, end)); match; match = leading.exec(text.slice(from, end))) {
    from += match[0].length;
  }
  return `${from}:${end}`;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

const msPerDay = 86_400_000;
const openEnd = Number.POSITIVE_INFINITY;

/** First day and the day after the last of one EDTF date or of an interval of two; undefined with unknown digits. */
export function edtfInterval(edtf: string): Interval | undefined {
  const [low = '', high] = edtf.replaceAll('~', '').split('/');
  const first = low === '..' ? { from: -openEnd, to: -openEnd } : edtfDate(low);
  const last = high === undefined ? first : high === '..' ? { from: openEnd, to: openEnd } : edtfDate(high);
  return first && last && { from: first.from, to: last.to };
}

function edtfDate(edtf: string): Interval | undefined {
  const match = /^(-?\d{2,4}X{0,2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf);
  if (!match?.[1]) return undefined;
  const unknown = match[1].split('X').length - 1;
  const year = Number(match[1].replaceAll('X', '0'));
  const part = match[2] === undefined ? undefined : Number(match[2]);
  const day = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / msPerDay;
  if (part === undefined) return { from: day(year, 1, 1), to: day(year + 10 ** unknown, 1, 1) };
  if (match[3] !== undefined)
    return { from: day(year, part, Number(match[3])), to: day(year, part, Number(match[3])) + 1 };
  if (part <= 12) return { from: day(year, part, 1), to: day(year, part + 1, 1) };
  if (part >= 33 && part <= 36)
    return { from: day(year, (part - 33) * 3 + 1, 1), to: day(year, (part - 33) * 3 + 4, 1) };
  if (part >= 40) return { from: day(year, (part - 40) * 6 + 1, 1), to: day(year, (part - 40) * 6 + 7, 1) };
  return { from: day(year, (part - 21) * 3 + 3, 1), to: day(year, (part - 21) * 3 + 6, 1) };
}

function dayOfText(text: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / msPerDay : undefined;
}

const seconds: Readonly<Record<string, number>> = {
  S: 1,
  M: 60,
  H: 3600,
  D: 86_400,
  W: 604_800,
  Y: 31_536_000,
};

function durationSeconds(edtf: string): number {
  const [date = '', time = ''] = edtf.slice(1).split('T');
  const sum = (part: string, month: number): number =>
    [...part.matchAll(/([\d.]+)([SMHDWY])/g)].reduce(
      (total, [, count, unit = '']) => total + Number(count) * (unit === 'M' ? month : (seconds[unit] ?? 0)),
      0,
    );
  return sum(date, 2_592_000) + sum(time, 60);
}

/**
 * Whether our EDTF means one of their candidate values. A date is right when we give that day, or the very month or
 * year it falls in where the words name no day ("three years ago"); a period when both its ends agree (they end
 * ranges before the last unit, "2014 to 2018" on 2018-01-01; we after it: either end counts); an open side counts
 * as open; a length when it has the same seconds. What they call unresolved counts when the span is right.
 */
function isTimeRight(time: Time, expected: Expected): boolean {
  const values = expected.Resolution?.values ?? [];
  return values.length === 0 || values.some((value) => isValueRight(time, value));
}

function isValueRight(time: Time, value: Readonly<Record<string, string>>): boolean {
  if (value['value'] === 'not resolved') return true;
  if (value['type'] === 'duration') {
    return time.edtf.startsWith('P') && durationSeconds(time.edtf) === Number(value['value']);
  }
  const interval = intervalOf(time);
  if (interval === undefined) return false;
  if (value['type'] === 'date') {
    const day = dayOfText(value['value']);
    if (day === undefined) return false;
    const isCoarse = /^\d{3,4}[\dX](-\d\d)?~?$/.test(time.edtf);
    return isCoarse
      ? interval.from <= day && day < interval.to
      : interval.from === day && interval.to === day + 1;
  }
  const start = dayOfText(value['start']);
  const end = dayOfText(value['end']);
  if (start !== undefined && end !== undefined && time.approximate) {
    // Their early, mid and late are thirds or halves of the period, our approximation is the whole.
    return interval.from <= start && end <= interval.to;
  }
  if (start === undefined && end === undefined) return false;
  const isStart =
    start === undefined
      ? interval.from === -openEnd
      : Math.abs(interval.from - start) <= 1 || interval.to === start;
  const isEnd =
    end === undefined
      ? interval.to === openEnd
      : Math.abs(interval.to - end) <= 1 || isLastUnit(time.edtf, end);
  if (start === undefined) return isStart && (isEnd || interval.to >= (end ?? 0));
  if (end === undefined) return isEnd && interval.from <= start;
  return isStart && isEnd;
}

/** The facet's interval: "before 2018" and "after 2018" leave 2018 itself out, as the relation says. */
function intervalOf(time: Time): Interval | undefined {
  const interval = edtfInterval(time.edtf);
  if (interval === undefined || (time.relation !== 'before' && time.relation !== 'after')) return interval;
  const [low = '', high = ''] = time.edtf.replaceAll('~', '').split('/');
  const named = edtfDate(low === '..' ? high : low);
  if (named === undefined || !time.edtf.includes('..')) return interval;
  // Of a day they leave nothing out.
  const isDay = named.to - named.from === 1;
  return time.relation === 'before'
    ? { from: -openEnd, to: named.from }
    : { from: isDay ? named.from : named.to, to: openEnd };
}

/** Whether `end` is the first day of our last unit: their exclusive end of "2014 to 2018". */
function isLastUnit(edtf: string, end: number): boolean {
  const [, high] = edtf.split('/');
  return high !== undefined && high !== '..' && edtfDate(high.replaceAll('~', ''))?.from === end;
}

/** Their types that are dates, periods or lengths; clock times, recurring sets and time zones are not measured. */
const timeTypes = new Set(['date', 'daterange', 'duration']);

const times: Finder = (text, reference) =>
  findTimes(tokenise(text), english, reference ? { publishedAt: reference } : {}).map((time) => ({
    ...time,
    matches: (expected) => isTimeRight(time, expected),
  }));

/** Words to an assistant or a calendar; such cases are reported apart. */
const command =
  /\b(?:cortana|skype|schedule|book|booking|booked|set (?:up|ooo|something)|meeting|arrange|arrangement|calendar|appointment|ooo|out of office)\b/i;

/** File, what of ours answers it, and how its spans are compared. */
const files: readonly (readonly [string, Finder, SpanRule])[] = [
  ['CurrencyModel', currency, 'exact'],
  ['NumberModel', number, 'exact'],
  ['PercentModel', percent, 'exact'],
  ['DimensionModel', dimension, 'exact'],
  ['AgeModel', age, 'exact'],
  ['OrdinalModel', ordinal, 'exact'],
  ['NumberRangeModel', range, 'overlap'],
  ['DateTimeModel', times, 'core'],
  ['DateExtractor', times, 'core'],
  ['DatePeriodExtractor', times, 'core'],
  ['DurationExtractor', times, 'core'],
];

/**
 * The share of results whose span and value are right, per spec file in `folder` (a copy of Recognizers-Text's
 * English specs, or held-out files of the same format; files that are absent are left out). A case without any
 * expected result counts as one, right when nothing is found.
 */
export function evaluateRecognizers(folder: string): Score[] {
  return files.flatMap(([file, find, spans]) => {
    const path = join(folder, `${file}.json`);
    if (!existsSync(path)) return [];
    const cases: readonly Case[] = JSON.parse(readFileSync(path, 'utf8'));
    if (file !== 'DateTimeModel') return [score(file, cases, find, spans)];
    const isCommand = ({ Input }: Case): boolean => command.test(Input);
    return [
      score(
        file,
        cases.filter((one) => !isCommand(one)),
        find,
        spans,
      ),
      score(`${file} (calendar commands)`, cases.filter(isCommand), find, spans),
    ];
  });
}

function score(file: string, cases: readonly Case[], find: Finder, spans: SpanRule): Score {
  let expected = 0;
  let span = 0;
  let right = 0;
  const misses: string[] = [];
  for (const { Input, Context, Results } of cases) {
    // The extractor files give no day and ask for spans only; any day will do.
    const reference = Context?.ReferenceDateTime ?? '2016-11-07T00:00:00';
    const answers = find(Input, new Date(`${reference}Z`));
    if (Results.length === 0 && find !== times) {
      expected++;
      if (answers.length === 0) {
        span++;
        right++;
      } else
        misses.push(
          `${Input} => nothing, but found ${answers.map(({ start, end }) => Input.slice(start, end)).join(' | ')}`,
        );
    }
    for (const result of Results) {
      const type = (result.TypeName ?? result.Type ?? '').replace('datetimeV2.', '');
      if (find === times && !timeTypes.has(type)) continue;
      expected++;
      const start = result.Start ?? 0;
      const end = result.End !== undefined ? result.End + 1 : start + (result.Length ?? result.Text.length);
      const answer = answers.find((one) =>
        spans === 'exact'
          ? one.start === start && one.end === end
          : spans === 'core'
            ? core(Input, one.start, one.end) === core(Input, start, end)
            : one.start < end && one.end > start,
      );
      if (answer) span++;
      if (answer?.matches(result)) right++;
      else {
        const got = answers.map((one) => Input.slice(one.start, one.end)).join(' | ');
        misses.push(
          `${Input} => ${result.Text} ${JSON.stringify(result.Resolution)}, ${answer ? 'wrong value' : `found ${got}`}`,
        );
      }
    }
  }
  return { file, expected, span, right, misses };
}
