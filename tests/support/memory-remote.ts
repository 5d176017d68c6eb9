import { checkFileName, folderOf } from '@/lib/sync/file-name';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import type { RemoteStore } from '@/lib/sync/target';

export interface MemoryRemoteOptions {
  /** Runs before every request and may throw (offline, full disk) or wait. */
  readonly before?: (request: MemoryRequest) => void | Promise<void>;
  /** Like rclone and nginx: `create` overwrites and says that it created. */
  readonly ignoresConditions?: boolean;
  /** Like Apache: no tag with the answer to a put. */
  readonly hidesTagOnPut?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface MemoryRequest {
  readonly method: 'list' | 'get' | 'put' | 'create' | 'delete';
  readonly name: string;
  /** How many came before it. */
  readonly index: number;
}

interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  readonly modifiedAt: number;
}

/** A remote store in memory that can be looked into, damaged and made to misbehave like the real ones. */
export interface MemoryRemote extends RemoteStore {
  readonly files: Map<string, StoredFile>;
  readonly requests: MemoryRequest[];
  /** Writes behind everyone's back, as a broken disk or a half upload does. */
  tamper(name: string, bytes: Uint8Array): void;
}

export function createMemoryRemote(options: MemoryRemoteOptions = {}): MemoryRemote {
  const files = new Map<string, StoredFile>();
  const requests: MemoryRequest[] = [];
  let writes = 0;

  const begin = async (method: MemoryRequest['method'], name: string, signal?: AbortSignal) => {
    const request = { method, name, index: requests.length };
    requests.push(request);
    signal?.throwIfAborted();
    await options.before?.(request);
    await Promise.resolve();
    signal?.throwIfAborted();
  };
  const write = (name: string, bytes: Uint8Array) => {
    writes += 1;
    const tag = `t${writes}`;
    files.set(name, { bytes: new Uint8Array(bytes), tag, modifiedAt: (options.now ?? Date.now)() });
    return options.hidesTagOnPut ? {} : { tag };
  };

  return {
    files,
    requests,
    tamper: write,
    async list(prefix, signal) {
      folderOf(prefix);
      await begin('list', prefix, signal);
      return [...files]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, { bytes, tag, modifiedAt }]) => ({ name, tag, size: bytes.length, modifiedAt }));
    },
    async get(name, signal) {
      checkFileName(name);
      await begin('get', name, signal);
      const file = files.get(name);
      return file && { bytes: new Uint8Array(file.bytes), tag: file.tag };
    },
    async put(name, bytes, signal) {
      checkFileName(name);
      await begin('put', name, signal);
      return write(name, bytes);
    },
    async create(name, bytes, signal) {
      checkFileName(name);
      await begin('create', name, signal);
      if (files.has(name) && !options.ignoresConditions) return false;
      write(name, bytes);
      return true;
    },
    async delete(name, signal) {
      checkFileName(name);
      await begin('delete', name, signal);
      files.delete(name);
    },
  };
}

/** What a server that cannot be reached answers: nothing. */
export const unreachable = () =>
  new RemoteFailure('offline', 'The server could not be reached.', { isTransient: true });
