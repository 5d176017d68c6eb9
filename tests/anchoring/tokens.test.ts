import { expect, test } from 'vitest';
import { currentLexicon } from '@/lib/anchoring/lexicon';
import { normalise } from '@/lib/anchoring/normalise';
import { rawOf, tokenise } from '@/lib/anchoring/tokens';

/** The tokens as the author wrote them, parted by bars. */
const read = (text: string) => {
  const row = tokenise(normalise(text), currentLexicon());
  return row.ids.map((_, index) => rawOf(row, index)).join('|');
};

test.each([
  ['plain words and marks', '“Prices rose,” she said — twice…', 'Prices|rose|she|said|twice'],
  [
    'contractions and possessives',
    "It hasn't; the mayor’s o'clock 'twas",
    "It|has|n't|the|mayor|’s|o'clock|twas",
  ],
  ['accents, Greek, Cyrillic', 'Café Åse Żółć άλφα слово', 'Café|Åse|Żółć|άλφα|слово'],
  ['decomposed letters', 'cafe\u0301 x\u0323', 'cafe\u0301|x\u0323'],
  [
    'grouped figures',
    "1,234.5 and 1 000 and 1'000 and 1234,5 and 12:30",
    "1,234.5|and|1 000|and|1'000|and|1234,5|and|12:30",
  ],
  ['groups that are none', '1,2345 and 12, 345, and 1234,567 and 3.', '1,2345|and|12|345|and|1234,567|and|3'],
  ['a group, then more', '1,234,5 and 1,234.5.6 and 1.2.3', '1,234|5|and|1,234.5|6|and|1.2.3'],
  ['signs and dashes', '-5 (-0.3) 3-4 a-1 − 7', '-5|-0.3|3|4|a|1|7'],
  ['fractions and powers', '5½ 10² m²', '5½|10²|m|²'],
  ['letters stuck to figures', '20m B2B', '20|m|B|2|B'],
  ['currencies and symbols', '$5, 5€, £5, 5 % ± 2 °C & 3‰ #1 ©', '$|5|5|€|£|5|5|%|±|2|°|C|&|3|‰|#|1|©'],
  ['no tokens', '/ * _ [ ] ^ • · ¿ ¡ § ÷', ''],
  ['unspaced writing', '价格 rose か', '价|格|rose|か'],
  ['other figures', '٣٫٥ and -٣', '٣٫٥|and|-٣'],
  ['other scripts', 'שלום مرحبا', 'שלום|مرحبا'],
  ['emoji', '5😀', '5|😀'],
  ['nothing', '', ''],
])('%s', (_, text, expected) => {
  expect(read(text)).toBe(expected);
});
