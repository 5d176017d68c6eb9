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
    ['Over the past two years, prices doubled.', 'date', 'Over the past two years'],
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
