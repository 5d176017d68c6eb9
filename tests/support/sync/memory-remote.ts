import type { RemoteStore } from '@/lib/sync';

/** The files of a server, by name. */
export interface Files extends Map<string, { bytes: Uint8Array<ArrayBuffer>; tag: string }> {}

export interface ServerHabits {
  /** `create` overwrites, as nginx and rclone do. */
  readonly ignoresConditions?: boolean;
  /** No tag comes with `put`, as with Apache. */
  readonly keepsTagToItself?: boolean;
  /** No tags at all: every head is read every time. */
  readonly knowsNoTags?: boolean;
}

export type Act = 'list' | 'get' | 'put' | 'create' | 'delete';

/** What goes wrong with a request: thrown before or after it was done, half written, or answered with an old list. */
export type Fault =
  | { readonly when: 'before' | 'after' | 'torn'; readonly error: Error }
  | { readonly when: 'stale' };

/** One number for all servers: a tag is never used twice. */
let writes = 0;

export interface MemoryRemote extends RemoteStore {
  readonly requests: [Act, string][];
  staleFiles: Files;
}

/** A server in memory, with what real ones do wrong. `faultOf` is asked at each request. */
export function createMemoryRemote(
  files: Files,
  habits: ServerHabits = {},
  faultOf: (act: Act, name: string) => Fault | undefined = () => undefined,
): MemoryRemote {
  const requests: [Act, string][] = [];
  const tagged = (tag: string) => (habits.knowsNoTags ? {} : { tag });
  const write = (name: string, bytes: Uint8Array<ArrayBuffer>): string => {
    const tag = `t${++writes}`;
    files.set(name, { bytes: bytes.slice(), tag });
    return tag;
  };
  const request = <Value>(
    act: Act,
    name: string,
    work: (isStale: boolean) => Value,
    tear: () => void = () => {},
  ): Value => {
    requests.push([act, name]);
    const fault = faultOf(act, name);
    if (fault?.when === 'before') throw fault.error;
    if (fault?.when === 'torn') {
      tear();
      throw fault.error;
    }
    const value = work(fault?.when === 'stale');
    if (fault?.when === 'after') throw fault.error;
    return value;
  };
  const remote: MemoryRemote = {
    requests,
    staleFiles: new Map(),
    list: async (prefix: string) =>
      request('list', prefix, (isStale) => {
        const listed = [...(isStale ? remote.staleFiles : files)]
          .filter(([name]) => name.startsWith(prefix))
          .map(([name, { bytes, tag }]) => ({ name, size: bytes.length, ...tagged(tag) }));
        if (!isStale) remote.staleFiles = new Map(files);
        return listed;
      }),
    get: async (name: string) =>
      request('get', name, () => {
        const file = files.get(name);
        return file && { bytes: file.bytes.slice(), ...tagged(file.tag) };
      }),
    put: async (name: string, given: Uint8Array) => {
      const bytes = given.slice();
      return request(
        'put',
        name,
        () => {
          const tag = write(name, bytes);
          return habits.keepsTagToItself ? {} : tagged(tag);
        },
        () => write(name, bytes.slice(0, bytes.length >> 1)),
      );
    },
    create: async (name: string, given: Uint8Array) => {
      const bytes = given.slice();
      return request(
        'create',
        name,
        () => {
          if (files.has(name) && !habits.ignoresConditions) return false;
          write(name, bytes);
          return true;
        },
        () => {
          if (!files.has(name) || habits.ignoresConditions) write(name, bytes.slice(0, bytes.length >> 1));
        },
      );
    },
    delete: async (name: string) =>
      request('delete', name, () => {
        files.delete(name);
      }),
  };
  return remote;
}
