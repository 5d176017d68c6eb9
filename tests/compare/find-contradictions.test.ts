import { expect, test } from 'vitest';
import { type Contradiction, findContradictions, groupContradictions, type NamedClaim } from '@/lib/compare';
import { prepare } from '@/tests/support/read-claim';

function run(sentences: readonly string[]): readonly Contradiction[] {
  const claims: NamedClaim[] = sentences.map((text, index) => ({
    id: String(index),
    prepared: prepare(text),
  }));
  const steps = findContradictions(claims);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value ?? [];
  }
}

const sentences = [
  'Each Aegis Ashore system costs US$900 million.',
  'The metro in Hanoi opened in 2021.',
  'Each Aegis Ashore system costs US$1.2 billion.',
  'The metro in Hanoi opened in 2023.',
  'Wheat prices fell by 3% in June.',
  'Each Aegis Ashore system costs US$2 billion.',
];

test('claims of the same thing with other values are found among others', () => {
  expect(
    run(sentences)
      .map(({ a, b }) => `${a}-${b}`)
      .sort(),
  ).toEqual(['0-2', '0-5', '1-3', '2-5']);
});

test('what hangs together is one group', () => {
  const groups = groupContradictions(run(sentences));
  expect(groups.map(({ ids }) => [...ids].sort()).sort()).toEqual([
    ['0', '2', '5'],
    ['1', '3'],
  ]);
});

test('groups that a later pair joins become one', () => {
  const pair = (a: string, b: string): Contradiction => ({ a, b, score: 1, differences: [] });
  const groups = groupContradictions([pair('a', 'b'), pair('c', 'd'), pair('b', 'c')]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.pairs).toHaveLength(3);
});

test('a contradiction is found among thousands of claims of other things', () => {
  const many = Array.from(
    { length: 3000 },
    (_, index) => `The bridge of Place${index} cost $${index + 3} million.`,
  );
  expect(run([...many, 'The bridge of Place77 cost $900 million.']).map(({ a }) => a)).toEqual(['77']);
});

test('contradictions are found among thousands of claims about few places', () => {
  const places = ['Varna', 'Lekki', 'Ostrava', 'Tampico', 'Galle', 'Narvik', 'Maradi', 'Pavlodar'];
  const works = ['bridge', 'stadium', 'airport', 'hospital', 'tunnel', 'library', 'harbour', 'museum'];
  const each = 40;
  const sentences = Array.from({ length: each }, (_, round) =>
    places.flatMap((place) => works.map((work) => `The ${work} of ${place} cost $${round + 3} million.`)),
  ).flat();
  // Each word is in more claims than one word may lead to; only two together lead to the few of one work.
  expect(sentences).toHaveLength(places.length * works.length * each);
  const pairsOfOneWork = (each * (each - 1)) / 2;
  expect(run(sentences)).toHaveLength(places.length * works.length * pairsOfOneWork);
});
