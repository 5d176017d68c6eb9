import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowAddress, type Inline, parseInline } from '@/components/markdown/parse-inline';
import { type Block, parseMarkdown } from '@/components/markdown/parse-markdown';

const text = (value: string): Inline => ({ type: 'text', text: value });

test.each<[string, Inline[]]>([
  ['plain', [text('plain')]],
  ['a **b** c', [text('a '), { type: 'strong', children: [text('b')] }, text(' c')]],
  [
    '*a* _b_',
    [{ type: 'emphasis', children: [text('a')] }, text(' '), { type: 'emphasis', children: [text('b')] }],
  ],
  ['snake_case_name', [text('snake_case_name')]],
  ['2 * 3 * 4', [text('2 * 3 * 4')]],
  ['`**x**`', [{ type: 'code', text: '**x**' }]],
  [String.raw`\*no\*`, [text('*'), text('no'), text('*')]],
  ['[t](https://a.example/x)', [{ type: 'link', href: 'https://a.example/x', children: [text('t')] }]],
  ['[t](javascript:alert(1))', [text('[t](javascript:alert(1))')]],
  ['[t](data:text/html,x)', [text('[t](data:text/html,x)')]],
  [
    'see https://a.example/x.',
    [
      text('see '),
      { type: 'link', href: 'https://a.example/x', children: [text('https://a.example/x')] },
      text('.'),
    ],
  ],
  ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
])('reads %s', (source, nodes) => {
  expect(parseInline(source)).toEqual(nodes);
});

test.each<[string, Block['type'][]]>([
  ['a\nb\n\nc', ['paragraph', 'paragraph']],
  ['# T\ntext', ['heading', 'paragraph']],
  ['- a\n- b\n\n1. c', ['list', 'list']],
  ['> q\n> r', ['quote']],
  ['```\n# not a heading\n```\nafter', ['code', 'paragraph']],
  ['```\nnever closed', ['code']],
  ['a\n---\nb', ['paragraph', 'rule', 'paragraph']],
  ['', []],
])('cuts %j into blocks', (source, types) => {
  expect(parseMarkdown(source).map(({ type }) => type)).toEqual(types);
});

test('lets only addresses through that open a page or a letter', () => {
  expect(allowAddress('https://a.example')).toBe('https://a.example/');
  expect(allowAddress('mailto:desk@a.example')).toBe('mailto:desk@a.example');
  for (const address of ['javascript:x', ' JaVaScRiPt:x', 'vbscript:x', 'file:///etc', 'blob:x', '/x', '']) {
    expect(allowAddress(address)).toBeUndefined();
  }
});

const pieces = [
  '*',
  '**',
  '_',
  '`',
  '~~',
  '[',
  '](',
  ')',
  '> ',
  '- ',
  '1. ',
  '#',
  '```',
  '\n',
  '\\',
  'a',
  ' ',
  'https://x.y',
];

test('never throws and never lets a link of another scheme through, whatever is typed', () => {
  const source = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(source, (typed) => {
      for (const href of JSON.stringify(parseMarkdown(typed)).matchAll(/"href":"([^"]*)"/g)) {
        expect(href[1]).toMatch(/^(https?:|mailto:)/);
      }
    }),
    { numRuns: 500 },
  );
});

test('keeps every letter of plain words', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
      const [block] = parseMarkdown(words.join(' '));
      expect(block).toEqual({ type: 'paragraph', children: [text(words.join(' '))] });
    }),
  );
});
