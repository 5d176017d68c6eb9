import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { age, currency, dimension, number, ordinal, percent, range } from './quantity-answers';
import type { Case, Finder } from './recognizer-cases';
import { times } from './time-answers';

export interface Score {
  readonly file: string;
  /** Results expected (a case may expect several); spans found; spans found with the right value. */
  readonly expected: number;
  readonly span: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** How spans are compared: to the unit; leaving out leading "the", "in", "on", "for" …; or by any overlap. */
type SpanRule = 'exact' | 'core' | 'overlap';

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

/** Their types that are dates, periods or lengths; clock times, recurring sets and time zones are not measured. */
const timeTypes = new Set(['date', 'daterange', 'duration']);

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
