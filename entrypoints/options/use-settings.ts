import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, readSettings, type Settings, watchSettings } from '@/lib/platform';

/** The settings, followed wherever they are changed. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal);
    void readSettings().then(setSettings);
    return () => stop.abort();
  }, []);
  return settings;
}
