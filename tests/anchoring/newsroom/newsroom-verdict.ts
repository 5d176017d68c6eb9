import { describeQuote, type Location, locateQuote, type QuoteChange } from '@/lib/anchoring';
import { judge } from '../../bench/page/quote-scenarios';
import type { Outcome } from './article-revisions';
import type { NewsroomCase } from './newsroom-cases';

/** "right", or what is wrong with what is said of a case. */
export function verdictOf(
  { text, passage, edited, truth, outcomes, changed }: NewsroomCase,
  locate = locateQuote,
): string {
  const found = locate(edited, describeQuote(text, passage.start, passage.end));
  const place = judge(found, truth);
  if (!found || place === 'wrong')
    return found && place === 'wrong' ? `wrong: ${show(edited, found)}` : place;
  if (outcomes.includes('same')) return found.changes === undefined ? 'right' : show(edited, found);
  const types: readonly Outcome[] = found.changes?.map(({ type }) => type) ?? [];
  if (types.length === 0) return `said to be ${found.state}`;
  const isKind = outcomes.some(
    (outcome) =>
      outcome === 'edited' ||
      (outcome === 'wording' ? types.every((type) => type === 'wording') : types.includes(outcome)),
  );
  if (!isKind) return show(edited, found);
  const isTold =
    tells(found.changes, 'before', changed) && tells(found.changes, 'after', [...changed].reverse());
  return isTold ? 'right' : `not told: ${show(edited, found)}`;
}

/** Whether the words that stand on one side only are among those told of that side. */
function tells(
  changes: readonly QuoteChange[] = [],
  side: 'before' | 'after',
  [words = '', others = '']: readonly string[],
): boolean {
  const told = changes.map((change) => change[side].toLowerCase()).join(' ');
  const there = wordsOf(others);
  return wordsOf(words).every((word) => there.includes(word) || told.includes(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];

function show(text: string, { start, end, state, changes = [] }: Location): string {
  const told = changes.map(({ type, before, after }) => `${type} "${before}" → "${after}"`).join('; ');
  return `${state} [${told}] ${text.slice(start, end)}`;
}
