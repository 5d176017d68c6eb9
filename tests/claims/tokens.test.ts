import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as flag from '@/lib/claims/token-flags';
import { hashOf, type Tokens, tokenise, tokenText } from '@/lib/claims/tokens';

const cut = (text: string): string[] => textsOf(tokenise(text));

function textsOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at));
}

function flagged(text: string, bit: number): string[] {
  const tokens = tokenise(text);
  return textsOf(tokens).filter((_, at) => ((tokens.flags[at] ?? 0) & bit) !== 0);
}

describe('how text is cut', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The port cost $1,234.5 in all.', ['The', 'port', 'cost', '$', '1,234.5', 'in', 'all', '.']],
    ['up 3.5% on 2016', ['up', '3.5', '%', 'on', '2016']],
    ['a $900m line', ['a', '$', '900', 'm', 'line']],
    ['US$1.2bn', ['US', '$', '1.2', 'bn']],
    ['on 2017-12-05', ['on', '2017', '-', '12', '-', '05']],
    ['on 5.12.2017.', ['on', '5', '.', '12', '.', '2017', '.']],
    ['1990s and 19th', ['1990', 's', 'and', '19', 'th']],
    ['twenty-five', ['twenty', '-', 'five']],
    ['the U.S. Navy, 5 p.m.', ['the', 'U.S.', 'Navy', ',', '5', 'p.m.']],
    ['Covid-19', ['Covid', '-', '19']],
    ["They didn't, Russia's won't", ['They', "didn't", ',', 'Russia', "'s", "won't"]],
    ['They didn’t, Russia’s', ['They', 'didn’t', ',', 'Russia', '’s']],
    ['didn\uFFFDt Russia\uFFFDs', ['didn\uFFFDt', 'Russia', '\uFFFDs']],
    ['didnâ€™t Russiaâ€™s', ['didnâ€™t', 'Russia', 'â€™s']],
    ['â€œYesâ€\u009d', ['â€œ', 'Yes', 'â€\u009d']],
    ["we're they've I'll", ['we', "'re", 'they', "'ve", 'I', "'ll"]],
    ["l'accord d'euros jusqu'en", ["l'", 'accord', "d'", 'euros', "jusqu'", 'en']],
    ["O'Brien at six o'clock", ["O'Brien", 'at', 'six', "o'clock"]],
    ['1,00,000 rupees', ['1,00,000', 'rupees']],
    ['192.168.1.2', ['192', '.', '168', '.', '1', '.', '2']],
    ['4,5,6', ['4', ',', '5', ',', '6']],
    ['G7 and Q3', ['G7', 'and', 'Q3']],
    ['2½ years', ['2½', 'years']],
    ['wait... what -- this', ['wait', '...', 'what', '--', 'this']],
    [
      'see https://example.com/2017/12/05/x.html, then',
      ['see', 'https://example.com/2017/12/05/x.html', ',', 'then'],
    ],
    ['ёлка Ёлка', ['ёлка', 'Ёлка']],
    ['so\u00ADlar 🚢 ship', ['so\u00ADlar', '🚢', 'ship']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

test('the decimal sign is the language’s', () => {
  expect(textsOf(tokenise('1.234,5 und 3,5', { decimal: ',' }))).toEqual(['1.234,5', 'und', '3,5']);
  expect(Array.from(tokenise('1.234,5 3,5', { decimal: ',' }).value.slice(0, 2))).toEqual([1234.5, 3.5]);
  expect(Array.from(tokenise('1,234.5 3.5').value.slice(0, 2))).toEqual([1234.5, 3.5]);
});

test('hashes do not see case, nor the shape of an apostrophe', () => {
  const pairs = [
    ['DIDN’T', "didn't"],
    ['Россия', 'россия'],
    ['Élysée', 'élysée'],
    ['U.S', 'u.s.'],
    ['“', '"'],
    ['—', '–'],
    ['so\u00ADlar', 'solar'],
    ['1,234', '1234'],
  ] as const;
  for (const [left, right] of pairs) {
    expect([left, tokenise(left).hash[0]]).toEqual([left, tokenise(right).hash[0]]);
  }
  expect(tokenise('Ministry').hash[0]).toBe(hashOf('ministry'));
  expect(tokenise("Russia's").hash[1]).toBe(hashOf("'s"));
});

test('flags say what a token is', () => {
  expect(flagged('NATO and Russia met', flag.isAllCaps)).toEqual(['NATO']);
  expect(flagged('NATO and Russia met', flag.isCapitalised)).toEqual(['NATO', 'Russia']);
  expect(flagged("It's Iran's, they didn't", flag.isPossessive)).toEqual(["'s", "'s"]);
  expect(flagged("It's Iran's, they didn't", flag.isNegated)).toEqual(["didn't"]);
  expect(flagged('He said "yes" (once) and “no”', flag.isOpen)).toEqual(['"', '(', '“']);
  expect(flagged('He said "yes" (once) and “no”', flag.isClose)).toEqual(['"', ')', '”']);
  expect(flagged('One line.\nTwo.\n\nThree', flag.isLineStart)).toEqual(['Two', 'Three']);
  expect(flagged('One line.\nTwo.\r\n\r\nThree', flag.isBlockStart)).toEqual(['Three']);
  expect(flagged('a-b c', flag.isSpaceBefore)).toEqual(['a', 'c']);
  expect(flagged('12345678901234567890 123', flag.isOpaque)).toEqual(['12345678901234567890']);
});

test('tokens of any string lie in it, in order, and leave out nothing but space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const tokens = tokenise(text);
      let last = 0;
      let left = '';
      for (let at = 0; at < tokens.count; at++) {
        const start = tokens.start[at] ?? -1;
        const end = tokens.end[at] ?? -1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        left += text.slice(last, start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(left + text.slice(last)).toMatch(/^[\s\p{Cf}\p{Cc}\u0085]*$/u);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 60 }), (units) => {
      const text = String.fromCharCode(...units);
      expect(() => tokenise(text)).not.toThrow();
    }),
  );
});
