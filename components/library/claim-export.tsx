import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField } from '@/components/design/field';

export interface ClaimExportProps {
  /** Formats by id, with their proper names; the first is chosen. */
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  readonly onExport: (formatId: string) => void;
}

/** This one claim as a file. */
export function ClaimExport({ formats, onExport }: ClaimExportProps) {
  const [chosen, setChosen] = useState(formats[0]?.id ?? '');
  return (
    <div class="claim-page__export">
      <ChoiceField
        label={i18n.t('claimPage.format')}
        value={chosen}
        choices={formats.map(({ id, label }) => ({ value: id, label }))}
        onChange={setChosen}
      />
      <Button icon="download" onClick={() => onExport(chosen)}>
        {i18n.t('claimPage.export')}
      </Button>
    </div>
  );
}
