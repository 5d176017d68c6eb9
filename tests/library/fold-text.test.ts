import { expect, test } from 'vitest';
import { capitaliseNeedle, foldField, foldWords } from '@/lib/library/fold-text';
import { parseSearch } from '@/lib/library/parse-search';

test.each([
  ['The Bridge, cost $900 million!', 'the bridge cost 900 million'],
  ['Énergie à Łódź, Straße, Ærø, Ibáñez', 'energie a lodz strasse aero ibanez'],
  ['3,5 % and 3.5%; 1,000,000. Ends in 5.', '3.5 and 3.5 1.000.000 ends in 5'],
  ['Мост обошёлся', 'мост обошелся'],
  ['橋の建設費は900億円', '橋の建設費は 900 億円'],
  ['한국어 문장', '한국어 문장'],
  ["l'élu d’été", 'l elu d ete'],
  ['café café', 'cafe cafe'],
  ['… — !', ''],
])('folds %s', (text, words) => {
  expect(foldWords(text).join(' ')).toBe(words);
});

test.each([
  ['bridge', [' bridge']],
  ['north bridge', [' north', ' bridge']],
  ['900 million', [' 900 ', ' million']],
  ['cost 900', [' cost', ' 900']],
  ['cost 900 ', [' cost', ' 900 ']],
  ['"new bridge" cost', [' new bridge ', ' cost']],
  ['„neue Brücke“', [' neue brucke ']],
  ['"still typ', [' still typ']],
  ['建設費', ['建設費']],
  ['"建設費"', ['建設費']],
  ['a a', [' a']],
  ['"', []],
  [' ,. ', []],
])('reads the search %s', (typed, needles) => {
  expect(parseSearch(typed)).toEqual(needles);
});

test('a search finds the words it was folded from, whatever their accents and case', () => {
  for (const [text, typed] of [
    ['Łódź spends €5 billion', 'LODZ'],
    ['Die Brücke', 'brucke'],
    ['ÉNERGIE', 'énergie'],
    ['unemployment fell to 3,5 %', '3.5'],
    ['橋の建設費', '建設'],
  ] as const) {
    expect(parseSearch(typed).every((needle) => foldField(text).includes(capitaliseNeedle(needle)))).toBe(
      true,
    );
  }
});

test.each([
  ['The bridge, 900 m', ' The Bridge É00 M '],
  ['épée ÆRO', ' Epee Aero '],
  ['мост', ' Мост '],
  ['橋の建設費は900億円', ' 橋の建設費は É00 億円 '],
])('begins every word of %s with a letter that stands nowhere else', (text, field) => {
  expect(foldField(text)).toBe(field);
});

test.each([
  [' bri', 'Bri'],
  [' new bridge ', 'New Bridge '],
  [' 900 ', 'É00 '],
  ['建設費', '建設費'],
  [' 𐐨𐐩', ' 𐐨𐐩'],
  ['', ''],
])('looks for %s as %s', (needle, sought) => {
  expect(capitaliseNeedle(needle)).toBe(sought);
  expect(capitaliseNeedle(sought)).toBe(sought);
});
