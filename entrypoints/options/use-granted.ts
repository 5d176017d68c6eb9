import { useEffect, useState } from 'preact/hooks';
import { grantedOrigins, watchPermissions } from '@/lib/platform';

/** The host patterns the browser grants now, followed also when they change in its own settings. */
export function useGranted(): readonly string[] {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void grantedOrigins().then(setGranted);
    read();
    watchPermissions(read, stop.signal);
    return () => stop.abort();
  }, []);
  return granted;
}
