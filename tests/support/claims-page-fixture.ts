import type { ClaimsPageProps } from '@/components/library/claims-page';
import {
  createClaimIndex,
  digest,
  everything,
  type LibraryQuery,
  parseSearch,
  searchClaims,
  wordsOf,
} from '@/lib/library';
import { makeMadeUpLibrary } from './made-up-library';
import { keptClaims, packRecords, sourcesAmong } from './pack-records';

const nothing = () => {};

const records = makeMadeUpLibrary({ articles: 400, claimsEach: (n) => 1 + (n % 6), judged: 0.5 });
const lines = keptClaims(records);

/** The index of a library of some 1,400 made-up claims. */
export const madeUpIndex = createClaimIndex();
madeUpIndex.add(
  digest(
    packRecords(records),
    sourcesAmong(records).map((stamped) => ({ id: stamped.record.id, value: stamped })),
  ),
);

/** The page as it stands after a query of the made-up library. */
export function claimsPageProps(
  given: Partial<LibraryQuery> = {},
  selection: ReadonlySet<string> = new Set(),
): ClaimsPageProps {
  const query = { ...everything, ...given };
  const found = searchClaims(madeUpIndex, query);
  return {
    query,
    onQuery: nothing,
    grid: {
      rows: found.rows,
      groups: found.groups,
      idOf: madeUpIndex.idOf,
      lineOf: (claim) => lines.get(madeUpIndex.idOf(claim)),
      onShow: nothing,
      words: wordsOf(parseSearch(query.text)),
      selection,
      onSelection: nothing,
      onOpen: nothing,
      place: { offset: 0, row: 0 },
    },
    counted: found,
    keepers: new Map(),
    found: found.claims.length,
    total: madeUpIndex.count,
    isComplete: true,
    bulk: {
      completeTags: async () => [],
      onAddTags: nothing,
      onRemoveTags: nothing,
      onWorkflow: nothing,
      onExport: nothing,
      onDelete: nothing,
      onClear: nothing,
    },
    formats: [
      { id: 'bundle', label: 'Claimlight bundle (JSON)', drops: [] },
      { id: 'csv', label: 'CSV table', drops: ['notes', 'verdict-history'] },
    ],
    onExport: nothing,
  };
}
