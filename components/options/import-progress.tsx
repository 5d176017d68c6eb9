import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';

interface ImportProgressProps {
  readonly type: 'reading' | 'comparing' | 'writing';
  readonly fileName: string;
  /** 0..1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far reading, comparing or writing has come; it can be stopped at any time, and then nothing has changed. */
export function ImportProgress({ type, fileName, done, onCancel }: ImportProgressProps) {
  const id = useId();
  return (
    <div class="import-progress">
      <label for={id}>{describe(type, fileName)}</label>
      <progress id={id} max={1} value={done} />
      <Button small look="quiet" onClick={onCancel}>
        {i18n.t('action.cancel')}
      </Button>
    </div>
  );
}

function describe(type: ImportProgressProps['type'], fileName: string): string {
  switch (type) {
    case 'reading':
      return i18n.t('import.reading', [fileName]);
    case 'comparing':
      return i18n.t('import.comparing', [fileName]);
    case 'writing':
      return i18n.t('import.writing', [fileName]);
  }
}
