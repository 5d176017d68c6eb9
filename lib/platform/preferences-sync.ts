import { isSame } from '@/lib/annotations';
import { browser } from './browser';
import {
  isPreferenceKey,
  joinPreferences,
  type PreferenceName,
  type Preferences,
  packPreferences,
  preferenceNames,
  preferencesOf,
  unpackPreferences,
  withPreferences,
} from './pack-preferences';
import { changeSettings, parseSettings, readSettings } from './settings';

/** How the last exchange with the account ended; kept on this device only. */
export interface FollowState {
  /** The preferences as they were when both sides last agreed. */
  readonly base: Preferences;
  /** Too long for the account: these stay on this device. */
  readonly leftOut: readonly PreferenceName[];
  /** What the browser said when it refused; absent when it went well. */
  readonly failure?: string;
}

const STATE_KEY = 'preferences-sync';
const nothingYet: FollowState = { base: {}, leftOut: [] };

export async function readFollowState(): Promise<FollowState> {
  return parseState((await browser.storage.local.get(STATE_KEY))[STATE_KEY]);
}

/**
 * Brings this device's preferences and the browser account's together, when the person chose so; does nothing else
 * otherwise. Notes and credentials are in neither. One at a time in this browser (a Web Lock); may be called at any
 * time and any number of times.
 */
export function syncPreferences(now: () => number = Date.now): Promise<void> {
  return navigator.locks.request('claimlight-preferences', async () => {
    const settings = await readSettings();
    if (!settings.followAccount) return;
    const { base } = await readFollowState();
    const stored = await browser.storage.sync.get();
    const account = unpackPreferences(stored);
    const joined = joinPreferences(preferencesOf(settings), account, base);
    if (!isSame(joined, preferencesOf(settings))) {
      await changeSettings((current) => parseSettings(withPreferences(current, joined)));
    }
    const { items, leftOut } = packPreferences(joined, now());
    // What stays behind must not look as if the account had it, nor be taken for something deleted there.
    const shared = Object.fromEntries(
      preferenceNames.flatMap((name) => (leftOut.includes(name) ? [] : [[name, joined[name]]])),
    );
    const failure = isSame(shared, account) ? undefined : await write(items, Object.keys(stored));
    await writeState({ base: failure ? base : shared, leftOut, ...(failure && { failure }) });
  });
}

/** Takes this device out; with `clear` the account forgets the preferences too. Settings here stay as they are. */
export function stopFollowing({ clear }: { readonly clear: boolean }): Promise<void> {
  return navigator.locks.request('claimlight-preferences', async () => {
    await changeSettings((current) => ({ ...current, followAccount: false }));
    await browser.storage.local.remove(STATE_KEY);
    if (!clear) return;
    const stored = await browser.storage.sync.get();
    await browser.storage.sync.remove(Object.keys(stored).filter(isPreferenceKey));
  });
}

/** Calls back when the account brought something new, or this device's settings changed. */
export function watchPreferences(listener: () => void, signal: AbortSignal): void {
  const call = (changes: Record<string, unknown>, area: string) => {
    const isNews =
      area === 'sync'
        ? Object.keys(changes).some(isPreferenceKey)
        : area === 'local' && 'settings' in changes;
    if (isNews) listener();
  };
  browser.storage.onChanged.addListener(call);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(call));
}

/** Writes what fits and takes away parts of longer lists before; answers what the browser said when it refused. */
async function write(
  items: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Promise<string | undefined> {
  try {
    await browser.storage.sync.set(items);
    const stale = known.filter((key) => isPreferenceKey(key) && !Object.hasOwn(items, key));
    if (stale.length > 0) await browser.storage.sync.remove(stale);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const writeState = (state: FollowState): Promise<void> => browser.storage.local.set({ [STATE_KEY]: state });

function parseState(stored: unknown): FollowState {
  if (typeof stored !== 'object' || stored === null) return nothingYet;
  const { base, leftOut, failure }: { base?: unknown; leftOut?: unknown; failure?: unknown } = stored;
  return {
    base: typeof base === 'object' && base !== null ? base : {},
    leftOut: preferenceNames.filter((name) => Array.isArray(leftOut) && leftOut.includes(name)),
    ...(typeof failure === 'string' && { failure }),
  };
}
