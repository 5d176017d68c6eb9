import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/lib/db';
import { serve } from '@/lib/messaging';
import { usePolyfill } from '@/lib/platform/polyfill';
import { followPreferences } from './background/follow-preferences';
import { followSites } from './background/follow-sites';
import { createHandlers } from './background/handlers';
import { runAlarms } from './background/run-alarms';
import { runAutoExport } from './background/run-auto-export';
import { runBackups } from './background/run-backups';
import { runCommands } from './background/run-commands';
import { runMenus } from './background/run-menus';
import { runRecheck } from './background/run-recheck';
import { runSyncs } from './background/run-sync';
import { welcome } from './background/welcome';

/**
 * Wiring only. The worker may be stopped at any moment and is woken by an event: every listener is registered here,
 * synchronously, and nothing that matters is kept in memory.
 */
export default defineBackground(() => {
  usePolyfill();
  const { signal } = new AbortController();
  const db = openDatabase();
  serve(createHandlers(db, runSyncs(db)), signal);
  followSites(signal);
  followPreferences(signal);
  runCommands();
  runMenus(db);
  runAlarms(db);
  runBackups(db);
  runAutoExport(db, signal);
  runRecheck(db, signal);
  welcome();
});
