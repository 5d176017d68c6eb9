import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { formats, gatherClaims, readers } from '@/lib/exchange';
import { readRows } from '@/lib/exchange/csv';
import { anyLibrary, anyText } from '@/tests/support/any-library';
import { hostileLibrary, nasty } from '@/tests/support/hostile-library';

const written = { exportedAt: '2026-03-04T05:06:07Z', generator: 'Claimlight 0.1.0' };
const importing = { importedAt: '2026-03-05T00:00:00.000Z' };

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
    const text = write(hostileLibrary);
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
      const result = await format.parse?.(write(hostileLibrary), importing);
      expect(result).toEqual({ ok: true, value: hostileLibrary });
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
    const records = hostileLibrary.filter(
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
