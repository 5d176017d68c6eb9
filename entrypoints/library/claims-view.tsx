import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useClaimIndex } from '@/components/hooks/use-claim-index';
import { useLines } from '@/components/hooks/use-lines';
import { navigate } from '@/components/hooks/use-route';
import type { GridPlace } from '@/components/library/claim-grid';
import { ClaimsPage } from '@/components/library/claims-page';
import { formatCount } from '@/components/library/format-day';
import { routeHref } from '@/components/library/route';
import {
  type ClaimsEdit,
  completeTags,
  deleteClaims,
  editClaims,
  readRecordsOfClaims,
  restoreClaims,
  undoDeletion,
} from '@/lib/db';
import { formats } from '@/lib/exchange';
import { parseSearch, searchClaims, wordsOf } from '@/lib/library';
import { saveAs } from './save-as';
import { useFirstLines } from './use-first-lines';
import { useKeepers } from './use-keepers';
import { useQuery } from './use-query';
import type { ViewProps } from './views';

/** Where each list was left, by its address: Back leads to the same place in it. */
const places = new Map<string, GridPlace>();

/** Joins the list with the index, the store and the address. */
export function ClaimsView({ db, route, notices }: ViewProps) {
  const [query, setQuery] = useQuery(route);
  const latest = useFirstLines(db, query);
  const claims = useClaimIndex(db);
  const index = claims?.index;
  const keepers = useKeepers(db);
  const found = useMemo(
    () => index && searchClaims(index, query, keepers.keeperOf),
    [index, claims?.version, query, keepers],
  );
  const words = useMemo(() => wordsOf(parseSearch(query.text)), [query.text]);
  const lines = useLines(db, index);
  const first = claims?.isComplete === true ? undefined : latest;
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const place = usePlace(location.hash);
  const open = (id: string) => navigate(routeHref('claim', id));

  const exportClaims = (formatId: string, ids: readonly string[]) =>
    notices.run(async () => saveAs(formatId, await readRecordsOfClaims(db, ids), notices));
  const edit = (changes: ClaimsEdit) =>
    notices.run(async () => {
      const before = await editClaims(db, [...selection], changes);
      const count = before.length;
      notices.undoable(i18n.t('library.edited', count, [formatCount(count)]), () =>
        restoreClaims(db, before),
      );
    });
  const remove = () =>
    notices.run(async () => {
      const { undo } = await deleteClaims(db, [...selection]);
      const count = selection.size;
      setSelection(new Set());
      notices.undoable(i18n.t('library.deleted', count, [formatCount(count)]), () => undoDeletion(db, undo));
    });

  const shared = { words, selection, onSelection: setSelection, onOpen: open, place };
  return (
    <ClaimsPage
      query={query}
      onQuery={setQuery}
      grid={
        first
          ? { ...shared, ...first }
          : index &&
            found && {
              ...shared,
              rows: found.rows,
              groups: found.groups,
              idOf: index.idOf,
              lineOf: (claim) => lines.lineOf(claim) ?? latest?.lineById(index.idOf(claim)),
              onShow: lines.show,
            }
      }
      counted={first ? undefined : found}
      keepers={keepers.names}
      found={found?.claims.length ?? 0}
      total={index?.count ?? 0}
      isComplete={claims?.isComplete ?? false}
      progress={claims?.progress}
      bulk={{
        completeTags: (prefix) => completeTags(db, prefix),
        onAddTags: (addTags) => edit({ addTags }),
        onRemoveTags: (removeTags) => edit({ removeTags }),
        onWorkflow: (workflow) => edit({ workflow }),
        onExport: (format) => exportClaims(format, [...selection]),
        onDelete: remove,
        onClear: () => setSelection(new Set()),
      }}
      formats={formats}
      onExport={(format) => exportClaims(format, index && found ? Array.from(found.claims, index.idOf) : [])}
    />
  );
}

function usePlace(hash: string): GridPlace {
  const entered = useRef(hash);
  const place = useRef<GridPlace>(places.get(hash) ?? { offset: 0, row: 0 });
  useEffect(() => {
    // Another list in the same view starts at its top, unless it was left further down before.
    if (entered.current === hash) return;
    entered.current = hash;
    places.set(hash, place.current);
  }, [hash]);
  useEffect(() => () => void places.set(entered.current, place.current), []);
  return place.current;
}
