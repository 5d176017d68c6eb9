import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useToast } from '@/components/design/use-toast';
import { useLive } from '@/components/hooks/use-live';
import { Options } from '@/components/options/options';
import type { SiteChoiceView } from '@/components/sites/site-choice';
import { saveAs } from '@/entrypoints/library/save-as';
import { neededForSync } from '@/entrypoints/sync/connect';
import { deleteBackups, isExportDue, openBackups } from '@/lib/backup';
import { kindExamples } from '@/lib/claims/kinds/examples';
import { type Database, deleteEverything, importRecords, listDismissals, readAllRecords } from '@/lib/db';
import { formats } from '@/lib/exchange';
import { send } from '@/lib/messaging';
import { changeSettings, parseSite, releaseUnneeded, requestSites, type Settings } from '@/lib/platform';
import { targets } from '@/lib/sync/targets';
import { guessDeviceName } from './guess-device-name';
import { useAutoExport } from './use-auto-export';
import { useBackups } from './use-backups';
import { useGranted } from './use-granted';
import { useImport } from './use-import';
import { usePreferences } from './use-preferences';
import { useSettings } from './use-settings';
import { openShortcutSettings, useShortcuts } from './use-shortcuts';
import { useStorageHealth } from './use-storage-health';
import { useSync } from './use-sync';

/** Joins the options' view with the settings, the store and the browser's permissions. */
export function OptionsApp({ db }: { readonly db: Database }) {
  const settings = useSettings();
  const notices = useToast();
  const { run } = notices;
  const granted = useGranted();
  const shortcuts = useShortcuts();
  const dismissals = useLive(() => listDismissals(db), []) ?? [];
  const storage = useStorageHealth(db, settings.lastExportAt);
  const importing = useImport(db, run);
  const backups = useBackups(db, notices, importing, settings.autoBackup);
  const autoExport = useAutoExport(settings.autoExport, run);
  const sync = useSync(db, run);
  const preferences = usePreferences(settings.followAccount, run);
  const [isRefused, setRefused] = useState(false);
  const change = (fields: (current: Settings) => Partial<Settings>) =>
    run(() => changeSettings((current) => ({ ...current, ...fields(current) })));

  const choose = (choice: SiteChoiceView) => {
    // First thing in the click: browsers ask only then.
    const asked = requestSites(choice);
    run(async () => {
      const isGranted = await asked;
      setRefused(!isGranted);
      if (!isGranted) return;
      await changeSettings((current) => ({ ...current, sites: choice }));
      await releaseUnneeded(choice, await neededForSync(db));
    });
  };
  const exportAll = async (formatId: string) => {
    const format = await saveAs(formatId, await readAllRecords(db), notices);
    // Only what can be imported again without loss counts as a copy.
    if (!format || format.drops.length > 0) return;
    await changeSettings((current) => ({ ...current, lastExportAt: new Date().toISOString() }));
  };
  const deleteAll = async () => {
    const records = await deleteEverything(db);
    await forgetBackups();
    notices.undoable(i18n.t('deleteAll.done'), () => importRecords(db, records));
  };

  return (
    <Options
      sites={{ choice: settings.sites, granted, isRefused, readSite: parseSite, onChoose: choose }}
      reading={{
        reading: settings.reading,
        examples: kindExamples,
        onChange: (reading) => change(() => ({ reading })),
      }}
      verdicts={{
        labels: settings.verdictLabels,
        author: settings.author ?? '',
        onLabel: (rating, label) =>
          change(({ verdictLabels }) => ({ verdictLabels: { ...verdictLabels, [rating]: label } })),
        onAuthor: (author) => change(() => ({ author })),
      }}
      dismissed={{ dismissals, onRestore: (dismissal) => run(() => send('claim.restore', dismissal)) }}
      data={{
        health: storage.health,
        onPersist: () => run(storage.ask),
        formats,
        onExport: (formatId) => run(() => exportAll(formatId)),
        importing,
        backups,
        autoExport,
        isExportDue: isExportDue(settings.lastExportAt, storage.health.claims ?? 0, Date.now()),
        isReminded: settings.exportReminder,
        onReminded: (exportReminder) => change(() => ({ exportReminder })),
      }}
      sync={{
        ...sync,
        targets: targets.filter(({ isAvailable }) => isAvailable?.() ?? true),
        deviceName: guessDeviceName(),
        author: settings.author ?? '',
        preferences,
      }}
      shortcuts={{ shortcuts, onChange: () => run(openShortcutSettings) }}
      deleting={{ onDelete: () => run(deleteAll) }}
      toast={notices.toast}
      onCloseToast={notices.close}
    />
  );
}

async function forgetBackups(): Promise<void> {
  const backups = openBackups();
  await deleteBackups(backups).finally(() => backups.dexie.close());
}
