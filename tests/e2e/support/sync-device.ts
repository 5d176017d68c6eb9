import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, textOf } from '@/scripts/browser/use-page';
import type { Claimlight } from './use-claimlight';

/** What is asked of the extension APIs in one of its pages. */
interface ExtensionApi {
  readonly runtime: { sendMessage(message: object): Promise<{ ok?: boolean; value?: unknown } | undefined> };
  readonly action: { getTitle(details: object): Promise<string> };
}

/** A browser with the extension, whose records and syncs are driven as its own pages drive them. */
export interface SyncDevice {
  readonly claimlight: Claimlight;
  /** The options, where a person sees how sync stands. */
  readonly options: Page;
  /** Keeps a claim with these words, and answers its id. */
  keep(words: string): Promise<string>;
  note(id: string, note: string): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Syncs as the popup's button does; done when it has ended, well or not. */
  sync(): Promise<void>;
  /** Answers a question in the options by one of its buttons; done when the sync that follows has ended. */
  answer(question: string, button: string): Promise<void>;
  /** The claims kept, each with its note, in an order of their own. Deleted ones are left out. */
  claims(): Promise<readonly string[]>;
  /** Waits until the options say this. */
  sees(words: string): Promise<void>;
  seesNoMore(words: string): Promise<void>;
  /** What the toolbar button says where no tab has more to say. */
  toolbar(): Promise<string>;
}

export function asSyncDevice(claimlight: Claimlight, options: Page): SyncDevice {
  const { control } = claimlight;
  const send = async (name: string, input?: unknown): Promise<unknown> => {
    const answer = await control.evaluate(
      (message) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage(message),
      { claimlight: 1, name, ...(input !== undefined && { input }) },
    );
    if (!answer?.ok) {
      throw new Error(`"${name}" was answered ${JSON.stringify(answer)}`);
    }
    return answer.value;
  };
  const seesNoMore = async (words: string) => {
    await options.bringToFront();
    await until(
      async () => ((await textOf(options)).includes(words) ? undefined : true),
      `the options still say "${words}"`,
    );
  };
  return {
    claimlight,
    options,
    keep: async (words) => idOf(await send('annotation.keep', claimOf(words))),
    note: async (id, note) => {
      await send('annotation.edit', { id, note });
    },
    remove: async (ids) => {
      for (const id of ids) await send('annotation.delete', id);
    },
    sync: async () => {
      await send('sync.now');
    },
    answer: async (question, button) => {
      await options.bringToFront();
      const before = await control.evaluate(readEnd);
      await click(options, button);
      await until(
        async () => ((await control.evaluate(readEnd)) === before ? undefined : true),
        `no sync ended after "${button}"`,
      );
      await seesNoMore(question);
    },
    claims: async () => [...(await control.evaluate(readClaims))].sort(),
    sees: async (words) => {
      await options.bringToFront();
      await until(
        async () => ((await textOf(options)).includes(words) ? true : undefined),
        `the options do not say "${words}"`,
      );
    },
    seesNoMore,
    toolbar: () =>
      control.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getTitle({})),
  };
}

/** Both keep the same, and these claims are among it. */
export async function expectSame(
  one: SyncDevice,
  other: SyncDevice,
  ...words: readonly string[]
): Promise<void> {
  const kept = await one.claims();
  expect(await other.claims()).toEqual(kept);
  for (const each of words) expect(kept.filter((claim) => claim === each)).toHaveLength(1);
}

const claimOf = (words: string) => ({
  article: { url: 'https://news.example.org/story', title: 'The story', authors: [] },
  quote: { exact: words, prefix: '', suffix: '', start: 0, end: words.length },
  kinds: [],
  facets: [],
  origin: { by: 'person' },
});

function idOf(kept: unknown): string {
  const { annotation } = Object(kept);
  const { id } = Object(annotation);
  if (typeof id !== 'string') throw new Error(`Nothing was kept: ${JSON.stringify(kept)}`);
  return id;
}

/** Runs in a page of the extension: when the last sync ended. */
async function readEnd(): Promise<number> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('claimlight'));
  try {
    const rows: { readonly outcome?: { readonly endedAt: number } }[] = await done(
      database.transaction('connections').objectStore('connections').getAll(),
    );
    return rows[0]?.outcome?.endedAt ?? 0;
  } finally {
    database.close();
  }
}

/** Runs in a page of the extension, on the store itself: what is shown may be filtered. */
async function readClaims(): Promise<string[]> {
  interface Row {
    readonly annotations: readonly {
      readonly record: {
        readonly quote: { readonly exact: string };
        readonly note?: string;
        readonly deletedAt?: string;
      };
    }[];
  }
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('claimlight'));
  try {
    const rows: Row[] = await done(database.transaction('packs').objectStore('packs').getAll());
    return rows.flatMap(({ annotations }) =>
      annotations
        .filter(({ record }) => record.deletedAt === undefined)
        .map(({ record: { quote, note } }) => (note ? `${quote.exact}: ${note}` : quote.exact)),
    );
  } finally {
    database.close();
  }
}
