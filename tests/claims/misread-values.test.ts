import { expect, test } from 'vitest';
import { type Facet, findClaims } from '@/lib/claims';

/** What is understood in a text written on 14 May 2024, at every sensitivity. */
function facetsOf(text: string): readonly Facet[] {
  const options = { language: 'en', sensitivity: 1, publishedAt: new Date('2024-05-14') };
  return findClaims(text, options).flatMap(({ facets }) => facets);
}

function phrasesOf(text: string): readonly string[] {
  return findClaims(text, { language: 'en', sensitivity: 1 }).flatMap(({ reasons }) =>
    reasons.flatMap(({ kind, raw }) => (kind === 'statistic' ? [raw] : [])),
  );
}

test.each([
  ['Rules at airports have changed since 9/11.', { edtf: '2001-09-11/..' }],
  ['A year and a half ago, the bridge opened.', { edtf: '2022-11' }],
  ['Catches fell over the last quarter-century.', { edtf: '1999-05-14/2024-05-14' }],
  ['A cod can grow to 60 pounds in that bay.', { value: 60, unit: 'pound' }],
  ['The catch is capped at 29.4 million pounds.', { value: 29_400_000, unit: 'pound' }],
  ['The house sold for 60 pounds.', { value: 60, currency: 'GBP' }],
  ['The fine was $100 Australian.', { raw: '$100 Australian', value: 100, currency: 'AUD' }],
  ['The state spent $5 million Canadian on it.', { value: 5_000_000, currency: 'CAD' }],
  ['It raised $5 million Australian dollars.', { value: 5_000_000, currency: 'AUD' }],
  ['He paid $30 US for it.', { value: 30, currency: 'USD' }],
  ['The bridge cost HK$39 million.', { value: 39_000_000, currency: 'HKD' }],
  ['They spent $5 million Canadian taxpayers had saved.', { raw: '$5 million', currency: 'USD' }],
  ['About 1900 were held.', { value: 1900, approximate: true }],
  ['Some 2000 attended the fair.', { value: 2000, approximate: true }],
  ['The mill was built about 1900.', { edtf: '1900~' }],
  ['They paid for a C$3 million one.', { raw: 'C$3 million', value: 3_000_000, currency: 'CAD' }],
  ['It holds three million one hundred books.', { value: 3_000_100 }],
  ['The axes are about 23,000 years old.', { edtf: 'P23000Y' }],
  ['He is 6′2″ tall.', { raw: '6′2″', unit: 'foot' }],
  ['The chain had no debt as of last July.', { edtf: '2023-07', relation: 'at' }],
  ['By April, the lake had risen.', { edtf: '../2024-04', relation: 'by' }],
  ['By April, the lake will rise.', { edtf: '../2025-04', relation: 'by' }],
  ['By March, the lake will rise.', { edtf: '../2025-03', relation: 'by' }],
  ['More than 2000 were held.', { value: 2000, bound: 'more-than' }],
  ['The talks run from May 5 to 7.', { edtf: '2024-05-05/2024-05-07' }],
  ['The talks begin on May 5 to 9 a.m. sharp.', { edtf: '2024-05-05' }],
  ['They paid 420 million finnish markka for it.', { value: 420_000_000, currency: 'FIM' }],
])('%s', (text, facet) => {
  expect(facetsOf(text)).toEqual([expect.objectContaining(facet)]);
});

test.each([
  ['a screen’s sides are no years', 'The screen shows 1800 x 1920 dots.', 'time'],
  ['ships of a century are not of four', 'The yard owns one of four century-old sloops.', 'time'],
  ['degrees are no decade', 'Temperatures in the city soon climbed into the 50s.', 'time'],
  ['a mark on a bone is no money', 'The middle one shows marks of an axe.', 'quantity'],
])('%s', (_, text, type) => {
  expect(facetsOf(text).filter((facet) => facet.type === type && !('unit' in facet))).toEqual([]);
});

test('a number is one claim, told with all its words', () => {
  expect(phrasesOf('Tens of thousands of voters filled the square.')).toEqual([
    'Tens of thousands of voters',
  ]);
  expect(phrasesOf('Scores of buses stood idle.')).toEqual(['Scores of buses']);
  expect(phrasesOf('Rates rose by more than half a percentage point.')).toEqual([
    'more than half a percentage point',
  ]);
  expect(phrasesOf('They made several million pairs and a few thousand hats.')).toEqual([
    'several million pairs',
    'a few thousand hats',
  ]);
});

test('the number in the name of a place counts nothing', () => {
  expect(phrasesOf('A whale was found on Ninety Mile Beach.')).toEqual([]);
  expect(phrasesOf('They walked ninety miles.')).toEqual(['ninety miles']);
});

test('what an amount was at a time is not per time', () => {
  const [cost, time] = facetsOf('It earned $2 billion a year earlier.');
  expect(cost).toMatchObject({ raw: '$2 billion', value: 2_000_000_000 });
  expect(cost).not.toHaveProperty('per');
  expect(time).toMatchObject({ raw: 'a year earlier' });
  expect(facetsOf('It earns $2 billion a year.')).toEqual([expect.objectContaining({ per: 'year' })]);
});
