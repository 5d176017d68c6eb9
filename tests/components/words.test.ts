import { expect, test } from 'vitest';
import { wordsFor } from '@/components/words';
import { confidences, ratings, sourceKinds, stances, workflows } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import { formats } from '@/lib/exchange';
import { autoExportFailures } from '@/lib/platform';
import source from '@/locales/en.yml?raw';

const relations = [
  'owns',
  'administers',
  'occupies',
  'annexes',
  'claims',
  'disputes',
  'recognises',
  'does-not-recognise',
  'cedes',
  'secedes',
  'part-of',
  'controls',
  'borders',
  'status',
] as const;

test.each([
  ['kind', claimKindIds],
  ['kindHint', claimKindIds],
  ['rating', ratings],
  ['confidence', confidences],
  ['workflow', workflows],
  ['stance', stances],
  ['sourceKind', sourceKinds],
  ['territory', relations],
  ['territoryAlone', relations],
  ['facet.bound', ['at-least', 'at-most', 'more-than', 'less-than']],
  ['time', ['before', 'after', 'since', 'until', 'by', 'during']],
  ['loss', [...new Set(formats.flatMap(({ drops }) => drops))]],
  ['autoExportFailure', autoExportFailures],
  ['recordType', ['article', 'annotation', 'source', 'evidence', 'verdict']],
] as const)('has words for every %s', (prefix, codes) => {
  for (const code of codes) expect(wordsFor(prefix, code, ['X'])).not.toBe('');
});

test('names its keys with the letters browsers allow in messages', () => {
  const keys = source
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => /^ *([^:"'\s]+):/.exec(line)?.[1] ?? []);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

test('says each key once in its place, so that no translation shadows another', () => {
  const top = source.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
  expect(top.filter((key, index) => top.indexOf(key) !== index)).toEqual([]);
});
