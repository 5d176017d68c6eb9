import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, findClaims } from '@/lib/claims';

/** The facts of the article the project began with, in words of our own, with its broken dash. */
const article = `Foreign Minister Toshimitsu Motegi would not say on Friday how the end of the Aegis Ashore programme bears on the talks with Russia.

Abe's government agreed to the system in December 2017: two US-built batteries at roughly $900 million apiece, in response to North Korean missile tests. They were to cover the whole of Japan and be in service before 2023. Putting right the risk from falling rocket boosters would bring huge additional costs.

Moscow has said that it sees the batteries as part of the American global missile defence.

Russia and Japan have never signed a peace treaty since the Second World War. At issue in the dispute are four islands \uFFFD Iturup, Kunashir, Shikotan and Habomai, seized in 1945. Russia has sovereignty over the islands and counts them as part of its Sakhalin region, but they are also claimed by Japan. Motegi, minister since September, has sought more contact with Moscow.`;

const published = new Date('2020-07-03T00:00:00Z');
const claims = findClaims(article, { language: 'en', publishedAt: published });

describe('the article the project began with', () => {
  test.each([
    ['the price of each battery', '$900 million', 'cost'],
    ['when it was agreed', 'December 2017', 'date'],
    ['by when it was to be in service', 'before 2023', 'date'],
    ['the costs to come', 'huge additional costs', 'cost'],
    ['the reason for it', 'in response to', 'cause'],
    ['how many islands', 'four islands', 'statistic'],
    ['who has sovereignty', 'has sovereignty', 'sovereignty'],
    ['who claims them', 'claimed by Japan', 'sovereignty'],
    ['the treaty never signed', 'never signed a peace treaty', 'legal'],
    ['the tenure', 'since September', 'date'],
  ])('finds %s', (_what, words, kind) => {
    expect(claimAt(words)?.kinds).toContain(kind);
  });

  test('knows who says what, where a reader asks for everything', () => {
    const all = findClaims(article, { language: 'en', sensitivity: 1 });
    const said = all.find(({ start }) => article.startsWith('Moscow has said', start));
    expect(said?.attribution).toMatchObject({ speaker: 'Moscow', verb: 'said', direct: false });
  });

  test('understands the price: 900 million dollars, roughly, each', () => {
    const facet = claimAt('$900 million')?.facets.find(({ type }) => type === 'quantity');
    const price = claimAt('$900 million')?.facets.find(
      (found) => found.type === 'quantity' && found.currency,
    );
    expect(facet).toBeDefined();
    expect(price).toMatchObject({ value: 900_000_000, currency: 'USD', approximate: true });
  });

  test('understands the deadline as the time before 2023', () => {
    const time = claimAt('before 2023')?.facets.find(({ type }) => type === 'time');
    expect(time).toMatchObject({ relation: 'before' });
  });

  test('names both parties to the islands without taking a side', () => {
    const parties = claimAt('claimed by Japan')?.facets.flatMap((facet) =>
      facet.type === 'territory' ? facet.parties : [],
    );
    expect(parties).toEqual(expect.arrayContaining(['Russia', 'Japan']));
  });

  test.each([
    ['the dispute, once land has been spoken of', 'Japan claims the four islands. The dispute is old.', true],
    ['the dispute of a strike', 'The drivers want more pay. The dispute is old.', false],
    [
      'the dispute, when land was spoken of long before',
      `Japan claims the four islands. ${'The sea was calm. '.repeat(9)}The dispute is old.`,
      false,
    ],
  ])('reads "%s" by the sentences before', (_what, text, isLand) => {
    const last = findClaims(text, { language: 'en', sensitivity: 1 }).find(({ start }) =>
      text.startsWith('The dispute', start),
    );
    expect(last?.kinds.includes('sovereignty') ?? false).toBe(isLand);
  });

  test('every claim says why, in the words of the text', () => {
    for (const { reasons, facets } of claims) {
      for (const { start, end, raw } of [...reasons, ...facets]) expect(article.slice(start, end)).toBe(raw);
    }
    expect(claims.filter(({ kinds }) => kinds.length > 0).every(({ reasons }) => reasons.length > 0)).toBe(
      true,
    );
  });
});

describe('options', () => {
  const text = 'The bridge cost $3 million. It was opened in May 1998. What a view!';

  test('only the kinds asked for, of the sentences that have them', () => {
    const found = findClaims(text, { language: 'en', kinds: ['date'] });
    expect(found.map(({ kinds }) => kinds)).toEqual([['date']]);
    const reasons = found.flatMap((claim) => claim.reasons.filter(({ kind }) => kind));
    expect(reasons.map(({ kind }) => kind)).toEqual(['date']);
  });

  test('more sensitivity never finds fewer claims', () => {
    const counts = [0, 0.25, 0.5, 0.75, 1].map(
      (sensitivity) => findClaims(article, { language: 'en', sensitivity }).length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('a language without words yields no claims', () => {
    expect(findClaims(text, { language: 'tlh' })).toEqual([]);
  });

  test('an exclamation is no claim', () => {
    expect(findClaims('What a view! How lovely!', { language: 'en' })).toEqual([]);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'said',
    '“',
    '”',
    '"',
    "'",
    '$',
    '9',
    '900 million',
    'May',
    '2023',
    ', ',
    '. ',
    '\n',
    '\n\n',
    'claimed by',
    'Crimea',
    'because of',
    'more than',
    'the largest',
    'was charged with',
    'and',
    '\uFFFD',
    '(',
    ')',
    '—',
    '%',
    'Mr.',
    '👍',
    '\u0000',
  );

  test('spans lie inside it, in order, and raw words are its own', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join(' ');
        const found = findClaims(text, { language: 'en', sensitivity: 1 });
        let last = 0;
        for (const { start, end, reasons, facets, attribution, worth } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(1);
          for (const part of [...reasons, ...facets]) expect(text.slice(part.start, part.end)).toBe(part.raw);
          if (attribution) expect(attribution.end).toBeGreaterThan(attribution.start);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['a', '9', '(', 'and ', '$', '"', "' ", 'said ', 'U.S. ', '\n', '—', 'May '])(
    'a long run of %j is read to its end',
    (unit) => {
      expect(Array.isArray(findClaims(unit.repeat(20_000), { language: 'en', sensitivity: 1 }))).toBe(true);
    },
  );
});

function claimAt(words: string): Claim | undefined {
  const at = article.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return claims.find(({ start, end }) => start <= at && at < end);
}

test('a figure alone, as charts are labelled, claims nothing', () => {
  const text = '$915\n\n13.0%\n\nThe ferry cost $915 million.';
  const found = findClaims(text, { language: 'en', sensitivity: 1 });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['The ferry cost $915 million.']);
});

describe('a territory named before', () => {
  const territories = (text: string) =>
    findClaims(text, { language: 'en', sensitivity: 1 }).flatMap(({ facets }) =>
      facets.flatMap((facet) => (facet.type === 'territory' ? [[facet.raw, facet.name]] : [])),
    );

  test('names "the islands", "the territory" and "the dispute" after it', () => {
    expect(
      territories(
        'Argentina claims the Falkland Islands. Britain has sovereignty over the islands. The two states fought a war over the territory in 1982. The dispute has outlived six presidents.',
      ).map(([, name]) => name),
    ).toEqual(['Falkland Islands', 'Falkland Islands', 'Falkland Islands', 'Falkland Islands']);
  });

  test('is not carried to land of another shape, nor on once two were named', () => {
    expect(
      territories('Argentina claims the Falkland Islands. Russia annexed the peninsula.'),
    ).toContainEqual(['peninsula', 'peninsula']);
    expect(
      territories(
        'Argentina claims the Falkland Islands. Japan claims the Kuril Islands. Britain has sovereignty over the islands.',
      ),
    ).toContainEqual(['islands', 'islands']);
  });
});

describe('the mark of a decision', () => {
  test('runs from the verb to its thing of law, and takes in the name before a paper of law', () => {
    const marks = findClaims(
      'Parliament passed a sweeping new bill. Both sides signed the Treaty. The deal rests on the Oslo Accord of 1993.',
      { language: 'en', sensitivity: 1 },
    ).flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'legal').map(({ raw }) => raw));
    expect(marks).toEqual(
      expect.arrayContaining(['passed a sweeping new bill', 'signed the Treaty', 'Oslo Accord']),
    );
  });
});
