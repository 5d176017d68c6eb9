import fc from 'fast-check';
import { editRecord, mergeStamped, type Stamped } from '@/lib/annotations';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
  stampOf,
} from '@/tests/support/records';

/** What a file can hold: JSON has no minus nought, and a file with the key `__proto__` is refused. */
const asWritten = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => !JSON.stringify(value).includes('"__proto__":'));

/** Text as people and attackers write it: any script, formulas, markup, JSON, nothing. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    '=1+1',
    '@SUM(A1)',
    '+1',
    '-2',
    '\t=x',
    '"quoted", and\r\nlines',
    '</script><b>x',
    '__proto__',
    '{"a":1}',
    '𝔘\u202Ereversed',
    '[a](javascript:alert(1))',
    '| a | b |',
    '\u0000',
  ),
);

/**
 * Whole, valid libraries: articles, annotations, sources, evidence and verdicts that refer to each other, some edited
 * on another device at the same time, some deleted, some with keys of a version to come.
 */
export const anyLibrary: fc.Arbitrary<readonly Stamped[]> = fc
  .array(
    fc.record({
      title: anyText,
      exact: anyText.filter((text) => text !== ''),
      note: anyText,
      rival: fc.option(anyText, { nil: undefined }),
      tags: fc.uniqueArray(
        anyText.filter((text) => text !== ''),
        { maxLength: 4 },
      ),
      rating: fc.constantFrom('true', 'half-true', 'false', 'disputed-status', 'not-checkable'),
      hasVerdict: fc.boolean(),
      isDeleted: fc.boolean(),
      isToldApart: fc.boolean(),
      extra: fc.option(fc.dictionary(fc.constantFrom('colour', 'x y', 'später'), asWritten), {
        nil: undefined,
      }),
      url: fc.option(fc.webUrl(), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((stories) => stories.flatMap((story, index) => makeStory(story, index + 1)));

type Story = {
  title: string;
  exact: string;
  note: string;
  rival: string | undefined;
  tags: string[];
  rating: 'true' | 'half-true' | 'false' | 'disputed-status' | 'not-checkable';
  hasVerdict: boolean;
  isDeleted: boolean;
  isToldApart: boolean;
  extra: Record<string, unknown> | undefined;
  url: string | undefined;
};

function makeStory(story: Story, n: number): Stamped[] {
  const { title, exact, note, tags, extra, url } = story;
  const article = makeArticle(n * 10, { title });
  const annotation = stamped(
    makeAnnotation(n * 10 + 1, article.id, {
      quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
      note,
      tags,
      ...(extra && Object.keys(extra).length > 0 && { extra }),
      ...(story.isToldApart && { differsFrom: [idOf(n * 10 + 9)] }),
      ...(story.isDeleted && { deletedAt: '2026-02-02T00:00:00Z' }),
    }),
    stampOf('device-a', n * 10),
  );
  const { url: _, ...unlinked } = makeSource(n * 10 + 2, { title });
  const source = { ...unlinked, ...(url !== undefined && { url }) };
  const rival =
    story.rival !== undefined && story.rival !== note && rivalOf(annotation, note, story.rival, n);
  return [
    stamped(article, stampOf('device-a', n * 10)),
    rival ? rival : annotation,
    stamped(source, stampOf('device-b', n)),
    stamped(
      makeEvidence(n * 10 + 3, annotation.record.id, source.id, { passage: title, comment: note }),
      stampOf('device-b', n + 1000),
    ),
    ...(story.hasVerdict
      ? [
          stamped(
            makeVerdict(n * 10 + 4, annotation.record.id, {
              rating: story.rating,
              rationale: note,
              evidenceIds: [idOf(n * 10 + 3)],
              author: 'Ada',
            }),
            stampOf('device-c', n),
          ),
        ]
      : []),
  ];
}

function rivalOf(
  annotation: Stamped<ReturnType<typeof makeAnnotation>>,
  note: string,
  text: string,
  n: number,
) {
  const mine = editRecord(annotation, { note: `${note} mine` }, stampOf('device-a', n * 10 + 5));
  const theirs = editRecord(annotation, { note: text }, stampOf('device-b', n * 10 + 5));
  return mine && theirs && mergeStamped(mine.stamped, theirs.stamped);
}
