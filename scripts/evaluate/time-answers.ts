import { english } from '@/lib/claims/languages/en';
import { findTimes, type Time } from '@/lib/claims/times';
import { tokenise } from '@/lib/claims/tokens';
import { edtfDate, edtfInterval, type Interval, msPerDay, openEnd } from './edtf-interval';
import type { Expected, Finder } from './recognizer-cases';

export const times: Finder = (text, reference) =>
  findTimes(tokenise(text), english, reference ? { publishedAt: reference } : {}).map((time) => ({
    ...time,
    matches: (expected) => isTimeRight(time, expected),
  }));

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
