import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '@/lib/messaging';

/** As in `useAutosave`: joins the strokes of a word, loses nothing. */
const saveDelay = 150;

export interface DraftHandle<Value> {
  /** Undefined while nothing is being written. */
  readonly value: Value | undefined;
  readonly set: (value: Value | undefined) => void;
  /** Saves what waits at once. */
  readonly flush: () => void;
}

/**
 * What is being written and not yet given, kept by the background under `key` at every stroke: a popup may close in
 * mid-sentence. `isValid` guards against what an older version may have stored.
 */
export function useDraft<Value>(
  key: string,
  isValid: (value: unknown) => value is Value,
): DraftHandle<Value> {
  const [value, setValue] = useState<Value | undefined>();
  const pending = useRef(false);
  const latest = useRef<Value | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    if (!pending.current) return;
    pending.current = false;
    send('draft.save', { key, value: latest.current }).catch((cause: unknown) => {
      console.error('Claimlight could not save a draft:', cause);
    });
  };

  useEffect(() => {
    let isCurrent = true;
    send('draft.read', key).then((stored) => {
      if (isCurrent && !pending.current && isValid(stored)) setValue(stored);
    }, console.error);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [key]);

  const set = (next: Value | undefined) => {
    setValue(next);
    latest.current = next;
    pending.current = true;
    clearTimeout(timer.current);
    // Giving or cancelling is one act, not typing: it is saved at once.
    if (next === undefined) flush();
    else timer.current = setTimeout(flush, saveDelay);
  };

  return { value, set, flush };
}
