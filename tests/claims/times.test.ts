import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '@/lib/claims/languages/en';
import { findTimes, type Time } from '@/lib/claims/times';
import { tokenise } from '@/lib/claims/tokens';

/** A Tuesday. */
const publishedAt = new Date('2017-12-05T09:00:00Z');

const find = (text: string, known = true): Time[] =>
  findTimes(tokenise(text), english, known ? { publishedAt } : {});

/** "raw → EDTF relation", joined. */
const told = (text: string, known = true): string =>
  find(text, known)
    .map(({ raw, edtf, relation }) => `${raw} → ${edtf}${relation ? ` ${relation}` : ''}`)
    .join('; ');

describe('dates and spans', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The deal was signed on 5 May 2016.', '5 May 2016 → 2016-05-05'],
    ['The deal was signed on May 5, 2016, in Rome.', 'May 5, 2016 → 2016-05-05'],
    ['It opened on the 5th of May.', '5th of May → 2017-05-05'],
    ['It will open on 5 May.', '5 May → 2018-05-05'],
    ['It was signed on Friday, 17 November 2017.', 'Friday, 17 November 2017 → 2017-11-17'],
    ['dated 2016-03-09', '2016-03-09 → 2016-03-09'],
    ['dated 09.03.2016', '09.03.2016 → 2016-03-09'],
    ['in March 2014', 'March 2014 → 2014-03'],
    ['In March, prices rose.', 'March → 2017-03'],
    ['Sept. 11, 2001', 'Sept. 11, 2001 → 2001-09-11'],
    ['a 2010 allegation', '2010 → 2010'],
    ['the 2016 election', '2016 → 2016'],
    ['the treaty of 1855', '1855 → 1855'],
    ['Japan surrendered in 1945.', '1945 → 1945'],
    ['founded in 44 BC', '44 BC → -0043'],
    ['in the 1990s', '1990s → 199X'],
    ["in the '90s", "'90s → 199X"],
    ['in the mid-2020s', 'mid-2020s → 202X~'],
    ['in the 19th century', '19th century → 18XX'],
    ['in the third quarter of 2016', 'third quarter of 2016 → 2016-35'],
    ['Q3 2016 sales', 'Q3 2016 → 2016-35'],
    ['in the first half of 2016', 'first half of 2016 → 2016-40'],
    ['in the summer of 2015', 'summer of 2015 → 2015-22'],
    ['last winter', 'last winter → 2016-24'],
    ['fiscal year 2016', 'fiscal year 2016 → 2016~'],
    ['FY2016', 'FY2016 → 2016~'],
    ['around 1990', 'around 1990 → 1990~'],
    ['in early 2018', 'early 2018 → 2018~'],
    ['two thousand and fifteen', 'two thousand and fifteen → 2015'],
    ['Christmas 2016', 'Christmas 2016 → 2016-12-25'],
    ['at Easter 2018', 'Easter 2018 → 2018-04-01'],
    ['Thanksgiving 2017', 'Thanksgiving 2017 → 2017-11-23'],
    ['Sales on Black Friday 2019 fell.', 'Black Friday 2019 → 2019-11-29'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('times that lean on the words about them', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The bill will return in next year's first quarter.", "next year's first quarter → 2018-33"],
    ["2016's third quarter was weak.", "2016's third quarter → 2016-35"],
    ['The strike is expected to last three days.', 'three days → P3D'],
    ['Talks did not last two weeks.', 'two weeks → P2W'],
    ['between now and May', 'between now and May → 2017-12-05/2018-05 during'],
    ['from Monday to Friday', 'from Monday to Friday → 2017-12-04/2017-12-08 during'],
    ['The plant will open in two years’ time.', 'two years’ time → 2019'],
    ['The ship sank 2 years and 3 months ago.', '2 years and 3 months ago → 2015-09'],
    ['The fire burned for 24h.', '24h → PT24H'],
    ['more than two years ago', 'more than two years ago → ../2015 before'],
    ['less than three weeks ago', 'less than three weeks ago → 2017-11-14/.. after'],
    ['a two-and-a-half year delay', 'two-and-a-half year → P2.5Y'],
    ['It took five to ten years.', 'five to ten years → P10Y'],
    ['in the past ten to fifteen years', 'past ten to fifteen years → 2002-12-05/2017-12-05 during'],
    ['on the second Sunday of May', 'second Sunday of May → 2017-05-14'],
    ['on the last Monday in October 2016', 'last Monday in October 2016 → 2016-10-31'],
    ['on Saturday, 12 November', 'Saturday, 12 November → 2016-11-12'],
    ['The period was 10/1-11/2/2017.', '10/1-11/2/2017 → 2017-10-01/2017-11-02 during'],
    ['earlier in the week', 'earlier in the week → 2017-12-04/2017-12-10'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('ranges, deadlines and beginnings', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['from 1914 to 1918', 'from 1914 to 1918 → 1914/1918 during'],
    ['between 2014 and 2016', 'between 2014 and 2016 → 2014/2016 during'],
    ['the 2014-2018 plan', '2014-2018 → 2014/2018 during'],
    ['the 2014-18 plan', '2014-18 → 2014/2018 during'],
    ['from May to September 2016', 'from May to September 2016 → 2016-05/2016-09 during'],
    ['on 5-7 May 2016', '5-7 May 2016 → 2016-05-05/2016-05-07 during'],
    ['May 5 to 7', 'May 5 to 7 → 2017-05-05/2017-05-07 during'],
    ['will enter service by 2023', 'by 2023 → ../2023 by'],
    ['before 2023', 'before 2023 → ../2023 before'],
    ['no later than 1 March 2018', 'no later than 1 March 2018 → ../2018-03-01 by'],
    ['until the end of 2019', 'until the end of 2019 → ../2019 until'],
    ['by the end of the year', 'by the end of the year → ../2017 by'],
    ['since 1998', 'since 1998 → 1998/.. since'],
    ['since September', 'since September → 2017-09/.. since'],
    ['from 2019 onwards', '2019 onwards → 2019/.. since'],
    ['after 2014', 'after 2014 → 2014/.. after'],
    ['before the end of 2019', 'before the end of 2019 → ../2019 by'],
    ['in the last two quarters', 'last two quarters → 2017-04-01/2017-09-30 during'],
    ['within 10 days', 'within 10 days → 2017-12-05/2017-12-15 by'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('lengths of time', () => {
  const cases: readonly (readonly [string, string, Time['role']])[] = [
    ['a three-year deal', 'three-year → P3Y', 'duration'],
    ['jailed for two and a half years', 'two and a half years → P2.5Y', 'duration'],
    ['more than two decades', 'more than two decades → P20Y', 'duration'],
    ['for the third year running', 'third year running → P3Y', 'running'],
    ['the second consecutive quarter', 'second consecutive quarter → P6M', 'running'],
    ['three years in a row', 'three years in a row → P3Y', 'running'],
    ['in the past two years', 'past two years → 2015-12-05/2017-12-05 during', 'point'],
    ['over the next 10 days', 'next 10 days → 2017-12-05/2017-12-15 during', 'point'],
    ['three years ago', 'three years ago → 2014', 'point'],
    ['two weeks ago', 'two weeks ago → 2017-11-21', 'point'],
    ['two weeks before the vote', 'two weeks → P2W before', 'anchored'],
    ['two weeks before Christmas', 'two weeks before Christmas → 2017-12-11', 'point'],
    ['three days after 5 May 2016', 'three days after 5 May 2016 → 2016-05-08', 'point'],
    ['the last four months of 2016', 'last four months of 2016 → 2016-09-01/2016-12-31', 'point'],
    ['the first two weeks of 2016', 'first two weeks of 2016 → 2016-01-01/2016-01-14', 'point'],
  ];
  test.each(cases)('%s', (text, expected, role) => {
    const [time] = find(text);
    expect(told(text)).toBe(expected);
    expect(time?.role).toBe(role);
  });
});

describe('times that only say when the news happened are told apart', () => {
  test.each([
    ['he said on Friday', 'Friday → 2017-12-01'],
    ['she said today', 'today → 2017-12-05'],
    ['he left yesterday', 'yesterday → 2017-12-04'],
    ['last week', 'last week → 2017-11-27/2017-12-03'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
    expect(find(text).map(({ role }) => role)).toEqual(['flow']);
  });
  test('but a deadline is more than that', () => {
    expect(find('it must reply by Friday').map(({ role, edtf }) => [role, edtf])).toEqual([
      ['point', '../2017-12-08'],
    ]);
  });
});

test('without the article’s date, what is not known stays X', () => {
  expect(told('on 5 May', false)).toBe('5 May → XXXX-05-05');
  expect(told('in December', false)).toBe('December → XXXX-12');
  expect(told('last year', false)).toBe('last year → XXXX');
  expect(told('yesterday', false)).toBe('yesterday → XXXX-XX-XX');
  expect(told('in the past two years', false)).toBe('past two years → P2Y during');
});

test.each([
  'They may stay, and the troops march on.',
  'The Sun reported it and he sat down.',
  'Theresa May said no.',
  'criticised by May and others',
  'It killed 2000 people and cost 1500 dollars.',
  'a 45-year-old man, five years old',
  'in his 40s',
  'a second term',
  'The score was 3-1.',
  'open 24/7',
  'He is on Boeing 737 duty',
  'spring water falls',
])('no date: %s', (text) => {
  expect(told(text)).toBe('');
});

test('times of any text lie in it, in order, and their words are the text’s', () => {
  const pieces = fc.constantFrom(
    'May',
    'Friday',
    '5',
    '2017',
    '19',
    '-',
    '/',
    ' ',
    ' ',
    'two',
    'years',
    'ago',
    'the',
    'last',
    'first',
    'week',
    'of',
    'by',
    'century',
    'quarter',
    ',',
    '.',
    's',
    "'",
    'BC',
    'from',
    'to',
    'and',
    'between',
    'Easter',
    'end of',
    '\uDC00',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }),
      fc.boolean(),
      (parts, known) => {
        const text = parts.join('');
        let last = 0;
        for (const time of find(text, known)) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.raw);
          expect(time.edtf).not.toContain('NaN');
          last = time.end;
        }
      },
    ),
    { numRuns: 300 },
  );
});

// A second or two by itself; the limit is for machines with much else to do.
test('phrases that could nest without end do not', { timeout: 120_000 }, () => {
  for (const piece of ['week of ', 'first week of ', 'two weeks before ', 'the end of ', 'from May to ']) {
    expect(() => find(piece.repeat(20_000))).not.toThrow();
  }
});
