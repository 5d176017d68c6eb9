import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Notices } from '@/components/design/use-toast';
import { saveFile } from '@/components/hooks/save-file';
import { useLive } from '@/components/hooks/use-live';
import { type BackupPanelProps, formatTime, type ShownBackup } from '@/components/options/backup-panel';
import { listBackups, makeBackup, openBackups, putBack, readBackup, readBackupText } from '@/lib/backup';
import { type Database, undoImport } from '@/lib/db';
import { fileName } from '@/lib/exchange';
import { bundle } from '@/lib/exchange/formats/bundle';
import { changeSettings, generator } from '@/lib/platform';
import type { Importing } from './use-import';

/** The copies in this browser, joined with their database, the store and the import's dry run. */
export function useBackups(
  db: Database,
  notices: Notices,
  importing: Importing,
  isOn: boolean,
): BackupPanelProps {
  const [store] = useState(() => openBackups());
  const backups = useLive(() => listBackups(store), []);
  useEffect(() => () => store.dexie.close(), []);
  const { run } = notices;

  const restore = async ({ id, at }: ShownBackup) => {
    const result = await readBackup(store, id);
    if (!result.ok) throw result.error;
    const { undo } = await putBack(db, result.value);
    notices.undoable(i18n.t('backup.done', [formatTime(at)]), () => undoImport(db, undo));
  };

  return {
    backups,
    isOn,
    onSwitch: (autoBackup) => run(() => changeSettings((settings) => ({ ...settings, autoBackup }))),
    onMake: () =>
      run(async () => {
        const before = (await listBackups(store))[0]?.id;
        const made = await makeBackup(db, store, generator());
        notices.say(made && made.id !== before ? i18n.t('backup.made') : i18n.t('backup.unchanged'));
      }),
    onCompare: ({ id, at }) =>
      importing.plan(i18n.t('backup.name', [formatTime(at)]), (options) => readBackup(store, id, options)),
    onPutBack: (backup) => run(() => restore(backup)),
    onSave: ({ id, at }) =>
      run(async () => {
        const content = new Blob([await readBackupText(store, id)], { type: bundle.mediaType });
        saveFile(content, fileName(bundle, new Date(at)));
      }),
  };
}
