import { isSame } from '@/lib/annotations';
import type { Settings } from './settings';

/**
 * The settings that may follow the browser account, by name: a closed list, so that nothing new ever follows by
 * itself. Never among them: anything kept, any credential, what the browser granted (each device grants by itself),
 * and what only tells of this device (the last export, whether the welcome page was answered).
 */
export const preferenceNames = [
  'reading',
  'siteList',
  'excludedSites',
  'verdictLabels',
  'author',
  'exportReminder',
] as const;
export type PreferenceName = (typeof preferenceNames)[number];

/** Values by name; a name that is absent says nothing of that preference. */
export type Preferences = Readonly<Partial<Record<PreferenceName, unknown>>>;

export function preferencesOf({
  reading,
  sites,
  verdictLabels,
  author,
  exportReminder,
}: Settings): Preferences {
  return {
    reading,
    siteList: sites.list,
    excludedSites: sites.excluded,
    verdictLabels,
    author: author ?? '',
    exportReminder,
  };
}

/** Settings with preferences put in, as yet unchecked: `parseSettings` drops what is not valid. */
export function withPreferences(settings: Settings, preferences: Preferences): unknown {
  const { siteList, excludedSites, author, ...rest } = preferences;
  return {
    ...settings,
    ...rest,
    sites: {
      ...settings.sites,
      ...(siteList !== undefined && { list: siteList }),
      ...(excludedSites !== undefined && { excluded: excludedSites }),
    },
    ...(author !== undefined && { author: author || undefined }),
  };
}

/**
 * Joins what changed here and what changed in the account since both were last the same. Lists join entry by entry;
 * of anything else that changed on both sides, this device's is taken: it is the one before somebody's eyes.
 */
export function joinPreferences(own: Preferences, account: Preferences, base: Preferences): Preferences {
  return Object.fromEntries(
    preferenceNames.flatMap((name) => {
      const [ours, theirs, before] = [own[name], account[name], base[name]];
      if (theirs === undefined) return ours === undefined ? [] : [[name, ours]];
      if (isList(ours) && isList(theirs))
        return [[name, joinLists(ours, theirs, isList(before) ? before : [])]];
      const isOurs = ours !== undefined && before !== undefined && !isSame(ours, before);
      return [[name, isOurs ? ours : theirs]];
    }),
  );
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Everything either has, less what either took away since. */
function joinLists(
  ours: readonly unknown[],
  theirs: readonly unknown[],
  before: readonly unknown[],
): readonly unknown[] {
  const isGone = (entry: unknown) =>
    before.includes(entry) && !(ours.includes(entry) && theirs.includes(entry));
  return [...new Set([...theirs, ...ours])].filter((entry) => !isGone(entry));
}

/** `storage.sync` allows 8,192 bytes an item, its key included, and 102,400 in all; a little is left free. */
const ITEM_BYTES = 8_000;
const TOTAL_BYTES = 98_000;
const PREFIX = 'preference.';

export interface PackedPreferences {
  /** What to write, by key. */
  readonly items: Readonly<Record<string, unknown>>;
  /** Too long for the account: these stay on this device. */
  readonly leftOut: readonly PreferenceName[];
}

/** Cuts preferences into items within the quota, the small ones first. `at` marks the parts that belong together. */
export function packPreferences(preferences: Preferences, at: number): PackedPreferences {
  const items: Record<string, unknown> = {};
  const leftOut: PreferenceName[] = [];
  let total = 0;
  const written = preferenceNames
    .flatMap((name) => {
      const text = preferences[name] === undefined ? undefined : JSON.stringify(preferences[name]);
      return text === undefined ? [] : [{ name, parts: cut(text) }];
    })
    .sort((a, b) => a.parts.length - b.parts.length);
  for (const { name, parts } of written) {
    const entries = parts.map(
      (part, index) => [`${PREFIX}${name}.${index}`, { at, of: parts.length, part }] as const,
    );
    const size = entries.reduce((sum, [key, item]) => sum + sizeOf(key, item), 0);
    if (total + size > TOTAL_BYTES) {
      leftOut.push(name);
      continue;
    }
    total += size;
    for (const [key, item] of entries) items[key] = item;
  }
  return { items, leftOut };
}

/** Puts the parts together again; a preference of which parts are missing or of another time is left out. */
export function unpackPreferences(items: Readonly<Record<string, unknown>>): Preferences {
  return Object.fromEntries(
    preferenceNames.flatMap((name) => {
      const first = readPart(items[`${PREFIX}${name}.0`]);
      if (!first) return [];
      const parts = Array.from({ length: first.of }, (_, index) =>
        readPart(items[`${PREFIX}${name}.${index}`]),
      );
      if (parts.some((part) => part?.at !== first.at)) return [];
      try {
        return [[name, JSON.parse(parts.map((part) => part?.part ?? '').join(''))]];
      } catch {
        return [];
      }
    }),
  );
}

/** The keys under which preferences stand in the account, to clear those no longer used. */
export const isPreferenceKey = (key: string): boolean => key.startsWith(PREFIX);

const MOST_PARTS = 100;

function readPart(item: unknown): { at: number; of: number; part: string } | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { at, of, part }: { at?: unknown; of?: unknown; part?: unknown } = item;
  const isSound = typeof at === 'number' && typeof of === 'number' && typeof part === 'string';
  return isSound && Number.isInteger(of) && of > 0 && of <= MOST_PARTS ? { at, of, part } : undefined;
}

/** Bytes as the browsers count them: the key, and the value as JSON in UTF-8. */
const sizeOf = (key: string, item: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(item)).length;

/** Cut by what the parts will weigh: JSON inside JSON doubles quotes, and a letter may be three bytes. */
function cut(text: string): string[] {
  const room = ITEM_BYTES - sizeOf(`${PREFIX}excludedSites.00`, { at: Date.now(), of: MOST_PARTS, part: '' });
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of text) {
    const weight = new TextEncoder().encode(JSON.stringify(letter)).length - '""'.length;
    if (size + weight > room) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += letter;
    size += weight;
  }
  return [...parts, part];
}
