import { expect, test } from 'vitest';
import { revisions } from './newsroom/article-revisions';
import { foreignChanges } from './newsroom/foreign-changes';
import { harmlessChanges } from './newsroom/harmless-changes';
import { laterChanges } from './newsroom/later-changes';
import { lockedChanges } from './newsroom/locked-changes';
import { deletionOf, type NewsroomCase, revisionCases, sentenceCases } from './newsroom/newsroom-cases';
import { verdictOf } from './newsroom/newsroom-verdict';

/**
 * What is said to be the same, and is not quite: words put before a sentence that is quoted from its first word on, and
 * a Chinese negation before a quote that begins within a sentence.
 */
const saidToBeSame = /^(?:number: Thousands marched|zh negation: 部长)/;

const sets: readonly [name: string, list: string, leastRight: number][] = [
  ['numbers, dates, names, negations', lockedChanges, 0.94],
  ['what changes no claim', harmlessChanges, 0.95],
  ['those written after the rules', laterChanges, 0.95],
  // Number words, months and days are known in English, German, French and Spanish, and names by their capitals.
  ['other languages', foreignChanges, 0.8],
];

test.each(sets)('%s', (_, list, leastRight) => {
  for (const isWhole of [true, false]) expectRight(sentenceCases(list, isWhole), leastRight);
});

test.each(sets)('%s: orphans where the sentence is taken out', (_, list) => {
  expectRight(sentenceCases(list, true).map(deletionOf), 1);
});

test('quotes in articles that were revised', () => {
  expectRight(revisions.flatMap(revisionCases), 0.92);
});

/** None at another place, none said to be the same that is not, and so many right. */
function expectRight(cases: readonly NewsroomCase[], leastRight: number): void {
  const said = cases.map((each) => ({ name: each.name, verdict: verdictOf(each) }));
  const isGrave = ({ name, verdict }: { name: string; verdict: string }) =>
    verdict.startsWith('wrong') || (verdict.startsWith('said') && !saidToBeSame.test(name));
  expect(said.filter(isGrave)).toEqual([]);
  expect(said.filter(({ verdict }) => verdict === 'right').length / said.length).toBeGreaterThanOrEqual(
    leastRight,
  );
}
