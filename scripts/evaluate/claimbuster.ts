import { findClaims } from '@/lib/claims';
import { parseCsv, readCorpus } from './corpora';
import { averagePrecision } from './metrics';

/** Average precision of worth on ClaimBuster's groundtruth: sentences of debates, 1 = a fact worth checking. */
export function scoreClaimbuster(): { ap: number; sentences: number } | undefined {
  const source = readCorpus('claimbuster/groundtruth.csv');
  if (source === undefined) return undefined;
  const items = parseCsv(source).map((row) => {
    const claims = findClaims(row['Text'] ?? '', { language: 'en', sensitivity: 1 });
    return { score: Math.max(0, ...claims.map(({ worth }) => worth)), truth: row['Verdict'] === '1' };
  });
  return { ap: averagePrecision(items), sentences: items.length };
}
