import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { fileName, readFile } from '@/lib/exchange';
import { bundle } from '@/lib/exchange/formats/bundle';
import { anyLibrary } from '@/tests/support/any-library';
import { idOf, makeAnnotation, makeArticle, makeVerdict, stamped } from '@/tests/support/records';

const written = { exportedAt: '2026-03-04T05:06:07Z', generator: 'Claimlight 0.1.0' };
const importing = { importedAt: '2026-03-05T00:00:00Z' };
const write = (records: readonly Stamped[]) => [...bundle.serialize(records, written)].join('');
const library = [
  stamped(makeArticle(1)),
  stamped(makeAnnotation(2, idOf(1))),
  stamped(makeVerdict(3, idOf(2))),
];

async function refusal(text: string) {
  const result = await bundle.parse(text, importing);
  if (result.ok) throw new Error('was read');
  return result.error;
}

describe('a bundle', () => {
  test('is JSON that says what it is', () => {
    expect(JSON.parse(write(library))).toMatchObject({
      format: 'claimlight-bundle',
      version: 1,
      exportedAt: '2026-03-04T05:06:07Z',
      records: [{ type: 'article', id: idOf(1), stamps: {} }, { type: 'annotation' }, { type: 'verdict' }],
    });
  });

  test('of any library gives the same records, and the same bundle again', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (records) => {
        const text = write(records);
        const result = await bundle.parse(text, importing);
        if (!result.ok) throw result.error;
        expect(result.value).toEqual(records);
        expect(write(result.value)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('is read the same when another program has laid out its JSON anew', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.constantFrom(0, 2, '\t'), async (records, indent) => {
        const text = `\uFEFF${JSON.stringify(JSON.parse(write(records)), null, indent)}`;
        const result = await bundle.parse(text, importing);
        if (!result.ok) throw result.error;
        expect(result.value).toEqual(records);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps keys that this version does not know', async () => {
    const text = write(library).replace('"note":""', '"note":"","colour":{"name":"amber"}');
    const result = await bundle.parse(text, importing);
    if (!result.ok) throw result.error;
    expect(result.value[1]?.record.extra).toEqual({ colour: { name: 'amber' } });
    expect(write(result.value)).toContain('"colour":{"name":"amber"}');
  });

  test('without stamps is read, to the same records every time', async () => {
    const bare = JSON.parse(write(library));
    for (const record of bare.records) delete record.stamps;
    const once = await bundle.parse(JSON.stringify(bare), importing);
    const twice = await bundle.parse(JSON.stringify(bare), { importedAt: '2027-01-01T00:00:00Z' });
    if (!once.ok || !twice.ok) throw new Error('not read');
    expect(twice.value).toEqual(once.value);
    expect(once.value.map(({ record }) => record)).toEqual(library.map(({ record }) => record));
  });

  test('can be cancelled', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => stamped(makeArticle(n)));
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = bundle.parse(write(many), {
      ...importing,
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeCloseTo(0.2);
  });
});

describe('a file that is broken, foreign or hostile is refused in words', () => {
  const good = write(library);
  const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  test.each([
    ['empty', '', 'unreadable-file', 'no whole JSON'],
    ['text', 'Dear reader', 'unreadable-file', 'no whole JSON'],
    ['cut off', good.slice(0, -40), 'unreadable-file', 'no whole JSON'],
    ['a login page', '<!doctype html><title>Log in</title>', 'unreadable-file', 'no whole JSON'],
    ['other JSON', '{"bookmarks":[]}', 'unreadable-file', 'no Claimlight bundle'],
    ['a list', '[1,2,3]', 'unreadable-file', 'no Claimlight bundle'],
    ['null', 'null', 'unreadable-file', 'no Claimlight bundle'],
    ['no version', '{"format":"claimlight-bundle","records":[]}', 'unreadable-file', 'its version'],
    ['no records', '{"format":"claimlight-bundle","version":1}', 'unreadable-file', 'no list of records'],
    [
      'of a newer version',
      good.replace('"version":1', '"version":2'),
      'unsupported-version',
      'newer Claimlight',
    ],
    [
      'nested without end',
      `{"format":"claimlight-bundle","version":1,"records":[${nest(100_000)}]}`,
      'unreadable-file',
      'Nothing was imported',
    ],
    [
      'with a deep extra',
      good.replace('"note":""', `"note":"","x":${nest(500)}`),
      'unreadable-file',
      'nested too deep',
    ],
    [
      'with __proto__',
      good.replace('"note":""', '"note":"","__proto__":{"polluted":true}'),
      'unreadable-file',
      '__proto__',
    ],
    [
      'with __proto__ inside',
      good.replace('"note":""', '"note":"","x":{"__proto__":{"polluted":true}}'),
      'unreadable-file',
      '__proto__',
    ],
    [
      'a note that is a number',
      good.replace('"note":""', '"note":7'),
      'unreadable-file',
      'record 2 (annotation): note',
    ],
    ['a huge note', good.replace('"note":""', `"note":"${'x'.repeat(300_000)}"`), 'unreadable-file', 'note'],
    [
      'an unknown rating',
      good.replace('"half-true"', '"surely-true"'),
      'unreadable-file',
      'record 3 (verdict): rating',
    ],
    [
      'a script for an address',
      good.replace('"canonicalUrl":"https', '"canonicalUrl":"javascript'),
      'unreadable-file',
      'canonicalUrl is not a web address',
    ],
    [
      'an unknown type',
      good.replace('"type":"verdict"', '"type":"truth"'),
      'unreadable-file',
      'none of the five',
    ],
    ['an id that is none', good.replaceAll(idOf(2), '../../etc'), 'unreadable-file', 'not a UUID'],
    [
      'an id twice',
      good.replace(`"id":"${idOf(3)}"`, `"id":"${idOf(2)}"`),
      'unreadable-file',
      'stands twice',
    ],
    [
      'a time that is none',
      good.replace(/"createdAt":"[^"]+"/, '"createdAt":"yesterday"'),
      'unreadable-file',
      'createdAt is not a time',
    ],
    [
      'a stamp of a device named like a part of objects',
      good.replaceAll('["device-a"', '["constructor"'),
      'unreadable-file',
      'stamps',
    ],
    [
      'a stamp with an endless number',
      good.replaceAll('["device-a",1,', '["device-a",1e300,'),
      'unreadable-file',
      'stamps',
    ],
    [
      'records that are none',
      '{"format":"claimlight-bundle","version":1,"records":[null,7,"x",[]]}',
      'unreadable-file',
      'record 1:  is not an object',
    ],
  ])('%s', async (_, text, code, words) => {
    const error = await refusal(text);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message.length).toBeLessThan(2_500);
    expect('polluted' in {}).toBe(false);
  });

  test('any damage of a byte or a cut is refused or read, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.string({ maxLength: 3 }),
        fc.nat(50),
        async (at, put, cut) => {
          const result = await readFile(good.slice(0, at) + put + good.slice(at + cut), importing);
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a rival value that is none of its field is refused', async () => {
    const stamps = {
      note: {
        seen: { a: 1, b: 1 },
        siblings: [{ device: 'a', n: 1, hlc: '0'.repeat(16), value: { html: 'x' } }],
      },
    };
    const text = good.replace(
      /"note":"",(.*?)"stamps":\{/s,
      (_, rest) => `"note":"",${rest}"stamps":{${JSON.stringify(stamps).slice(1, -1)},`,
    );
    expect((await refusal(text)).message).toContain('stamps.note');
  });
});

test.each([
  ['', 'claimlight-2026-03-04.json'],
  ['How Much It Cost?', 'claimlight-how-much-it-cost-2026-03-04.json'],
  ['../../etc/passwd', 'claimlight-etc-passwd-2026-03-04.json'],
  ['Курильские острова', 'claimlight-курильские-острова-2026-03-04.json'],
])('a file about "%s" is named %s', (subject, name) => {
  expect(fileName(bundle, new Date(2026, 2, 4), subject)).toBe(name);
});
