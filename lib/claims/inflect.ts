/**
 * Forms of English verbs, so that word lists name a verb once. Regular spelling by rule, the rest from a table.
 * Runs once, when a word list is loaded; costs about 2 µs a verb.
 */
export interface VerbForms {
  readonly base: string;
  /** Third person: "says". */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** "lead" → lead, leads, led, led, leading. Never throws; an unknown verb is inflected by the regular rules. */
export function inflect(base: string): VerbForms {
  const [past, participle] = irregular[base] ?? [pastOf(base), undefined];
  return {
    base,
    present: presentOf(base),
    past,
    participle: participle ?? past,
    gerund: gerundOf(base),
  };
}

/**
 * Writes out a phrase in which `~verb` stands for every form of the verb and `a/b` for either word:
 * "~lead to" → "lead to", "leads to", "led to", "leading to"; "in/under the law" → two phrases; and `noun+` for a
 * noun and its plural ("law+" → "law", "laws").
 */
export function expandPhrase(phrase: string): string[] {
  if (!marks.test(phrase)) return [phrase];
  let phrases: string[] = [];
  for (const word of phrase.split(' ')) {
    const choices = choicesOf(word);
    phrases = phrases.length === 0 ? choices : joinEach(phrases, choices);
  }
  return phrases;
}

function choicesOf(word: string): string[] {
  if (!marks.test(word)) return [word];
  const choices: string[] = [];
  for (const choice of word.split('/')) {
    const base = choice.slice(0, -1);
    if (choice.startsWith('~')) choices.push(...allForms(choice.slice(1)));
    else if (choice.endsWith('+')) choices.push(base, presentOf(base));
    else choices.push(choice);
  }
  return choices;
}

/** What makes a phrase stand for several. */
const marks = /[~/+]/;

function joinEach(starts: readonly string[], choices: readonly string[]): string[] {
  const phrases: string[] = [];
  for (const start of starts)
    for (const choice of choices) phrases.push(start === '' ? choice : `${start} ${choice}`);
  return phrases;
}

/** Every phrase of a list written with `|`, written out, with the same value. */
export function phrasesFor<Value>(value: Value, list: string): [string, Value][] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap((phrase) => expandPhrase(phrase).map((written): [string, Value] => [written, value]));
}

function allForms(base: string): string[] {
  const { present, past, participle, gerund } = inflect(base);
  const forms = new Set([base, present, past, participle, gerund]);
  if (base === 'be') forms.add('are').add('were');
  // "cancelled" is "canceled" in the United States.
  if (doubled.has(base) && americanSingle.test(base)) forms.add(`${base}ed`).add(`${base}ing`);
  return [...forms];
}

/** Unstressed last syllables in -l, which American spelling does not double. */
const americanSingle = /[^p](?:e|a)l$/;

function presentOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stemOf(base)}ed`;
}

function gerundOf(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stemOf(base)}ing`;
}

/** Doubles the last consonant of a stressed short syllable: stop → stopp-, but open → open-. */
function stemOf(base: string): string {
  if (doubled.has(base)) return base + base.charAt(base.length - 1);
  return /^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(base) ? base + base.charAt(base.length - 1) : base;
}

const doubled = new Set(
  'admit commit permit submit refer infer defer prefer occur incur deter compel expel propel rebel repel control patrol cancel travel level unravel allot omit transmit quip outstrip underpin acquit annul transfer forbid equip confer overrun fulfil signal label model quarrel fuel counsel marshal'.split(
    ' ',
  ),
);

const irregular: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'been'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  bind: ['bound'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  buy: ['bought'],
  cast: ['cast'],
  come: ['came', 'come'],
  cost: ['cost'],
  creep: ['crept'],
  cut: ['cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecasted'],
  foresee: ['foresaw', 'foreseen'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  outdo: ['outdid', 'outdone'],
  outgrow: ['outgrew', 'outgrown'],
  outsell: ['outsold'],
  overrun: ['overran', 'overrun'],
  overtake: ['overtook', 'overtaken'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  plead: ['pleaded', 'pled'],
  put: ['put'],
  quit: ['quit'],
  redraw: ['redrew', 'redrawn'],
  retake: ['retook', 'retaken'],
  retell: ['retold'],
  ride: ['rode', 'ridden'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shed: ['shed'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  slide: ['slid'],
  sow: ['sowed', 'sown'],
  speak: ['spoke', 'spoken'],
  speed: ['sped'],
  spin: ['spun'],
  split: ['split'],
  spread: ['spread'],
  spring: ['sprang', 'sprung'],
  spur: ['spurred'],
  stand: ['stood'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swell: ['swelled', 'swollen'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  win: ['won'],
  wind: ['wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  write: ['wrote', 'written'],
};
