import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField } from '@/components/design/field';
import { wordsFor, wordsLocale } from '@/components/words';
import type { Format } from '@/lib/exchange';
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
}

const bytesPerKilobyte = 1000;

export const DataSection = ({ health, onPersist, formats, onExport, importing }: DataSectionProps) => (
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
        <dd>{health.lastExportAt ? formatDay(health.lastExportAt) : i18n.t('data.never')}</dd>
      </div>
    </dl>
    <ExportForm formats={formats} onExport={onExport} />
    <ImportPanel {...importing} />
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

function formatSize(bytes: number): string {
  const isSmall = bytes < bytesPerKilobyte ** 2;
  return new Intl.NumberFormat(wordsLocale(), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(bytes / bytesPerKilobyte ** (isSmall ? 1 : 2));
}

const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long' }).format(new Date(iso));
