import { useEffect, useState } from 'preact/hooks';
import type { AutoExportPanelProps } from '@/components/options/auto-export-panel';
import type { ExportInterval } from '@/lib/backup';
import {
  type AutoExportState,
  canSaveToDownloads,
  changeSettings,
  readAutoExport,
  releaseDownloads,
  requestDownloads,
  watchAutoExport,
  writeAutoExport,
} from '@/lib/platform';

/** Automatic exports as the options show them; undefined where this browser has none. */
export function useAutoExport(
  every: ExportInterval,
  run: (work: () => Promise<unknown>) => void,
): AutoExportPanelProps | undefined {
  const [state, setState] = useState<AutoExportState>({});
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchAutoExport(setState, stop.signal);
    void readAutoExport().then(setState);
    return () => stop.abort();
  }, []);
  if (!canSaveToDownloads()) return undefined;

  const choose = (autoExport: ExportInterval) => changeSettings((settings) => ({ ...settings, autoExport }));
  return {
    every,
    last: state,
    isRefused,
    onSwitch: (isOn) => {
      // First thing in the click: browsers ask only then.
      const asked = isOn ? requestDownloads() : Promise.resolve(true);
      run(async () => {
        const isGranted = await asked;
        setRefused(!isGranted);
        if (!isGranted) return;
        if (!isOn) {
          await choose('off');
          await releaseDownloads();
          return;
        }
        // Whoever switches it on again wants it tried again now.
        const { failure: _, failedAt: __, ...last } = await readAutoExport();
        await writeAutoExport(last);
        await choose('daily');
      });
    },
    onChoose: (interval) => run(() => choose(interval)),
  };
}
