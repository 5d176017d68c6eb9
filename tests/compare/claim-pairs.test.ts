import { expect, test } from 'vitest';
import { compareClaims } from '@/lib/compare';
import { prepare } from '@/tests/support/read-claim';
import { type ClaimPair, heldOutPairs, type PairLabel, tuningPairs } from './fixtures/claim-pairs';

const judge = ([, a, b]: ClaimPair): PairLabel => compareClaims(prepare(a), prepare(b))?.relation ?? 'other';

/** Of what is called so, how much is; of what is so, how much is called so. */
function measure(pairs: readonly ClaimPair[], label: PairLabel) {
  const judged = pairs.map((pair) => ({ truth: pair[0], found: judge(pair), pair }));
  const hits = judged.filter(({ truth, found }) => truth === label && found === label).length;
  const called = judged.filter(({ found }) => found === label);
  const wrong = called.filter(({ truth }) => truth !== label).map(({ pair }) => pair);
  const there = judged.filter(({ truth }) => truth === label).length;
  return { precision: hits / called.length, recall: hits / there, wrong };
}

test.each([
  ['same', tuningPairs, 0.97, 0.9],
  ['same', heldOutPairs, 0.95, 0.75],
  ['other-value', tuningPairs, 0.97, 0.95],
  ['other-value', heldOutPairs, 0.95, 0.85],
] as const)('"%s" is said seldom in vain and often enough', (label, pairs, precision, recall) => {
  const found = measure(pairs, label);
  console.info(
    `${label}, ${pairs.length} pairs: precision ${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)}`,
  );
  expect(found.precision, JSON.stringify(found.wrong)).toBeGreaterThanOrEqual(precision);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});

test('which of two claims came first makes no difference', () => {
  for (const [, a, b] of [...tuningPairs, ...heldOutPairs]) {
    const [there, back] = [compareClaims(prepare(a), prepare(b)), compareClaims(prepare(b), prepare(a))];
    expect(back?.relation, `${a} | ${b}`).toBe(there?.relation);
  }
});
