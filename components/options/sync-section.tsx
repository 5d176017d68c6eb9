import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Section } from './section';
import { SyncConnected } from './sync-connected';
import { SyncDryRun } from './sync-dry-run';
import { SyncPreferences, type SyncPreferencesProps } from './sync-preferences';
import { SyncRecoveryKey } from './sync-recovery-key';
import type { SyncActs, SyncState, TargetChoice } from './sync-state';
import { SyncTargetForm } from './sync-target-form';
import { SyncVaultForm } from './sync-vault-form';

export interface SyncSectionProps {
  readonly state: SyncState;
  readonly acts: SyncActs;
  readonly targets: readonly TargetChoice[];
  /** What this device is called unless somebody names it otherwise. */
  readonly deviceName: string;
  /** The name verdicts are signed with. */
  readonly author: string;
  readonly preferences: SyncPreferencesProps;
}

/** Sync from nothing to running: one step at a time, each saying what it will do. */
export const SyncSection = (props: SyncSectionProps) => (
  <Section id="sync" title={i18n.t('sync.title')} text={i18n.t('sync.text')}>
    <Step {...props} />
    <SyncPreferences {...props.preferences} />
  </Section>
);

function Step({ state, acts, targets, deviceName, author }: SyncSectionProps) {
  switch (state.step) {
    case 'loading':
      return null;
    case 'off':
      return (
        <div class="button-row">
          <Button look="primary" icon="sync" onClick={acts.onStart}>
            {i18n.t('sync.start')}
          </Button>
        </div>
      );
    case 'target':
      return <SyncTargetForm targets={targets} test={state.test} acts={acts} />;
    case 'vault':
      return <SyncVaultForm state={state} acts={acts} deviceName={deviceName} author={author} />;
    case 'recovery':
      return <SyncRecoveryKey recoveryKey={state.recoveryKey} onSeen={acts.onRecoverySeen} />;
    case 'plan':
      return <SyncDryRun state={state} onConfirm={acts.onConfirmPlan} onCancel={acts.onCancel} />;
    case 'on':
      return <SyncConnected sync={state.sync} acts={acts} />;
  }
}
