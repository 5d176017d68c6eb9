import { describe, expect, test } from 'vitest';
import { activeMark, claimMarks as marksInSteps } from '@/entrypoints/article/claim-marks';
import { listClaims as listInSteps, type PlacedClaim } from '@/entrypoints/article/list-claims';
import { describeQuote, type Location } from '@/lib/anchoring';
import type { Annotation, Rating, Verdict } from '@/lib/annotations';
import type { Claim, ClaimKindId } from '@/lib/claims';
import { runAtOnce } from '@/lib/page/slices';

const listClaims = (...given: Parameters<typeof listInSteps>) => runAtOnce(listInSteps(...given));
const claimMarks = (...given: Parameters<typeof marksInSteps>) => runAtOnce(marksInSteps(...given));

const text = 'The bridge cost $3 million. It opened in 1961. It opened in 1961.';
const at = '2026-01-01T00:00:00.000Z';

function claim(exact: string, kinds: readonly ClaimKindId[], from = 0): Claim {
  const start = text.indexOf(exact, from);
  const word = { start: start + 4, end: start + 10 };
  const reasons = kinds.map((kind) => ({ ...word, code: `${kind}.test`, kind, raw: 'x', weight: 0.5 }));
  return { start, end: start + exact.length, kinds, worth: 0.8, facets: [], reasons };
}

function placed(
  id: string,
  start: number,
  end: number,
  options: { lost?: boolean; rating?: Rating } = {},
): PlacedClaim {
  const envelope = { id, createdAt: at, updatedAt: at, deviceId: 'd' };
  const annotation: Annotation = {
    ...envelope,
    type: 'annotation',
    articleId: 'a',
    quote: describeQuote(text, start, end),
    kinds: ['cost'],
    facets: [],
    origin: { by: 'person' },
    note: '',
    tags: [],
    workflow: 'queued',
    anchor: { state: 'exact', checkedAt: at },
    sameAs: [],
  };
  const verdict = (rating: Rating): Verdict => ({
    ...envelope,
    type: 'verdict',
    annotationId: id,
    rating,
    rationale: '',
    asOf: '2026-01-01',
    evidenceIds: [],
  });
  const location: Location = { start, end, state: 'exact', score: 1 };
  return {
    kept: { annotation, verdicts: options.rating ? [verdict(options.rating)] : [], evidence: [] },
    location: options.lost ? undefined : location,
  };
}

const cost = claim('The bridge cost $3 million.', ['cost']);
const opened = claim('It opened in 1961.', ['date']);
const openedAgain = claim('It opened in 1961.', ['date'], opened.end);

describe('the list of claims', () => {
  test('is in page order and gives the same words at two places two ids', () => {
    const listed = listClaims(text, [openedAgain, opened, cost], [], []);
    expect(listed.map(({ start }) => start)).toEqual([cost.start, opened.start, openedAgain.start]);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(3);
  });

  test('shows a kept claim in place of the one it was made from', () => {
    const listed = listClaims(text, [cost, opened], [placed('k', cost.start, cost.end)], []);
    expect(listed.map(({ id, annotationId }) => annotationId ?? id.split('-')[0])).toEqual(['k', 'claim']);
    expect(listed[0]?.reasons).toEqual(cost.reasons);
  });

  test('shows what a person marked where the detector saw nothing, and leaves out what is not found', () => {
    const own = placed('own', 4, 10);
    const lost = placed('lost', 0, 5, { lost: true });
    expect(listClaims(text, [], [own, lost], []).map(({ id }) => id)).toEqual(['own']);
  });

  test.each([
    ['one sentence', [{ type: 'claim', site: 'x', exact: opened ? 'It opened in 1961.' : '' }], ['cost']],
    ['a kind on this site', [{ type: 'kind', site: 'x', kind: 'cost' }], ['date', 'date']],
  ] as const)('leaves out what was dismissed: %s', (_, dismissals, kinds) => {
    const listed = listClaims(text, [cost, opened, openedAgain], [], dismissals);
    expect(listed.flatMap((item) => item.kinds)).toEqual(kinds);
  });

  test('keeps the kinds that were not dismissed, and what was kept stays whatever is dismissed', () => {
    const both = claim('The bridge cost $3 million.', ['cost', 'date']);
    const silence = [{ type: 'kind', site: 'x', kind: 'cost' }] as const;
    expect(listClaims(text, [both], [], silence)[0]?.kinds).toEqual(['date']);
    expect(listClaims(text, [both], [placed('k', both.start, both.end)], silence)[0]?.id).toBe('k');
  });
});

describe('the marks of a claim', () => {
  const kept = placed('k', cost.start, cost.end, { rating: 'false' });

  test('are its words in the style of their kind on the ground of its sentence', () => {
    const [listed] = listClaims(text, [cost], [], []);
    const marks = claimMarks(listed ? [listed] : [], new Map());
    expect(marks.map(({ style }) => style)).toEqual(['claim', 'cost']);
    expect(marks[1]).toMatchObject({ start: cost.start + 4, end: cost.start + 10 });
  });

  test('are the verdict alone once there is one, and red only then', () => {
    const listed = listClaims(text, [cost], [kept], []);
    const marks = claimMarks(listed, new Map([['k', kept.kept]]));
    expect(marks.map(({ style }) => style)).toEqual(['verdict-false']);
  });

  test('say which claim is being looked at', () => {
    const listed = listClaims(text, [cost, opened], [], []);
    const marks = [...claimMarks(listed, new Map()), ...activeMark(listed[1])];
    expect(marks.filter(({ style }) => style === 'active')).toMatchObject([{ start: opened.start }]);
  });
});
