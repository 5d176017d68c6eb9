import { browser } from './browser';

const permission = { permissions: ['downloads' as const] };
const pollMilliseconds = 250;

/** Why a file did not come to lie in the downloads folder. */
export type DownloadFailure = 'not-allowed' | 'cancelled' | 'not-written';

/**
 * Whether files can be saved without a page: where the manifest may ask for the permission, which is Firefox alone. A
 * worker of Chromium has no address for a blob, and a `data:` address of some megabytes is refused; there the folder
 * target of sync does the same and more.
 */
export const canSaveToDownloads = (): boolean =>
  browser.runtime.getManifest().optional_permissions?.includes('downloads') ?? false;

/** Asks for leave to save files. Call it first thing in a click: browsers ask only then. */
export const requestDownloads = (): Promise<boolean> => browser.permissions.request(permission);

/** Gives that leave back. */
export async function releaseDownloads(): Promise<void> {
  await browser.permissions.remove(permission);
}

/**
 * Saves a file under a path inside the downloads folder, over one that is there, without a dialogue, and waits until it
 * is whole. Answers what went wrong, undefined when nothing did; never rejects.
 */
export async function saveToDownloads(content: Blob, filename: string): Promise<DownloadFailure | undefined> {
  if (!(await browser.permissions.contains(permission))) return 'not-allowed';
  const url = URL.createObjectURL(content);
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    return await waitFor(id);
  } catch (cause) {
    console.warn('The browser did not save the file:', cause);
    return 'not-written';
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Asks again and again: each question also keeps the event page awake, with which the blob would go. */
async function waitFor(id: number): Promise<DownloadFailure | undefined> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return undefined;
    if (item?.state !== 'in_progress') return item?.error === 'USER_CANCELED' ? 'cancelled' : 'not-written';
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
}
