import fc from 'fast-check';

/** A sentence of a random page: drawn from few words, so that look-alikes are many, or told apart by its figure alone. */
interface Sentence {
  readonly shape: number;
  readonly figure: number;
  readonly words: readonly number[];
  readonly markup: number;
}

const sentence = fc.record({
  shape: fc.nat(5),
  figure: fc.integer({ min: 2, max: 9_999 }),
  words: fc.array(fc.nat(999), { minLength: 6, maxLength: 6 }),
  markup: fc.nat(9),
});

/** Markup of an article of 4 to 9 paragraphs under `#text`, and the sentences' own words in it. */
export const randomPage = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 9 })
  .map((paragraphs) => {
    const text = paragraphs.map((each) => `<p>${each.map(write).join(' ')}</p>`);
    text.splice(3, 0, '<h2>What the clerk said</h2>');
    return `<main><article><h1>Lemons</h1><div id="text">${text.join('\n')}</div></article></main>`;
  });

const people = 'clerk minister harbour-master pilot baker judge'.split(' ');
const towns = 'Elmswick Norby Halden Marrow Tarn Ostby'.split(' ');
const goods = 'lemons crates barges coal tickets seeds sails'.split(' ');
const acts = 'counted ordered refused delivered inspected forgot'.split(' ');
const times = 'on Tuesday|in March|before the strike|after the flood|last winter|in 2019'.split('|');
const ends = 'and nobody asked|which was "too late"|as the port\'s ledger shows|for the first time'.split(
  '|',
);

function write({ shape, figure, words, markup }: Sentence): string {
  const [person, town, good, act, time, end] = [people, towns, goods, acts, times, ends].map(
    (list, at) => list[(words[at] ?? 0) % list.length] ?? '',
  );
  const marked = mark(good ?? '', markup);
  switch (shape) {
    case 0:
      return `The office in ${town} ${act} ${figure} ${marked} ${time}.`;
    case 1:
      return `The temperature in ${town} was ${figure % 40} degrees ${time}.`;
    case 2:
      return `${time?.charAt(0).toUpperCase()}${time?.slice(1)}, the ${person} of ${town} had ${act} ${figure} ${marked}, ${end}.`;
    case 3:
      return `The ${person} said that ${figure % 100} percent of all ${marked} will be ${act} ${time}, ${end}.`;
    case 4:
      return `Nobody in ${town} has ${act} more than ${figure} ${marked}.`;
    default:
      return `A ${person} ${act} ${marked} ${time}, ${end}, while ${figure} others waited in ${towns[figure % towns.length]}.`;
  }
}

/** What can stand in the midst of a sentence and makes text and DOM advance differently. */
function mark(word: string, markup: number): string {
  switch (markup) {
    case 0:
      return `<em>${word}</em>`;
    case 1:
      return `<a href="#x"><b>${word}</b></a>`;
    case 2:
      return `${word.slice(0, 2)}\u00AD${word.slice(2)}`;
    case 3:
      return `<ruby>${word}<rt>kan</rt></ruby>`;
    case 4:
      return `${word} 👩‍👩‍👧`;
    case 5:
      return `\n   <span>${word}</span> (الوزير)`;
    case 6:
      return `${word}<br>`;
    default:
      return word;
  }
}
