import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AppError } from '@/lib/errors';
import type { ToastMessage } from './toast';

/** The one message at the foot of a page, and a way to do things that says there what went wrong. */
export interface Notices {
  readonly toast: ToastMessage | undefined;
  readonly say: (text: string) => void;
  /** Says what was done and offers to take it back. */
  readonly undoable: (text: string, undo: () => Promise<unknown>) => void;
  readonly close: () => void;
  readonly run: (work: () => Promise<unknown>) => void;
}

export function useToast(): Notices {
  const [toast, setToast] = useState<ToastMessage | undefined>();
  const say = (text: string) => setToast({ text });
  const run = (work: () => Promise<unknown>) => {
    work().catch((error: unknown) => {
      console.error(error);
      say(error instanceof AppError ? error.message : i18n.t('failure.unexpected'));
    });
  };
  const undoable = (text: string, undo: () => Promise<unknown>) =>
    setToast({
      text,
      onUndo: () => {
        setToast(undefined);
        run(undo);
      },
    });
  return { toast, say, undoable, close: () => setToast(undefined), run };
}
