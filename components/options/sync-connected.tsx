import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Disclosure } from '@/components/design/disclosure';
import { Toggle } from '@/components/design/toggle';
import { describeProblem } from './describe-problem';
import { formatMoment } from './format-moment';
import { SyncChangePassphrase } from './sync-change-passphrase';
import { SyncDevices } from './sync-devices';
import { SyncLeave } from './sync-leave';
import { SyncNewRecoveryKey } from './sync-new-recovery-key';
import { SyncProgressBar } from './sync-progress-bar';
import { SyncQuestion } from './sync-question';
import type { ConnectedSync, SyncActs } from './sync-state';
import { SyncTargetForm } from './sync-target-form';

interface SyncConnectedProps {
  readonly sync: ConnectedSync;
  readonly acts: SyncActs;
}

/** Sync that runs: how it is going, what it asks, who takes part, and the ways out. */
export const SyncConnected = ({ sync, acts }: SyncConnectedProps) => (
  <div class="sync-on">
    <dl class="facts">
      <div>
        <dt>{i18n.t('sync.place')}</dt>
        <dd dir="ltr">
          {sync.targetLabel}: {sync.place}
        </dd>
      </div>
      <div>
        <dt>{i18n.t('sync.lastSync')}</dt>
        <dd>{sync.syncedAt ? formatMoment(sync.syncedAt) : i18n.t('data.never')}</dd>
      </div>
      <div>
        <dt>{i18n.t('sync.protection')}</dt>
        <dd>{sync.isEncrypted ? i18n.t('sync.encrypted') : i18n.t('sync.notEncrypted')}</dd>
      </div>
    </dl>
    {sync.readOnly && (
      <p class={sync.readOnly === 'chosen' ? 'notice notice--plain' : 'notice'}>
        {sync.readOnly === 'chosen' ? i18n.t('sync.onlyReads') : i18n.t('sync.mayOnlyRead')}
      </p>
    )}
    <div role="status" class="sync-on__state">
      {sync.progress ? <SyncProgressBar progress={sync.progress} /> : <Ended sync={sync} acts={acts} />}
    </div>
    {/* Two places: a second click on the one must not be a first on the other. */}
    <div class="button-row">
      <Button
        look="primary"
        icon="sync"
        disabled={sync.isPaused || sync.progress !== undefined}
        onClick={acts.onSyncNow}
      >
        {i18n.t('sync.now')}
      </Button>
      {sync.progress && <Button onClick={acts.onStop}>{i18n.t('sync.stop')}</Button>}
    </div>
    <Toggle
      label={i18n.t('sync.pause')}
      hint={i18n.t('sync.pauseHint')}
      checked={sync.isPaused}
      onChange={acts.onPause}
    />
    <SyncDevices devices={sync.devices} onRetire={acts.onRetire} />
    <Disclosure summary={i18n.t('sync.whatIsWhere')}>
      <div class="sync-facts">
        <p>{sync.isEncrypted ? i18n.t('sync.storedEncrypted') : i18n.t('sync.storedPlain')}</p>
        <p>{i18n.t('sync.staysVisible')}</p>
        <p>{i18n.t('sync.staysHere')}</p>
      </div>
    </Disclosure>
    <Disclosure
      summary={i18n.t('sync.reenter')}
      open={sync.outcome?.problem?.remedy === 'sign-in-again' || sync.way.test !== undefined}
    >
      <SyncTargetForm
        targets={[sync.way.target]}
        known={sync.way.known}
        test={sync.way.test}
        acts={{ ...acts, onTest: acts.onReenter, onTarget: acts.onReenter }}
      />
    </Disclosure>
    {sync.isEncrypted && (
      <>
        <Disclosure summary={i18n.t('sync.changePassphrase')}>
          <SyncChangePassphrase onChange={acts.onChangePassphrase} />
        </Disclosure>
        <Disclosure summary={i18n.t('sync.newRecoveryKeyTitle')}>
          <SyncNewRecoveryKey onNew={acts.onNewRecoveryKey} />
        </Disclosure>
      </>
    )}
    <Disclosure summary={i18n.t('sync.leaveOrWipe')}>
      <SyncLeave
        hasOthers={hasOthers(sync)}
        mayWipe={sync.readOnly === undefined}
        onLeave={acts.onLeave}
        onWipe={acts.onWipe}
      />
    </Disclosure>
  </div>
);

/** Whether anybody else's records may be here: those of other members, not of one's own other devices. */
function hasOthers({ devices }: ConnectedSync): boolean {
  const own = devices.find(({ isOwn }) => isOwn);
  return devices.some(({ owner }) => owner !== own?.owner);
}

/** How the last sync ended: nothing when all is well. */
function Ended({ sync, acts }: SyncConnectedProps) {
  const { outcome, devices } = sync;
  const nameOf = (device: string | undefined) => devices.find((known) => known.device === device)?.deviceName;
  if (sync.needsAccess) {
    return (
      <div class="notice sync-question">
        <p>{i18n.t('sync.needsAccess')}</p>
        <Button small onClick={acts.onAllow}>
          {i18n.t('sync.allow')}
        </Button>
      </div>
    );
  }
  if (!outcome) return null;
  return (
    <>
      {outcome.problem && outcome.questions.length === 0 && (
        <p class="notice">
          <strong>{i18n.t('sync.stopped', [formatMoment(outcome.endedAt)])}</strong>{' '}
          {describeProblem(outcome.problem, nameOf(outcome.problem.device))}
        </p>
      )}
      {outcome.questions.map((question) => (
        <SyncQuestion
          key={question.type}
          question={question}
          onAnswer={(answer) => acts.onAnswer(question, answer)}
        />
      ))}
      {outcome.warnings.map((warning) => (
        <p class="notice" key={`${warning.fault} ${warning.device ?? ''} ${warning.file ?? ''}`}>
          {describeProblem(warning, nameOf(warning.device))}
        </p>
      ))}
    </>
  );
}
