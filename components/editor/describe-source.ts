import { dayWords } from '@/components/design/day-words';
import { wordsFor } from '@/components/words';
import type { Source } from '@/lib/annotations';

/** "Ada Lovelace · The Harbour Post · 4 March 2026 · Reporting". */
export const describeSource = ({ authors, publisher, issued, kind }: Source): string =>
  [authors.join(', '), publisher, issued && dayWords(issued), wordsFor('sourceKind', kind)]
    .filter(Boolean)
    .join(' · ');
