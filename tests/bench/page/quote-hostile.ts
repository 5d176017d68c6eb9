import { changeLocked, changeTense, dropWords, type Random, retypeset, rewordPassage } from './quote-editors';
import { choosePassages, type Passage } from './quote-scenarios';
import { writeArticle } from './quote-texts';

/** What must be said of a passage: that it is itself, that it changed (by which kind, if one), or that it is gone. */
export type Expected = 'same' | 'wording' | 'number' | 'date' | 'name' | 'negation' | 'edited' | 'gone';

export interface HostileCase {
  readonly text: string;
  readonly passage: Passage;
  readonly edited: string;
  readonly truth: Passage | undefined;
  readonly expected: Expected;
}

type Maker = (random: Random) => HostileCase | undefined;

/** Edits that newsrooms make, and that are easily taken for another: each with what must be said, by construction. */
export const hostileEdits: Readonly<Record<string, Maker>> = {
  'everything around it rewritten in its paragraph': (random) =>
    onSentence(random, ({ before, words, after }) => ({
      head: before.replace(/[^\n]*$/, 'Much was said in the hall that night, and little of it was new. '),
      words,
      tail: after.replace(/^[^\n]*/, ' The clerk took notes until the lamps went out.'),
      expected: 'same',
    })),
  'halves of two sentences, text put in at the top': (random) =>
    onSpan(random, /[^\n.]{20,}\. [^\n.]{40,}/g, (words) => ({ words, expected: 'same' })),
  'across two paragraphs, typography changed': (random) =>
    onSpan(random, /[^\n]{40}\n\n[^\n]{40}/g, (words) => ({
      words: retypeset(words, random),
      expected: 'same',
    })),
  'the paragraphs in reverse': (random) => {
    const { text, passage, words } = chooseSentence(random);
    const edited = text.split('\n\n').reverse().join('\n\n');
    const start = edited.indexOf(words);
    return { text, passage, edited, truth: { start, end: start + words.length }, expected: 'same' };
  },
  'a pull quote of it above, text put in between': (random) => {
    const { text, passage, words } = chooseSentence(random);
    const pulled = `${words}\n\n${text}`;
    const start = passage.start + words.length + 2;
    const edited = `${words}\n\nUpdated with a statement by the harbour office.\n\n${text}`;
    const at = edited.lastIndexOf(words);
    return {
      text: pulled,
      passage: { start, end: start + words.length },
      edited,
      truth: { start: at, end: at + words.length },
      expected: 'same',
    };
  },
  'quotation marks, hyphens and spaces set anew': (random) =>
    onSentence(random, (parts) => ({ ...reset(parts, random), expected: 'same' })),
  'split in two': (random) =>
    onSentence(random, ({ before, words, after }) => {
      const split = words.replace(/, (?=\p{Ll})/u, '. And ');
      return split === words ? undefined : { head: before, words: split, tail: after, expected: 'edited' };
    }),
  'translated and back': (random) =>
    onSentence(random, ({ before, words, after }) => ({
      head: before,
      words: dropWords(rewordPassage(changeTense(words, random), random), random),
      tail: after,
      expected: 'edited',
    })),
  'another day of the week': (random) =>
    onSentence(random, (parts) => withChange(parts, changeLocked(parts.words, 'date', random), 'date')),
  'a figure changed, the context retypeset': (random) =>
    onSentence(random, (parts) => {
      const words = changeLocked(parts.words, 'number', random);
      const set = reset(parts, random);
      return words === undefined ? undefined : { ...set, words, expected: 'number' };
    }),
  'another name': (random) =>
    onSentence(random, (parts) => withChange(parts, changeLocked(parts.words, 'name', random), 'name')),
  'two names swapped': (random) =>
    onSwap(random, /\b(?!In |By )[A-Z][a-z]+ (?!told |and )[A-Z][a-z]+\b/g, 'name'),
  'two figures swapped': (random) =>
    onSwap(random, /(?<![\d.,])\d[\d,.]*\d?(?![\d,])(?= ?%| percent)/g, 'number'),
  'a negation contracted': (random) =>
    onSentence(random, (parts) =>
      withChange(parts, parts.words.replace(/\b(has|was|would|have)\b(?! never)/, "$1n't"), 'negation'),
    ),
  'never taken out': (random) =>
    onSentence(random, (parts) => withChange(parts, parts.words.replace(/ never /, ' '), 'negation')),
  'millions made billions': (random) =>
    onSentence(random, (parts) => withChange(parts, parts.words.replace('million', 'billion'), 'number')),
  'percent made percentage points': (random) =>
    onSentence(random, (parts) =>
      withChange(parts, parts.words.replace(/%| percent/, ' percentage points'), 'number'),
    ),
  'dollars made euros': (random) =>
    onSentence(random, (parts) => withChange(parts, parts.words.replace('$', '€'), 'number')),
  'percent written otherwise': (random) =>
    onSentence(random, (parts) =>
      withChange(
        parts,
        parts.words.replace(/%|(?<!%.*) percent/, (sign) => (sign === '%' ? ' percent' : '%')),
        'wording',
      ),
    ),
  'a decimal comma': (random) =>
    onSentence(random, (parts) =>
      withChange(parts, parts.words.replace(/(\d)\.(\d)(?=%| p)/, '$1,$2'), 'same'),
    ),
  'a small figure in words': (random) =>
    onSentence(random, (parts) =>
      withChange(
        parts,
        parts.words.replace(
          /(?<![\d.,-])(?:[2-9]|1\d|20)(?= (?:people|spectators|million))/,
          (figure) => smallNumbers[Number(figure)] ?? figure,
        ),
        'wording',
      ),
    ),
  'written from right to left, marks of direction put in': (random) => onRightToLeft(random, false),
  'written from right to left, a figure changed': (random) => onRightToLeft(random, true),
  'deleted, a twin with another figure left elsewhere': (random) => {
    const { text, passage, words } = chooseSentence(random);
    const twin = changeLocked(words, 'number', random);
    if (twin === undefined) return undefined;
    const kept = text.slice(0, passage.start) + text.slice(passage.end);
    const blocks = kept.split('\n\n');
    const home = text.slice(0, passage.start).split('\n\n').length - 1;
    const at = (home + 2 + random.int(Math.max(1, blocks.length - 4))) % blocks.length;
    if (Math.abs(at - home) < 2) return undefined;
    blocks[at] = `${blocks[at]} ${twin}`;
    return { text, passage, edited: blocks.join('\n\n'), truth: undefined, expected: 'gone' };
  },
};

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

interface Parts {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

interface Change {
  readonly head: string;
  readonly words: string;
  readonly tail: string;
  readonly expected: Expected;
}

const articleWords = 700;

function chooseSentence(random: Random): { text: string; passage: Passage; words: string } {
  const text = writeArticle(random, articleWords);
  const passage = random.pick(choosePassages(text, 30, random));
  return { text, passage, words: text.slice(passage.start, passage.end) };
}

function onSentence(random: Random, change: (parts: Parts) => Change | undefined): HostileCase | undefined {
  const { text, passage, words } = chooseSentence(random);
  return finish(
    text,
    passage,
    change({ before: text.slice(0, passage.start), words, after: text.slice(passage.end) }),
  );
}

function finish(text: string, passage: Passage, change: Change | undefined): HostileCase | undefined {
  if (!change) return undefined;
  const { head, words, tail, expected } = change;
  const truth = { start: head.length, end: head.length + words.length };
  return { text, passage, edited: head + words + tail, truth, expected };
}

function onSpan(
  random: Random,
  pattern: RegExp,
  change: (words: string) => Pick<Change, 'words' | 'expected'>,
): HostileCase | undefined {
  const text = writeArticle(random, articleWords);
  const [match] = random.pick([...text.matchAll(pattern)].map((found) => [found]));
  if (!match) return undefined;
  const passage = { start: match.index, end: match.index + match[0].length };
  const head = `Updated at noon with a statement by the harbour office.\n\n${text.slice(0, passage.start)}`;
  return finish(text, passage, { head, ...change(match[0]), tail: text.slice(passage.end) });
}

function onSwap(random: Random, pattern: RegExp, expected: Expected): HostileCase | undefined {
  return onSentence(random, (parts) => {
    const [one, other] = parts.words.match(pattern) ?? [];
    if (one === undefined || other === undefined || one === other) return undefined;
    let turn = 0;
    const words = parts.words.replace(pattern, (found) => [other, one][turn++] ?? found);
    return withChange(parts, words, expected);
  });
}

function withChange(
  { before, words, after }: Parts,
  changed: string | undefined,
  expected: Expected,
): Change | undefined {
  if (changed === undefined || changed === words) return undefined;
  return { head: before, words: changed, tail: after, expected };
}

function reset({ before, words, after }: Parts, random: Random): Omit<Change, 'expected'> {
  return { head: retypeset(before, random), words: retypeset(words, random), tail: retypeset(after, random) };
}

const towns = 'חיפה עכו נתניה אשדוד טבריה'.split(' ');
const deeds = 'אישרה את התקציב החדש|דחתה את בניית הגשר|סגרה את הנמל הישן|פתחה בית ספר חדש'.split('|');

function onRightToLeft(random: Random, isChanged: boolean): HostileCase {
  const lines = Array.from(
    { length: 30 },
    (_, index) =>
      `עיריית ${random.pick(towns)} ${random.pick(deeds)} בעלות של ${100 + index * 13 + random.int(12)} מיליון שקל בשנה הקרובה.`,
  );
  const at = random.int(lines.length);
  const text = lines.join(' ');
  const words = lines[at] ?? '';
  const start = lines.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
  const marked = words.replace(/\d+/, (figure) => `\u200E${figure}\u200F`);
  const changed = isChanged ? marked.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)) : marked;
  const head = text.slice(0, start);
  return {
    text,
    passage: { start, end: start + words.length },
    edited: head + changed + text.slice(start + words.length),
    truth: { start, end: start + changed.length },
    expected: isChanged ? 'number' : 'same',
  };
}
