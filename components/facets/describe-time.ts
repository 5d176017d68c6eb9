import { i18n } from '#i18n';
import { wordsFor, wordsLocale } from '@/components/words';
import type { TimeFacet } from '@/lib/claims';

/** "before 2023", "December 2017", "3 years, approximately"; the raw words where the date cannot be said better. */
export function describeTime({ edtf, raw, relation, approximate }: TimeFacet): string {
  const isLoose = approximate || /[~?%]/.test(edtf);
  const said = describeEdtf(edtf.replace(/[~?%]/g, ''), relation) ?? raw;
  return isLoose ? `${said}, ${i18n.t('facet.approximately')}` : said;
}

function describeEdtf(edtf: string, relation: TimeFacet['relation']): string | undefined {
  const duration = describeDuration(edtf);
  if (duration) return duration;
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, undefined];
  if (to === undefined) return withRelation(describePoint(from), relation);
  if (isOpen(from)) return withRelation(describePoint(to), relation ?? 'until');
  if (isOpen(to)) return withRelation(describePoint(from), relation ?? 'since');
  const [start, end] = [describePoint(from), describePoint(to)];
  return start && end ? withRelation(i18n.t('time.span', [start, end]), relation) : undefined;
}

const isOpen = (part: string | undefined): boolean => part === '' || part === '..';

function withRelation(point: string | undefined, relation: TimeFacet['relation']): string | undefined {
  return point && relation && relation !== 'at' ? wordsFor('time', relation, [point]) : point;
}

/** EDTF level 0 dates, seasons and quarters (month 21–36, level 2) and decades ("201X", level 1). */
function describePoint(point: string | undefined): string | undefined {
  const match = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}):(\d{2}).*)?$/.exec(
    point ?? '',
  );
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (year.endsWith('XX')) return i18n.t('time.century', [`${year.slice(0, 2)}00`]);
  if (year.endsWith('X')) return i18n.t('time.decade', [`${year.slice(0, 3)}0`]);
  if (!month) return String(Number(year));
  const part = partsOfYear[Number(month)];
  if (part) return wordsFor('time', part, [year]);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(wordsLocale(), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  }).format(date);
}

/** EDTF's codes for parts of a year. */
const partsOfYear: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'quarter_1',
  34: 'quarter_2',
  35: 'quarter_3',
  36: 'quarter_4',
  40: 'half_1',
  41: 'half_2',
};

const durationUnits = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** ISO 8601 durations; `Intl.DurationFormat` is newer than the oldest browser we run in. */
function describeDuration(edtf: string): string | undefined {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      edtf,
    );
  if (!match) return undefined;
  const parts = durationUnits.flatMap((unit, index) => {
    const amount = match[index + 1];
    const format = () => new Intl.NumberFormat(wordsLocale(), { style: 'unit', unit, unitDisplay: 'long' });
    return amount === undefined ? [] : [format().format(Number(amount))];
  });
  return parts.length > 0 ? parts.join(' ') : undefined;
}
