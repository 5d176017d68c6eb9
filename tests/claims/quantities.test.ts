import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuantityFacet } from '@/lib/claims';
import { english } from '@/lib/claims/languages/en';
import { findQuantities, type QuantityRole } from '@/lib/claims/quantities';
import { tokenise } from '@/lib/claims/tokens';

type Expected = Partial<Omit<QuantityFacet, 'type' | 'start' | 'end'>>;

const find = (text: string) => findQuantities(tokenise(text), english);

/** The facets of one role, without their offsets. */
function facets(text: string, role: QuantityRole): Expected[] {
  return find(text)
    .filter((quantity) => quantity.role === role)
    .map(({ facet: { type: _type, start: _start, end: _end, ...rest } }) => rest);
}

describe('money', () => {
  const cases: readonly (readonly [string, readonly Expected[]])[] = [
    ['The deal is worth $900m.', [{ raw: '$900m', value: 9e8, currency: 'USD' }]],
    ['It cost US$1.2bn in all', [{ raw: 'US$1.2bn', value: 1.2e9, currency: 'USD' }]],
    ['A$40 a day', [{ raw: 'A$40', value: 40, currency: 'AUD', per: 'day' }]],
    ['C$3.4 billion over ten years', [{ raw: 'C$3.4 billion', value: 3.4e9, currency: 'CAD' }]],
    [
      'about HK$500 per person',
      [{ raw: 'HK$500', value: 500, currency: 'HKD', approximate: true, per: 'person' }],
    ],
    [
      'R$ 2 milhões aside, R$20',
      [
        { raw: 'R$ 2', value: 2, currency: 'BRL' },
        { raw: 'R$20', value: 20, currency: 'BRL' },
      ],
    ],
    ['€35,000 each', [{ raw: '€35,000', value: 35000, currency: 'EUR', per: 'each' }]],
    ['£4m-£5m', [{ raw: '£4m-£5m', value: 4e6, high: 5e6, currency: 'GBP' }]],
    ['$4-5bn a year', [{ raw: '$4-5bn', value: 4e9, high: 5e9, currency: 'USD', per: 'year' }]],
    ['$1.2 to $1.5 million', [{ raw: '$1.2 to $1.5 million', value: 1.2e6, high: 1.5e6, currency: 'USD' }]],
    [
      'between 2 and 3 billion euros',
      [{ raw: '2 and 3 billion euros', value: 2e9, high: 3e9, currency: 'EUR' }],
    ],
    [
      'tens of billions of dollars',
      [
        {
          raw: 'tens of billions of dollars',
          value: 1e10,
          currency: 'USD',
          approximate: true,
          bound: 'at-least',
        },
      ],
    ],
    ['half a million pounds', [{ raw: 'half a million pounds', value: 5e5, currency: 'GBP' }]],
    [
      'a quarter of a million euros',
      [{ raw: 'a quarter of a million euros', value: 2.5e5, currency: 'EUR' }],
    ],
    [
      'two and a half million roubles',
      [{ raw: 'two and a half million roubles', value: 2.5e6, currency: 'RUB' }],
    ],
    ['35 lakh rupees', [{ raw: '35 lakh rupees', value: 3.5e6, currency: 'INR' }]],
    ['Rs 12 crore', [{ raw: 'Rs 12 crore', value: 1.2e8, currency: 'INR' }]],
    ['₽3 trillion', [{ raw: '₽3 trillion', value: 3e12, currency: 'RUB' }]],
    ['500 zł', [{ raw: '500 zł', value: 500, currency: 'PLN' }]],
    ['EUR 125', [{ raw: 'EUR 125', value: 125, currency: 'EUR' }]],
    ['115USD', [{ raw: '115USD', value: 115, currency: 'USD' }]],
    ['USD115.5', [{ raw: 'USD115.5', value: 115.5, currency: 'USD' }]],
    ['30 MUSD', [{ raw: '30 MUSD', value: 3e7, currency: 'USD' }]],
    ['50 cents a litre', [{ raw: '50 cents', value: 0.5, currency: 'USD', per: 'litre' }]],
    ['a $70-a-share offer', [{ raw: '$70', value: 70, currency: 'USD', per: 'share' }]],
    ['a ten-million-dollar hangar', [{ raw: 'ten-million-dollar', value: 1e7, currency: 'USD' }]],
    ['more than $3bn', [{ raw: '$3bn', value: 3e9, currency: 'USD', bound: 'more-than' }]],
    [
      'at least 40 million Swiss francs',
      [{ raw: '40 million Swiss francs', value: 4e7, currency: 'CHF', bound: 'at-least' }],
    ],
    [
      'nearly 20,000 Norwegian kroner',
      [
        {
          raw: '20,000 Norwegian kroner',
          value: 20000,
          currency: 'NOK',
          approximate: true,
          bound: 'less-than',
        },
      ],
    ],
    ['10 million Hungarian forints', [{ raw: '10 million Hungarian forints', value: 1e7, currency: 'HUF' }]],
    [
      'thirteen dollars and forty-five cents',
      [{ raw: 'thirteen dollars and forty-five cents', value: 13.45, currency: 'USD' }],
    ],
    [
      'from $3 to $5',
      [
        { raw: '$3', value: 3, currency: 'USD' },
        { raw: '$5', value: 5, currency: 'USD' },
      ],
    ],
    ['They won 35 seats and ALL 27 states', []],
    ['They won the TOP 10 prize', []],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(facets(text, 'money')).toEqual(expected);
  });
});

describe('percentages', () => {
  const cases: readonly (readonly [string, readonly Expected[]])[] = [
    ['fell to 3.5%', [{ raw: '3.5%', value: 3.5, unit: 'percent' }]],
    ['rose 2 per cent', [{ raw: '2 per cent', value: 2, unit: 'percent' }]],
    [
      'from 3% to 5%',
      [
        { raw: '3%', value: 3, unit: 'percent' },
        { raw: '5%', value: 5, unit: 'percent' },
      ],
    ],
    ['between 3% and 5%', [{ raw: '3% and 5%', value: 3, high: 5, unit: 'percent' }]],
    ['3-5%', [{ raw: '3-5%', value: 3, high: 5, unit: 'percent' }]],
    ['a 12-percentage-point gap', [{ raw: '12-percentage-point', value: 12, unit: 'percentage-point' }]],
    ['by two percentage points', [{ raw: 'two percentage points', value: 2, unit: 'percentage-point' }]],
    ['25 basis points', [{ raw: '25 basis points', value: 25, unit: 'basis-point' }]],
    ['thirty percent or more', [{ raw: 'thirty percent', value: 30, unit: 'percent', bound: 'at-least' }]],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(facets(text, 'percent')).toEqual(expected);
  });
});

describe('counts and measures', () => {
  const counts: readonly (readonly [string, readonly Expected[]])[] = [
    [
      '340 people per square kilometre',
      [{ raw: '340', value: 340, unit: 'person', per: 'square kilometre' }],
    ],
    ['some 5,000 cars a day', [{ raw: '5,000', value: 5000, unit: 'car', approximate: true, per: 'day' }]],
    ['about 600,000 people fled', [{ raw: '600,000', value: 600000, unit: 'person', approximate: true }]],
    ['the four disputed islands', [{ raw: 'four', value: 4, unit: 'island' }]],
    ['dozens of ships', [{ raw: 'dozens', value: 24, unit: 'ship', approximate: true, bound: 'at-least' }]],
    [
      'tens of thousands of protesters',
      [{ raw: 'tens of thousands', value: 10000, unit: 'protester', approximate: true, bound: 'at-least' }],
    ],
    ['1.2 to 1.5 million voters', [{ raw: '1.2 to 1.5 million', value: 1.2e6, high: 1.5e6, unit: 'voter' }]],
    [
      'several hundred soldiers',
      [{ raw: 'hundred', value: 100, unit: 'soldier', approximate: true, bound: 'at-least' }],
    ],
    ['up to 20 long-range missiles', [{ raw: '20', value: 20, unit: 'missile', bound: 'at-most' }]],
    ['two or three companies', [{ raw: 'two or three', value: 2, high: 3, unit: 'company' }]],
    ['one in five adults', [{ raw: 'one in five', value: 0.2, unit: 'adult' }]],
    ['two thirds of voters', [{ raw: 'two thirds', value: 2 / 3, unit: 'voter' }]],
    ['500+ homes', [{ raw: '500+', value: 500, unit: 'home', bound: 'at-least' }]],
    ['12,000 a month', []],
  ];
  test.each(counts)('%s', (text, expected) => {
    const found = facets(text, 'count');
    expect(found.map((one) => ({ ...one, value: Number(one.value?.toFixed(6)) }))).toEqual(
      expected.map((one) => ({ ...one, value: Number(one.value?.toFixed(6)) })),
    );
  });

  const measures: readonly (readonly [string, readonly Expected[]])[] = [
    ['20 km away', [{ raw: '20 km', value: 20, unit: 'kilometer' }]],
    ['a 45-acre site', [{ raw: '45-acre', value: 45, unit: 'acre' }]],
    ['500,000 barrels a day', [{ raw: '500,000 barrels', value: 500000, unit: 'barrel', per: 'day' }]],
    ['188 miles an hour', [{ raw: '188 miles an hour', value: 188, unit: 'mile-per-hour' }]],
    ['120km/h winds', [{ raw: '120km/h', value: 120, unit: 'kilometer-per-hour' }]],
    ['38.5C', [{ raw: '38.5C', value: 38.5, unit: 'celsius' }]],
    ['40 degrees Celsius', [{ raw: '40 degrees Celsius', value: 40, unit: 'celsius' }]],
    ['3,500 square kilometres', [{ raw: '3,500 square kilometres', value: 3500, unit: 'square-kilometer' }]],
    ['5 feet 2 inches', [{ raw: '5 feet 2 inches', value: 62 / 12, unit: 'foot' }]],
    ['lost 25 pounds', [{ raw: '25 pounds', value: 25, unit: 'pound' }]],
    ['1.8m tall', [{ raw: '1.8m', value: 1.8, unit: 'meter' }]],
    ['7.62mm rounds', [{ raw: '7.62mm', value: 7.62, unit: 'millimeter' }]],
    ['300 megawatt-hours', [{ raw: '300 megawatt-hours', value: 300, unit: 'megawatt-hour' }]],
  ];
  test.each(measures)('%s', (text, expected) => {
    const near = (list: readonly Expected[]) =>
      list.map((one) => ({ ...one, value: Number(one.value?.toFixed(6)) }));
    expect(near(facets(text, 'measure'))).toEqual(near(expected));
  });
});

describe('numbers that assert no quantity say so', () => {
  const cases: readonly (readonly [string, string, QuantityRole])[] = [
    ['a 45-year-old man', '45-year-old', 'age'],
    ['Ms Poe, aged 45, left', '45', 'age'],
    ['Jane Poe, 45, left', '45', 'age'],
    ['they won 2-1', '2-1', 'score'],
    ['the third time', 'third', 'ordinal'],
    ['on the 19th floor', '19th', 'ordinal'],
    ['Covid-19 spread', '19', 'title'],
    ['in Chapter 3.', '3', 'title'],
    ['ranked No. 5.', '5', 'title'],
    ['at 12:30 on', '12', 'time'],
    ['at 5 p.m. on', '5', 'time'],
    ['the 1990s were', '1990', 'date'],
    ['one of them', 'one', 'pronoun'],
    ['this one said', 'one', 'pronoun'],
    ['for two years', 'two', 'duration'],
  ];
  test.each(cases)('%s', (text, raw, role) => {
    const quantity = find(text).find(({ facet }) => facet.raw === raw);
    expect(quantity?.role).toBe(role);
  });
});

test('numbers inside dates already found are part of them', () => {
  const text = 'on 5 May 2019 some 40 people';
  const roles = findQuantities(tokenise(text), english, { times: [{ start: 3, end: 13 }] }).map(
    ({ role }) => role,
  );
  expect(roles).toEqual(['date', 'date', 'count']);
});

test('a sign between two numbers is that of one of them', () => {
  expect(find('5$dozen').map(({ facet }) => facet.raw)).toEqual(['5$', 'dozen']);
  expect(find('cost 5$ 10 times').map(({ facet }) => facet.raw)).toEqual(['5$', '10']);
});

test('quantities of any text lie in it, in order, and their words are the text’s', () => {
  const pieces = fc.constantFrom(
    '$',
    '€',
    '5',
    '1,000',
    '3.5',
    '%',
    'million',
    'm',
    'to',
    '-',
    'and',
    'a',
    'half',
    'of',
    ' ',
    ' ',
    'dozen',
    'third',
    'people',
    'km',
    '.',
    '\uD800',
    'over',
    'one',
    'in',
    'between',
    '^',
    'e9',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { facet } of find(text)) {
          expect(facet.start).toBeGreaterThanOrEqual(last);
          expect(facet.end).toBeGreaterThan(facet.start);
          expect(facet.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(facet.start, facet.end)).toBe(facet.raw);
          last = facet.end;
        }
      },
    ),
  );
});

test('number words that could nest without end do not', () => {
  for (const piece of ['minus ', 'half a ', 'one in ', 'a quarter of a ', 'hundred and ']) {
    expect(() => find(piece.repeat(20_000))).not.toThrow();
  }
});
