import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField } from '@/components/design/field';
import { Toggle } from '@/components/design/toggle';
import { wordsFor, wordsLocale } from '@/components/words';
import type { Format } from '@/lib/exchange';
import { AutoExportPanel, type AutoExportPanelProps } from './auto-export-panel';
import { BackupPanel, type BackupPanelProps } from './backup-panel';
import { formatSize } from './format-size';
import { ImportPanel, type ImportPanelProps } from './import-panel';
import { Section } from './section';

export interface StorageHealth {
  /** Whether the browser promised not to clear it by itself; undefined while not known. */
  readonly isPersisted: boolean | undefined;
  /** Bytes, as the browser estimates. */
  readonly usage: number | undefined;
  /** Undefined until counted. */
  readonly claims: number | undefined;
  readonly articles: number | undefined;
  /** ISO 8601; absent when never. */
  readonly lastExportAt?: string;
}

/** A format, as far as choosing it goes. */
export type ExportFormat = Pick<Format, 'id' | 'label' | 'drops'>;

export interface DataSectionProps {
  readonly health: StorageHealth;
  readonly onPersist: () => void;
  /** The lossless one first. */
  readonly formats: readonly ExportFormat[];
  readonly onExport: (formatId: string) => void;
  readonly importing: ImportPanelProps;
  readonly backups: BackupPanelProps;
  /** Undefined where the browser cannot. */
  readonly autoExport: AutoExportPanelProps | undefined;
  /** Whether the last whole export is long ago, or none was made. */
  readonly isExportDue: boolean;
  readonly isReminded: boolean;
  readonly onReminded: (isReminded: boolean) => void;
}

export const DataSection = ({
  health,
  onPersist,
  formats,
  onExport,
  importing,
  ...props
}: DataSectionProps) => (
  <Section id="data" title={i18n.t('data.title')} text={i18n.t('data.text')}>
    <dl class="facts">
      <div>
        <dt>{i18n.t('data.kept')}</dt>
        <dd>
          {health.claims === undefined || health.articles === undefined
            ? '…'
            : `${i18n.t('data.claims', health.claims)}, ${i18n.t('data.articles', health.articles)}`}
          {health.usage !== undefined && ` (${formatSize(health.usage)})`}
        </dd>
      </div>
      <div>
        <dt>{i18n.t('data.promise')}</dt>
        <dd>
          {health.isPersisted ? i18n.t('data.persisted') : i18n.t('data.notPersisted')}{' '}
          {health.isPersisted === false && (
            <Button small look="link" onClick={onPersist}>
              {i18n.t('data.askPersist')}
            </Button>
          )}
        </dd>
      </div>
      <div>
        <dt>{i18n.t('data.lastExport')}</dt>
        <dd>{health.lastExportAt ? formatAge(health.lastExportAt) : i18n.t('data.never')}</dd>
      </div>
    </dl>
    {props.isExportDue && props.isReminded && (
      <p class="notice">{health.lastExportAt ? i18n.t('data.exportDue') : i18n.t('data.neverExported')}</p>
    )}
    <Toggle label={i18n.t('data.remind')} checked={props.isReminded} onChange={props.onReminded} />
    <ExportForm formats={formats} onExport={onExport} />
    <ImportPanel {...importing} />
    {props.autoExport && <AutoExportPanel {...props.autoExport} />}
    <BackupPanel {...props.backups} />
  </Section>
);

/** In which format, and what that leaves behind: said before the file is written. */
function ExportForm({ formats, onExport }: Pick<DataSectionProps, 'formats' | 'onExport'>) {
  const [chosen, setChosen] = useState(formats[0]?.id ?? '');
  const drops = formats.find(({ id }) => id === chosen)?.drops ?? [];
  return (
    <div class="export">
      <div class="export__row">
        <ChoiceField
          label={i18n.t('export.format')}
          value={chosen}
          choices={formats.map(({ id, label }) => ({ value: id, label }))}
          onChange={setChosen}
        />
        <Button icon="download" look="primary" onClick={() => onExport(chosen)}>
          {i18n.t('popup.exportAll')}
        </Button>
      </div>
      <p class="options__text" role="status">
        {drops.length === 0
          ? i18n.t('export.lossless')
          : i18n.t('export.drops', [listLosses(drops.map((loss) => wordsFor('loss', loss)))])}
      </p>
    </div>
  );
}

const listLosses = (losses: readonly string[]): string =>
  new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(losses);

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** "2 November 2026 (3 weeks ago)", with how long ago that is. */
function formatAge(iso: string): string {
  const day = new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long' }).format(new Date(iso));
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(iso)) / dayMilliseconds));
  const age = new Intl.RelativeTimeFormat(wordsLocale(), { numeric: 'auto' }).format(-days, 'day');
  return `${day} (${age})`;
}
