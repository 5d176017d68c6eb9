import { expect, test } from 'vitest';
import { describeQuote, type Quote, textFragment, textFragmentLink } from '@/lib/anchoring';

const bare = (exact: string, prefix = '', suffix = ''): Quote => ({
  exact,
  prefix,
  suffix,
  start: 0,
  end: exact.length,
});

const cases: readonly [name: string, quote: Quote, directive: string | undefined][] = [
  ['words alone', bare('the pier'), 'text=the%20pier'],
  ['the directive’s own marks', bare('well-known, said A & B'), 'text=well%2Dknown%2C%20said%20A%20%26%20B'],
  [
    'context, without the word cut in two at its far end',
    bare('240 jobs', 'onents of the plan fear for ', ' at the old pier, they sa'),
    'text=the%20plan%20fear%20for-,240%20jobs,-at%20the%20old%20pier%2C',
  ],
  ['no context across a block', bare('240 jobs', 'plan.\n\n', '\n\nNext'), 'text=240%20jobs'],
  [
    'words unique when described',
    { ...bare('Opponents fear for 240 jobs.', 'x y z ', ' a b c'), repeats: 0 },
    'text=Opponents%20fear%20for%20240%20jobs.',
  ],
  [
    'a quote across blocks by its ends',
    bare('One two three four five six seven.\n\nEight nine ten eleven twelve thirteen fourteen.'),
    'text=One%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen%20fourteen.',
  ],
  [
    'writing without spaces',
    bare('价格上涨', '今天', '了很多'),
    `text=${encodeURIComponent('今天')}-,${encodeURIComponent('价格上涨')},-${encodeURIComponent('了很多')}`,
  ],
  ['half a character', bare('a \uD83D b'), 'text=a%20%EF%BF%BD%20b'],
  ['no words', bare('— …'), undefined],
];

test.each(cases)('%s', (_, quote, directive) => {
  expect(textFragment(quote)).toBe(directive);
});

test('a long quote is given by its first and last words', () => {
  const text = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  expect(textFragment(describeQuote(text, 0, text.length))).toBe(
    'text=word0%20word1%20word2%20word3%20word4%20word5,word74%20word75%20word76%20word77%20word78%20word79',
  );
});

test.each([
  ['https://news.example/a', 'https://news.example/a#:~:text=pier'],
  ['https://news.example/a#part', 'https://news.example/a#part:~:text=pier'],
  ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=pier'],
  ['https://news.example/a#part:~:text=old', 'https://news.example/a#part:~:text=pier'],
])('links to %s', (url, link) => {
  expect(textFragmentLink(url, bare('pier'))).toBe(link);
});
