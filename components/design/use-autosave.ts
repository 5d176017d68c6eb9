import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to join the strokes of a word, short enough that nothing typed is ever at risk. */
const saveDelay = 150;

/**
 * Text that is saved as it is typed: after a short pause, and at once when the field is left, the view goes away or
 * the page is hidden, which is all a popup is told before it dies. `saved` is what the store holds; it replaces the
 * text only while nothing is on its way there, so that the echo of an older save cannot eat fresh strokes.
 */
export function useAutosave(saved: string, save: (value: string) => void) {
  const [value, setValue] = useState(saved);
  const pending = useRef<string | undefined>(undefined);
  /** The last text handed to `save` and not yet seen coming back. */
  const awaited = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  useEffect(() => {
    if (awaited.current === saved) awaited.current = undefined;
    if (pending.current === undefined && awaited.current === undefined) setValue(saved);
  }, [saved]);

  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current === undefined) return;
    const value = pending.current;
    pending.current = undefined;
    awaited.current = value;
    latestSave.current(value);
  };

  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const onInput = (next: string) => {
    setValue(next);
    pending.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, saveDelay);
  };

  return { value, onInput, flush };
}
