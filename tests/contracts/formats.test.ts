import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { formats, gatherClaims, readers } from '@/lib/exchange';
import { readRows } from '@/lib/exchange/csv';
import { anyLibrary, anyText } from '@/tests/support/any-library';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
} from '@/tests/support/records';

const written = { exportedAt: '2026-03-04T05:06:07Z', generator: 'Claimlight 0.1.0' };
const importing = { importedAt: '2026-03-05T00:00:00.000Z' };

/** Everything that has ever broken an export, in every field that takes text. */
const nasty = [
  '=HYPERLINK("https://evil.example","x")',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'line one\r\nline two, with "quotes"; and\ttabs',
  '[click](javascript:alert(1)) ![x](https://evil.example/pixel)',
  '# heading\n- list\n> quote\n| a | b |',
  '\u202Egnirts desrever\u202C 𝕬 👩‍👩‍👧 \u0000 \uFEFF',
  '__proto__',
];
const hostile: readonly Stamped[] = nasty.flatMap((text, n) => {
  const base = (n + 1) * 10;
  return [
    stamped(makeArticle(base, { title: text, publisher: text, authors: [text] })),
    stamped(
      makeAnnotation(base + 1, idOf(base), {
        quote: { exact: text, prefix: text, suffix: text, start: 0, end: text.length },
        note: text,
        tags: [text],
        attribution: { start: 0, end: 1, speaker: text, verb: text, direct: false },
      }),
    ),
    stamped(
      makeSource(base + 2, { title: text, publisher: text, authors: [text], issued: text.slice(0, 60) }),
    ),
    stamped(makeEvidence(base + 3, idOf(base + 1), idOf(base + 2), { passage: text, comment: text })),
    stamped(
      makeVerdict(base + 4, idOf(base + 1), { rationale: text, author: text, asOf: text.slice(0, 60) }),
    ),
  ];
});

test('every file in the folder is listed, and every id once', () => {
  const files = readdirSync('lib/exchange/formats')
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace('.ts', ''));
  const listed = new Set([...formats, ...readers].map(({ id }) => id));
  expect([...listed].sort()).toEqual(files.sort());
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

describe.each(formats.map((format) => [format.label, format] as const))('%s', (_, format) => {
  const write = (records: readonly Stamped[]) => [...format.serialize(records, written)].join('');

  test('says what it is', () => {
    expect(format.extension).toMatch(/^[a-z]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+/);
    expect(new Set(format.drops).size).toBe(format.drops.length);
  });

  test('writes any library, and the same library the same way twice', () => {
    fc.assert(
      fc.property(anyLibrary, (records) => {
        expect(write(records)).toBe(write(records));
      }),
      { numRuns: 40 },
    );
  });

  test('writes nothing as something whole', () => {
    expect(write([]).length).toBeGreaterThan(0);
    if (/json/.test(format.extension)) expect(() => JSON.parse(write([]))).not.toThrow();
  });

  test('keeps hostile text as text', () => {
    const text = write(hostile);
    switch (format.extension) {
      case 'json':
      case 'jsonld':
        expect(() => JSON.parse(text)).not.toThrow();
        break;
      case 'csv':
        for (const field of readRows(text).flat()) expect(field).not.toMatch(/^\s*[=+@]/);
        expect(readRows(text)).toHaveLength(nasty.length + 1);
        break;
      case 'html':
        expect(text).not.toMatch(/<(script|img|iframe|object|svg)/i);
        expect(text).not.toMatch(/href="(?!https?:)/i);
        expect(text.match(/<article>/g)).toHaveLength(nasty.length);
        break;
      case 'md':
        expect(text.match(/^## /gm)).toHaveLength(nasty.length);
        expect(text).not.toMatch(/^## .*[^\\]<script/m);
        break;
      case 'bib':
        // TeX's own commands stay text: nothing but escapes follows a backslash.
        expect(text).not.toMatch(/\\(?!textbackslash\{\}|textasciitilde\{\}|textasciicircum\{\}|[{}#$%&_])/);
        break;
      default:
        throw new Error(`say here what hostile text must not do in .${format.extension}`);
    }
  });

  if (format.parse && format.drops.length === 0) {
    test('loses nothing', async () => {
      const result = await format.parse?.(write(hostile), importing);
      expect(result).toEqual({ ok: true, value: hostile });
    });
  }
});

describe.each(readers.map((reader) => [reader.label, reader] as const))('reading %s', (_, reader) => {
  test('refuses any other text in words, and never throws', async () => {
    const texts = fc.oneof(
      anyText,
      fc.json(),
      fc.string(),
      fc.constantFrom('url,quote\n', '{"rows":[]}', '[]'),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(typeof reader.recognise(text)).toBe('boolean');
        const result = await reader.parse(text, importing);
        if (!result.ok) expect(result.error.message).toMatch(/Nothing was imported|Update Claimlight/);
      }),
      { numRuns: 200 },
    );
  });

  const twin = formats.find(({ id }) => id === reader.id);
  if (!twin) return;

  test('takes back what it wrote: every quote, note and tag, twice the same', async () => {
    const records = hostile.filter(
      ({ record }) => record.type !== 'annotation' || !record.quote.exact.includes('\0'),
    );
    const text = [...twin.serialize(records, written)].join('');
    expect(reader.recognise(text)).toBe(true);
    const once = await reader.parse(text, importing);
    const twice = await reader.parse(text, importing);
    if (!once.ok || !twice.ok) throw new Error('not read');
    expect(twice.value).toEqual(once.value);
    const told = (list: readonly Stamped[]) =>
      gatherClaims(list)
        .flatMap(({ claims }) => claims)
        .map(({ annotation, article }) => [
          annotation.id,
          annotation.quote.exact,
          annotation.note,
          article.canonicalUrl,
        ]);
    expect(told(once.value)).toEqual(told(records));
  });
});
