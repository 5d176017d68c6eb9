import { describe, expect, test } from 'vitest';
import { type Attribution, findClaims } from '@/lib/claims';

/** The attribution of the sentence that begins with these words; `found` is asserted so that no case passes empty. */
function attributionOf(text: string, starts: string): Attribution | undefined {
  const at = text.indexOf(starts);
  expect(at).toBeGreaterThanOrEqual(0);
  const all = findClaims(text, { language: 'en', sensitivity: 1 });
  return all.find(({ start, end }) => start <= at && at < end)?.attribution;
}

describe('who says it, with which verb, and whether in quotation marks', () => {
  test.each([
    ['The finance minister said the gap was 4 billion euros.', 'The finance minister', 'said', false],
    ['“We lost 40 ships,” Admiral Rosa Kline told the inquiry.', 'Admiral Rosa Kline', 'told', true],
    ['“The dam cost $2 million,” said Tom Reyes, who ran the site.', 'Tom Reyes', 'said', true],
    ['According to the labour office, 30,000 jobs went in May.', 'the labour office', 'According to', false],
    ['Some 900 homes burned down, officials said.', 'officials', 'said', false],
    [
      'The virus had killed 60 people, a study by the institute found.',
      'a study by the institute',
      'found',
      false,
    ],
    [
      'A spokesman for the ministry denied that 12 tanks were lost.',
      'A spokesman for the ministry',
      'denied',
      false,
    ],
    ['Ruth Bell, who advises the union, said 500 nurses would leave.', 'Ruth Bell', 'said', false],
    [
      'Two people briefed on the talks said the price was $3 billion.',
      'Two people briefed on the talks',
      'said',
      false,
    ],
    ['Hanna Lind, one of the loudest voices on fishing, said he was sorry.', 'Hanna Lind', 'said', false],
    [
      'Senator Okafor, a Nevada Democrat who warned of a leak in May, left.',
      'Senator Okafor',
      'warned',
      false,
    ],
    ['Mr. Halvorsen, the Bergen lawmaker, called the 2019 budget a fraud.', 'Mr. Halvorsen', 'called', false],
    [
      'Mendel, a commissioner on the cod board, which has met since 1954, described it as small.',
      'Mendel',
      'described',
      false,
    ],
    [
      'The line, which its owner Greta Ploug said had 2 million riders, shut.',
      'its owner Greta Ploug',
      'said',
      false,
    ],
    [
      'Liberals attacked the last cabinet for a dam and complained about its cost.',
      'Liberals',
      'complained',
      false,
    ],
    [
      'In Oslo, press secretary Jo Ernst left the hall and said 3 died.',
      'press secretary Jo Ernst',
      'said',
      false,
    ],
    [
      "He kept the policies Mr Rossi's critics have blamed for 900 closures.",
      "Mr Rossi's critics",
      'blamed',
      false,
    ],
    [
      "He kept the rules that Rossi's critics have blamed for 900 closures.",
      "Rossi's critics",
      'blamed',
      false,
    ],
    ["Former actress Jane Poe's lawyer said 3 died.", "Former actress Jane Poe's lawyer", 'said', false],
    ['As the Courier reported, 300 fled.', 'the Courier', 'reported', false],
    ['“It made me ill,” Dr. Good, a regular, wrote after taking 5 grams.', 'Dr. Good', 'wrote', true],
    ['Ruiz has found lead in 14 wells; makers, she says, use it as it is cheap.', 'Ruiz', 'says', false],
    ['The plan was described by the auditor as 10 years too late.', 'the auditor', 'described', false],
    ['WHO said on Friday that cases had doubled.', 'WHO', 'said', false],
    ['“Cases have doubled,” WHO said.', 'WHO', 'said', true],
  ])('%s', (text, speaker, verb, direct) => {
    expect(attributionOf(text, text)).toMatchObject({ speaker, verb, direct });
  });
});

describe('carried on', () => {
  test('through a quotation of two sentences, back to the one before the verb', () => {
    const text = '“We lost 40 ships. Nobody counted the 300 boats,” Admiral Kline said.';
    expect(attributionOf(text, '“We lost')).toMatchObject({ speaker: 'Admiral Kline', direct: true });
  });

  test('to a quotation that opens right after one already attributed', () => {
    const text = '“We lost 40 ships,” Admiral Kline said. “The fleet had 90 in May.”';
    expect(attributionOf(text, '“The fleet')).toMatchObject({ speaker: 'Admiral Kline', direct: true });
  });

  test('from a name to the pronoun that stands for it', () => {
    const text = 'Admiral Kline said 40 ships were lost. She added that 300 sailors had drowned.';
    expect(attributionOf(text, 'She added')).toMatchObject({ speaker: 'Admiral Kline', verb: 'added' });
  });

  test('from a person, not from a thing or a body, to “he” and “she”', () => {
    const text =
      'A spokeswoman for the port said 14 ships waited. One idea suggests that 9 left. She said 3 sank.';
    expect(attributionOf(text, 'She said')?.speaker).toBe('A spokeswoman for the port');
    const nobody = 'The ministry said 14 ships waited. He said 3 sank.';
    expect(attributionOf(nobody, 'He said')?.speaker).toBe('He');
  });

  test('from the name that a sentence opens with to its own “it”', () => {
    const text = 'Lawyers Lind and Ruiz said 14 ships waited. Lima will send 3 tugs, it said on Monday.';
    expect(attributionOf(text, 'Lima will')?.speaker).toBe('Lima');
  });

  test.each([
    ['Emails obtained by the BBC show that 3 ships sank.', 'Emails obtained by the BBC'],
    ['Israel, which has 4 ports, has pledged to close 2 of them.', 'Israel'],
    ['Uber stepped into the fray, tweeting that 40 fares had gone up.', 'Uber'],
  ])('to the whole subject: %s', (text, speaker) => {
    expect(attributionOf(text, text)?.speaker).toBe(speaker);
  });

  test('not from several to “it”', () => {
    const text = 'American officials said 14 ships waited. It said 3 ports were shut.';
    expect(attributionOf(text, 'It said')?.speaker).toBe('It');
  });

  test('to who was quoted as saying it', () => {
    const late = 'The port authority was quoted as saying late Thursday that 3 ships sank.';
    expect(attributionOf(late, late)?.speaker).toBe('The port authority');
    const been = 'Kline has been quoted as saying that 3 ships sank.';
    expect(attributionOf(been, been)?.speaker).toBe('Kline');
  });

  test('not to the paper’s own words that follow', () => {
    const text = '“We lost 40 ships,” Admiral Kline said. The fleet had 90 ships in May 2010.';
    expect(attributionOf(text, 'The fleet')).toBeUndefined();
  });
});

describe('not speech', () => {
  test.each([
    'The so-called “green” label covers 40 percent of sales.',
    'The “golden generation” won 12 games in 2004.',
    'Visitors were told to leave 3 bags at the door in May 2004.',
    'The United States has 50 states and 2 coasts.',
    'The firm declined to say how many of the 40 shops will close.',
  ])('%s', (text) => {
    expect(attributionOf(text, text)).toBeUndefined();
  });
});

test.each([
  'She led the flight team for the Apollo project, starting in 1965.',
  'In 1961 Harmon moved on to another project, but not before training a clerk.',
  'The bloodshed raised fears that the war would spread by 2030.',
  'The group, called Clean Rivers, has been at work since 1999.',
])('a noun or a name is no verb of speech: %s', (text) => {
  expect(attributionOf(text, text)).toBeUndefined();
});
