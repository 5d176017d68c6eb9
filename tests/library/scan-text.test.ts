import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanText } from '@/lib/library/scan-text';

test('marks the entries that hold a needle, of few candidates, of many, and of all', () => {
  const anyEntry = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyEntry, fc.nat(9)), { maxLength: 30 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }),
      fc.option(fc.nat(9), { nil: undefined }),
      (entries, needle, most) => {
        // An entry ends with a line feed, as a field does: nothing is found across two.
        const texts = entries.map(([text]) => `${text}\n`);
        let end = 0;
        const ends = Uint32Array.from(texts, (text) => {
          end += text.length;
          return end;
        });
        const isAsked = (place: number) => most === undefined || (entries[place]?.[1] ?? 0) < most;
        const candidates = most === undefined ? undefined : Uint8Array.from(texts, (_, at) => +isAsked(at));
        const found = new Uint8Array(texts.length);
        scanText(texts.join(''), ends, needle, found, candidates);
        expect([...found]).toEqual(texts.map((text, at) => +(isAsked(at) && text.includes(needle))));
      },
    ),
  );
});
