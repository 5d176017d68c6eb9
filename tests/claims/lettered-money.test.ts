import { describe, expect, test } from 'vitest';
import { findClaims } from '@/lib/claims';
import { english } from '@/lib/claims/languages/en';
import { findQuantities } from '@/lib/claims/quantities';
import { tokenise } from '@/lib/claims/tokens';

const money = (text: string): string =>
  findQuantities(tokenise(text), english)
    .filter(({ role }) => role === 'money')
    .map(({ facet: { raw, value, currency, per } }) => `${raw} = ${value} ${currency}${per ? `/${per}` : ''}`)
    .join('; ');

describe('money whose sign is letters written on', () => {
  test.each([
    ['Petrol now sells for N1,120 per litre.', 'N1,120 = 1120 NGN/litre'],
    ['a budget of N2.7 trillion', 'N2.7 trillion = 2700000000000 NGN'],
    ['It cost N890.', 'N890 = 890 NGN'],
    ['Sh214 million was lost', 'Sh214 million = 214000000 KES'],
    ['a KSh500 fare', 'KSh500 = 500 KES'],
    ['more than R50m', 'R50m = 50000000 ZAR'],
    ['RM3.5 million in aid', 'RM3.5 million = 3500000 MYR'],
    ['a fine of Rs500', 'Rs500 = 500 INR'],
    ['Nurses wore N95 masks.', ''],
    ['the N7 and the R21 roads', ''],
    ['climbed K2 with his P45', ''],
    ['model R2D2', ''],
  ])('%s', (text, expected) => {
    expect(money(text)).toBe(expected);
  });
});

test('such money is a cost in an article as well', () => {
  const [claim] = findClaims('Petrol climbed to N1,120 per litre in Abuja.', { language: 'en' });
  expect(claim?.kinds).toContain('cost');
});

test('what is asked asserts nothing of a kind', () => {
  const text = 'Did prices double to $50 in 2019? They doubled to $50 in 2019.';
  const [asked, told] = findClaims(text, { language: 'en', sensitivity: 1 });
  expect(told?.kinds).toEqual(['cost', 'date', 'comparison']);
  expect(asked?.kinds).toEqual([]);
});
