import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { wordsLocale } from '@/components/words';
import type { SyncPlan } from '@/lib/sync';
import { describeProblem } from './describe-problem';
import type { SyncState } from './sync-state';

interface SyncDryRunProps {
  readonly state: Extract<SyncState, { readonly step: 'plan' }>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What the first sync would do, before it does it. */
export function SyncDryRun({ state: { place, plan, problem }, onConfirm, onCancel }: SyncDryRunProps) {
  return (
    <div class="dry-run" role="status">
      <h3>{i18n.t('sync.planTitle', [place])}</h3>
      {problem && <p class="notice">{describeProblem(problem)}</p>}
      {!plan && !problem && <p>{i18n.t('sync.planning')}</p>}
      {plan && <PlanWords plan={plan} />}
      <div class="button-row">
        <Button look="primary" disabled={!plan} onClick={onConfirm}>
          {i18n.t('sync.firstSync')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

const PlanWords = ({ plan }: { readonly plan: SyncPlan }) => (
  <>
    <dl class="facts facts--numbers">
      <Fact label={i18n.t('sync.planHere')} value={plan.here} />
      <Fact label={i18n.t('sync.planVault')} value={plan.inVault} />
      <Fact label={i18n.t('sync.planAdded')} value={plan.added} />
      <Fact label={i18n.t('sync.planChanged')} value={plan.changed} />
      <Fact label={i18n.t('sync.planConflicts')} value={plan.conflicts} />
    </dl>
    <p class="field__hint">{i18n.t('sync.planUnit')}</p>
    {plan.deletedHere + plan.deletedThere === 0 ? (
      <p>
        <strong>{i18n.t('sync.planNothingDeleted')}</strong>
      </p>
    ) : (
      <p class="notice">
        {i18n.t('sync.planDeletes', [formatCount(plan.deletedHere), formatCount(plan.deletedThere)])}
      </p>
    )}
    {plan.conflicts > 0 && <p>{i18n.t('sync.planConflictsText')}</p>}
    {plan.warnings.map((warning) => (
      <p class="notice" key={`${warning.fault} ${warning.file ?? ''}`}>
        {describeProblem(warning)}
      </p>
    ))}
  </>
);

const Fact = ({ label, value }: { readonly label: string; readonly value: number }) => (
  <div>
    <dt>{label}</dt>
    <dd>{formatCount(value)}</dd>
  </div>
);

const formatCount = (count: number): string => new Intl.NumberFormat(wordsLocale()).format(count);
