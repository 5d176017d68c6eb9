import type { Random } from './quote-editors';

/**
 * An article of our own making: a market report, a match round-up, a weather page and a town-hall story, in template
 * sentences that resemble each other on purpose. Blocks are parted by blank lines.
 */
export function writeArticle(random: Random, words: number): string {
  const blocks: string[] = [];
  let count = 0;
  while (count < words) {
    const block = Array.from({ length: 2 + random.int(4) }, () => writeSentence(random)).join(' ');
    blocks.push(block);
    count += block.split(' ').length;
  }
  return blocks.join('\n\n');
}

const towns =
  'Elmswick Norby Halden Marrow Tarnfield Oxley Brindle Kessock Vantry Lowmoor Ashgate Pellow'.split(' ');
const people =
  'Ida Brandt|Per Lund|Maya Osei|Tomas Reyes|Ann Keller|Ravi Menon|Lena Voss|Jon Hale|Sofia Duarte'.split(
    '|',
  );
const firms = 'Northwind Energy|Calder Foods|Pier & Sons|Atlas Rail|Blue Quay|Fenwick Mills|Orbis Lab'.split(
  '|',
);
const things =
  'the coal pier|a new bypass|the school budget|a ban on night flights|the harbour fund|cheaper bus fares|the flood wall|a solar park'.split(
    '|',
  );
const reasons =
  'after months of protest|because costs had doubled|despite warnings from engineers|without a public hearing|in a narrow vote|as tax income fell|following a court order'.split(
    '|',
  );
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months = 'January February March April June July August October November'.split(' ');
const openers = ['Meanwhile, ', 'Earlier, ', 'In a statement, ', 'By contrast, ', '', '', '', ''];
const endings = [
  '',
  '',
  ', people close to the talks said',
  ', up from a year before',
  ', the lowest level on record',
  ', according to its annual report',
];

function writeSentence(random: Random): string {
  const { pick, int } = random;
  const number = () => (random.chance(0.3) ? `${1 + int(9)},${100 + int(900)}` : String(2 + int(97)));
  const percent = () => `${int(20)}.${int(10)}${random.chance(0.5) ? '%' : ' percent'}`;
  const date = () => (random.chance(0.5) ? pick(days) : `${pick(months)} ${1 + int(28)}`);
  const templates = [
    () =>
      `${pick(openers)}${pick(people)} told the council of ${pick(towns)} on ${date()} that ${pick(things)} would cost $${number()} million.`,
    () =>
      `Shares in ${pick(firms)} ${pick(['rose', 'fell', 'slipped', 'climbed'])} ${percent()} on ${date()}${pick(endings)}.`,
    () =>
      `${pick(towns)} beat ${pick(towns)} ${int(5)}-${int(4)} in front of ${number()} spectators on ${pick(days)}.`,
    () => `The temperature in ${pick(towns)} reached a maximum of ${10 + int(25)} degrees on ${pick(days)}.`,
    () =>
      `"We have ${pick(['never', 'always', 'often'])} supported ${pick(things)}," said ${pick(people)}, who has led ${pick(firms)} since ${1990 + int(34)}.`,
    () =>
      `The town of ${pick(towns)} has ${pick(['approved', 'dropped', 'delayed', 'doubled'])} ${pick(things)} ${pick(reasons)}.`,
    () =>
      `${pick(openers)}${pick(firms)} employed ${number()} people in ${pick(towns)} at the end of ${2000 + int(25)}${pick(endings)}.`,
    () =>
      `${pick(people)} and ${pick(people)} disagreed about ${pick(things)} — and about who should pay for it — ${pick(reasons)}.`,
    () =>
      `Nobody in ${pick(towns)} expected ${pick(things)} to be finished before ${pick(months)} ${2024 + int(6)}.`,
    () =>
      `Inflation in the region was ${percent()} in ${pick(months)}, compared with ${percent()} in ${pick(months)} the year before.`,
  ];
  const sentence = pick(templates)();
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
