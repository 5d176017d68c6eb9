import { expect, test } from 'vitest';
import { describeFacet } from '@/components/facets/describe-facet';
import { groupPositions } from '@/components/facets/describe-territory';
import type { QuantityFacet, TerritoryFacet, TimeFacet } from '@/lib/claims';

const span = { start: 0, end: 1 };
const quantity = (fields: Partial<QuantityFacet>): QuantityFacet => ({
  type: 'quantity',
  raw: 'raw',
  ...span,
  ...fields,
});
const time = (fields: Partial<TimeFacet>): TimeFacet => ({
  type: 'time',
  raw: 'raw words',
  edtf: '',
  ...span,
  ...fields,
});
const territory = (fields: Partial<TerritoryFacet>): TerritoryFacet => ({
  type: 'territory',
  raw: 'the islands',
  name: 'Southern Kuril Islands',
  relation: 'claims',
  parties: ['Japan'],
  ...span,
  ...fields,
});

test.each<[Partial<QuantityFacet>, string | undefined]>([
  [
    { value: 900_000_000, currency: 'USD', approximate: true, per: 'each' },
    'US$900 million, approximately, each',
  ],
  [{ value: 1_200_000, high: 1_500_000, currency: 'EUR' }, '€1.2–1.5 million'],
  [{ value: 1_234_567, currency: 'USD' }, 'US$1,234,567'],
  [{ value: 98_600_000_000, currency: 'JPY' }, 'JP¥98.6 billion'],
  [{ value: 3.5, unit: 'percent' }, '3.5%'],
  [{ value: 0.8, unit: 'percentage-point' }, '0.8 percentage points'],
  [{ value: 4, unit: 'island' }, '4 islands'],
  [{ value: 1, unit: 'country' }, '1 country'],
  [{ value: 27, unit: 'country' }, '27 countries'],
  [{ value: 3_400_000, unit: 'person' }, '3.4 million people'],
  [{ value: 12, unit: 'kilometer', bound: 'at-least' }, '12 kilometres, at least'],
  [{ value: 40, per: 'year', bound: 'more-than' }, '40, more than, per year'],
  [{ bound: 'at-least' }, undefined],
])('says a quantity %j in words', (fields, words) => {
  expect(describeFacet(quantity(fields))).toBe(words);
});

test.each<[Partial<TimeFacet>, string]>([
  [{ edtf: '2017-12', relation: 'at' }, 'December 2017'],
  [{ edtf: '../2023', relation: 'before' }, 'before 2023'],
  [{ edtf: '2019-09/..' }, 'since September 2019'],
  [{ edtf: '2019/2021' }, '2019 to 2021'],
  [{ edtf: '2024-21' }, 'spring 2024'],
  [{ edtf: '2024-34' }, 'second quarter of 2024'],
  [{ edtf: '201X' }, 'the 2010s'],
  [{ edtf: '2017-12-05' }, '5 December 2017'],
  [{ edtf: '2017~' }, '2017, approximately'],
  [{ edtf: 'P3Y', approximate: true }, '3 years, approximately'],
  [{ edtf: 'P1Y6M' }, '1 year 6 months'],
  [{ edtf: 'PT90M' }, '90 minutes'],
  [{ edtf: 'what is this' }, 'raw words'],
  [{ edtf: '2017-99' }, 'raw words'],
  [{ edtf: '' }, 'raw words'],
])('says a time %j in words', (fields, words) => {
  expect(describeFacet(time(fields))).toBe(words);
});

test('says a territory with its parties and who says so', () => {
  expect(describeFacet(territory({ accordingTo: 'Tokyo' }))).toBe(
    'Southern Kuril Islands: claimed by Japan, according to Tokyo',
  );
  expect(describeFacet(territory({ relation: 'does-not-recognise', parties: ['France', 'Spain'] }))).toBe(
    'Southern Kuril Islands: not recognised by France and Spain',
  );
});

test('puts positions on one territory side by side, each authority once', () => {
  const groups = groupPositions([
    territory({ accordingTo: 'Tokyo' }),
    territory({ accordingTo: 'Tokyo' }),
    territory({ relation: 'administers', parties: ['Russia'], accordingTo: 'Moscow' }),
  ]);
  expect(groups).toEqual([
    {
      name: 'Southern Kuril Islands',
      positions: [
        { authority: 'Tokyo', position: 'claimed by Japan' },
        { authority: 'Moscow', position: 'administered by Russia' },
      ],
    },
  ]);
});
