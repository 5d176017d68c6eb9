import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workflows } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';
import {
  anchorings,
  type ClaimIndex,
  createClaimIndex,
  digest,
  everything,
  foldWords,
  fromParameters,
  groupings,
  isNarrowed,
  keeperOf,
  type LibraryQuery,
  markers,
  ratingChoices,
  searchClaims,
  sorts,
  toParameters,
} from '@/lib/library';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';
import { packRecords, sourcesAmong } from '@/tests/support/pack-records';

/** One's own, two of a member of a team, and one nothing is known of. */
const devices = ['device-a', 'device-b', 'device-c', 'device-d'] as const;
const nameKeeper = keeperOf(
  new Map([
    ['device-a', { isOwn: true }],
    ['device-b', { isOwn: false, device: 'Laptop', person: 'Robin' }],
    ['device-c', { isOwn: false, device: 'Phone', person: 'Robin' }],
  ]),
);
const records = makeMadeUpLibrary({ articles: 60, claimsEach: (n) => n % 6, sources: 12, seed: 3 }).map(
  ({ record, stamps }, place) => ({
    record: { ...record, deviceId: devices[place % devices.length] ?? 'device-a' },
    stamps,
  }),
);
const articles = packRecords(records);
const sources = sourcesAmong(records);
const index = createClaimIndex();
// In two parts, the first of which is outlived in half.
index.add(digest(articles.slice(0, 40), []));
index.add(
  digest(
    articles.slice(20),
    sources.map((stamped) => ({ id: stamped.record.id, value: stamped })),
  ),
);

const anyOf = <Value>(values: readonly Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...values]) });
const anyQuery: fc.Arbitrary<LibraryQuery> = fc.record(
  {
    text: fc.constantFrom(
      '',
      'b',
      'bri',
      'bridge a',
      '9',
      '"in force since" m',
      'unemployment',
      'cost 900',
      'the bridge',
      '"in force"',
      'moreau',
      'audit',
      'LODZ',
      '橋',
      'zz',
    ),
    kinds: anyOf(claimKindIds),
    ratings: anyOf(ratingChoices),
    workflows: anyOf(workflows),
    anchors: anyOf(anchorings),
    markers: anyOf(markers),
    sites: anyOf(['tagblatt.example', 'morningpost.example', 'nowhere.example']),
    keepers: anyOf(['own', 'person:Robin', 'device:device-d', 'device:nobody']),
    tags: anyOf(['budget', 'énergie', 'none such']),
    onlyConflicts: fc.constantFrom(false, false, true),
    from: fc.constantFrom('2025-06-01', '2026-03-29'),
    to: fc.constantFrom('2026-03-29', '2026-09-01'),
    sort: fc.constantFrom(...sorts),
    grouping: fc.constantFrom(...groupings),
  },
  { requiredKeys: Object.keys(everything) as (keyof typeof everything)[] },
);

test('finds what asking every record finds, and counts what each choice would show', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const found = searchClaims(index, query, nameKeeper);
      expect([...found.claims].map(index.idOf).sort()).toEqual(asked(query).sort());
      for (const { value, count } of found.facets.kinds) {
        const kind = claimKindIds.find((id) => id === value) ?? 'cost';
        expect(count).toBe(asked({ ...query, kinds: [kind] }).length);
      }
      for (const { value, count } of found.facets.ratings) {
        const rating = ratingChoices.find((id) => id === value) ?? 'none';
        expect(count).toBe(asked({ ...query, ratings: [rating] }).length);
      }
      for (const { value, count } of found.facets.sites) {
        expect(count).toBe(asked({ ...query, sites: [value] }).length);
      }
      for (const { value, count } of found.facets.keepers) {
        expect(count).toBe(asked({ ...query, keepers: [value] }).length);
      }
      for (const { value, count } of found.facets.tags) {
        expect(count).toBe(asked({ ...query, tags: [...query.tags, value] }).length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a query survives its address', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(fromParameters(new URLSearchParams(toParameters(query).toString()))).toEqual(query);
    }),
  );
  expect(toParameters(everything).toString()).toBe('');
  expect(isNarrowed({ ...everything, sort: 'worth', grouping: 'day' })).toBe(false);
  expect(isNarrowed({ ...everything, text: 'x' })).toBe(true);
});

test.each(['kind=nonsense&sort=__proto__&from=yesterday&rating=', 'tag=a&tag=a', 'q=%00&group=constructor'])(
  'an address written by anybody is a query: %s',
  (address) => {
    const query = fromParameters(new URLSearchParams(address));
    expect(() => searchClaims(index, query)).not.toThrow();
    expect(query).toMatchObject({ kinds: [], sort: 'changed', grouping: 'none' });
    expect(query.tags.length).toBeLessThan(2);
  },
);

describe('order and groups', () => {
  test.each([
    ['changed', index.changedAt],
    ['kept', index.keptAt],
    ['worth', index.worth],
  ] as const)('by %s the greatest come first', (sort, column) => {
    const { claims } = searchClaims(index, { ...everything, sort });
    const seconds = [...claims].map((claim) =>
      Math.floor((column[claim] ?? 0) * (sort === 'worth' ? 1000 : 0.001)),
    );
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
    expect(claims).toHaveLength(index.count);
  });

  test.each(groupings)('by %s every claim stands under its heading', (grouping) => {
    const found = searchClaims(index, { ...everything, grouping });
    const shown = new Map<number, number[]>();
    let group = -1;
    for (const row of found.rows) {
      if (row < 0) group = -1 - row;
      else shown.set(group, [...(shown.get(group) ?? []), row]);
    }
    expect(new Set([...shown.values()].flat())).toEqual(new Set(found.claims));
    if (grouping === 'none') expect(found.groups).toEqual([]);
    else
      expect(found.groups.map(({ count }) => count)).toEqual(
        [...shown.values()].map((claims) => claims.length),
      );
    for (const [place, claims] of shown) {
      const heading = found.groups[place];
      for (const claim of claims) {
        if (heading?.by === 'article') expect(articleIdOf(index, claim)).toBe(heading.articleId);
        if (heading?.by === 'day') expect(localDay(index.changedAt[claim] ?? 0)).toBe(heading.day);
      }
    }
  });
});

/** The same answer by plain means. */
function asked(query: LibraryQuery): string[] {
  const titles = new Map(sources.map(({ record }) => [record.id, record]));
  return articles.flatMap(({ value }) =>
    value.annotations.flatMap(({ record }): string[] => {
      const verdicts = value.verdicts.filter((verdict) => verdict.record.annotationId === record.id);
      const evidence = value.evidence.filter((item) => item.record.annotationId === record.id);
      const rating = verdicts[0]?.record.rating ?? 'none';
      const article = value.article.record;
      const site = new URL(article.canonicalUrl).hostname;
      const fields = [
        record.quote.exact,
        record.note,
        ...record.tags,
        record.anchor.observed,
        article.title,
        article.publisher,
        ...article.authors,
        site,
        ...verdicts.map((verdict) => verdict.record.rationale),
        ...evidence.flatMap(({ record: item }) => {
          const source = titles.get(item.sourceId);
          return [
            item.passage,
            item.comment,
            source?.title,
            source?.publisher,
            ...(source?.authors ?? []),
            source?.url && new URL(source.url).hostname,
          ];
        }),
      ].map((field) => ` ${foldWords(field ?? '').join(' ')} `);
      const day = localDay(Date.parse(record.createdAt));
      const isIn =
        plainNeedles(query.text).every((needle) => fields.some((field) => field.includes(needle))) &&
        holds(query.kinds, record.kinds) &&
        holds(query.ratings, [rating]) &&
        holds(query.workflows, [record.workflow]) &&
        holds(query.anchors, [record.anchor.state]) &&
        holds(query.markers, [record.origin.by]) &&
        holds(query.sites, [site]) &&
        holds(query.keepers, [nameKeeper(record.deviceId)]) &&
        query.tags.every((tag) => record.tags.includes(tag)) &&
        !query.onlyConflicts &&
        (query.from === undefined || day >= query.from) &&
        (query.to === undefined || day <= query.to);
      return isIn ? [record.id] : [];
    }),
  );
}

/** Needles of the queries above, written out by hand. */
function plainNeedles(text: string): string[] {
  const known: Record<string, string[]> = {
    '': [],
    b: [' b'],
    bri: [' bri'],
    'bridge a': [' bridge', ' a'],
    '9': [' 9'],
    '"in force since" m': [' in force since ', ' m'],
    unemployment: [' unemployment'],
    'cost 900': [' cost', ' 900'],
    'the bridge': [' the', ' bridge'],
    '"in force"': [' in force '],
    moreau: [' moreau'],
    audit: [' audit'],
    LODZ: [' lodz'],
    橋: ['橋'],
    zz: [' zz'],
  };
  const needles = known[text];
  if (!needles) throw new Error(`no needles for ${text}`);
  return needles;
}

const holds = <Value>(chosen: readonly Value[], own: readonly Value[]): boolean =>
  chosen.length === 0 || own.some((value) => chosen.includes(value));

const articleIdOf = (from: ClaimIndex, claim: number) => from.articles[from.articleOf[claim] ?? 0]?.id;

function localDay(time: number): string {
  const date = new Date(time);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
