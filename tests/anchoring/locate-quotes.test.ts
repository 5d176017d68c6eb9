import { expect, test } from 'vitest';
import { describeQuote, type Location, locateQuote, locateQuotes, type Quote } from '@/lib/anchoring';

const article = `The harbour town of Elmswick voted on Tuesday to close its last coal pier. The mayor, Ida Brandt, said the pier had lost 3.5 million crowns in 2021 alone.

Opponents fear for 240 jobs. "Nobody asked the dockers," said Per Lund, who has worked there since 1998. The council has approved a fund of 12 million crowns for retraining.

Fishing boats will use the pier until 30 June. A final inspection follows in autumn, and the crane will be moved to the museum.`;

const passages = [
  'The mayor, Ida Brandt, said the pier had lost 3.5 million crowns in 2021 alone.',
  'Opponents fear for 240 jobs.',
  'The council has approved a fund of 12 million crowns for retraining.',
  'Fishing boats will use the pier until 30 June.',
  '240 jobs',
  'Ida Brandt',
  'crane',
];

test('finds every passage of an untouched text where it stood', () => {
  for (const passage of passages) expect(shown(article, quote(passage), article)).toBe(`exact: ${passage}`);
});

const edits: readonly [name: string, passage: string, from: string, to: string, expected: string][] = [
  [
    'text put in before',
    passages[1]!,
    'The harbour',
    'Updated at noon. The harbour',
    'exact: Opponents fear for 240 jobs.',
  ],
  [
    'the neighbour rewritten',
    passages[1]!,
    '"Nobody asked the dockers,"',
    'A spokesman was silent,',
    'exact: Opponents fear for 240 jobs.',
  ],
  [
    'typography',
    passages[0]!,
    '3.5 million',
    '3.5\u00A0million',
    'exact: The mayor, Ida Brandt, said the pier had lost 3.5\u00A0million crowns in 2021 alone.',
  ],
  [
    'a figure',
    passages[0]!,
    '3.5 million',
    '2.7 million',
    'changed: The mayor, Ida Brandt, said the pier had lost 2.7 million crowns in 2021 alone. [number 3.5 million → 2.7 million]',
  ],
  [
    'a year',
    passages[0]!,
    'in 2021',
    'in 2020',
    'changed: The mayor, Ida Brandt, said the pier had lost 3.5 million crowns in 2020 alone. [date 2021 → 2020]',
  ],
  [
    'a negation',
    passages[2]!,
    'has approved',
    'has not approved',
    'changed: The council has not approved a fund of 12 million crowns for retraining. [negation has → has not]',
  ],
  ['a short quote’s figure', passages[4]!, '240', '310', 'changed: 310 jobs [number 240 → 310]'],
  [
    'a name alone',
    passages[5]!,
    'Ida Brandt',
    'Eva Brandt',
    'changed: Eva Brandt [name Ida Brandt → Eva Brandt]',
  ],
  [
    'a number that goes on',
    'fear for 240',
    '240 jobs',
    '240.5 jobs',
    'changed: fear for 240.5 [number 240 → 240.5]',
  ],
  [
    'words inside',
    passages[3]!,
    'will use the pier',
    'may go on using the old pier',
    'changed: Fishing boats may go on using the old pier until 30 June. [wording will use → may go on using; wording  → old]',
  ],
  [
    'a negation put right before it',
    'approved a fund',
    'has approved',
    'has not approved',
    'changed: not approved a fund [negation approved → not approved]',
  ],
  [
    'a negation put right after it',
    'Opponents fear',
    'Opponents fear',
    'Opponents fear not',
    'changed: Opponents fear not [negation fear → fear not]',
  ],
  [
    'a magnitude put right after it',
    'pier had lost 3.5',
    '3.5 million crowns',
    '3.5 billion crowns',
    'changed: pier had lost 3.5 billion [number 3.5 → 3.5 billion]',
  ],
  ['the passage deleted', passages[1]!, 'Opponents fear for 240 jobs. ', '', 'orphan'],
  [
    'a one-word quote deleted',
    passages[6]!,
    'and the crane will be moved to the museum',
    'and that is all',
    'orphan',
  ],
];

test.each(edits)('%s', (_, passage, from, to, expected) => {
  const edited = article.replace(from, to);
  expect(edited).not.toBe(article);
  expect(shown(edited, quote(passage), edited)).toBe(expected);
});

const surroundings = (passage: string) =>
  `The clerk read the names of those present. ${passage} The session was closed before noon, and nobody objected.`;

const changedInPlace: readonly [name: string, before: string, after: string][] = [
  ['all figures', 'The treaty passed by 62 votes to 38.', 'The treaty passed by 61 votes to 39.'],
  ['both words of its one name', 'The West Bank was sealed off.', 'The Gaza Strip was sealed off.'],
  ['full stops in a name', 'The U.K. envoy met them.', 'The UK envoy met them.'],
  [
    'a figure in words and a figure',
    'The team found eleven men and three boats.',
    'The team found 11 men and four boats.',
  ],
];

test.each(changedInPlace)('found where nothing around it changed: %s', (_, before, after) => {
  const text = surroundings(before);
  const start = text.indexOf(before);
  const found = locateQuote(surroundings(after), describeQuote(text, start, start + before.length));
  expect(found).toMatchObject({ start, end: start + after.length });
});

test('a sentence that now begins as its neighbour does is still itself', () => {
  const before = 'He admitted that he had met the lobbyist.';
  const neighbour = 'He denied that he had met the contractor at a hotel before the tender was held.';
  const text = `${surroundings(before)} `.replace('The session', `${neighbour} The session`);
  const start = text.indexOf(before);
  const found = locateQuote(
    text.replace('admitted', 'denied'),
    describeQuote(text, start, start + before.length),
  );
  expect(found).toMatchObject({ start, state: 'changed' });
});

test('a deleted template sentence is an orphan, though its neighbours look alike', () => {
  const lines = [
    ['Elmswick', '31', 'Monday'],
    ['Norby', '33', 'Tuesday'],
    ['Halden', '29', 'Friday'],
    ['Marrow', '30', 'Sunday'],
  ].map(
    ([town, degrees, day]) => `The temperature in ${town} reached a maximum of ${degrees} degrees on ${day}.`,
  );
  const text = `Weather of the week. ${lines.join(' ')} More rain is expected.`;
  for (const line of lines) {
    const described = describeQuote(text, text.indexOf(line), text.indexOf(line) + line.length);
    expect(locateQuote(text.replace(`${line} `, ''), described)).toBeUndefined();
  }
});

test('a deleted passage is an orphan where only a look-alike of it is left, far off and beside one neighbour like its own', () => {
  const filler =
    'Rain is expected over the hills from noon, with wind in the evening and snow above the pass. ';
  const gone = 'Boats from the outer islands may use the northern quay for repairs and storage.';
  const twin = 'Boats from the outer islands may use the narrow recent quay for repairs and storage.';
  const opening = 'Two apprentices oiled the old crane while a film crew asked who would pay for its hook.';
  const neighbour = 'Tickets for the ferry are sold at the kiosk beside the old customs house.';
  const before = `${opening} ${gone} ${neighbour}\n\n${filler.repeat(8)}`;
  const after = `${opening}\n\n${filler.repeat(8)}\n\n7:05 – 23:11 – 9:59 – 16:28 – 4:47 – 12:30 – 18:40 – 21:33 – 6:52 – 3:17. ${twin} ${neighbour}`;
  const start = before.indexOf(gone);
  expect(shown(after, describeQuote(before, start, start + gone.length), after)).toBe('orphan');
});

test('whole sentences are the same wherever they stand, also where the page runs them together with others', () => {
  const moved = passages[2]!;
  const elsewhere = `Weather and tides\n\nLow water at noon.${moved}Read more`;
  expect(locateQuote(elsewhere, quote(moved))).toMatchObject({
    start: elsewhere.indexOf(moved),
    state: 'moved',
  });
});

test('of two identical sentences the context decides, and where it cannot, that is said', () => {
  const line = 'The vote was postponed.';
  const text = `Rain fell all day. ${line} Later the sun came out. The room was full. ${line} Everyone went home.`;
  const second = text.lastIndexOf(line);
  const described = describeQuote(text, second, second + line.length);
  const edited = `A new first paragraph stands here now. ${text}`;
  expect(locateQuote(edited, described)).toMatchObject({ start: edited.lastIndexOf(line), state: 'exact' });
  const bare: Quote = { exact: line, prefix: '', suffix: '', start: 3, end: 3 + line.length };
  expect(locateQuote(text, bare)).toMatchObject({ start: text.indexOf(line), state: 'ambiguous' });
});

test('a batch gives what single calls give, in the same order', () => {
  const edited = article.replace('240', '310').replace('will use', 'use');
  const quotes = passages.map(quote);
  expect(locateQuotes(edited, quotes)).toEqual(quotes.map((each) => locateQuote(edited, each)));
});

test('in a batch a passage whose paragraph the page has twice by now is the one that moved as its neighbour did', () => {
  const said = '"Nobody asked the dockers," said Per Lund, who has worked there since 1998.';
  const paragraph = article.split('\n\n')[1]!;
  const context = {
    prefix: paragraph.slice(0, paragraph.indexOf(said)),
    suffix: ' The council has approved',
  };
  const described = { ...quote(said), ...context };
  const edited = `${paragraph}\n\nUpdated at noon. ${article}`;
  const place = edited.lastIndexOf(said);
  expect(locateQuotes(edited, [quote(passages[0]!), described])[1]).toMatchObject({
    start: place,
    state: 'exact',
  });
  // By itself, also after others of the same text, it is what it always was.
  expect(locateQuote(edited, quote(passages[0]!))?.state).toBe('exact');
  expect(locateQuote(edited, described)?.state).toBe('ambiguous');
});

function quote(passage: string): Quote {
  const start = article.indexOf(passage);
  return describeQuote(article, start, start + passage.length);
}

function shown(text: string, described: Quote, source: string): string {
  const location: Location | undefined = locateQuote(text, described);
  if (!location) return 'orphan';
  const changes = location.changes
    ?.map(({ type, before, after }) => `${type} ${before} → ${after}`)
    .join('; ');
  return `${location.state}: ${source.slice(location.start, location.end)}${changes ? ` [${changes}]` : ''}`;
}
