import { i18n } from '#i18n';
import { Button, IconButton } from './button';

export interface ToastMessage {
  readonly text: string;
  /** Takes back what was just done. */
  readonly onUndo?: () => void;
}

/** Stays until answered or replaced: an Undo that runs away after five seconds is no Undo. */
export const Toast = ({
  toast,
  onClose,
}: {
  readonly toast: ToastMessage | undefined;
  readonly onClose: () => void;
}) => (
  <div role="status" class="toast-region">
    {toast && (
      <div class="toast">
        <span class="toast__text">{toast.text}</span>
        {toast.onUndo && (
          <Button look="quiet" small onClick={toast.onUndo}>
            {i18n.t('action.undo')}
          </Button>
        )}
        <IconButton icon="close" label={i18n.t('action.close')} onClick={onClose} />
      </div>
    )}
  </div>
);
