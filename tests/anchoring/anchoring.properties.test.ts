import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareQuoteText, describeQuote, locateQuote, locateQuotes, textFragment } from '@/lib/anchoring';

const pieces = fc.constantFrom(
  ...'the minister said prices rose 3.5 % in May — “not” U.S. co\u00ADop e\u0301té Ⅳ ½ ﬁn 10² 👩‍👧 שלום مرحبا 价格上涨 東京 \uD800 \u0301 \u200B \n\n . , 1,000 Paris has'.split(
    ' ',
  ),
  ' ',
  '  ',
);
const hardText = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));
const around = fc.array(pieces, { minLength: 15, maxLength: 40 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  hardText,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 120 }),
);

const textAndPassage = hardText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    start: fc.nat({ max: text.length - 1 }),
    length: fc.integer({ min: 1, max: text.length }),
  }),
);

test('what was described is found at exactly its offsets in the same text', () => {
  fc.assert(
    fc.property(textAndPassage, ({ text, start, length }) => {
      const end = Math.min(text.length, start + length);
      expect(locateQuote(text, describeQuote(text, start, end))).toEqual({
        start,
        end,
        state: 'exact',
        score: 1,
      });
    }),
    { numRuns: 400 },
  );
});

test('text put in elsewhere never breaks a quote whose words and context stand once', () => {
  fc.assert(
    fc.property(around, hardText, around, hardText, fc.boolean(), (head, passage, tail, added, isBefore) => {
      const text = head + passage + tail;
      const quote = describeQuote(text, head.length, head.length + passage.length);
      const edited = isBefore ? `${added}\n\n${text}` : `${text}\n\n${added}`;
      const whole = quote.prefix + quote.exact + quote.suffix;
      fc.pre(hasWords(passage) && edited.indexOf(whole) === edited.lastIndexOf(whole));
      const shift = isBefore ? added.length + 2 : 0;
      const found = locateQuote(edited, quote);
      expect(found && edited.slice(found.start, found.end)).toBe(passage);
      if (found?.state !== 'ambiguous')
        expect(found).toMatchObject({ start: quote.start + shift, end: quote.end + shift });
    }),
    { numRuns: 400 },
  );
});

test('nothing throws, whatever the text and the quote, and every place lies within the text', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      anyText,
      fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5)),
      (text, exact, prefix, suffix, start) => {
        const quote = { exact, prefix, suffix, start, end: start + exact.length };
        const found = locateQuote(text, quote);
        if (found) {
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThanOrEqual(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.score).toBeGreaterThanOrEqual(0);
          expect(found.score).toBeLessThanOrEqual(1);
        }
        expect(describeQuote(text, start, exact.length).exact.length).toBeLessThanOrEqual(text.length);
        expect(textFragment(quote) ?? '').not.toMatch(/[\s"<>]/);
      },
    ),
    { numRuns: 600 },
  );
});

test('a text compared with itself has no changes, and a batch answers as single calls do', () => {
  fc.assert(
    fc.property(anyText, fc.array(textAndPassage, { maxLength: 5 }), (text, others) => {
      expect(compareQuoteText(text, text)).toEqual([]);
      const quotes = others.map((other) =>
        describeQuote(other.text, other.start, other.start + other.length),
      );
      expect(locateQuotes(text, quotes)).toEqual(quotes.map((quote) => locateQuote(text, quote)));
    }),
    { numRuns: 300 },
  );
});

test('one changed digit is never exact nor moved', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 99_999 }),
      fc.integer({ min: 10, max: 99_999 }),
      fc.constantFrom('Output rose by', 'The bill came to', 'Turnout reached', '价格上涨了'),
      fc.constantFrom('percent', 'million euros', 'tonnes of grain', '人'),
      (before, after, head, tail) => {
        fc.pre(before !== after);
        const write = (value: number) =>
          `The report was published in the morning. ${head} ${value} ${tail}. Nobody at the ministry would comment on it.`;
        const text = write(before);
        const start = text.indexOf(head);
        const quote = describeQuote(text, start, text.indexOf('. Nobody'));
        const found = locateQuote(write(after), quote);
        expect(found).toMatchObject({ state: 'changed' });
        expect(found?.changes?.every(({ type }) => type === 'number' || type === 'date')).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
