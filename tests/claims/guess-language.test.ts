import { expect, test } from 'vitest';
import { findClaims } from '@/lib/claims';
import * as core from '@/lib/claims/core';
import { guessLanguage } from '@/lib/claims/guess-language';
import { looksEnglish } from '@/lib/claims/looks-english';

const texts = {
  en: 'The council said on Monday that the bridge was closed by the storm and that repairs are to cost $3 million.',
  es: 'El ayuntamiento dijo el lunes que el puente se cerró por la tormenta y que las obras costarán tres millones.',
  fr: 'La mairie a dit lundi que le pont est fermé par la tempête et que les travaux coûteront trois millions.',
  de: 'Der Stadtrat sagte am Montag, dass die Brücke nach dem Sturm gesperrt ist und die Arbeiten nicht billig werden.',
  it: 'Il comune ha detto lunedì che il ponte è chiuso per la tempesta e che i lavori non sono finiti.',
  nl: 'De gemeente zei maandag dat de brug door de storm is gesloten en dat het werk niet voor juni klaar is.',
  da: 'Kommunen siger, at broen er lukket af stormen, og at det ikke er til at sige, hvad arbejdet har kostet.',
  ru: 'Мэрия сообщила в понедельник, что мост закрыт после бури, а ремонт обойдётся в три миллиона.',
  uk: 'Мерія повідомила в понеділок, що міст закрито після бурі, а ремонт її коштуватиме три мільйони.',
  ja: '市は月曜日、橋が嵐で閉鎖されたと発表した。',
  zh: '市政府周一表示，大桥因暴风雨关闭。',
  ar: 'قالت البلدية يوم الاثنين إن الجسر مغلق بسبب العاصفة.',
} as const;

test.each(Object.entries(texts))('%s is told by its script or its common words', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
  expect(looksEnglish(text)).toBe(language === 'en');
});

test('what has no letters has no language', () => {
  expect(guessLanguage('1, 2, 3 …')).toBeUndefined();
  expect(looksEnglish('1, 2, 3 …')).toBe(false);
  expect(findClaims('1, 2, 3 …')).toEqual([]);
});

test('a text that does not say its language is read in the one that is guessed', () => {
  const spanish =
    'Las obras del puente costaron tres millones de euros en 2019, según el informe de la ciudad.';
  expect(findClaims(spanish)).toEqual(findClaims(spanish, { language: 'es' }));
  expect(findClaims(spanish)[0]?.kinds).toContain('cost');
  const italian =
    'Il ponte della città è costato 3 milioni di euro nel 2019, ma non è un ponte che sia per tutti.';
  expect(findClaims(italian)).toEqual([]);
});

test('the part that a page loads takes English for granted and leaves the guessing to that of the languages', () => {
  expect(core.findClaims(texts.en)).toEqual(findClaims(texts.en));
  expect(core.findClaims(texts.en)).toHaveLength(1);
});
