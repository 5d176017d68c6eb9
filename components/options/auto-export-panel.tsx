import { i18n } from '#i18n';
import { Segmented } from '@/components/design/segmented';
import { Toggle } from '@/components/design/toggle';
import { wordsFor } from '@/components/words';
import { formatTime } from './backup-panel';

const intervals = ['daily', 'weekly'] as const;
type Interval = (typeof intervals)[number];

export interface AutoExportPanelProps {
  readonly every: 'off' | Interval;
  readonly last: {
    /** Of the last file written whole, ISO 8601; `file` is its path inside the downloads folder. */
    readonly at?: string;
    readonly file?: string;
    /** Of the last attempt when it failed, ISO 8601; `failure` a code with words in `autoExportFailure`. */
    readonly failedAt?: string;
    readonly failure?: string;
  };
  /** Whether the browser's question was just answered with no. */
  readonly isRefused: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onChoose: (every: Interval) => void;
}

/** Files written by themselves into the downloads folder, and how the last went. */
export const AutoExportPanel = ({ every, last, isRefused, onSwitch, onChoose }: AutoExportPanelProps) => (
  <div class="backups" id="auto-export">
    <h3 class="section-title">{i18n.t('autoExport.title')}</h3>
    <Toggle
      label={i18n.t('autoExport.switch')}
      hint={i18n.t('autoExport.hint')}
      checked={every !== 'off'}
      onChange={onSwitch}
    />
    {isRefused && <p class="notice">{i18n.t('autoExport.refused')}</p>}
    {every !== 'off' && (
      <>
        <Segmented
          label={i18n.t('autoExport.every')}
          value={every}
          choices={intervals.map((value) => ({ value, label: wordsFor('autoExport', value) }))}
          onChange={onChoose}
        />
        {last.failure && last.failedAt && (
          <p class="notice" role="status">
            {i18n.t('autoExport.failed', [formatTime(Date.parse(last.failedAt))])}{' '}
            {wordsFor('autoExportFailure', last.failure)}
          </p>
        )}
        <p class="options__text" role="status">
          {last.at && last.file
            ? i18n.t('autoExport.last', [last.file, formatTime(Date.parse(last.at))])
            : i18n.t('autoExport.none')}
        </p>
      </>
    )}
  </div>
);
