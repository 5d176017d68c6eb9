import type { Place } from '@/tests/support/fake-place';

/** A folder in memory, as a handle of the File System standard; only what Claimlight asks of one. */
export const createPlace = (): Place => ({ settings: { folder: createFolder('Claimlight') }, secrets: [] });

function createFolder(name: string) {
  const entries = new Map<string, ReturnType<typeof createFolder> | ReturnType<typeof createFile>>();
  const missing = () =>
    new DOMException('A requested file or directory could not be found.', 'NotFoundError');
  return {
    kind: 'directory' as const,
    name,
    entries: () => toAsync(entries),
    keys: () => toAsync(entries.keys()),
    async getDirectoryHandle(part: string, { create = false } = {}) {
      const found = entries.get(part) ?? (create ? createFolder(part) : undefined);
      if (!found) throw missing();
      if (found.kind === 'file') throw new DOMException('a file', 'TypeMismatchError');
      entries.set(part, found);
      return found;
    },
    async getFileHandle(part: string, { create = false } = {}) {
      const found = entries.get(part) ?? (create ? createFile(part) : undefined);
      if (!found) throw missing();
      if (found.kind === 'directory') throw new DOMException('a folder', 'TypeMismatchError');
      entries.set(part, found);
      return found;
    },
    async removeEntry(part: string) {
      if (!entries.delete(part)) throw missing();
    },
  };
}

let clock = Date.UTC(2026, 0, 1);

function createFile(name: string) {
  let content = new File([], name, { lastModified: clock });
  return {
    kind: 'file' as const,
    name,
    getFile: async () => content,
    async createWritable() {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(bytes),
        abort: async () => {},
        async close() {
          clock += 1;
          content = new File(parts, name, { lastModified: clock });
        },
      };
    },
  };
}

async function* toAsync<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* [...items];
}
