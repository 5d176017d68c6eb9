import * as v from 'valibot';
import { type Rating, ratings } from '@/lib/annotations';
import { type ClaimKindId, claimKindIds } from '@/lib/claims';
import { browser } from './browser';
import { newsSites } from './news-sites';
import { parseSite, type SiteChoice, siteModes } from './sites';

/** The preferences a content script needs. */
export interface ReadingSettings {
  readonly kinds: readonly ClaimKindId[];
  /** 0..1, see FindClaimsOptions. */
  readonly sensitivity: number;
  readonly showBadge: boolean;
  readonly highlightsVisible: boolean;
  readonly keepOnPrint: boolean;
}

/** Everything a person can set. Notes and records are not here: they live in the database. */
export interface Settings {
  readonly reading: ReadingSettings;
  readonly sites: SiteChoice;
  /** Words of the person's own for a rating; the code stays. */
  readonly verdictLabels: Readonly<Partial<Record<Rating, string>>>;
  /** The name verdicts are signed with. */
  readonly author?: string;
  /** ISO 8601 in UTC. */
  readonly lastExportAt?: string;
  readonly exportReminder: boolean;
  /** Whether preferences follow the browser account (`preferences-sync.ts`). Notes never do. */
  readonly followAccount: boolean;
  /** Whether to tell by a notification that kept claims are due for another look. */
  readonly notifyRecheck: boolean;
  /** Whether a copy of everything is put aside in this browser now and then. */
  readonly autoBackup: boolean;
  /** How often everything is written into the downloads folder by itself, where the browser can (`downloads.ts`). */
  readonly autoExport: (typeof exportIntervals)[number];
  /** Whether the welcome page was answered. */
  readonly welcomed: boolean;
}

const exportIntervals = ['off', 'daily', 'weekly'] as const;

export const defaultSettings: Settings = {
  reading: {
    kinds: claimKindIds,
    sensitivity: 0.5,
    showBadge: true,
    highlightsVisible: true,
    keepOnPrint: false,
  },
  sites: { mode: 'click', list: newsSites, excluded: [] },
  verdictLabels: {},
  exportReminder: true,
  followAccount: false,
  notifyRecheck: false,
  autoBackup: true,
  autoExport: 'off',
  welcomed: false,
};

/** One key holds all settings, so that a change is one write. */
const KEY = 'settings';
/** Longest own label for a rating, and longest author name, in characters. */
const LONGEST_LABEL = 60;
/** More sites than this and "every site" is the honest choice; also keeps registrations small. */
const MOST_SITES = 2000;

const sites = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => [...new Set(list.flatMap(readSite))].slice(0, MOST_SITES)),
);

/** Each field falls back by itself: one bad value, from an older version or another hand, costs only itself. */
const schema = v.object({
  reading: v.fallback(
    v.object({
      kinds: v.fallback(
        v.pipe(
          v.array(v.unknown()),
          v.transform((kinds) => claimKindIds.filter((kind) => kinds.includes(kind))),
        ),
        [...defaultSettings.reading.kinds],
      ),
      sensitivity: v.fallback(
        v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        defaultSettings.reading.sensitivity,
      ),
      showBadge: v.fallback(v.boolean(), defaultSettings.reading.showBadge),
      highlightsVisible: v.fallback(v.boolean(), defaultSettings.reading.highlightsVisible),
      keepOnPrint: v.fallback(v.boolean(), defaultSettings.reading.keepOnPrint),
    }),
    { ...defaultSettings.reading, kinds: [...defaultSettings.reading.kinds] },
  ),
  sites: v.fallback(
    v.object({
      mode: v.fallback(v.picklist(siteModes), defaultSettings.sites.mode),
      list: v.fallback(sites, [...defaultSettings.sites.list]),
      excluded: v.fallback(sites, []),
    }),
    { ...defaultSettings.sites, list: [...defaultSettings.sites.list], excluded: [] },
  ),
  verdictLabels: v.fallback(
    v.pipe(v.record(v.string(), v.unknown()), v.transform(readLabels)),
    defaultSettings.verdictLabels,
  ),
  author: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(LONGEST_LABEL))), undefined),
  lastExportAt: v.fallback(v.optional(v.pipe(v.string(), v.isoTimestamp())), undefined),
  exportReminder: v.fallback(v.boolean(), defaultSettings.exportReminder),
  followAccount: v.fallback(v.boolean(), defaultSettings.followAccount),
  notifyRecheck: v.fallback(v.boolean(), defaultSettings.notifyRecheck),
  autoBackup: v.fallback(v.boolean(), defaultSettings.autoBackup),
  autoExport: v.fallback(v.picklist(exportIntervals), defaultSettings.autoExport),
  welcomed: v.fallback(v.boolean(), defaultSettings.welcomed),
});

/** Reads stored or foreign settings; whatever is missing or not valid is the default. Never fails. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) return defaultSettings;
  const { author, lastExportAt, ...rest } = parsed.output;
  return { ...rest, ...(author && { author }), ...(lastExportAt && { lastExportAt }) };
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Reads, changes and writes, one change at a time across every page and the background (a Web Lock), so that two
 * open pages never undo each other. Answers what was written.
 */
export function changeSettings(change: (current: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('claimlight-settings', async () => {
    const changed = parseSettings(change(await readSettings()));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back with the new settings after every change, wherever it was made. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const call = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parseSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(call);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(call));
}

function readSite(typed: unknown): string[] {
  const site = typeof typed === 'string' ? parseSite(typed) : undefined;
  return site?.ok ? [site.value] : [];
}

function readLabels(stored: Record<string, unknown>): Partial<Record<Rating, string>> {
  return Object.fromEntries(
    ratings.flatMap((rating) => {
      const label = stored[rating];
      return typeof label === 'string' && label.trim()
        ? [[rating, label.trim().slice(0, LONGEST_LABEL)]]
        : [];
    }),
  );
}
