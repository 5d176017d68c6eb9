import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ClaimFilters } from './claim-filters';
import { type ClaimActions, ClaimItem } from './claim-item';
import { type ClaimRow, filterRows, type RowFilter } from './claim-rows';

interface PopupListProps extends ClaimActions {
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** The page's claims in page order: also the way to them for who does not see the marks. */
export function PopupList({ rows, filter, onFilter, ...actions }: PopupListProps) {
  const shown = filterRows(rows, filter);
  const found = shown.filter(({ isOrphan }) => !isOrphan);
  const lost = shown.filter(({ isOrphan }) => isOrphan);
  return (
    <>
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
          <h2 class="section-title" id="lost-claims">
            {i18n.t('popup.lost')}
          </h2>
          <ul class="claim-list">
            {lost.map((row) => (
              <ClaimItem key={row.id} row={row} {...actions} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
