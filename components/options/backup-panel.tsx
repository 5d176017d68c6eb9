import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Toggle } from '@/components/design/toggle';
import { wordsLocale } from '@/components/words';
import { formatSize } from './format-size';

/** A copy put aside in this browser, as far as choosing one goes. */
export interface ShownBackup {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
  readonly claims: number;
}

export interface BackupPanelProps {
  /** Newest first; undefined until read. */
  readonly backups: readonly ShownBackup[] | undefined;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onMake: () => void;
  /** Shows what merging it would change. */
  readonly onCompare: (backup: ShownBackup) => void;
  readonly onPutBack: (backup: ShownBackup) => void;
  readonly onSave: (backup: ShownBackup) => void;
}

/** Copies in this browser, and the two ways back: merge what is missing, or have everything as it was. */
export function BackupPanel({ backups, isOn, onSwitch, onMake, ...actions }: BackupPanelProps) {
  return (
    <div class="backups" id="backups">
      <h3 class="section-title">{i18n.t('backup.title')}</h3>
      <Toggle
        label={i18n.t('backup.switch')}
        hint={i18n.t('backup.hint')}
        checked={isOn}
        onChange={onSwitch}
      />
      {backups && backups.length === 0 && <p class="options__text">{i18n.t('backup.none')}</p>}
      {backups && backups.length > 0 && (
        <ul class="rows">
          {backups.map((backup) => (
            <BackupRow key={backup.id} backup={backup} {...actions} />
          ))}
        </ul>
      )}
      <div class="button-row">
        <Button small onClick={onMake}>
          {i18n.t('backup.make')}
        </Button>
      </div>
    </div>
  );
}

type BackupRowProps = Pick<BackupPanelProps, 'onCompare' | 'onPutBack' | 'onSave'> & {
  readonly backup: ShownBackup;
};

function BackupRow({ backup, onCompare, onPutBack, onSave }: BackupRowProps) {
  const [isAsking, setAsking] = useState(false);
  const time = formatTime(backup.at);
  return (
    <li class="row">
      <span class="row__main">
        {time}{' '}
        <span class="row__meta">
          {i18n.t('data.claims', backup.claims)}, {formatSize(backup.size)}
        </span>
      </span>
      {isAsking ? (
        <div class="notice backup__ask">
          <p>{i18n.t('backup.warning', [time])}</p>
          <div class="button-row">
            <Button
              small
              look="primary"
              onClick={() => {
                setAsking(false);
                onPutBack(backup);
              }}
            >
              {i18n.t('backup.putBackNow')}
            </Button>
            <Button small look="quiet" onClick={() => setAsking(false)}>
              {i18n.t('action.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <span class="button-row">
          <Button small onClick={() => onCompare(backup)}>
            {i18n.t('backup.compare')}
          </Button>
          <Button small onClick={() => setAsking(true)}>
            {i18n.t('backup.putBack')}
          </Button>
          <Button small look="quiet" icon="download" onClick={() => onSave(backup)}>
            {i18n.t('backup.save')}
          </Button>
        </span>
      )}
    </li>
  );
}

export const formatTime = (at: number): string =>
  new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
