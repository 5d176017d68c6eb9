import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField } from '@/components/design/field';
import { wordsFor, wordsLocale } from '@/components/words';
import type { Format } from '@/lib/exchange';
import { formatCount } from './format-day';

export interface ExportPanelProps {
  /** Claims in the file. */
  readonly count: number;
  /** The lossless one first. */
  readonly formats: readonly Pick<Format, 'id' | 'label' | 'drops'>[];
  readonly onExport: (formatId: string) => void;
}

/** In which format, and what that leaves behind: said before the file is written. */
export function ExportPanel({ count, formats, onExport }: ExportPanelProps) {
  const [chosen, setChosen] = useState(formats[0]?.id ?? '');
  const drops = formats.find(({ id }) => id === chosen)?.drops ?? [];
  const losses = drops.map((loss) => wordsFor('loss', loss));
  return (
    <div class="export-panel">
      <ChoiceField
        label={i18n.t('export.format')}
        value={chosen}
        choices={formats.map(({ id, label }) => ({ value: id, label }))}
        onChange={setChosen}
      />
      <Button look="primary" icon="download" onClick={() => onExport(chosen)}>
        {i18n.t('library.exportClaims', count, [formatCount(count)])}
      </Button>
      <p class="export-panel__losses" role="status">
        {losses.length === 0
          ? i18n.t('export.lossless')
          : i18n.t('export.drops', [
              new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(losses),
            ])}
      </p>
    </div>
  );
}
