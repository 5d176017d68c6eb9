import { describe, expect, test } from 'vitest';
import { findTerritoryClaims } from '@/lib/claims/find-territory-claims';
import { addableLanguages, addLanguages, languageOf } from '@/lib/claims/known-languages';
import { languages } from '@/lib/claims/languages';
import { findQuantities } from '@/lib/claims/quantities';
import { findTimes } from '@/lib/claims/times';
import { type Tokens, tokenise } from '@/lib/claims/tokens';
import { frenchCases } from './languages/french';
import { germanCases } from './languages/german';
import { russianCases } from './languages/russian';
import { spanishCases } from './languages/spanish';

addLanguages(languages);

test('the languages that a page may ask for are those that have words', () => {
  expect(['en', ...addableLanguages]).toEqual(languages.map(({ id }) => id));
});

describe.each([spanishCases, frenchCases, germanCases, russianCases])('claims in $language', (cases) => {
  const language = languageOf(cases.language);
  if (!language) throw new Error(`${cases.language} is not listed in lib/claims/languages/index.ts`);
  const read = (text: string): Tokens => tokenise(text, { decimal: language.decimal });
  const quantitiesIn = (text: string) => findQuantities(read(text), language);

  test.each(cases.cost)('cost: %s', (sentence, amount) => {
    const money = quantitiesIn(sentence).find(({ role }) => role === 'money')?.facet;
    expect(money && `${money.currency} ${money.value}`).toBe(amount);
  });

  test.each(cases.statistic)('statistic: %s', (sentence, quantity) => {
    const roles = ['percent', 'measure', 'count'];
    const found = quantitiesIn(sentence).find(({ role }) => roles.includes(role))?.facet;
    expect(found && `${found.value} ${found.unit}`).toBe(quantity);
  });

  test.each(cases.date)('date: %s', (sentence, edtf) => {
    const [time] = findTimes(read(sentence), language);
    const bare = time?.edtf.replaceAll(/[.[\]/~?%]|\.\./g, '');
    expect(edtf === undefined ? time : bare?.slice(0, edtf.length)).toBe(edtf);
  });

  test.each(cases.sovereignty)('sovereignty: %s', (sentence, isFound) => {
    const tokens = read(sentence);
    expect(findTerritoryClaims(tokens, 0, tokens.count, cases.language).length > 0).toBe(isFound);
  });
});
