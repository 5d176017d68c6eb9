import { AppError } from '@/lib/errors';
import { fail, ok } from '@/lib/result';
import { checkFileName, folderOf, isFileName } from '@/lib/sync/file-name';
import { defineSyncTarget, type ListedFile, type RemoteStore } from '@/lib/sync/target';
import { failureOfFolder, isMissing } from '@/lib/sync/transport/folder-failure';

export interface FolderSettings {
  readonly folder: FileSystemDirectoryHandle;
}

/** The part of a handle that Chromium adds for folders which a person picked. */
interface PermissionHolder {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Chromium writes beside a file, and renames when done; these are its unfinished ones. */
const UNFINISHED = /\.crswap$/;

const fields = [
  {
    id: 'folder',
    type: 'folder',
    required: true,
    secret: false,
    label: 'Folder',
    help: 'An empty one, inside a folder that another program keeps in step: Syncthing, Dropbox, a network drive.',
  },
] as const;

/**
 * A folder that the person picks and other means carry from device to device. The same files and the same merge as
 * over a server. Chromium alone lets an extension keep a folder; where it does not, `isAvailable` says so.
 */
export const folder = defineSyncTarget<FolderSettings>({
  id: 'folder',
  label: 'Folder on this device',
  summary: 'For those who keep folders in step by other means. No server, no password.',
  fields,
  isAvailable: () =>
    'FileSystemDirectoryHandle' in globalThis && 'queryPermission' in FileSystemDirectoryHandle.prototype,
  parseSettings(input) {
    const chosen =
      typeof input === 'object' && input !== null && 'folder' in input ? input.folder : undefined;
    return isDirectory(chosen)
      ? ok({ folder: chosen })
      : fail(new AppError('invalid-input', `${fields[0].label} is missing. Choose one.`));
  },
  origins: () => [],
  describe: ({ folder: { name } }) => name,
  access: {
    async check({ folder: chosen }) {
      if (!holdsPermission(chosen)) return 'granted';
      const state = await chosen.queryPermission({ mode: 'readwrite' });
      return state === 'prompt' ? 'ask' : state;
    },
    async ask({ folder: chosen }) {
      return (
        !holdsPermission(chosen) || (await chosen.requestPermission({ mode: 'readwrite' })) === 'granted'
      );
    },
  },
  connect: ({ folder: chosen }) => connect(chosen),
});

function connect(root: FileSystemDirectoryHandle): RemoteStore {
  const directory = (path: string, create: boolean) =>
    path
      .split('/')
      .filter((part) => part !== '')
      .reduce(
        async (parent, part) => (await parent).getDirectoryHandle(part, { create }),
        Promise.resolve(root),
      );

  /**
   * What `act` gives, or `undefined` where the file or its folder is not there. A root that is itself gone (a drive
   * pulled out) is a failure: it must never look like an empty vault.
   */
  const ifThere = async <Value>(signal: AbortSignal | undefined, act: () => Promise<Value>) => {
    signal?.throwIfAborted();
    try {
      return await act();
    } catch (error) {
      if (!isMissing(error)) throw failureOfFolder(error);
    }
    try {
      await root.keys().next();
    } catch (error) {
      throw failureOfFolder(error);
    }
    return undefined;
  };

  const file = async (name: string) => {
    checkFileName(name);
    const handle = await (await directory(folderOf(name), false)).getFileHandle(baseOf(name));
    return handle.getFile();
  };

  /** Written beside, and renamed when whole: what another program carries on is never half a file. */
  const write = async (name: string, bytes: Uint8Array, signal?: AbortSignal) => {
    signal?.throwIfAborted();
    checkFileName(name);
    try {
      const parent = await directory(folderOf(name), true);
      const handle = await parent.getFileHandle(baseOf(name), { create: true });
      const writable = await handle.createWritable();
      try {
        await writable.write(new Uint8Array(bytes));
        signal?.throwIfAborted();
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
      return { tag: tagOf(await handle.getFile()) };
    } catch (error) {
      signal?.throwIfAborted();
      throw failureOfFolder(error);
    }
  };

  return {
    async list(prefix, signal) {
      const path = folderOf(prefix);
      const found = await ifThere(signal, async () => {
        const files: ListedFile[] = [];
        for await (const [base, handle] of (await directory(path, false)).entries()) {
          signal?.throwIfAborted();
          const name = path === '' ? base : `${path}/${base}`;
          const isOurs = isFileName(name) && name.startsWith(prefix) && !UNFINISHED.test(name);
          if (!isOurs || !isFile(handle)) continue;
          const { size, lastModified } = await handle.getFile();
          files.push({ name, size, modifiedAt: lastModified, tag: `${lastModified}-${size}` });
        }
        return files;
      });
      return found ?? [];
    },
    get: async (name, signal) => {
      checkFileName(name);
      return ifThere(signal, async () => {
        const found = await file(name);
        return { bytes: new Uint8Array(await found.arrayBuffer()), tag: tagOf(found) };
      });
    },
    put: write,
    async create(name, bytes, signal) {
      checkFileName(name);
      if (await ifThere(signal, () => file(name))) return false;
      await write(name, bytes, signal);
      return true;
    },
    async delete(name, signal) {
      checkFileName(name);
      await ifThere(signal, async () => (await directory(folderOf(name), false)).removeEntry(baseOf(name)));
    },
  };
}

const baseOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const tagOf = ({ lastModified, size }: File): string => `${lastModified}-${size}`;

const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

const holdsPermission = (handle: object): handle is PermissionHolder =>
  'queryPermission' in handle && 'requestPermission' in handle;

/** By what it can do: a handle that comes out of IndexedDB has no other mark. */
function isDirectory(value: unknown): value is FileSystemDirectoryHandle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'directory' &&
    'getDirectoryHandle' in value &&
    'getFileHandle' in value
  );
}
