import { expect, test } from 'vitest';
import { ratings } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import {
  createClaimIndex,
  digest,
  tallyKindsByMonth,
  tallyVerdictsByMonth,
  tallyVerdictsBySite,
} from '@/lib/library';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';
import { packRecords } from '@/tests/support/pack-records';
import { makeAnnotation, makeArticle, makeVerdict, stamped } from '@/tests/support/records';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('counts standing verdicts by site and month, and kinds by month', () => {
  const article = makeArticle(1);
  const claim = (n: number, createdAt: string) =>
    stamped(makeAnnotation(n, article.id, { createdAt, kinds: ['cost', 'date'] }));
  const verdict = (n: number, of: string, createdAt: string, rating: 'true' | 'false') =>
    stamped(makeVerdict(n, of, { createdAt, rating }));
  const first = claim(2, '2025-11-20T12:00:00Z');
  const second = claim(3, '2026-02-20T12:00:00Z');
  const index = createClaimIndex();
  index.add(
    digest(
      [
        {
          id: article.id,
          value: {
            article: stamped(article),
            annotations: [first, second],
            verdicts: [
              verdict(4, first.record.id, '2025-12-10T12:00:00Z', 'true'),
              verdict(5, first.record.id, '2026-01-10T12:00:00Z', 'false'),
            ],
            evidence: [],
          },
        },
      ],
      [],
    ),
  );
  const isFalse = ratings.map((rating) => (rating === 'false' ? 1 : 0));
  expect(tallyVerdictsBySite(index, 5)).toEqual({
    columns: ratings,
    rows: [{ key: 'news.example', counts: isFalse }],
  });
  expect(tallyVerdictsByMonth(index).rows).toEqual([{ key: '2026-01', counts: isFalse }]);
  const kinds = tallyKindsByMonth(index);
  expect(kinds.rows.map(({ key, counts }) => [key, sum(counts)])).toEqual([
    ['2025-11', 2],
    ['2025-12', 0],
    ['2026-01', 0],
    ['2026-02', 2],
  ]);
  expect(kinds.rows[0]?.counts[claimKindIds.indexOf('cost')]).toBe(1);
});

test('shows the sites with most verdicts and the latest two years', () => {
  const records = makeMadeUpLibrary({ articles: 200, claimsEach: 2, judged: 0.5 });
  const index = createClaimIndex();
  index.add(digest(packRecords(records), []));
  const { rows } = tallyVerdictsBySite(index, 3);
  expect(rows).toHaveLength(3);
  const totals = rows.map(({ counts }) => sum(counts));
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  expect(tallyVerdictsByMonth(index).rows.length).toBeLessThanOrEqual(24);
  expect(tallyVerdictsByMonth(createClaimIndex()).rows).toEqual([]);
});
