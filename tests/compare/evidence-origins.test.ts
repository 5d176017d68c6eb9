import { describe, expect, test } from 'vitest';
import { groupByOrigin, type SourcedEvidence } from '@/lib/compare';

let made = 0;
const item = (source: Partial<SourcedEvidence['source']>, passage?: string): SourcedEvidence => {
  made += 1;
  return {
    evidence: { id: `e${made}`, stance: 'supports', ...(passage && { passage }) },
    source: { id: `s${made}`, kind: 'reporting', title: `Title ${made}`, authors: [], ...source },
  };
};
const agency =
  'The ministry said on Tuesday that the first of the two ferries would not sail before next spring.';

describe('evidence of one origin is counted once', () => {
  test.each([
    ['the same source', [item({ id: 's' }), item({ id: 's' })], 1],
    [
      'the same site',
      [item({ url: 'https://www.news.example/a' }), item({ url: 'https://news.example/b' })],
      1,
    ],
    ['the same publisher', [item({ publisher: 'Reuters' }), item({ publisher: 'REUTERS News Agency' })], 1],
    [
      'an agency text in two papers',
      [item({ publisher: 'A' }, agency), item({ publisher: 'B' }, `${agency} More.`)],
      1,
    ],
    [
      'the same headline',
      [
        item({ title: 'Ferries delayed until next spring again' }),
        item({ title: 'Ferries delayed until next spring, again' }),
      ],
      1,
    ],
    ['two sites', [item({ url: 'https://a.example/a' }), item({ url: 'https://b.example/a' })], 2],
    ['two short passages alike', [item({}, 'It was late.'), item({}, 'It was late.')], 2],
    ['publishers unknown', [item({}), item({})], 2],
  ])('%s', (_, items, origins) => {
    expect(groupByOrigin(items)).toHaveLength(origins);
  });

  test('through a third they become one, and say why', () => {
    const [group, ...others] = groupByOrigin([
      item({ publisher: 'A', url: 'https://a.example/1' }),
      item({ publisher: 'B', url: 'https://b.example/1' }),
      item({ publisher: 'B', url: 'https://a.example/2' }),
    ]);
    expect(others).toEqual([]);
    expect([...(group?.joinedBy ?? [])].sort()).toEqual(['publisher', 'site']);
  });

  test('a law or data of the first hand is primary', () => {
    expect(groupByOrigin([item({ kind: 'law-or-treaty' })])[0]?.isPrimary).toBe(true);
    expect(groupByOrigin([item({ kind: 'expert' })])[0]?.isPrimary).toBe(false);
  });
});
