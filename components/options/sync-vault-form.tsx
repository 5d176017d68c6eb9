import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Disclosure } from '@/components/design/disclosure';
import { TextField } from '@/components/design/field';
import { Segmented } from '@/components/design/segmented';
import { Toggle } from '@/components/design/toggle';
import { wordsLocale } from '@/components/words';
import { describeProblem } from './describe-problem';
import { judgePassphrase } from './passphrase-strength';
import { PassphraseFields } from './sync-passphrase-fields';
import type { SyncActs, SyncState } from './sync-state';

interface SyncVaultFormProps {
  readonly state: Extract<SyncState, { readonly step: 'vault' }>;
  readonly acts: Pick<SyncActs, 'onCreate' | 'onJoin' | 'onCancel'>;
  readonly deviceName: string;
  readonly author: string;
}

type Opener = 'passphrase' | 'recovery';

/** Makes a vault where there is none, or joins the one that is there. */
export function SyncVaultForm({ state, acts, deviceName, author }: SyncVaultFormProps) {
  const { found, isBusy } = state;
  const [device, setDevice] = useState(deviceName);
  const [person, setPerson] = useState('');
  const [owner, setOwner] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [opener, setOpener] = useState<Opener>('passphrase');
  const [isPlain, setPlain] = useState(false);
  const [isReadOnly, setReadOnly] = useState(false);
  const isNew = found.type === 'none';
  const isLocked = isNew ? !isPlain : found.isEncrypted;
  const isReady =
    device.trim() !== '' &&
    (!isLocked ||
      (isNew
        ? judgePassphrase(passphrase) !== 'short' && passphrase === again
        : (opener === 'passphrase' ? passphrase : recoveryKey) !== ''));
  const submit = () => {
    const entry = {
      deviceName: device.trim(),
      person: person.trim(),
      owner: owner.trim() || ownerFrom(person),
      ...(isLocked && (opener === 'passphrase' ? { passphrase } : { recoveryKey })),
      ...(isReadOnly && { readOnly: true }),
    };
    if (isNew) acts.onCreate(entry);
    else acts.onJoin(entry);
  };
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) submit();
      }}
    >
      <p>
        <strong>{isNew ? i18n.t('sync.noVault') : i18n.t('sync.vaultFound')}</strong>{' '}
        {isNew
          ? i18n.t('sync.noVaultText', [state.place])
          : i18n.t('sync.vaultFoundText', [state.place, formatDay(found.createdAt)])}
      </p>
      {isNew && !isPlain && (
        <PassphraseFields
          passphrase={passphrase}
          again={again}
          onPassphrase={setPassphrase}
          onAgain={setAgain}
        />
      )}
      {isNew && (
        <Toggle
          label={i18n.t('sync.plain')}
          hint={i18n.t('sync.plainHint')}
          checked={isPlain}
          onChange={setPlain}
        />
      )}
      {isNew && isPlain && <p class="notice">{i18n.t('sync.plainWarning')}</p>}
      {!isNew && !isLocked && <p class="notice">{i18n.t('sync.plainFound')}</p>}
      {!isNew && isLocked && (
        <>
          <Segmented
            label={i18n.t('sync.openWith')}
            value={opener}
            choices={[
              { value: 'passphrase', label: i18n.t('sync.passphrase') },
              { value: 'recovery', label: i18n.t('sync.recoveryKey') },
            ]}
            onChange={setOpener}
          />
          {opener === 'passphrase' ? (
            <TextField
              type="password"
              autocomplete="current-password"
              label={i18n.t('sync.vaultPassphrase')}
              value={passphrase}
              onInput={setPassphrase}
            />
          ) : (
            <TextField
              label={i18n.t('sync.recoveryKeyPrinted')}
              hint={i18n.t('sync.recoveryKeyHint')}
              value={recoveryKey}
              onInput={setRecoveryKey}
            />
          )}
        </>
      )}
      <TextField
        label={i18n.t('sync.deviceName')}
        hint={i18n.t('sync.deviceNameHint')}
        value={device}
        onInput={setDevice}
      />
      <Disclosure summary={i18n.t('sync.team')}>
        <div class="sync-form__fields">
          <p class="options__text">{i18n.t('sync.teamText')}</p>
          <TextField
            label={i18n.t('sync.person')}
            value={person}
            onInput={setPerson}
            placeholder={author || i18n.t('sync.personExample')}
          />
          <TextField
            label={i18n.t('sync.owner')}
            hint={i18n.t('sync.ownerHint')}
            value={owner}
            onInput={(typed) => setOwner(ownerFrom(typed))}
            placeholder={ownerFrom(person)}
          />
          {!isNew && (
            <Toggle
              label={i18n.t('sync.readOnly')}
              hint={i18n.t('sync.readOnlyHint')}
              checked={isReadOnly}
              onChange={setReadOnly}
            />
          )}
        </div>
      </Disclosure>
      <div role="status">
        {state.problem && (
          <p class="notice">
            {describeProblem(state.problem)}{' '}
            {state.wrongGroups &&
              state.wrongGroups.length > 0 &&
              i18n.t('sync.wrongGroups', [state.wrongGroups.join(', ')])}
          </p>
        )}
        {isBusy && <p>{i18n.t('sync.opening')}</p>}
      </div>
      <div class="button-row">
        <Button submit look="primary" disabled={!isReady || isBusy}>
          {isNew ? i18n.t('sync.create') : i18n.t('sync.join')}
        </Button>
        <Button look="quiet" onClick={acts.onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

const LONGEST_OWNER = 32;

/** "Ana María" → "anamara": what may stand in a file's name on every server. */
const ownerFrom = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST_OWNER);

const formatDay = (time: number): string =>
  new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long' }).format(new Date(time));
