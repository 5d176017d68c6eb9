import { describe, expect, test } from 'vitest';
import { findClaims } from '@/lib/claims';

/** The words of a kind that light up in a sentence. */
function lit(text: string, kind: string): string[] {
  return findClaims(text, { language: 'en', sensitivity: 1 })
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => reason.kind === kind)
    .map(({ raw }) => raw);
}

describe('what lights up is the whole phrase', () => {
  test.each([
    ['They met in a dispute over four islands.', 'statistic', 'four islands'],
    ['The cabinet approved two American-made units.', 'statistic', 'two American-made units'],
    ['At least two dozen people were killed.', 'statistic', 'At least two dozen people'],
    ['About 12% of voters backed it.', 'statistic', 'About 12%'],
    ['The systems cost about $900 million each and are late.', 'cost', 'about $900 million each'],
    ['The plan costs more than 40 million euros a year.', 'cost', 'more than 40 million euros a year'],
    ['In December 2017, the cabinet approved it.', 'date', 'In December 2017'],
    ['It will not be ready before 2023.', 'date', 'before 2023'],
    ['Nothing has been spent on this since 2015.', 'date', 'since 2015'],
    ['Over the past two years, prices doubled.', 'date', 'Over the past two years'],
    ['Since he took office in September, prices doubled.', 'date', 'Since he took office in September'],
    ['Prices doubled in the first three months of 2021.', 'date', 'in the first three months of 2021'],
  ])('%s (%s)', (text, kind, words) => {
    expect(lit(text, kind)).toContain(words);
  });
});

describe('a quantity after "over"', () => {
  test.each([
    ['They are locked in a dispute over four islands.', undefined],
    ['It has sovereignty over the four islands.', undefined],
    ['Talks over 20 prisoners failed.', undefined],
    ['The army said that over 20 prisoners died.', 'more-than'],
  ])('%s', (text, bound) => {
    const facets = findClaims(text, { language: 'en', sensitivity: 1 }).flatMap(({ facets }) => facets);
    const quantity = facets.find(({ type }) => type === 'quantity');
    expect(quantity).toBeDefined();
    expect(quantity && 'bound' in quantity ? quantity.bound : undefined).toBe(bound);
  });
});

describe('who holds land', () => {
  const both = 'Russia has sovereignty over the islands, but Japan claims them as its Northern Territories.';
  const territoriesOf = (text: string) =>
    findClaims(text, { language: 'en', sensitivity: 1 })
      .flatMap(({ facets }) => facets)
      .flatMap((facet) => (facet.type === 'territory' ? [facet] : []));

  test.each([
    [both, 'Russia has sovereignty over the islands'],
    [both, 'Japan claims them as its Northern Territories'],
    ['They met in a dispute over four islands.', 'dispute over four islands'],
    ['The islands are also claimed by Japan.', 'islands are also claimed by Japan'],
  ])('lights up with its relation and party: %s', (text, words) => {
    expect(lit(text, 'sovereignty')).toContain(words);
  });

  test('gives each clause its own parties, and "them" the place named before', () => {
    expect(territoriesOf(both)).toMatchObject([
      { relation: 'owns', raw: 'islands', parties: ['Russia'] },
      { relation: 'claims', id: 'kuril-islands', parties: ['Japan'] },
    ]);
    expect(territoriesOf('Russia holds the Kurils, while Japan claims them.')).toContainEqual(
      expect.objectContaining({ relation: 'claims', raw: 'Kurils', parties: ['Japan'] }),
    );
  });

  test.each(['The islands are also claimed by Japan.', 'China claims Taiwan as its own.', both])(
    'a claim to land is no report: %s',
    (text) => {
      expect(lit(text, 'attribution')).toEqual([]);
    },
  );

  test('"claims it has" is speech', () => {
    const text = 'The island’s company made a profit, and Japan claims it has proof.';
    expect(territoriesOf(text)).toEqual([]);
  });
});
