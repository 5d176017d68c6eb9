import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '@/lib/claims/languages/en';
import { numberLexicons } from '@/lib/claims/number-lexicons';
import { readNumber } from '@/lib/claims/numbers';
import { findQuantities, type Quantity } from '@/lib/claims/quantities';
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
    .filter(({ role }) => role === 'percent')
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

/** File, what of ours answers it, and how its spans are compared. */
const files: readonly (readonly [string, Finder, 'exact' | 'overlap'])[] = [
  ['CurrencyModel', currency, 'exact'],
  ['NumberModel', number, 'exact'],
  ['PercentModel', percent, 'exact'],
  ['DimensionModel', dimension, 'exact'],
  ['AgeModel', age, 'exact'],
  ['OrdinalModel', ordinal, 'exact'],
  ['NumberRangeModel', range, 'overlap'],
];

/**
 * The share of results whose span and value are right, per spec file in `folder` (a copy of Recognizers-Text's
 * English specs, or held-out files of the same format; files that are absent are left out). A case without any
 * expected result counts as one, right when nothing is found.
 */
export function evaluateRecognizers(folder: string): Score[] {
  return files.flatMap(([file, find, spans]) => {
    const path = join(folder, `${file}.json`);
    return existsSync(path) ? [score(file, JSON.parse(readFileSync(path, 'utf8')), find, spans)] : [];
  });
}

function score(file: string, cases: readonly Case[], find: Finder, spans: 'exact' | 'overlap'): Score {
  let expected = 0;
  let span = 0;
  let right = 0;
  const misses: string[] = [];
  for (const { Input, Context, Results } of cases) {
    const reference = Context?.ReferenceDateTime;
    const answers = find(Input, reference === undefined ? undefined : new Date(`${reference}Z`));
    if (Results.length === 0) {
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
      expected++;
      const start = result.Start ?? 0;
      const end = result.End !== undefined ? result.End + 1 : start + (result.Length ?? result.Text.length);
      const answer = answers.find((one) =>
        spans === 'exact' ? one.start === start && one.end === end : one.start < end && one.end > start,
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
