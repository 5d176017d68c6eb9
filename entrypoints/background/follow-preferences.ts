import { browser, syncPreferences, watchPreferences } from '@/lib/platform';

/** Keeps the preferences in step with the browser account, where the person chose so: at start-up and at every change of either. */
export function followPreferences(signal: AbortSignal): void {
  const follow = () => {
    syncPreferences().catch((cause: unknown) =>
      console.warn('Preferences could not follow the account:', cause),
    );
  };
  browser.runtime.onStartup.addListener(follow);
  watchPreferences(follow, signal);
}
