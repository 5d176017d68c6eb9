import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimKindId, claimKindIds, findClaims } from '@/lib/claims';
import { kinds } from '@/lib/claims/kinds';
import { kindExamples } from '@/lib/claims/kinds/examples';
import { readWords } from '@/tests/support/words';

/** Of each, so that a kind is defined by more than its author's first thoughts. */
const examplesNeeded = 40;

test('every file of the folder is in the list of kinds, and every kind has one', () => {
  const files = readdirSync('lib/claims/kinds')
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace('.ts', ''));
  expect(kinds.map(({ id }) => id).sort()).toEqual(files.sort());
  expect([...claimKindIds].sort()).toEqual(files.sort());
});

describe.each(kinds)('$id', ({ id, label, description }) => {
  const { claims, nearMisses } = kindExamples[id];

  test('has its words and enough examples', () => {
    expect(readWords(label)).not.toBe('');
    expect(readWords(description)).not.toBe('');
    expect(claims.length).toBeGreaterThanOrEqual(examplesNeeded);
    expect(nearMisses.length).toBeGreaterThanOrEqual(examplesNeeded);
    expect(new Set([...claims, ...nearMisses]).size).toBe(claims.length + nearMisses.length);
  });

  test.each(claims)('finds it in: %s', (sentence) => {
    expect(kindsOf(sentence)).toContain(id);
  });

  test.each(nearMisses)('does not find it in: %s', (sentence) => {
    expect(kindsOf(sentence)).not.toContain(id);
  });

  test('gives its reasons as words of the text, with a code the interface can say', () => {
    for (const sentence of claims) {
      for (const claim of findClaims(sentence, { language: 'en', sensitivity: 1 })) {
        for (const { code, start, end, raw } of claim.reasons) {
          expect(sentence.slice(start, end)).toBe(raw);
          expect(readWords(`reason.${code.replaceAll('-', '_')}`)).not.toBe('');
        }
      }
    }
  });
});

function kindsOf(sentence: string): ClaimKindId[] {
  return findClaims(sentence, { language: 'en', sensitivity: 1 }).flatMap((claim) => claim.kinds);
}
