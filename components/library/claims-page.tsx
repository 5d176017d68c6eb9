import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { EmptyState } from '@/components/design/empty-state';
import { everything, isNarrowed, type LibraryQuery } from '@/lib/library';
import { BulkBar, type BulkBarProps } from './bulk-bar';
import { ClaimGrid, type ClaimGridProps } from './claim-grid';
import { ExportPanel, type ExportPanelProps } from './export-panel';
import { type Counted, FilterPanel } from './filter-panel';
import { ListToolbar } from './list-toolbar';
import { SearchField } from './search-field';
import { useSlashKey } from './use-slash-key';
import { ViewHeading } from './view-heading';

export interface ClaimsPageProps {
  readonly query: LibraryQuery;
  /** `isTyping` for a stroke in the search field, which is no step for Back. */
  readonly onQuery: (query: LibraryQuery, isTyping?: boolean) => void;
  /** Absent until anything was read. */
  readonly grid: ClaimGridProps | undefined;
  readonly counted: Counted | undefined;
  /** What to call who kept a claim, by the query's keys. */
  readonly keepers: ReadonlyMap<string, string>;
  /** Claims found. */
  readonly found: number;
  /** Claims kept, as far as they were read. */
  readonly total: number;
  /** Whether all that is kept was read. */
  readonly isComplete: boolean;
  /** 0..1 while much of it waits to be made searchable. */
  readonly progress?: number | undefined;
  readonly bulk: Omit<BulkBarProps, 'count' | 'formats'>;
  readonly formats: ExportPanelProps['formats'];
  /** Of all that was found. */
  readonly onExport: (formatId: string) => void;
}

/** Everything kept: searched, filtered, grouped, and changed many at a time. */
export function ClaimsPage(props: ClaimsPageProps) {
  const { query, onQuery, grid, found, isComplete } = props;
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [isExporting, setExporting] = useState(false);
  useSlashKey(search);
  const clear = () => onQuery({ ...everything, sort: query.sort, grouping: query.grouping });
  const enterList = () => list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();

  return (
    <div class={`claims${isPanelOpen ? ' claims--filtering' : ''}`}>
      <ViewHeading hidden>{i18n.t('library.nav.claims')}</ViewHeading>
      <FilterPanel
        id="filters"
        query={query}
        counted={props.counted}
        keepers={props.keepers}
        onQuery={onQuery}
        onClear={clear}
      />
      <div class="claims__main" ref={list}>
        <div class="claims__bar">
          <SearchField
            inputRef={search}
            value={query.text}
            onInput={(text) => onQuery({ ...query, text }, true)}
            onLeave={enterList}
          />
          <ListToolbar
            query={query}
            onQuery={onQuery}
            found={found}
            total={props.total}
            isComplete={isComplete}
            progress={props.progress}
            isPanelOpen={isPanelOpen}
            onPanel={() => setPanelOpen(!isPanelOpen)}
            isExporting={isExporting}
            onExport={found > 0 ? () => setExporting(!isExporting) : undefined}
          />
          {isExporting && found > 0 && (
            <ExportPanel
              count={found}
              formats={props.formats}
              onExport={(format) => {
                setExporting(false);
                props.onExport(format);
              }}
            />
          )}
        </div>
        {grid && grid.selection.size > 0 && (
          <BulkBar {...props.bulk} count={grid.selection.size} formats={props.formats} />
        )}
        {grid && grid.rows.length > 0 && <ClaimGrid {...grid} />}
        {found === 0 && isComplete && <NothingFound query={query} total={props.total} onClear={clear} />}
      </div>
    </div>
  );
}

function NothingFound({
  query,
  total,
  onClear,
}: {
  readonly query: LibraryQuery;
  readonly total: number;
  readonly onClear: () => void;
}) {
  if (total === 0) return <EmptyState title={i18n.t('library.empty')} text={i18n.t('library.emptyText')} />;
  return (
    <EmptyState title={i18n.t('library.none')} text={i18n.t('library.noneText')}>
      {isNarrowed(query) && <Button onClick={onClear}>{i18n.t('library.clear')}</Button>}
    </EmptyState>
  );
}
