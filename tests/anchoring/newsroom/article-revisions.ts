import type { ArticleName } from './revised-articles';

/** What must be said of a quote kept before the revision: the kind of its change, that it is the same, or gone. */
export type Outcome = 'same' | 'number' | 'date' | 'name' | 'negation' | 'wording' | 'gone' | 'edited';

export interface Revision {
  readonly name: string;
  readonly article: ArticleName;
  /** What was put above and below. */
  readonly above?: string;
  readonly below?: string;
  /** Replacements; an empty second part takes the first out, with the space or the empty paragraph left behind. */
  readonly edits?: readonly (readonly [before: string, after: string])[];
  /** Paragraphs moved: from, to, by their numbers from 0. */
  readonly moves?: readonly (readonly [from: number, to: number])[];
  /** Quotes kept before, what must be said of them, and their words now where these differ. */
  readonly quotes: readonly (readonly [quote: string, outcome: Outcome, now?: string])[];
}

const correction =
  'Correction: An earlier version of this article misstated the number of residents who were taken to schools. This has been put right.';

/** Written before the rules they measure; each as a newsroom would make it. */
export const revisions: readonly Revision[] = [
  {
    name: 'toll raised throughout, new lead',
    article: 'flood',
    edits: [
      ['killing at least 23 people', 'killing at least 31 people'],
      ['said 23 people had died and 61 were missing', 'said 31 people had died and 48 were missing'],
    ],
    quotes: [
      [
        'Rescue teams searched through mud and broken timber on Wednesday after floods swept through three valleys in the east of the country, killing at least 23 people.',
        'number',
        'Rescue teams searched through mud and broken timber on Wednesday after floods swept through three valleys in the east of the country, killing at least 31 people.',
      ],
      [
        'The interior ministry said 23 people had died and 61 were missing.',
        'number',
        'The interior ministry said 31 people had died and 48 were missing.',
      ],
      ['More than 4,000 residents were taken to schools and sports halls in the provincial capital.', 'same'],
    ],
  },
  {
    name: 'live updates on top that repeat the sentences with other figures',
    article: 'flood',
    above: `18:40 The interior ministry said 27 people had died and 52 were missing.\n\n16:05 The interior ministry said 25 people had died and 58 were missing.`,
    quotes: [
      ['The interior ministry said 23 people had died and 61 were missing.', 'same'],
      ['The army sent 600 soldiers to repair roads and bridges.', 'same'],
    ],
  },
  {
    name: 'correction appended and figure corrected',
    article: 'flood',
    below: correction,
    edits: [['More than 4,000 residents', 'More than 14,000 residents']],
    quotes: [
      [
        'More than 4,000 residents were taken to schools and sports halls in the provincial capital.',
        'number',
        'More than 14,000 residents were taken to schools and sports halls in the provincial capital.',
      ],
      ['The organisation asked people not to bring clothes to the shelters.', 'same'],
    ],
  },
  {
    name: 'quote shortened',
    article: 'flood',
    edits: [['. "We lost the bakery and the house."', '.']],
    quotes: [
      [
        '"The water came in the night and there was no warning," said Elena Marsh, 58, who was pulled from her roof by neighbours. "We lost the bakery and the house."',
        'wording',
        '"The water came in the night and there was no warning," said Elena Marsh, 58, who was pulled from her roof by neighbours.',
      ],
      ['"We lost the bakery and the house."', 'gone'],
      ['who was pulled from her roof by neighbours', 'same'],
    ],
  },
  {
    name: 'dam paragraph moved to the top, opposition dropped',
    article: 'flood',
    edits: [['Opposition leaders said the government had ignored warnings from engineers. ', '']],
    moves: [[6, 1]],
    quotes: [
      ['A report published in 2021 had called the dam above Halvik unsafe.', 'same'],
      ['Opposition leaders said the government had ignored warnings from engineers.', 'gone'],
    ],
  },
  {
    name: 'sentences merged',
    article: 'flood',
    edits: [
      [
        'The river Torn rose by four metres within three hours, according to the national weather service. It had issued an alert on Monday but withdrew it the next day.',
        'The river Torn rose by four metres within three hours, according to the national weather service, which had issued an alert on Monday but withdrew it the next day.',
      ],
    ],
    quotes: [
      [
        'It had issued an alert on Monday but withdrew it the next day.',
        'wording',
        'which had issued an alert on Monday but withdrew it the next day.',
      ],
      [
        'The river Torn rose by four metres within three hours, according to the national weather service.',
        'same',
        'The river Torn rose by four metres within three hours, according to the national weather service',
      ],
    ],
  },
  {
    name: 'sentence split, a denial turned',
    article: 'flood',
    edits: [
      [
        'The prime minister, Jonas Adler, cancelled a trip to Brussels and flew over the area by helicopter. He promised',
        'The prime minister, Jonas Adler, cancelled a trip to Brussels. He flew over the area by helicopter and promised',
      ],
      ['Officials did not explain why', 'Officials later explained why'],
    ],
    quotes: [
      [
        'Officials did not explain why the sirens in the town of Halvik stayed silent.',
        'negation',
        'Officials later explained why the sirens in the town of Halvik stayed silent.',
      ],
      [
        'The prime minister, Jonas Adler, cancelled a trip to Brussels and flew over the area by helicopter.',
        'wording',
        'The prime minister, Jonas Adler, cancelled a trip to Brussels. He flew over the area by helicopter',
      ],
    ],
  },
  {
    name: 'alert day and river corrected, headline put in the text',
    article: 'flood',
    above: 'Floods kill at least 23 people in eastern valleys',
    edits: [
      ['issued an alert on Monday', 'issued an alert on Sunday'],
      ['closed until Sunday', 'closed until Tuesday'],
    ],
    quotes: [
      [
        'It had issued an alert on Monday but withdrew it the next day.',
        'date',
        'It had issued an alert on Sunday but withdrew it the next day.',
      ],
      [
        'The main railway line to the coast will stay closed until Sunday at the earliest.',
        'date',
        'The main railway line to the coast will stay closed until Tuesday at the earliest.',
      ],
      ['killing at least 23 people', 'same'],
    ],
  },
  {
    name: 'closing figures of another day in the same template',
    article: 'markets',
    edits: [
      ['closed higher on Tuesday', 'closed lower on Wednesday'],
      ['rose 0.8 percent to 512.4 points', 'fell 0.3 percent to 510.9 points'],
      [
        'Brent crude fell 2.3 percent to $81.40 a barrel.',
        'Brent crude rose 0.6 percent to $81.90 a barrel.',
      ],
    ],
    quotes: [
      [
        'The pan-European index rose 0.8 percent to 512.4 points.',
        'number',
        'The pan-European index fell 0.3 percent to 510.9 points.',
      ],
      [
        'Brent crude fell 2.3 percent to $81.40 a barrel.',
        'number',
        'Brent crude rose 0.6 percent to $81.90 a barrel.',
      ],
      ['Gold was little changed at $2,345 an ounce.', 'same'],
    ],
  },
  {
    name: 'one share of a template taken out',
    article: 'markets',
    edits: [[' Shares in Fenwick Mills fell 1.7 percent.', '']],
    quotes: [
      ['Shares in Fenwick Mills fell 1.7 percent.', 'gone'],
      ['Shares in Atlas Rail rose 2.1 percent.', 'same'],
      [
        'Shares in Northwind Energy dropped 6.2 percent after the company cut its forecast for the year.',
        'same',
      ],
    ],
  },
  {
    name: 'another share in its place',
    article: 'markets',
    edits: [['Shares in Atlas Rail rose 2.1 percent.', 'Shares in Pier & Sons fell 4.8 percent.']],
    quotes: [['Shares in Atlas Rail rose 2.1 percent.', 'gone']],
  },
  {
    name: 'direction turned, figure kept',
    article: 'markets',
    edits: [
      ['Shares in Fenwick Mills fell 1.7 percent', 'Shares in Fenwick Mills rose 1.7 percent'],
      ['The euro traded at $1.0842, up 0.2 percent', 'The euro traded at $1.0842, down 0.2 percent'],
    ],
    quotes: [
      ['Shares in Fenwick Mills fell 1.7 percent.', 'wording', 'Shares in Fenwick Mills rose 1.7 percent.'],
      [
        'The euro traded at $1.0842, up 0.2 percent.',
        'wording',
        'The euro traded at $1.0842, down 0.2 percent.',
      ],
    ],
  },
  {
    name: 'months and rates corrected',
    article: 'markets',
    below: 'Editing by the night desk.',
    edits: [
      [
        '2.6 percent in May, compared with 2.4 percent in April',
        '2.6 percent in June, compared with 2.4 percent in May',
      ],
    ],
    quotes: [
      [
        'Data due on Thursday are expected to show that consumer prices rose 2.6 percent in May, compared with 2.4 percent in April.',
        'date',
        'Data due on Thursday are expected to show that consumer prices rose 2.6 percent in June, compared with 2.4 percent in May.',
      ],
      ['while shares in Hong Kong rose 1.3 percent', 'same'],
    ],
  },
  {
    name: 'speaker corrected, a negation lost',
    article: 'markets',
    edits: [
      ['said Ravi Menon, a strategist at Orbis', 'said Ravi Mehta, a strategist at Orbis'],
      ['but nobody thinks', 'and everybody thinks'],
    ],
    quotes: [
      [
        '"Investors are relieved that oil has come down, but nobody thinks the central bank will cut rates before the autumn," said Ravi Menon, a strategist at Orbis.',
        'negation',
        '"Investors are relieved that oil has come down, and everybody thinks the central bank will cut rates before the autumn," said Ravi Mehta, a strategist at Orbis.',
      ],
      ['said Ravi Menon, a strategist at Orbis', 'name', 'said Ravi Mehta, a strategist at Orbis'],
    ],
  },
  {
    name: 'score corrected',
    article: 'match',
    edits: [
      ['beat Elmswick 3-1', 'beat Elmswick 3-2'],
      ['in front of 31,240 spectators', 'in front of 31,420 spectators'],
    ],
    quotes: [
      [
        'Norby United beat Elmswick 3-1 on Saturday to go top of the league for the first time in eleven years.',
        'number',
        'Norby United beat Elmswick 3-2 on Saturday to go top of the league for the first time in eleven years.',
      ],
      ['in front of 31,240 spectators', 'number', 'in front of 31,420 spectators'],
    ],
  },
  {
    name: 'scorer corrected throughout',
    article: 'match',
    edits: [
      ['Tomas Reyes scored twice', 'Diego Reyes scored twice'],
      ['from Jon Hale settled', 'from Tim Hale settled'],
    ],
    quotes: [
      [
        'Tomas Reyes scored twice in the first half, and a late header from Jon Hale settled a match that had been closer than the score suggests.',
        'name',
        'Diego Reyes scored twice in the first half, and a late header from Tim Hale settled a match that had been closer than the score suggests.',
      ],
      ['Reyes equalised in the 27th minute from the penalty spot', 'same'],
    ],
  },
  {
    name: 'lead rewritten, rest kept',
    article: 'match',
    edits: [
      [
        'Norby United beat Elmswick 3-1 on Saturday to go top of the league for the first time in eleven years.',
        'A brace from Tomas Reyes lifted Norby United to the summit of the division, where they had not been since their last promotion.',
      ],
    ],
    quotes: [
      [
        'Norby United beat Elmswick 3-1 on Saturday to go top of the league for the first time in eleven years.',
        'gone',
      ],
      [
        'Tomas Reyes scored twice in the first half, and a late header from Jon Hale settled a match that had been closer than the score suggests.',
        'same',
      ],
    ],
  },
  {
    name: 'minute and goals changed, the table moved up',
    article: 'match',
    edits: [
      ['in the 71st minute', 'in the 77th minute'],
      ['Norby have 68 points from 31 games', 'Norby have 68 points from 32 games'],
    ],
    moves: [[6, 1]],
    quotes: [
      [
        'Elmswick had a goal ruled out for offside in the 71st minute.',
        'number',
        'Elmswick had a goal ruled out for offside in the 77th minute.',
      ],
      [
        'Norby have 68 points from 31 games, two more than Halden, who drew 0-0 at Marrow on Friday.',
        'number',
        'Norby have 68 points from 32 games, two more than Halden, who drew 0-0 at Marrow on Friday.',
      ],
    ],
  },
  {
    name: 'a quote changed inside its marks',
    article: 'match',
    edits: [
      ['We were not at our best in the first 20 minutes', 'We were at our best in the first 20 minutes'],
    ],
    quotes: [
      [
        '"We were not at our best in the first 20 minutes, but the players never lost their heads," said the Norby coach, Ida Brandt.',
        'negation',
        '"We were at our best in the first 20 minutes, but the players never lost their heads," said the Norby coach, Ida Brandt.',
      ],
      ['the players never lost their heads', 'same'],
    ],
  },
  {
    name: 'paragraph about the champions cut',
    article: 'match',
    edits: [
      [
        'The champions of last season, Oxley, lost 2-0 at home to Vantry and are out of the race for the title.\n\n',
        '',
      ],
    ],
    quotes: [
      [
        'The champions of last season, Oxley, lost 2-0 at home to Vantry and are out of the race for the title.',
        'gone',
      ],
      ['Elmswick remain fifth.', 'same'],
      ['Three of their last four games are at home.', 'same'],
    ],
  },
  {
    name: 'vote corrected',
    article: 'council',
    below:
      'This article was amended on 4 February. An earlier version gave the result of the vote as 27 to 24.',
    edits: [['passed by 27 votes to 24', 'passed by 27 votes to 23']],
    quotes: [
      [
        'The decision passed by 27 votes to 24 after a debate that lasted almost five hours.',
        'number',
        'The decision passed by 27 votes to 23 after a debate that lasted almost five hours.',
      ],
      ['Its motion was rejected by 26 votes to 25.', 'same'],
    ],
  },
  {
    name: 'saving turned into millions of another currency, opening year corrected',
    article: 'council',
    edits: [
      ['save 1.8 million pounds', 'save 1.8 million euros'],
      ['opened in 1974', 'opened in 1947'],
    ],
    quotes: [
      [
        "The council of Lowmoor voted on Monday night to close the city's two public swimming pools in order to save 1.8 million pounds a year.",
        'number',
        "The council of Lowmoor voted on Monday night to close the city's two public swimming pools in order to save 1.8 million euros a year.",
      ],
      [
        'The pools at Ashgate and Pellow, which opened in 1974, were used by 240,000 visitors last year.',
        'date',
        'The pools at Ashgate and Pellow, which opened in 1947, were used by 240,000 visitors last year.',
      ],
    ],
  },
  {
    name: 'consultation reversed',
    article: 'council',
    edits: [
      ['the council had not consulted people', 'the council had consulted people'],
      ['had met all legal requirements', 'had not met all legal requirements'],
    ],
    quotes: [
      [
        'Their lawyer argued that the council had not consulted people with disabilities as the law requires.',
        'negation',
        'Their lawyer argued that the council had consulted people with disabilities as the law requires.',
      ],
      [
        'A council spokesman said the consultation had met all legal requirements.',
        'negation',
        'A council spokesman said the consultation had not met all legal requirements.',
      ],
      [
        'the consultation had met all legal requirements',
        'negation',
        'the consultation had not met all legal requirements',
      ],
    ],
  },
  {
    name: 'paragraphs reordered, petition grown',
    article: 'council',
    edits: [['signed by 18,000 people', 'signed by more than 21,000 people']],
    moves: [
      [9, 2],
      [11, 5],
    ],
    quotes: [
      [
        'A petition against the closures has been signed by 18,000 people.',
        'number',
        'A petition against the closures has been signed by more than 21,000 people.',
      ],
      ['Recent polls put the governing party eight points behind.', 'same'],
      ['About 60 members of staff are to be offered other jobs.', 'same'],
    ],
  },
  {
    name: 'rewritten around, quotation kept',
    article: 'council',
    edits: [
      [
        '"This is a choice none of us wanted to make," the council leader, Ann Keller, told the meeting.',
        'Ann Keller, the leader of the council, defended the step before a packed chamber. "This is a choice none of us wanted to make," she said.',
      ],
      [
        'The decision passed by 27 votes to 24 after a debate that lasted almost five hours. Protesters filled the gallery and were twice asked to leave.',
        'It took members close to five hours of heated argument to get there.',
      ],
    ],
    quotes: [
      ['This is a choice none of us wanted to make', 'same'],
      ['But we cannot pay for pools when we have no money for carers.', 'same'],
      ['Protesters filled the gallery and were twice asked to leave.', 'gone'],
    ],
  },
  {
    name: 'second half cut',
    article: 'council',
    edits: [
      [
        '\n\nLowmoor has cut its budget by a third since 2010. Two libraries and a museum have closed in that time.\n\nThe city will hold its next local elections in May. Recent polls put the governing party eight points behind.',
        '',
      ],
    ],
    quotes: [
      ['Lowmoor has cut its budget by a third since 2010.', 'gone'],
      ['Two libraries and a museum have closed in that time.', 'gone'],
      ['Recent polls put the governing party eight points behind.', 'gone'],
      ["Its organiser, Maya Osei, called the vote a betrayal of the city's children.", 'same'],
    ],
  },
  {
    name: 'distance and date in other writing',
    article: 'council',
    edits: [
      ['on 31 March. About 60 members', 'on March 31. About sixty members'],
      ['14 miles away', '22 km away'],
    ],
    quotes: [
      [
        'About 60 members of staff are to be offered other jobs.',
        'wording',
        'About sixty members of staff are to be offered other jobs.',
      ],
      [
        'The nearest pool is in Tarnfield, 14 miles away.',
        'number',
        'The nearest pool is in Tarnfield, 22 km away.',
      ],
      ['The closures will take effect on 31 March.', 'wording', 'The closures will take effect on March 31.'],
    ],
  },
  {
    name: 'figures of the next poll in the same sentences',
    article: 'poll',
    edits: [
      ['at 24 percent, down three points', 'at 25 percent, up one point'],
      [
        'The Greens stand at 19 percent and the National Union at 22 percent.',
        'The Greens stand at 18 percent and the National Union at 23 percent.',
      ],
      ['win 9 percent', 'win 8 percent'],
      ['between 3 and 9 April', 'between 10 and 16 April'],
    ],
    quotes: [
      [
        'The Greens stand at 19 percent and the National Union at 22 percent.',
        'number',
        'The Greens stand at 18 percent and the National Union at 23 percent.',
      ],
      [
        'The institute questioned 1,506 voters between 3 and 9 April.',
        'date',
        'The institute questioned 1,506 voters between 10 and 16 April.',
      ],
      [
        "The Liberals would win 9 percent and the Farmers' List 6 percent.",
        'number',
        "The Liberals would win 8 percent and the Farmers' List 6 percent.",
      ],
    ],
  },
  {
    name: 'two figures swapped between parties',
    article: 'poll',
    edits: [
      [
        'The Greens stand at 19 percent and the National Union at 22 percent.',
        'The Greens stand at 22 percent and the National Union at 19 percent.',
      ],
    ],
    quotes: [
      [
        'The Greens stand at 19 percent and the National Union at 22 percent.',
        'number',
        'The Greens stand at 22 percent and the National Union at 19 percent.',
      ],
    ],
  },
  {
    name: 'points made percent, a fraction changed, a country changed',
    article: 'poll',
    edits: [
      ['is 2.5 percentage points', 'is 2.5 percent'],
      ['A quarter had no opinion', 'A third had no opinion'],
      ['the war in Ukraine', 'the war in Gaza'],
    ],
    quotes: [
      ['The margin of error is 2.5 percentage points.', 'number', 'The margin of error is 2.5 percent.'],
      ['A quarter had no opinion.', 'number', 'A third had no opinion.'],
      [
        'Immigration came second, and the war in Ukraine was named by one in ten.',
        'name',
        'Immigration came second, and the war in Gaza was named by one in ten.',
      ],
    ],
  },
  {
    name: 'older poll taken out, update on top',
    article: 'poll',
    above: 'Update: the National Union has asked the institute for its raw figures.',
    edits: [
      [
        "A poll by the Meridian institute last week had put the Centre Party at 27 percent. It did not include the Farmers' List.\n\n",
        '',
      ],
    ],
    quotes: [
      ['A poll by the Meridian institute last week had put the Centre Party at 27 percent.', 'gone'],
      ["It did not include the Farmers' List.", 'gone'],
      [
        'The survey by the Delta institute puts the Centre Party at 24 percent, down three points from last month.',
        'same',
      ],
    ],
  },
  {
    name: 'one day of the outlook changed',
    article: 'weather',
    edits: [
      [
        'On Wednesday it will be cloudy along the coast with highs of 15 degrees.',
        'On Wednesday it will be sunny along the coast with highs of 18 degrees.',
      ],
    ],
    quotes: [
      [
        'On Wednesday it will be cloudy along the coast with highs of 15 degrees.',
        'number',
        'On Wednesday it will be sunny along the coast with highs of 18 degrees.',
      ],
      ['On Monday it will be cloudy along the coast with highs of 14 degrees.', 'same'],
    ],
  },
  {
    name: 'the day that is over taken out',
    article: 'weather',
    edits: [
      [
        'On Monday it will be cloudy along the coast with highs of 14 degrees. In the hills it will be cloudy with highs of 9 degrees and showers in the afternoon.\n\n',
        '',
      ],
      ['on Sunday evening', 'on Monday evening'],
    ],
    quotes: [
      ['On Monday it will be cloudy along the coast with highs of 14 degrees.', 'gone'],
      ['In the hills it will be cloudy with highs of 9 degrees and showers in the afternoon.', 'gone'],
      ['On Tuesday it will be sunny along the coast with highs of 17 degrees.', 'same'],
    ],
  },
  {
    name: 'one sentence of a day taken out',
    article: 'weather',
    edits: [[' In the hills it will be windy with highs of 8 degrees and snow above the pass.', '']],
    quotes: [
      ['In the hills it will be windy with highs of 8 degrees and snow above the pass.', 'gone'],
      ['On Thursday it will be windy along the coast with highs of 13 degrees.', 'same'],
      ['In the hills it will be cloudy with highs of 10 degrees and rain towards evening.', 'same'],
    ],
  },
  {
    name: 'days in reverse order',
    article: 'weather',
    moves: [
      [5, 1],
      [5, 2],
      [5, 3],
      [5, 4],
    ],
    quotes: [
      ['On Monday it will be cloudy along the coast with highs of 14 degrees.', 'same'],
      ['In the hills it will be sunny with highs of 12 degrees and a light wind from the west.', 'same'],
      ['On Friday it will be sunny along the coast with highs of 16 degrees.', 'same'],
    ],
  },
  {
    name: 'toll raised, origin of the missiles corrected',
    article: 'war',
    edits: [
      ['killing seven people and wounding 32', 'killing nine people and wounding 41'],
      ['fired from occupied Crimea', 'fired from occupied Donetsk'],
    ],
    quotes: [
      [
        'Russian missiles struck the Ukrainian city of Kharkiv early on Thursday, killing seven people and wounding 32, regional officials said.',
        'number',
        'Russian missiles struck the Ukrainian city of Kharkiv early on Thursday, killing nine people and wounding 41, regional officials said.',
      ],
      [
        'It said two of the missiles had been fired from occupied Crimea.',
        'name',
        'It said two of the missiles had been fired from occupied Donetsk.',
      ],
    ],
  },
  {
    name: 'a denial turned, a territory renamed',
    article: 'war',
    edits: [
      ['Moscow denied that it had targeted', 'Moscow admitted that it had targeted'],
      ['occupied Crimea', 'Russian Crimea'],
      ['Hungary did not block', 'Hungary blocked'],
    ],
    quotes: [
      [
        'Moscow denied that it had targeted civilians.',
        'negation',
        'Moscow admitted that it had targeted civilians.',
      ],
      [
        'It said two of the missiles had been fired from occupied Crimea.',
        'name',
        'It said two of the missiles had been fired from Russian Crimea.',
      ],
      [
        'Hungary did not block the decision, as it had threatened to do.',
        'negation',
        'Hungary blocked the decision, as it had threatened to do.',
      ],
    ],
  },
  {
    name: 'countries swapped',
    article: 'war',
    edits: [['Russian missiles struck the Ukrainian city', 'Ukrainian missiles struck the Russian city']],
    quotes: [
      [
        'Russian missiles struck the Ukrainian city of Kharkiv early on Thursday, killing seven people and wounding 32, regional officials said.',
        'name',
        'Ukrainian missiles struck the Russian city of Kharkiv early on Thursday, killing seven people and wounding 32, regional officials said.',
      ],
    ],
  },
  {
    name: 'three paragraphs put in the middle, verification dropped',
    article: 'war',
    edits: [
      [
        'Neither account could be verified independently. Reporters at the scene saw no sign of military equipment.',
        'A woman who gave her name as Iryna said the blast had thrown her across the kitchen.\n\nFirefighters were still at work at noon, and the metro stayed closed.\n\nSchools will teach online for the rest of the week.',
      ],
    ],
    quotes: [
      ['Neither account could be verified independently.', 'gone'],
      ['Reporters at the scene saw no sign of military equipment.', 'gone'],
      ['The defence ministry said its forces had hit a command post and a depot of foreign weapons.', 'same'],
    ],
  },
  {
    name: 'loan, date and place of the meeting changed',
    article: 'war',
    edits: [
      ['a loan of 35 billion euros', 'a grant of 35 billion euros'],
      ['in Berlin on Saturday', 'in Paris on Saturday'],
      ['in February 2022', 'in February 2014'],
    ],
    quotes: [
      [
        'The attack came a day after leaders of the European Union agreed on a loan of 35 billion euros for Kyiv.',
        'wording',
        'The attack came a day after leaders of the European Union agreed on a grant of 35 billion euros for Kyiv.',
      ],
      [
        'He will meet the German chancellor in Berlin on Saturday.',
        'name',
        'He will meet the German chancellor in Paris on Saturday.',
      ],
      [
        'The United Nations says more than 12,000 civilians have been killed since the invasion began in February 2022.',
        'date',
        'The United Nations says more than 12,000 civilians have been killed since the invasion began in February 2014.',
      ],
    ],
  },
  {
    name: 'jobs and share of the workforce corrected',
    article: 'company',
    below: 'Correction: the company is to cut 1,900 jobs, not 1,600.',
    edits: [
      ['cut 1,900 jobs, or about 8 percent', 'cut 1,600 jobs, or about 7 percent'],
      ['a net loss of 212 million', 'a net profit of 212 million'],
    ],
    quotes: [
      [
        'Orbis Lab, the maker of medical scanners, said on Wednesday it would cut 1,900 jobs, or about 8 percent of its workforce, and close its plant in Tarnfield.',
        'number',
        'Orbis Lab, the maker of medical scanners, said on Wednesday it would cut 1,600 jobs, or about 7 percent of its workforce, and close its plant in Tarnfield.',
      ],
      [
        'The company reported a net loss of 212 million euros for the second quarter, compared with a profit of 96 million euros a year earlier.',
        'wording',
        'The company reported a net profit of 212 million euros for the second quarter, compared with a profit of 96 million euros a year earlier.',
      ],
    ],
  },
  {
    name: 'negations turned in three places',
    article: 'company',
    edits: [
      ['will not include research', 'will include research'],
      ['did not pay a dividend', 'paid a dividend'],
      ['had offered Orbis 30 million', 'had not offered Orbis 30 million'],
    ],
    quotes: [
      [
        'The cuts will mostly affect administration and will not include research, the company said.',
        'negation',
        'The cuts will mostly affect administration and will include research, the company said.',
      ],
      ['The company did not pay a dividend last year.', 'negation', 'The company paid a dividend last year.'],
      [
        'It had offered Orbis 30 million euros to keep the plant open.',
        'negation',
        'It had not offered Orbis 30 million euros to keep the plant open.',
      ],
    ],
  },
  {
    name: 'countries of production swapped for others, unions moved up',
    article: 'company',
    edits: [['moved to Poland and Mexico', 'moved to Romania and Mexico']],
    moves: [[4, 1]],
    quotes: [
      [
        'Production is to be moved to Poland and Mexico.',
        'name',
        'Production is to be moved to Romania and Mexico.',
      ],
      ['said Karl Weiss, who sits on the supervisory board', 'same'],
      ['She has run the company since January.', 'same'],
    ],
  },
  {
    name: 'paragraph lost its first sentence, the rest merged upwards',
    article: 'company',
    edits: [
      ['in early trading. Analysts said', 'in early trading, and analysts said'],
      ['\n\nUnions called the plan irresponsible. "The managers', ' "The managers'],
    ],
    quotes: [
      ['Unions called the plan irresponsible.', 'gone'],
      [
        'Analysts said the cuts were deeper than they had expected.',
        'same',
        'analysts said the cuts were deeper than they had expected.',
      ],
      [
        'On Wednesday they rose 5.2 percent in early trading.',
        'same',
        'On Wednesday they rose 5.2 percent in early trading',
      ],
    ],
  },
  {
    name: 'every typographic mark changed and a paragraph added',
    article: 'company',
    above: 'Scanner maker Orbis to shed jobs',
    edits: [
      ['"We have to become faster and simpler,"', '“We have to become faster and simpler,”'],
      [
        '"The managers made the mistakes and the workers are paying for them,"',
        '“The managers made the mistakes and the workers are paying for them”,',
      ],
      ['5.2 percent', '5.2\u00A0percent'],
    ],
    quotes: [
      [
        '"We have to become faster and simpler," the chief executive, Claire Dumont, told reporters.',
        'same',
        '“We have to become faster and simpler,” the chief executive, Claire Dumont, told reporters.',
      ],
      [
        '"The managers made the mistakes and the workers are paying for them," said Karl Weiss, who sits on the supervisory board.',
        'same',
        '“The managers made the mistakes and the workers are paying for them”, said Karl Weiss, who sits on the supervisory board.',
      ],
      [
        'On Wednesday they rose 5.2 percent in early trading.',
        'same',
        'On Wednesday they rose 5.2\u00A0percent in early trading.',
      ],
    ],
  },
];
