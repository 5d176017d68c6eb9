import { i18n } from '#i18n';
import { KindIcon, kindName } from '@/components/claim/kind-mark';
import { useRatingLabel } from '@/components/claim/rating-labels';
import { ratings } from '@/lib/annotations';
import { type ClaimRow, countKinds, type RowFilter, type VerdictFilter } from './claim-rows';

interface ClaimFiltersProps {
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Which claims to list: one kind or all, and by the verdict given. */
export function ClaimFilters({ rows, filter, onFilter }: ClaimFiltersProps) {
  const label = useRatingLabel();
  const given = new Set(rows.flatMap(({ kept }) => kept?.verdicts[0]?.rating ?? []));
  const choices: { value: VerdictFilter; label: string }[] = [
    { value: 'any', label: i18n.t('filter.any') },
    { value: 'unkept', label: i18n.t('filter.unkept') },
    { value: 'kept', label: i18n.t('filter.kept') },
    { value: 'none', label: i18n.t('verdict.none') },
    ...ratings
      .filter((rating) => given.has(rating))
      .map((rating) => ({ value: rating, label: label(rating) })),
  ];
  return (
    <div class="filters">
      <fieldset class="chips" aria-label={i18n.t('filter.kinds')}>
        {countKinds(rows).map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={filter.kind === kind}
            onClick={() =>
              onFilter(filter.kind === kind ? { verdict: filter.verdict } : { kind, verdict: filter.verdict })
            }
          >
            <KindIcon kind={kind} />
            {kindName(kind)}
            <span class="chip__count">{count}</span>
          </button>
        ))}
      </fieldset>
      <select
        class="input filters__verdict"
        aria-label={i18n.t('filter.verdict')}
        value={filter.verdict}
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen) onFilter({ ...filter, verdict: chosen.value });
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
