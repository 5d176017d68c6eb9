import { i18n } from '#i18n';
import { KindIcon, kindName } from '@/components/claim/kind-mark';
import { useRatingLabel } from '@/components/claim/rating-labels';
import { ratings } from '@/lib/annotations';
import { type ClaimRow, countKinds, listPeople, type RowFilter, type VerdictFilter } from './claim-rows';

interface ClaimFiltersProps {
  readonly rows: readonly ClaimRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Which claims to list: one kind or all, and by the verdict given. */
export function ClaimFilters({ rows, filter, onFilter }: ClaimFiltersProps) {
  const label = useRatingLabel();
  const people = listPeople(rows);
  const given = new Set(rows.flatMap(({ kept }) => kept?.verdicts[0]?.rating ?? []));
  const choices: { value: VerdictFilter; label: string }[] = [
    { value: 'any', label: i18n.t('filter.any') },
    { value: 'unkept', label: i18n.t('filter.unkept') },
    { value: 'kept', label: i18n.t('filter.kept') },
    { value: 'none', label: i18n.t('verdict.none') },
    ...(rows.some(({ kept }) => kept?.conflicts)
      ? [{ value: 'conflicts' as const, label: i18n.t('conflict.filter') }]
      : []),
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
            onClick={() => onFilter(filter.kind === kind ? without(filter, 'kind') : { ...filter, kind })}
          >
            <KindIcon kind={kind} />
            {kindName(kind)}
            <span class="chip__count">{count}</span>
          </button>
        ))}
      </fieldset>
      <div class="filters__selects">
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
        {people.length > 0 && (
          <select
            class="input filters__verdict"
            aria-label={i18n.t('team.person')}
            value={filter.person ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onFilter(value ? { ...filter, person: value } : without(filter, 'person'))
            }
          >
            <option value="">{i18n.t('team.keptBy', [i18n.t('team.anyone')])}</option>
            {people.map((person) => (
              <option key={person} value={person}>
                {i18n.t('team.keptBy', [person])}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}

const without = ({ kind, person, verdict }: RowFilter, left: 'kind' | 'person'): RowFilter => ({
  verdict,
  ...(kind && left !== 'kind' && { kind }),
  ...(person && left !== 'person' && { person }),
});
