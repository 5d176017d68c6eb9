import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ClaimFilters } from './claim-filters';
import { type ClaimActions, ClaimItem } from './claim-item';
import { type ClaimRow, filterRows, type RowFilter } from './claim-rows';

interface PopupListProps extends ClaimActions {
  /** The annotation whose editor was just left: focus goes back to its line. */
  readonly returnTo?: string | undefined;
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** The page's claims in page order: also the way to them for who does not see the marks. */
export function PopupList({ rows, filter, onFilter, returnTo, ...actions }: PopupListProps) {
  const shown = filterRows(rows, filter);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = returnTo && list.current?.querySelector(`[data-annotation="${CSS.escape(returnTo)}"]`);
    if (item) item.querySelector<HTMLElement>('.claim-item__actions button')?.focus();
  }, []);
  const found = shown.filter(({ isOrphan }) => !isOrphan);
  const lost = shown.filter(({ isOrphan }) => isOrphan);
  return (
    <div ref={list}>
      <ClaimFilters rows={rows} filter={filter} onFilter={onFilter} />
      <section aria-label={i18n.t('popup.claims')}>
        <ol class="claim-list">
          {found.map((row) => (
            <ClaimItem key={row.id} row={row} {...actions} />
          ))}
        </ol>
      </section>
      {shown.length === 0 && (
        <div class="empty">
          <p class="empty__text">{i18n.t('filter.nothing')}</p>
          <Button look="link" onClick={() => onFilter({ verdict: 'any' })}>
            {i18n.t('filter.clear')}
          </Button>
        </div>
      )}
      {lost.length > 0 && (
        <section aria-labelledby="lost-claims">
          <h2 class="section-title section-title--list" id="lost-claims">
            {i18n.t('popup.lost')}
          </h2>
          <ul class="claim-list">
            {lost.map((row) => (
              <ClaimItem key={row.id} row={row} {...actions} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
