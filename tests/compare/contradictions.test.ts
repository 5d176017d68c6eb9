import { describe, expect, test } from 'vitest';
import { compareClaims } from '@/lib/compare';
import { prepare } from '@/tests/support/read-claim';
import { compatible, contradicting } from './fixtures/contradiction-pairs';

const relation = (a: string, b: string) => compareClaims(prepare(a), prepare(b))?.relation;

describe('is shown as a contradiction', () => {
  test.each(contradicting)('%s: %s / %s', (_, a, b) => {
    expect(relation(a, b)).toBe('other-value');
    expect(relation(b, a)).toBe('other-value');
  });
});

describe('is not shown as a contradiction', () => {
  test.each(compatible)('%s: %s / %s', (_, a, b) => {
    expect(relation(a, b)).not.toBe('other-value');
    expect(relation(b, a)).not.toBe('other-value');
  });
});

test('the values that differ are given, each as its claim has it', () => {
  const found = compareClaims(
    prepare('Each Aegis Ashore system costs about US$900 million.'),
    prepare('Each Aegis Ashore system costs US$1.2 billion.'),
  );
  expect(found).toMatchObject({
    relation: 'other-value',
    differences: [{ type: 'quantity', a: { value: 9e8 }, b: { value: 1.2e9 } }],
  });
  const years = compareClaims(
    prepare('The metro in Hanoi opened in 2021.'),
    prepare('The metro in Hanoi opened in 2023.'),
  );
  expect(years).toMatchObject({ differences: [{ type: 'time', a: { edtf: '2021' }, b: { edtf: '2023' } }] });
});
