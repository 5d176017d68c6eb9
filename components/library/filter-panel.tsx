import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KindIcon } from '@/components/claim/kind-mark';
import { useRatingLabel } from '@/components/claim/rating-labels';
import { VerdictScale } from '@/components/claim/verdict-badge';
import { Button } from '@/components/design/button';
import { wordsFor } from '@/components/words';
import { ratings } from '@/lib/annotations';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import { type FacetField, type Facets, type Found, isNarrowed, type LibraryQuery } from '@/lib/library';
import { formatCount } from './format-day';

/** An answer with its counts, which are worked out when they are asked for. */
export type Counted = Pick<Found, 'facets'>;

interface FilterPanelProps {
  readonly id: string;
  readonly query: LibraryQuery;
  /** Undefined while nothing was counted yet. */
  readonly counted: Counted | undefined;
  /** What to call who kept a claim; empty where nobody but the person of this device is known. */
  readonly keepers: ReadonlyMap<string, string>;
  readonly onQuery: (query: LibraryQuery) => void;
  readonly onClear: () => void;
}

/** Values of a field shown before "show all". */
const SHOWN = 8;

/** Every way of narrowing the list, each value with how many claims it would show. */
export function FilterPanel(props: FilterPanelProps) {
  const { id, query, counted, keepers } = props;
  const facets = useCounts(counted);
  const latest = useRef(props);
  latest.current = props;
  // As one types, nothing changes here but, a moment later, the counts.
  const isNarrow = isNarrowed(query);
  const { text: _, ...choices } = query;
  return useMemo(
    () => (
      <Filters
        id={id}
        query={query}
        isNarrow={isNarrow}
        facets={facets}
        keepers={keepers}
        onChoice={(choice) => latest.current.onQuery({ ...latest.current.query, ...choice })}
        onClear={() => latest.current.onClear()}
      />
    ),
    [id, facets, keepers, isNarrow, JSON.stringify(choices)],
  );
}

interface FiltersProps extends Pick<FilterPanelProps, 'id' | 'query' | 'keepers' | 'onClear'> {
  readonly isNarrow: boolean;
  readonly facets: Facets | undefined;
  readonly onChoice: (choice: Partial<LibraryQuery>) => void;
}

function Filters({ id, query, isNarrow, facets, keepers, onChoice, onClear }: FiltersProps) {
  const ratingLabel = useRatingLabel();
  const facet = (field: FacetField | 'tags', title: string, label: (value: string) => ComponentChildren) => (
    <FacetGroup
      title={title}
      chosen={query[field]}
      counts={facets?.[field] ?? []}
      label={label}
      onChange={(values) => onChoice({ [field]: values })}
    />
  );
  return (
    <section class="filters" id={id} aria-label={i18n.t('library.filters')}>
      <div class="filters__head">
        <h2 class="filters__title">{i18n.t('library.filters')}</h2>
        {isNarrow && (
          <Button look="link" small onClick={onClear}>
            {i18n.t('library.clear')}
          </Button>
        )}
      </div>
      {facet('ratings', i18n.t('library.facet.rating'), (value) => {
        const rating = ratings.find((each) => each === value);
        return rating ? (
          <>
            <VerdictScale rating={rating} /> {ratingLabel(rating)}
          </>
        ) : (
          i18n.t('library.noVerdict')
        );
      })}
      {facet('workflows', i18n.t('library.facet.workflow'), (value) => wordsFor('workflow', value))}
      {facet('kinds', i18n.t('library.facet.kind'), (value) => (
        <>
          {isKind(value) && <KindIcon kind={value} />} {wordsFor('kind', value)}
        </>
      ))}
      {facet('tags', i18n.t('library.facet.tag'), (value) => value)}
      {facet('sites', i18n.t('library.facet.site'), (value) => value)}
      {(keepers.size > 0 || query.keepers.length > 0) &&
        facet(
          'keepers',
          i18n.t('library.facet.keeper'),
          (value) => keepers.get(value) ?? i18n.t('conflict.otherDevice'),
        )}
      {facet('anchors', i18n.t('library.facet.anchor'), (value) => wordsFor('library.anchor', value))}
      {facet('markers', i18n.t('library.facet.marker'), (value) => wordsFor('library.marker', value))}
      <fieldset class="facet">
        <legend class="facet__title">{i18n.t('library.facet.kept')}</legend>
        <div class="facet__days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="facet__day">
              {wordsFor('library.day', end)}
              <input
                class="input"
                type="date"
                value={query[end] ?? ''}
                onChange={(event) => onChoice({ [end]: event.currentTarget.value || undefined })}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <label class="facet__choice">
        <input
          type="checkbox"
          checked={query.onlyConflicts}
          onChange={(event) => onChoice({ onlyConflicts: event.currentTarget.checked })}
        />
        {i18n.t('library.onlyConflicts')}
      </label>
    </section>
  );
}

/** The counts, a moment after the rows they belong to: who types looks at the rows, and the next stroke is not waited for. */
function useCounts(counted: Counted | undefined): Facets | undefined {
  const [facets, setFacets] = useState(() => counted?.facets);
  useEffect(() => {
    const timer = setTimeout(() => setFacets(counted?.facets));
    return () => clearTimeout(timer);
  }, [counted]);
  return facets;
}

interface FacetGroupProps {
  readonly title: string;
  readonly chosen: readonly string[];
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly label: (value: string) => ComponentChildren;
  readonly onChange: (values: readonly string[]) => void;
}

function FacetGroup({ title, chosen, counts, label, onChange }: FacetGroupProps) {
  const [isAll, setAll] = useState(false);
  // What is chosen stays to be taken back, also when it would show nothing.
  const gone = chosen.filter((value) => !counts.some((each) => each.value === value));
  const values = [...gone.map((value) => ({ value, count: 0 })), ...counts];
  if (values.length === 0) return null;
  const shown = isAll ? values : values.filter(({ value }, place) => place < SHOWN || chosen.includes(value));
  return (
    <fieldset class="facet">
      <legend class="facet__title">{title}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} class="facet__choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
              )
            }
          />
          <span class="facet__label" dir="auto">
            {label(value)}
          </span>
          <span class="facet__count">{formatCount(count)}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <Button look="link" small onClick={() => setAll(true)}>
          {i18n.t('library.showAll', [formatCount(values.length)])}
        </Button>
      )}
    </fieldset>
  );
}

const isKind = (value: string): value is ClaimKindId => claimKindIds.some((kind) => kind === value);
