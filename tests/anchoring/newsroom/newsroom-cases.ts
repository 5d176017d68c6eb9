import type { Passage } from '../../bench/page/quote-scenarios';
import type { Outcome, Revision } from './article-revisions';
import { articles } from './revised-articles';

/** A passage, the text it stood in, the text now, where it stands there, and what must be said of it. */
export interface NewsroomCase {
  readonly name: string;
  readonly text: string;
  readonly passage: Passage;
  readonly edited: string;
  readonly truth: Passage | undefined;
  readonly outcomes: readonly Outcome[];
  /** The words that must be among those said to have changed. */
  readonly changed: readonly [before: string, after: string];
}

interface Sentence {
  readonly label: string;
  readonly outcomes: readonly Outcome[];
  readonly before: string;
  readonly after: string;
  /** Where the changed words of `before` and `after` begin, and what they are. */
  readonly changes: readonly { readonly at: number; readonly before: string; readonly after: string }[];
}

/** How much of the sentence is quoted: all of it, or the changed words with so many on each side. */
const wordsBeside = 3;
const sentencesInParagraph = 3;

/** Every sentence of a list as an article of its own kind: only the one sentence is changed, the others stand beside it. */
export function sentenceCases(list: string, isWhole: boolean): NewsroomCase[] {
  const sentences = list.trim().split('\n').map(readSentence);
  return sentences.map((sentence, index) => {
    const head = joinSentences(sentences.slice(0, index));
    const before = head === '' ? '' : head + gapBefore(index);
    const rest = sentences
      .slice(index + 1)
      .map((each, at) => gapBefore(index + 1 + at) + each.before)
      .join('');
    const then = isWhole ? { start: 0, end: sentence.before.length } : partOf(sentence, 'before');
    const now = isWhole ? { start: 0, end: sentence.after.length } : partOf(sentence, 'after');
    return {
      name: `${sentence.label}: ${sentence.before} | ${sentence.after}`,
      text: before + sentence.before + rest,
      passage: shift(then, before.length),
      edited: before + sentence.after + rest,
      truth: shift(now, before.length),
      outcomes: sentence.outcomes,
      changed: [
        sentence.changes.map((each) => each.before).join(' '),
        sentence.changes.map((each) => each.after).join(' '),
      ],
    };
  });
}

function readSentence(line: string): Sentence {
  const [label = '', template = ''] = line.split(/: (.*)/s);
  const outcomes = (label.split(' ').at(-1) ?? '').split('/') as Outcome[];
  const changes: { at: number; before: string; after: string }[] = [];
  let before = '';
  let after = '';
  for (const [, plain = '', one, other] of template.matchAll(/([^{]*)(?:\{([^|]*)\|([^}]*)\})?/g)) {
    before += plain;
    after += plain;
    if (one === undefined || other === undefined) continue;
    changes.push({ at: before.length, before: one, after: other });
    before += one;
    after += other;
  }
  return { label, outcomes, before, after, changes };
}

const gapBefore = (index: number): string => (index % sentencesInParagraph === 0 ? '\n\n' : ' ');

function joinSentences(sentences: readonly Sentence[]): string {
  return sentences.map(({ before }, index) => (index === 0 ? '' : gapBefore(index)) + before).join('');
}

/** The changed words and a few on each side, ending at blanks. */
function partOf({ before, after, changes }: Sentence, side: 'before' | 'after'): Passage {
  const text = side === 'before' ? before : after;
  const first = changes[0]?.at ?? 0;
  const last = changes.at(-1);
  const kept = last ? before.length - last.at - last.before.length : 0;
  const end = text.length - kept;
  const left = [...before.slice(0, first).matchAll(/\S+\s+/g)].slice(-wordsBeside).map(([word]) => word);
  const right = [...text.slice(end).matchAll(/\s*\S+/g)].slice(0, wordsBeside).map(([word]) => word);
  return { start: first - left.join('').length, end: end + right.join('').length };
}

function shift({ start, end }: Passage, by: number): Passage {
  return { start: start + by, end: end + by };
}

/** The same with the passage taken out. */
export function deletionOf(changed: NewsroomCase): NewsroomCase {
  const { text, passage } = changed;
  const edited = text.slice(0, passage.start) + text.slice(passage.end);
  return { ...changed, edited, truth: undefined, outcomes: ['gone'] };
}

/** Every quote of a revision. */
export function revisionCases(revision: Revision): NewsroomCase[] {
  const text = articles[revision.article];
  const edited = revise(text, revision);
  return revision.quotes.map(([quote, outcome, now = quote]) => {
    const start = text.indexOf(quote);
    const at = outcome === 'gone' ? -1 : edited.indexOf(now);
    if (start < 0 || (at < 0 && outcome !== 'gone')) throw new Error(`not in the text: ${now}`);
    return {
      name: `${revision.article}, ${revision.name}: ${quote}`,
      text,
      passage: { start, end: start + quote.length },
      edited,
      truth: at < 0 ? undefined : { start: at, end: at + now.length },
      outcomes: [outcome],
      changed: ['', ''],
    };
  });
}

function revise(text: string, { above, below, edits = [], moves = [] }: Revision): string {
  let edited = text;
  for (const [before, after] of edits) {
    if (!edited.includes(before)) throw new Error(`not in the text: ${before}`);
    edited = edited.replace(before, () => after);
  }
  const paragraphs = edited.split('\n\n');
  for (const [from, to] of moves) paragraphs.splice(to, 0, ...paragraphs.splice(from, 1));
  return [above, ...paragraphs, below].filter((each) => each !== undefined).join('\n\n');
}
