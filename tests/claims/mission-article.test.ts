import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findClaims } from '@/lib/claims';

const file = resolve(process.env['CLAIMLIGHT_CORPORA'] ?? '../shared/corpora', 'mission/article.txt');

/** The article is not ours to keep: the test runs where the corpora are, and says so where they are not. */
describe.skipIf(!existsSync(file))(`the mission article (${file})`, () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const claims = findClaims(text, { language: 'en', publishedAt: new Date('2020-06-19T00:00:00Z') });

  test.each([
    ['$900 million', 'cost'],
    ['December 2017', 'date'],
    ['before 2023', 'date'],
    ['four Kuril islands', 'statistic'],
    ['Russia has sovereignty', 'sovereignty'],
    ['claimed by Japan', 'sovereignty'],
    ['never signed', 'legal'],
    ['huge additional costs', 'cost'],
    ['tenure', 'date'],
    ['in response to', 'cause'],
  ])('finds "%s" as %s', (words, kind) => {
    const at = text.indexOf(words);
    expect(claims.find(({ start, end }) => start <= at && at < end)?.kinds).toContain(kind);
  });

  test('understands each battery to cost about 900 million US dollars', () => {
    expect(claims.flatMap(({ facets }) => facets)).toContainEqual(
      expect.objectContaining({ value: 900_000_000, currency: 'USD', approximate: true, per: 'each' }),
    );
  });
});
