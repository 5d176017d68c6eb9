/**
 * Stands in for the browser's API in every test (`use-fake-browser.ts`): storage, permissions, registered scripts,
 * messages and tabs in memory, as far as Claimlight uses them. `resetBrowser()` before each test.
 */
type Listener = (...args: never[]) => unknown;

export interface FakeEvent {
  readonly listeners: Set<Listener>;
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
  emit(...args: unknown[]): unknown[];
}

export function createEvent(): FakeEvent {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    emit: (...args) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

const ORIGIN = 'chrome-extension://claimlight/';
/** Whoever sends: a page of the extension, or set `fake.sender` to be a script in a tab. */
export const ownPage = { id: 'claimlight', url: `${ORIGIN}popup.html` };

export const fake = {
  stored: {} as Record<string, unknown>,
  /** The browser account: what `storage.sync` holds. */
  account: {} as Record<string, unknown>,
  origins: new Set<string>(),
  /** What the person answers to a permission prompt. */
  isAgreeing: true,
  requests: [] as string[][],
  scripts: new Map<string, { id: string; matches?: string[]; excludeMatches?: string[] }>(),
  injected: [] as { tabId: number; file: string | undefined; isAtOnce: boolean; documentIds?: string[] }[],
  tabs: [] as { id: number; url: string }[],
  sender: ownPage as object,
  tabMessages: [] as { tabId: number; message: unknown }[],
  manifest: { host_permissions: [] as string[] },
};

const events = {
  stored: createEvent(),
  added: createEvent(),
  removed: createEvent(),
  message: createEvent(),
};

export function resetBrowser(): void {
  fake.stored = {};
  fake.account = {};
  fake.origins.clear();
  fake.isAgreeing = true;
  fake.requests = [];
  fake.scripts.clear();
  fake.injected = [];
  fake.tabs = [];
  fake.sender = ownPage;
  fake.tabMessages = [];
  fake.manifest = { host_permissions: [] };
  for (const event of Object.values(events)) event.listeners.clear();
}

const isCovered = (origin: string) => fake.origins.has(origin) || fake.origins.has('*://*/*');

async function post(message: unknown, sender: object): Promise<unknown> {
  if (events.message.listeners.size === 0) throw new Error('Could not establish connection.');
  return new Promise((resolve) => {
    const respond = (answer: unknown) => resolve(structuredClone(answer));
    const answers = events.message.emit(structuredClone(message), sender, respond);
    if (!answers.includes(true)) resolve(undefined);
  });
}

/** As both browsers count for `storage.sync`. */
const QUOTA_BYTES_PER_ITEM = 8_192;
const QUOTA_BYTES = 102_400;
const sizeOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value)).length;

const browser = {
  runtime: {
    id: 'claimlight',
    onMessage: events.message,
    getURL: (path: string) => ORIGIN + path.replace(/^\//, ''),
    getManifest: () => fake.manifest,
    sendMessage: (message: unknown) => post(message, fake.sender),
  },
  storage: {
    local: {
      get: async (key: string) => structuredClone({ [key]: fake.stored[key] }),
      set: async (items: Record<string, unknown>) => {
        const changes = Object.fromEntries(
          Object.entries(items).map(([key, newValue]) => [key, { oldValue: fake.stored[key], newValue }]),
        );
        Object.assign(fake.stored, structuredClone(items));
        events.stored.emit(changes, 'local');
      },
      remove: async (key: string) => {
        delete fake.stored[key];
      },
    },
    sync: {
      get: async () => structuredClone(fake.account),
      set: async (items: Record<string, unknown>) => {
        const all = { ...fake.account, ...structuredClone(items) };
        for (const [key, value] of Object.entries(items)) {
          if (sizeOf(key, value) > QUOTA_BYTES_PER_ITEM)
            throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
        }
        const total = Object.entries(all).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
        if (total > QUOTA_BYTES) throw new Error('QUOTA_BYTES quota exceeded');
        fake.account = all;
        events.stored.emit(Object.fromEntries(Object.keys(items).map((key) => [key, {}])), 'sync');
      },
      remove: async (keys: string[]) => {
        for (const key of keys) delete fake.account[key];
      },
    },
    onChanged: events.stored,
  },
  permissions: {
    onAdded: events.added,
    onRemoved: events.removed,
    request: ({ origins }: { origins: string[] }) => {
      fake.requests.push(origins);
      if (fake.isAgreeing) for (const origin of origins) fake.origins.add(origin);
      if (fake.isAgreeing) events.added.emit({ origins });
      return Promise.resolve(fake.isAgreeing);
    },
    contains: async ({ origins }: { origins: string[] }) => origins.every(isCovered),
    getAll: async () => ({ origins: [...fake.origins] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) fake.origins.delete(origin);
      events.removed.emit({ origins });
      return true;
    },
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => fake.scripts.get(id) ?? []),
    registerContentScripts: async (scripts: { id: string }[]) => {
      for (const script of scripts) {
        if (fake.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        fake.scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: { id: string }[]) => {
      for (const script of scripts) fake.scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) fake.scripts.delete(id);
    },
    executeScript: async ({
      target,
      files,
      injectImmediately = false,
    }: {
      target: { tabId: number; documentIds?: string[] };
      files: string[];
      injectImmediately?: boolean;
    }) => {
      if (!fake.tabs.some(({ id }) => id === target.tabId))
        throw new Error('Cannot access contents of the page');
      fake.injected.push({ ...target, file: files[0], isAtOnce: injectImmediately });
      return [];
    },
  },
  tabs: {
    query: async () => fake.tabs,
    sendMessage: async (tabId: number, message: unknown) => {
      fake.tabMessages.push({ tabId, message });
      if (!fake.tabs.some(({ id }) => id === tabId)) throw new Error('Could not establish connection.');
      return post(message, ownPage);
    },
  },
};

export default browser;
