import { describe, expect, test } from 'vitest';
import { type Annotation, type Article, edtfBounds, recheckReasons, type Verdict } from '@/lib/annotations';
import { type Claim, findClaims } from '@/lib/claims';
import { idOf, makeAnnotation, makeArticle, makeVerdict } from '@/tests/support/records';

const keptAt = '2026-03-04T10:00:00.000Z';

function claim(given: Partial<Annotation> = {}): Annotation {
  return makeAnnotation(2, idOf(1), { createdAt: keptAt, updatedAt: keptAt, facets: [], ...given });
}

function reasons(
  annotation: Annotation,
  verdicts: readonly Partial<Verdict>[] = [],
  article: Partial<Article> = {},
): string[] {
  const given = verdicts.map((verdict, n) => makeVerdict(10 + n, annotation.id, verdict));
  return recheckReasons({ article: makeArticle(1, article), annotation, verdicts: given }).map(
    ({ cause, at }) => `${cause} ${at.slice(0, 10)}`,
  );
}

/** The claim as the detector hears it in an article of that day. */
function heard(sentence: string, published?: string): Annotation {
  const [found] = findClaims(sentence, {
    language: 'en',
    sensitivity: 1,
    publishedAt: new Date(published ?? keptAt),
  });
  const {
    facets,
    reasons: why,
    worth,
  }: Claim = found ?? { start: 0, end: 0, kinds: [], worth: 0, facets: [], reasons: [] };
  return claim({ facets, origin: { by: 'detector', version: '1', worth, reasons: why } });
}

describe('what is due by the time a sentence names', () => {
  test.each([
    ['Two systems will be delivered before 2023.', '2018-07-30', ['deadline 2023-01-01']],
    ['The bridge must be finished by the end of 2027.', '2026-01-10', ['deadline 2028-01-01']],
    ['Payment is due no later than 30 June 2025.', '2024-01-10', ['deadline 2025-07-01']],
    ['The bridge will open in March 2028.', '2026-01-10', ['deadline 2028-04-01']],
    ['Within three years, costs will double.', '2018-07-30', ['deadline 2021-07-31']],
    ['By the mid-2030s it will have cost $1 billion.', '2018-07-30', ['deadline 2040-01-01']],
    // Told of the past: nothing is to come.
    ['He ruled until 1991.', '2019-01-10', []],
    ['The bridge opened in March 2017.', '2019-01-10', []],
    ['Prices have risen by 5 percent since 2019.', '2018-01-10', []],
    // The year under way is spoken of as it stands.
    ['Exports rose by 5 percent in 2026.', '2026-06-10', []],
    ['It took three years to build.', '2019-01-10', []],
  ])('%s (%s)', (sentence, publishedAt, expected) => {
    expect(reasons(heard(sentence, publishedAt), [], { publishedAt })).toEqual(expected);
  });

  test('an article without a date: a deadline heard as such counts, a time merely past does not', () => {
    expect(reasons(heard('Two systems will be delivered before 2023.'))).toEqual(['deadline 2023-01-01']);
    expect(reasons(heard('He ruled until 1991.'))).toEqual([]);
    expect(reasons(heard('The plan ends by 2030.'))).toEqual(['deadline 2031-01-01']);
  });
});

describe('what a look since settles', () => {
  const deadline = heard('Two systems will be delivered before 2023.', '2018-07-30');
  const published = { publishedAt: '2018-07-30' };
  const changed = { anchor: { state: 'changed', checkedAt: '2026-05-01T00:00:00.000Z' } } as const;

  test.each([
    [
      'a verdict before the deadline does not',
      deadline,
      [{ createdAt: '2022-05-01T00:00:00.000Z' }],
      ['deadline 2023-01-01'],
    ],
    ['a verdict after it does', deadline, [{ createdAt: '2023-05-01T00:00:00.000Z' }], []],
    ['"done" does', { ...deadline, recheckedAt: '2023-02-01T00:00:00.000Z' }, [], []],
    [
      'a snooze puts off',
      { ...deadline, snoozedUntil: '2027-01-01T00:00:00.000Z' },
      [],
      ['deadline 2027-01-01'],
    ],
    [
      'a snooze that is over leaves the day',
      { ...deadline, snoozedUntil: '2020-01-01T00:00:00.000Z' },
      [],
      ['deadline 2023-01-01'],
    ],
    ['set aside is left alone', { ...deadline, workflow: 'dismissed' }, [], []],
    ['deleted is gone', { ...deadline, deletedAt: keptAt }, [], []],
    [
      'the day a verdict was to be looked at again',
      claim(),
      [{ recheckAfter: '2026-09-01' }],
      ['verdict-aged 2026-09-01'],
    ],
    [
      'only the standing verdict counts',
      claim(),
      [
        { createdAt: '2026-04-01T00:00:00.000Z', recheckAfter: '2026-09-01' },
        { createdAt: '2026-05-01T00:00:00.000Z' },
      ],
      [],
    ],
    [
      '"done" on that day',
      claim({ recheckedAt: '2026-09-02T00:00:00.000Z' }),
      [{ recheckAfter: '2026-09-01' }],
      [],
    ],
    [
      'another text since the verdict',
      claim(changed),
      [{ createdAt: '2026-04-01T00:00:00.000Z' }],
      ['text-changed 2026-05-01'],
    ],
    ['a verdict on the other text', claim(changed), [{ createdAt: '2026-06-01T00:00:00.000Z' }], []],
    [
      'the same other text seen again after the verdict',
      claim({
        anchor: {
          ...changed.anchor,
          since: '2026-05-01T00:00:00.000Z',
          checkedAt: '2026-07-01T00:00:00.000Z',
        },
      }),
      [{ createdAt: '2026-06-01T00:00:00.000Z' }],
      [],
    ],
    [
      'a passage that is gone',
      claim({ anchor: { ...changed.anchor, state: 'orphaned' } }),
      [{ createdAt: keptAt }],
      ['text-changed 2026-05-01'],
    ],
    ['another text under what nobody judged', claim(changed), [], []],
    [
      'a passage that moved',
      claim({ anchor: { ...changed.anchor, state: 'moved' } }),
      [{ createdAt: keptAt }],
      [],
    ],
    ['marked by hand', claim({ workflow: 'recheck-due' }), [], ['marked 2026-03-04']],
    ['no date at all', claim(), [{ recheckAfter: 'soon' }], []],
  ] as const)('%s', (_, annotation, verdicts, expected) => {
    expect(reasons(annotation as Annotation, verdicts, published)).toEqual(expected);
  });
});

test('the earliest of several comes first', () => {
  const annotation = heard('Two systems will be delivered before 2030.', '2018-07-30');
  expect(reasons(annotation, [{ recheckAfter: '2027-01-01' }], { publishedAt: '2018-07-30' })).toEqual([
    'verdict-aged 2027-01-01',
    'deadline 2030-01-01',
  ]);
});

test.each([
  ['2023', '2023-01-01', '2024-01-01'],
  ['2017-12', '2017-12-01', '2018-01-01'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2024-24', '2024-12-01', '2025-03-01'],
  ['2024-36', '2024-10-01', '2025-01-01'],
  ['203X~', '2030-01-01', '2040-01-01'],
  ['19XX', '1900-01-01', '2000-01-01'],
  ['2019/2021', '2019-01-01', '2022-01-01'],
  ['../2023?', undefined, '2024-01-01'],
  ['2023/..', '2023-01-01', undefined],
  ['0099', '0099-01-01', '0100-01-01'],
])('EDTF %s runs from %s to %s', (edtf, start, end) => {
  const day = (time: number | undefined) => time && new Date(time).toISOString().slice(0, 10);
  const bounds = edtfBounds(edtf);
  expect([day(bounds?.start), day(bounds?.end)]).toEqual([start, end]);
});

test.each(['P3Y', '', 'next week', '2024-13', '2024-02-40', '2023/soon'])('EDTF "%s" is no date', (edtf) => {
  expect(edtfBounds(edtf)).toBeUndefined();
});
