import { english } from '@/lib/claims/languages/en';
import { numberLexicons } from '@/lib/claims/number-lexicons';
import { readNumber } from '@/lib/claims/numbers';
import { findQuantities, type Quantity } from '@/lib/claims/quantities';
import { tokenise } from '@/lib/claims/tokens';
import type { Answer, Finder } from './recognizer-cases';

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

/** What has one of these roles; its number is all that must be right. */
function withNumber(...roles: readonly Quantity['role'][]): Finder {
  return (text) =>
    quantitiesOf(text)
      .filter(({ role }) => roles.includes(role))
      .map(({ facet }) => ({
        ...facet,
        matches: ({ Resolution }) => sameNumber(facet.value, Resolution?.value),
      }));
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

export const currency: Finder = (text) =>
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

export const percent = withNumber('percent', 'unit');

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

export const dimension: Finder = (text) =>
  quantitiesOf(text)
    .filter(({ role, facet }) => role === 'measure' && !temperatures.has(facet.unit ?? ''))
    .map(({ facet }) => ({
      ...facet,
      matches: ({ Resolution }) =>
        sameNumber(facet.value, Resolution?.value) &&
        unitName(facet.unit ?? '') === Resolution?.unit?.toLowerCase(),
    }));

/** Their numbers are ours without what they count or measure; numbers written on to letters are none of theirs. */
export const number: Finder = (text) => {
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

export const age = withNumber('age');

export const ordinal = withNumber('ordinal');

/** Their ranges are intervals in brackets: "[1.2,1.5)", "(20,35]". */
export const range: Finder = (text) =>
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
