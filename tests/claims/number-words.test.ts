import { describe, expect, test } from 'vitest';
import { english } from '@/lib/claims/languages/en';
import { numberLexicons } from '@/lib/claims/number-lexicons';
import { readNumber } from '@/lib/claims/numbers';
import { findQuantities } from '@/lib/claims/quantities';
import { tokenise } from '@/lib/claims/tokens';

/** The value of the number that the text begins with, and the words it takes. */
function read(text: string): string {
  const tokens = tokenise(text);
  const reading = readNumber(tokens, 0, tokens.count, numberLexicons(english));
  if (reading === undefined) return 'no number';
  const words = text.slice(tokens.start[reading.first], tokens.end[reading.last - 1]);
  return `${words} = ${Number(reading.value.toPrecision(9))}`;
}

describe('numbers in words', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a twenty-fourth of the estate', 'a twenty-fourth = 0.0416666667'],
    ['a twenty-first century city', 'no number'],
    ['one thirty-second of an inch', 'one thirty-second = 0.03125'],
    ['forty fiftieths', 'forty fiftieths = 0.8'],
    ['seven thirty fifths of the land', 'seven thirty fifths = 0.2'],
    ['two hundred and forty-one sixths', 'two hundred and forty-one sixths = 40.1666667'],
    ['sixty and three quarters', 'sixty and three quarters = 60.75'],
    ['four hundred and three dozen eggs', 'four hundred and three dozen = 436'],
    ['one hundred dozen eggs', 'one hundred dozen = 1200'],
    ['fifty and six years', 'fifty and six = 56'],
    ['minus one over forty', 'minus one over forty = -0.025'],
    ['two-and-a-half million people', 'two-and-a-half million = 2500000'],
    ['two and a half million people', 'two and a half million = 2500000'],
    ['half the voters', 'no number'],
    ['one in five adults', 'one in five = 0.2'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('between two numbers, "and" adds nothing', () => {
    const [quantity] = findQuantities(tokenise('between twenty and five hundred people'), english);
    expect(quantity?.facet).toMatchObject({ value: 20, high: 500 });
  });
});

describe('percentages', () => {
  const cases: readonly (readonly [string, number | undefined, string])[] = [
    ['half a percent', 0.5, 'percent'],
    ['half a percentage point', 0.5, 'percentage-point'],
    ['a quarter of a percent', 0.25, 'percent'],
    ['three and a half per cent', 3.5, 'percent'],
    ['ninety-nine point nine percent', 99.9, 'percent'],
    ['two hundred percents', 200, 'percent'],
    ['minus 5%', -5, 'percent'],
    ['-3.2%', -3.2, 'percent'],
    ['Percent of forty', 40, 'percent'],
    ['the % of voters', undefined, 'percent'],
  ];
  test.each(cases)('%s', (text, value, unit) => {
    const [quantity] = findQuantities(tokenise(text), english);
    expect([quantity?.facet.value, quantity?.facet.unit]).toEqual([value, unit]);
  });

  test('the codes of an address are none', () => {
    const text = 'See https://example.org/find?name=a%20b%2Fc for more.';
    expect(findQuantities(tokenise(text), english).filter(({ role }) => role === 'unit')).toEqual([]);
  });
});
