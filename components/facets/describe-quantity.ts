import { i18n } from '#i18n';
import { wordsFor, wordsLocale } from '@/components/words';
import type { QuantityFacet } from '@/lib/claims';

/** From here on, "900 million" reads better than nine digits. */
const compactFrom = 1_000_000;
/** A figure that needs more digits than this is shown in full: shortening would change what was said. */
const compactDigits = 4;

/** "US$900 million, approximately, each"; undefined where the words gave no number to show. */
export function describeQuantity(facet: QuantityFacet): string | undefined {
  if (facet.value === undefined) return undefined;
  const amount = formatAmount(facet, facet.value, facet.high);
  const qualifiers = [
    facet.bound && wordsFor('facet.bound', facet.bound),
    facet.approximate && i18n.t('facet.approximately'),
    facet.per && (facet.per === 'each' ? i18n.t('facet.each') : i18n.t('facet.per', [facet.per])),
  ];
  return [amount, ...qualifiers].filter(Boolean).join(', ');
}

function formatAmount(facet: QuantityFacet, value: number, high: number | undefined): string {
  const { currency, unit } = facet;
  const number = formatNumber(value, high);
  if (currency && /^[A-Z]{3}$/.test(currency)) return dress(number, { style: 'currency', currency });
  if (!unit) return number;
  if (unit === 'percentage-point') return i18n.t('facet.counted', [number, i18n.t('facet.percentagePoints')]);
  if (!isMeasure(unit)) return i18n.t('facet.counted', [number, countNoun(unit, high ?? value)]);
  const unitDisplay = unit === 'percent' ? 'short' : 'long';
  return dress(number, { style: 'unit', unit, unitDisplay }, high ?? value);
}

function formatNumber(value: number, high: number | undefined): string {
  const largest = Math.max(Math.abs(value), Math.abs(high ?? 0));
  const isCompact = largest >= compactFrom && [value, high ?? 0].every(hasFewDigits);
  const format = new Intl.NumberFormat(
    wordsLocale(),
    isCompact
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: compactDigits }
      : { maximumFractionDigits: mostFractionDigits },
  );
  const isRange = high !== undefined && high !== value;
  return isRange ? format.formatRange(Math.min(value, high), Math.max(value, high)) : format.format(value);
}

const mostFractionDigits = 6;

/**
 * The number in its currency or unit. By hand, because `Intl` shortens money to "US$900M" even where long words are
 * asked for. `amount` decides between singular and plural.
 */
function dress(number: string, style: Intl.NumberFormatOptions, amount = 2): string {
  const parts = new Intl.NumberFormat(wordsLocale(), style).formatToParts(amount);
  const isNumeric = (type: string) => ['integer', 'group', 'decimal', 'fraction', 'minusSign'].includes(type);
  const first = parts.findIndex(({ type }) => isNumeric(type));
  return parts
    .map(({ type, value }, index) => (index === first ? number : isNumeric(type) ? '' : value))
    .join('');
}

function hasFewDigits(value: number): boolean {
  return Number(value.toPrecision(compactDigits)) === value;
}

/** Whether the engine can say the unit itself: the simple units of ECMA-402 and their compounds. */
function isMeasure(unit: string): boolean {
  try {
    new Intl.NumberFormat('en', { style: 'unit', unit });
    return true;
  } catch {
    return false;
  }
}

const irregularPlurals: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
};

/** A counted noun comes from the text, in the singular and so far in English: "island" is said of one only. */
function countNoun(noun: string, amount: number): string {
  if (Math.abs(amount) === 1 || !/[a-z]$/.test(noun)) return noun;
  const irregular = irregularPlurals[noun];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
