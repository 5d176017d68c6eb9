import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { chooseFile, click, clickInClaim, textOf, waitForText } from '@/scripts/browser/use-page';
import { browserName, type Claimlight, openClaimlight, useClaimlight } from './support/use-claimlight';

const SWITCH = 'Write everything kept to a file by itself';
const downloads = mkdtempSync(join(tmpdir(), 'claimlight-downloads-'));
const folder = join(downloads, 'Claimlight');
const claimlight = useClaimlight({ downloads });
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

interface WebExtension {
  readonly alarms: {
    getAll(): Promise<{ name: string }[]>;
    create(name: string, info: object): void;
  };
  readonly permissions: { getAll(): Promise<{ permissions?: string[] }> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(items: object): Promise<void>;
    };
  };
}

const permissions = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WebExtension };
    return (await chrome.permissions.getAll()).permissions ?? [];
  });

const hasAlarm = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WebExtension };
    return (await chrome.alarms.getAll()).some(({ name }) => name === 'auto-export');
  });

/** As if the last file, or failure, were from long ago; then the hour's alarm rings. */
const comeBackLater = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WebExtension };
    const state = (await chrome.storage.local.get('auto-export'))['auto-export'] ?? {};
    const long = '2020-01-01T09:00:00.000Z';
    await chrome.storage.local.set({
      'auto-export': {
        ...state,
        ...('at' in state && { at: long }),
        ...('failedAt' in state && { failedAt: long }),
      },
    });
    chrome.alarms.create('auto-export', { when: Date.now() });
  });

const keep = async (words: string): Promise<void> => {
  const page = await claimlight.read();
  const popup = await claimlight.openPopup(page);
  await clickInClaim(popup, words, 'Keep');
  await clickInClaim(popup, words, 'Open', true);
  await popup.close();
  await page.close();
};

const claimsIn = (path: string): number =>
  JSON.parse(readFileSync(path, 'utf8')).records.filter(({ type }: { type: string }) => type === 'annotation')
    .length;

const filesIn = (): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

/** The one file, once it holds so many claims. */
const fileWith = (claims: number): Promise<string> =>
  until(async () => {
    const [name] = filesIn();
    return name && claimsIn(join(folder, name)) === claims ? join(folder, name) : undefined;
  }, `no file with ${claims} claims was written`);

test.runIf(browserName === 'chromium')(
  'Chromium, where a worker cannot save a file, does not offer it and may not ask',
  async () => {
    const options = await claimlight.openExtensionPage('/options.html#data');
    await waitForText(options, 'Copies in this browser');
    expect(await textOf(options)).not.toContain(SWITCH);
    const optional = await options.evaluate(
      () =>
        (
          globalThis as unknown as {
            chrome: { runtime: { getManifest(): { optional_permissions?: string[] } } };
          }
        ).chrome.runtime.getManifest().optional_permissions,
    );
    expect(optional).toEqual(['notifications']);
    await options.close();
  },
);

test.runIf(browserName === 'firefox')(
  'switched on, a file comes at once, again only when something changed, and says so when it fails',
  async () => {
    await keep('$900 million');
    const options = await claimlight.openExtensionPage('/options.html#data');
    await waitForText(options, SWITCH);
    expect(await permissions(options)).not.toContain('downloads');
    await click(options, SWITCH);

    const path = await fileWith(1);
    await waitForText(options, 'Last file: Claimlight/claimlight-');
    expect(await permissions(options)).toContain('downloads');
    expect(path).toMatch(/claimlight-[0-9a-f]{8}-day-[1-7]\.json$/);
    expect(await hasAlarm(options)).toBe(true);

    // Nothing changed: what lies there is not written again.
    writeFileSync(path, '{"records":[]}');
    await comeBackLater(options);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(claimsIn(path)).toBe(0);

    await keep('before 2023');
    await comeBackLater(options);
    await fileWith(2);
    expect(filesIn()).toHaveLength(1);

    // A file stands where the folder should be: the browser cannot write.
    const kept = readFileSync(path);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    await keep('has sovereignty');
    await comeBackLater(options);
    await waitForText(options, 'The browser could not write it.');
    rmSync(folder);
    mkdirSync(folder);
    await comeBackLater(options);
    await fileWith(3);
    await until(
      async () => ((await textOf(options)).includes('could not write') ? undefined : true),
      'the failure was still told',
    );
    writeFileSync(path, kept);

    await click(options, SWITCH);
    await until(async () => ((await permissions(options)).includes('downloads') ? undefined : true));
    expect(await hasAlarm(options)).toBe(false);
    await options.close();
    await mergeElsewhere(path);
  },
  120_000,
);

async function mergeElsewhere(path: string): Promise<void> {
  const other: Claimlight = await openClaimlight();
  try {
    const options = await other.openExtensionPage('/options.html#data');
    await chooseFile(options, path);
    await waitForText(options, 'Before anything is changed');
    await click(options, 'Import');
    await waitForText(options, '2 claims, 1 article');
  } finally {
    await other.extension.close();
    await other.server.close();
  }
}
