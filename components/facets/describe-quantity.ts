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
  const style = styleOf(facet);
  const largest = Math.max(Math.abs(value), Math.abs(high ?? 0));
  const compact = largest >= compactFrom && [value, high ?? 0].every(hasFewDigits);
  const format = new Intl.NumberFormat(wordsLocale(), {
    ...style,
    ...(compact
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: compactDigits }
      : { maximumFractionDigits: 6, minimumFractionDigits: 0 }),
  });
  const number =
    high === undefined || high === value
      ? format.format(value)
      : format.formatRange(Math.min(value, high), Math.max(value, high));
  const isNamed = facet.unit !== undefined && style.style === 'decimal';
  return isNamed ? i18n.t('facet.counted', [number, nameUnit(facet.unit ?? '')]) : number;
}

function hasFewDigits(value: number): boolean {
  return Number(value.toPrecision(compactDigits)) === value;
}

function styleOf({ currency, unit }: QuantityFacet): Intl.NumberFormatOptions {
  if (currency && /^[A-Z]{3}$/.test(currency)) return { style: 'currency', currency };
  if (unit && isMeasure(unit))
    return { style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long' };
  return { style: 'decimal' };
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

/** Only our own unit names are translated; a counted noun ("island") comes from the text and stays as written. */
function nameUnit(unit: string): string {
  return unit === 'percentage-point' ? i18n.t('facet.percentagePoints') : unit;
}
