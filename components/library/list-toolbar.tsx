import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { wordsFor } from '@/components/words';
import { groupings, isNarrowed, type LibraryQuery, sorts } from '@/lib/library';
import { formatCount, formatShare } from './format-day';

interface ListToolbarProps {
  readonly query: LibraryQuery;
  readonly onQuery: (query: LibraryQuery) => void;
  readonly found: number;
  readonly total: number;
  readonly isComplete: boolean;
  /** 0..1 where reading takes long. */
  readonly progress?: number | undefined;
  readonly isPanelOpen: boolean;
  readonly onPanel: () => void;
  readonly isExporting: boolean;
  readonly onExport: (() => void) | undefined;
}

/** How many there are, in which order and groups, and the way out of the library for them. */
export const ListToolbar = (props: ListToolbarProps) => {
  const { query, onQuery, found, total } = props;
  const chosen = isNarrowed(query);
  return (
    <div class="list-toolbar">
      <span class="list-toolbar__panel">
        <Button small icon="settings" expanded={props.isPanelOpen} onClick={props.onPanel}>
          {i18n.t('library.filters')}
        </Button>
      </span>
      <p class="list-toolbar__count" role="status">
        <strong>{i18n.t('library.claims', found, [formatCount(found)])}</strong>
        {chosen && <> {i18n.t('library.ofAll', [formatCount(total)])}</>}
        {(!props.isComplete || props.progress !== undefined) && (
          <>
            {' '}
            · {i18n.t('library.reading')}
            {props.progress !== undefined && ` ${formatShare(props.progress)}`}
          </>
        )}
      </p>
      <Choice
        label={i18n.t('library.sort')}
        prefix="library.sorts"
        value={query.sort}
        values={sorts}
        onChange={(sort) => onQuery({ ...query, sort })}
      />
      <Choice
        label={i18n.t('library.group')}
        prefix="library.groups"
        value={query.grouping}
        values={groupings}
        onChange={(grouping) => onQuery({ ...query, grouping })}
      />
      {props.onExport && (
        <Button small icon="download" expanded={props.isExporting} onClick={props.onExport}>
          {i18n.t('library.export')}
        </Button>
      )}
    </div>
  );
};

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly prefix: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChange: (value: Value) => void;
}

const Choice = <Value extends string>({ label, prefix, value, values, onChange }: ChoiceProps<Value>) => (
  <label class="list-toolbar__choice">
    <span>{label}</span>
    <select
      class="input input--small"
      value={value}
      onChange={(event) => {
        const chosen = values.find((each) => each === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {wordsFor(prefix, each)}
        </option>
      ))}
    </select>
  </label>
);
