import { expect, test } from 'vitest';
import { describeQuote, locateQuote } from '@/lib/anchoring';
import { articles } from './newsroom/revised-articles';

/** Described in `before`, sought in `after`. */
function seek(before: string, passage: string, after: string) {
  const start = before.indexOf(passage);
  return locateQuote(after, describeQuote(before, start, start + passage.length));
}

const opening =
  'The survey counted 41,000 people in Elmswick at the end of 2006, people close to the talks said. ';
const gone = 'Nobody in Brindle expected cheaper bus fares to be finished before January 2029.';
const beside = 'Nobody in Vantry expected the coal pier to be finished before January 2029.';
const closing = '\n\nThe ministry will hear residents of both towns in a public session next spring.';

test('the like sentence that stood right after a deleted one is not taken for it', () => {
  expect(
    seek(`${opening}${gone} ${beside}${closing}`, gone, `${opening}${beside}${closing}`),
  ).toBeUndefined();
  const after = `${opening} ${beside}\n\n${beside.replace('January 2029', 'August 2031')}`;
  expect(seek(`${opening}${gone} ${beside}${closing}`, gone, after)).toBeUndefined();
});

test('nor the one that stood right before it', () => {
  const before = `${opening}${beside} ${gone}${closing}`;
  expect(seek(before, gone, `${opening}${beside}  ${closing}`)).toBeUndefined();
});

test('a context of the same template with other figures and names is no proof of changed words', () => {
  const before = `The temperature in Norby was 14 degrees in 2019.\n\nA pilot forgot crates last winter, as the port's ledger shows, while 7359 others waited in Marrow. The pilot said that 70 percent of all barges will be sold.`;
  const quote = "pilot forgot crates last winter, as the port's ledger shows,";
  const after = `Nobody in Elmswick has inspected more than 5781 lemons. A pilot counted crates last winter, as the port's ledger shows, while 4711 others waited in Norby. After the flood, the minister of Elmswick had inspected sails.`;
  expect(seek(before, quote, after)).toBeUndefined();
  // The same words changed where the figures and names beside them stand.
  const edited = after.replace('4711 others waited in Norby', '7359 others waited in Marrow');
  expect(seek(before, quote, edited)?.state).toBe('changed');
});

test('a sentence of another town and another thing is no edit, though it stands in the very place', () => {
  const before = `${opening}The town of Oxley has delayed a solar park despite warnings from engineers.${closing}`;
  const quote = 'The town of Oxley has delayed a solar park despite warnings from engineers.';
  const other = 'The town of Kenya has approved a new bypass despite warnings from engineers.';
  expect(seek(before, quote, before.replace(quote, other))).toBeUndefined();
  const edited = quote.replace('Oxley', 'Norby');
  expect(seek(before, quote, before.replace(quote, edited))).toMatchObject({
    state: 'changed',
    changes: [{ type: 'name', before: 'Oxley', after: 'Norby' }],
  });
});

test('nor a like sentence away, with another figure, between sentences of another day', () => {
  const deleted = 'In the hills it will be cloudy with highs of 9 degrees and showers in the afternoon.';
  const before = articles.weather;
  expect(seek(before, deleted, before.replace(` ${deleted}`, ''))).toBeUndefined();
});

test('nor the same words in a like sentence, where one of the two places is gone', () => {
  const before = articles.weather;
  const quote = 'In the hills it will be cloudy with';
  const deleted = `${quote} highs of 9 degrees and showers in the afternoon.`;
  expect(seek(before, quote, before.replace(` ${deleted}`, ''))).toBeUndefined();
  // The twin is gone and this one stands.
  const twin = `${quote} highs of 10 degrees and rain towards evening.`;
  expect(seek(before, quote, before.replace(` ${twin}`, ''))?.state).toBe('exact');
});

test('the last word of a quote is not looked for in another sentence when it was mistyped', () => {
  const before =
    'Last winter, the judge of Halden had refused 1193 tickets, and nobody asked. A pilot ordered crates on Tuesday, which was "too late", while 9403 others waited in Norby.\n\nThe temperature in Marrow was 38 degrees in March. A harbour-master inspected coal before the strike, which was "too late", while 628 others waited in Tarn.';
  const after = before
    .replace('which was', 'whichiwas')
    .replace('while 9403', 'whiee 9403')
    .replace('waited', 'waitea');
  const found = seek(before, 'A pilot ordered crates on Tuesday, which', after);
  expect(found?.state).toBe('changed');
  expect(after.slice(found?.start, found?.end)).toBe('A pilot ordered crates on Tuesday, whichiwas');
});
