import type { KeptClaim } from '@/lib/annotations';
import { foldWords } from '@/lib/library';

export const snippetFields = ['note', 'verdict', 'passage', 'source', 'text-now'] as const;

export interface Snippet {
  readonly field: (typeof snippetFields)[number];
  /** One line of plain text. */
  readonly text: string;
}

/** Characters shown before the words found, to say where they stand. */
const LEAD = 40;

/** What to show of a claim besides its quote: where the words were found, or else the note. */
export function snippetOf(claim: KeptClaim, words: readonly string[]): Snippet | undefined {
  const { annotation, verdicts, evidence } = claim;
  const note: Snippet = { field: 'note', text: plainLine(annotation.note) };
  if (words.length > 0) {
    const fields: readonly Snippet[] = [
      note,
      ...verdicts.map(({ rationale }) => ({ field: 'verdict', text: plainLine(rationale) }) as const),
      ...evidence.flatMap(({ evidence: { passage = '', comment = '' }, source }) => [
        { field: 'passage', text: plainLine(`${passage} ${comment}`) } as const,
        {
          field: 'source',
          text: plainLine([source.title, source.publisher, ...source.authors].join(', ')),
        } as const,
      ]),
      { field: 'text-now', text: annotation.anchor.observed ?? '' },
    ];
    const unmet = words.filter((word) => !holds(annotation.quote.exact, word));
    const found = fields.find(({ text }) => unmet.some((word) => holds(text, word)));
    if (found) return { ...found, text: fromWords(found.text, unmet) };
  }
  return note.text === '' ? undefined : note;
}

/** Without line breaks and the marks of Markdown, which say nothing in one line. */
const plainLine = (markdown: string): string =>
  markdown.replace(/[*_`#>]+|\s+/g, (mark) => (mark.trim() ? '' : ' ')).trim();

const fold = (text: string): string => ` ${foldWords(text).join(' ')} `;

const holds = (text: string, word: string): boolean => text !== '' && fold(text).includes(word);

/** From shortly before the first of the words, where they stand far in. */
function fromWords(text: string, words: readonly string[]): string {
  for (const match of text.matchAll(/[^\s]+/g)) {
    if (!words.some((word) => fold(match[0]).includes(word)) || match.index <= LEAD) continue;
    const start = text.lastIndexOf(' ', match.index - LEAD / 2) + 1;
    return `… ${text.slice(start)}`;
  }
  return text;
}
