import { describe, expect, test } from 'vitest';
import { findTerritoryClaims } from '@/lib/claims/find-territory-claims';
import { sovereigntyExamples } from '@/lib/claims/kinds/examples/sovereignty';
import { tokenise } from '@/lib/claims/tokens';
import { sovereigntyClaims, sovereigntyNearMisses } from './fixtures/sovereignty-sentences';

function facetsIn(text: string, language?: string) {
  const tokens = tokenise(text, language && language !== 'en' ? { decimal: ',' } : {});
  return findTerritoryClaims(tokens, 0, tokens.count, language);
}

describe('territory claims in English', () => {
  test.each(sovereigntyExamples.claims)('finds: %s', (sentence) => {
    expect(facetsIn(sentence)).not.toEqual([]);
  });

  test.each(sovereigntyExamples.nearMisses)('passes over: %s', (sentence) => {
    expect(facetsIn(sentence)).toEqual([]);
  });

  test('keeps F1 above .9 on harder sentences', () => {
    const missed = sovereigntyClaims.filter((sentence) => facetsIn(sentence).length === 0);
    const alarms = sovereigntyNearMisses.filter((sentence) => facetsIn(sentence).length > 0);
    const hits = sovereigntyClaims.length - missed.length;
    const f1 = (2 * hits) / (2 * hits + missed.length + alarms.length);
    expect(f1, [...missed, '—', ...alarms].join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
