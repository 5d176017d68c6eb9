/** Units looked at: enough for a hundred words, cheap on any page. */
const sample = 3000;
/** A word of a list that stands in the sample at least this often per hundred words is evidence. */
const shareNeeded = 0.04;

/** Scripts that one language of the news mostly owns, told by a range of code units. */
const scripts: readonly (readonly [string, number, number])[] = [
  ['el', 0x370, 0x3ff],
  ['ru', 0x400, 0x52f],
  ['hy', 0x530, 0x58f],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['ta', 0xb80, 0xbff],
  ['th', 0xe00, 0xe7f],
  ['ka', 0x10a0, 0x10ff],
  ['ja', 0x3040, 0x30ff],
  ['zh', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7af],
];

/** Letters that tell a language from the most widely read one of its script. */
const tellingLetters: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/i],
  ['be', /ў/i],
  ['sr', /[ђћџљњ]/i],
  ['fa', /[پچژگ]/],
];

/** The commonest words that few other languages share. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with he it by at from his they has said have are this be were but which not',
  es: 'el la los las de que y en un una por con para del se su al es fue más como pero han según',
  fr: 'le la les des et en un une du que qui dans pour est au sur par plus pas avec ce son il elle',
  de: 'der die das und in den von zu mit ist des auf für im nicht ein eine dem sich auch es werden hat bei',
  it: 'il la di che e in un una per con del della è sono non',
  pt: 'o a os as de que e em um uma do da para com não',
  nl: 'de het een van en in is dat op te voor met zijn niet aan',
  pl: 'w i na z się nie do że jest o od po przez jak za',
  sv: 'och att det i en som på är av för med den till har inte',
  da: 'og at det i en som på er af for med den til har ikke',
  tr: 've bir bu için ile da de olarak olan daha çok gibi kadar sonra ancak',
  cs: 'a se v na je že s z do o k za by ale podle',
  ro: 'și de în a la cu pe că o un nu din este care mai',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam pada akan',
  vi: 'và của là có không được một trong cho các với người',
};

/**
 * The language a text is probably written in (BCP 47 primary subtag), by script and common words; English where
 * nothing speaks against it, undefined where the text has no letters at all.
 */
export function guessLanguage(text: string): string | undefined {
  const start = text.slice(0, sample);
  const counts = new Map<string, number>();
  let latin = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    else if (code >= 0x370) {
      const script = scripts.find(([, first, last]) => code >= first && code <= last)?.[0];
      if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  const [script, letters] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (letters > latin) {
    // Japanese is told from Chinese by any kana at all.
    const written = script === 'zh' && (counts.get('ja') ?? 0) > 0 ? 'ja' : script;
    return (
      tellingLetters.find(([, letter]) => isCousin(written, letter) && letter.test(start))?.[0] ?? written
    );
  }
  return latin === 0 ? undefined : guessByWords(start);
}

function isCousin(script: string, letter: RegExp): boolean {
  return script === 'ar' ? letter.source.includes('پ') : script === 'ru' && !letter.source.includes('پ');
}

function guessByWords(start: string): string {
  const seen = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = shareNeeded * seen.length;
  for (const [language, list] of Object.entries(commonWords)) {
    const words = new Set(list.split(' '));
    const hits = seen.reduce((sum, word) => sum + (words.has(word) ? 1 : 0), 0);
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}
