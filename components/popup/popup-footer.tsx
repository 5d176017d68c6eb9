import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { SyncLine, type SyncLineProps } from './sync-line';

interface PopupFooterProps {
  /** Absent where sync is not set up. */
  readonly sync?: SyncLineProps | undefined;
  /** The site highlighted by itself, which can be left alone from here; absent where it is not. */
  readonly site?: string | undefined;
  readonly onNever: () => void;
  /** Whether anything is kept on this page that could be exported. */
  readonly hasKept: boolean;
  readonly onExport: (scope: 'page' | 'all') => void;
  /** Leads to the options: a popup closes when a file dialog opens, and would lose the file. */
  readonly onImport: () => void;
}

export const PopupFooter = ({ sync, site, hasKept, onNever, onExport, onImport }: PopupFooterProps) => (
  <footer class="popup__foot">
    {hasKept && (
      <Button look="quiet" small icon="download" onClick={() => onExport('page')}>
        {i18n.t('popup.exportPage')}
      </Button>
    )}
    <Button look="quiet" small icon="download" onClick={() => onExport('all')}>
      {i18n.t('popup.exportAll')}
    </Button>
    <Button look="quiet" small icon="upload" onClick={onImport}>
      {i18n.t('popup.import')}
    </Button>
    {site && (
      <Button look="quiet" small onClick={onNever}>
        {i18n.t('popup.never', [site])}
      </Button>
    )}
    {sync && <SyncLine {...sync} />}
  </footer>
);
