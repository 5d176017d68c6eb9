import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to join the strokes of a word, short enough that nothing typed is ever at risk. */
const saveDelay = 150;

/**
 * Text that is saved as it is typed: after a short pause, and at once when the field is left, the view goes away or
 * the page is hidden, which is all a popup is told before it dies. `saved` is what the store holds; it replaces the
 * text only while nothing is on its way there, so that the echo of an older save cannot eat fresh strokes. `save` is
 * told also what the writer saw before: what the store got meanwhile from another device, they did not.
 */
export function useAutosave(saved: string, save: (value: string, before: string) => void) {
  const [value, setValue] = useState(saved);
  const pending = useRef<string | undefined>(undefined);
  /** The stored text the strokes began from, or the last one saved here. */
  const basis = useRef(saved);
  /** The last text handed to `save` and not yet seen coming back. */
  const awaited = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  useEffect(() => {
    if (awaited.current === saved) awaited.current = undefined;
    if (pending.current !== undefined || awaited.current !== undefined) return;
    basis.current = saved;
    setValue(saved);
  }, [saved]);

  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current === undefined) return;
    const value = pending.current;
    pending.current = undefined;
    awaited.current = value;
    const before = basis.current;
    basis.current = value;
    latestSave.current(value, before);
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
