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
  const [past = '', participle = past] = irregular.get(base) ?? [pastOf(base)];
  // The past comes first: of two equal forms it is the one that counts in a list.
  return {
    past,
    base,
    present: presentOf(base),
    participle,
    gerund: gerundOf(base),
  };
}

/** All forms of a verb, each once: also "are" and "were" for "be", and spellings of either side of the Atlantic. */
export function formsOf(base: string): string[] {
  const forms = new Set(Object.values(inflect(base)));
  if (base === 'be') forms.add('are').add('were');
  // "cancelled" is "canceled" in the United States.
  if (doubled.has(base) && americanSingle.test(base)) forms.add(`${base}ed`).add(`${base}ing`);
  return [...forms];
}

/** Unstressed last syllables in -l, which American spelling does not double. */
const americanSingle = /[^p](?:e|a)l$/;

/** The third person of a verb, which is also the plural of a noun: "law" → "laws", "party" → "parties". */
export function presentOf(base: string): string {
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

/** Of those that some list names: a verb new to the lists may need its place here and among the irregular ones. */
const doubled = new Set(
  'admit permit submit deter compel propel rebel control cancel level quip outstrip acquit annul transfer forbid overrun signal label quarrel fuel counsel'.split(
    ' ',
  ),
);

/** Base, past and, where it is another word, participle, of the verbs that some list names. */
const irregular = new Map(
  (
    'be was been|beat beat beaten|become became become|bind bound|break broke broken|bring brought|buy bought|' +
    'cast cast|come came come|cost cost|creep crept|cut cut|draw drew drawn|drive drove driven|fall fell fallen|' +
    'feed fed|feel felt|fight fought|find found|forbid forbade forbidden|forecast forecast forecasted|' +
    'foresee foresaw foreseen|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|' +
    'have had|hit hit|hold held|keep kept|lay laid|lead led|leave left|let let|lose lost|make made|' +
    'outgrow outgrew outgrown|outsell outsold|overrun overran overrun|overtake overtook overtaken|pay paid|' +
    'plead pleaded pled|put put|quit quit|redraw redrew redrawn|retake retook retaken|rise rose risen|run ran run|' +
    'say said|seek sought|sell sold|send sent|set set|shed shed|shoot shot|show showed shown|shrink shrank shrunk|' +
    'shut shut|sink sank sunk|slide slid|sow sowed sown|split split|spur spurred|stand stood|' +
    'strike struck stricken|swear swore sworn|sweep swept|swell swelled swollen|take took taken|tell told|' +
    'think thought|throw threw thrown|understand understood|uphold upheld|win won|withdraw withdrew withdrawn|' +
    'write wrote written| '
  )
    .split('|')
    .map((row) => {
      const [base = '', ...forms] = row.split(' ');
      return [base, forms] as const;
    }),
);
