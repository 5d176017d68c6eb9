import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { fillJoin, makeVault, passphrase, reachPlace } from './set-up-sync';
import { asSyncDevice, type SyncDevice } from './sync-device';
import { type Claimlight, openClaimlight } from './use-claimlight';
import { openWebdavServer, type WebdavServer } from './webdav-server';

/** Two browsers and one vault on a WebDAV server; what each names is there inside a test. */
export interface TwoDevices {
  readonly dav: WebdavServer;
  readonly laptop: SyncDevice;
  readonly desk: SyncDevice;
}

/** For the tests of a file. With `people` the laptop is Robin's and the desk Ana's; else both are one person's. */
export function useTwoDevices({ people = false } = {}): TwoDevices {
  let open: (TwoDevices & { close(): Promise<void> }) | undefined;
  beforeAll(async () => {
    // What a hook does is not tried again by Vitest: a click, or an answer, that the driver lost would fail the file.
    open = await openTwo(people).catch(() => openTwo(people));
  });
  afterAll(async () => {
    await open?.close();
  });
  return new Proxy({} as TwoDevices, {
    get: (_, key) => {
      if (!open) throw new Error('The browsers are not open yet: use them inside a test.');
      return Reflect.get(open, key);
    },
  });
}

async function openTwo(people: boolean) {
  const dav = await openWebdavServer();
  const browsers: Claimlight[] = [];
  const close = async () => {
    await Promise.all(
      browsers.map(async ({ extension, server }) => {
        await extension.close();
        await server.close();
      }),
    );
    await dav.close();
  };
  try {
    return await withinReason(setUp(dav, browsers, people, close));
  } catch (error) {
    await close();
    throw error;
  }
}

async function setUp(
  dav: WebdavServer,
  browsers: Claimlight[],
  people: boolean,
  close: () => Promise<void>,
): Promise<TwoDevices & { close(): Promise<void> }> {
  const first = await openClaimlight({ sites: [] });
  browsers.push(first);
  const second = await openClaimlight({ sites: [] });
  browsers.push(second);
  const laptop = asSyncDevice(
    first,
    await makeVault(first, dav.url(), 'Laptop', people ? 'Robin' : undefined),
  );
  const options = await joinVault(second, dav.url(), 'Desk', { passphrase }, people ? 'Ana' : undefined);
  return { dav, laptop, desk: asSyncDevice(second, options), close };
}

/** The driver's own limit for one lost answer is longer than the hook's for everything. */
const longestSetUpMilliseconds = 70_000;

function withinReason<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The browsers were not set up in time.')),
      longestSetUpMilliseconds,
    );
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** Joins the vault that is there and does the first sync. */
export async function joinVault(
  claimlight: Claimlight,
  url: string,
  ...entry: DropFirst<Parameters<typeof fillJoin>>
): Promise<Page> {
  const options = await reachPlace(claimlight, url);
  await fillJoin(options, ...entry);
  return options;
}

type DropFirst<All extends readonly unknown[]> = All extends [unknown, ...infer Rest] ? Rest : never;
