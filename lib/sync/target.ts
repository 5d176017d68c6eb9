import type { Result } from '@/lib/result';

/** What a store says of one of its files without handing it out. */
export interface ListedFile {
  /** The whole name, with the prefix it was listed by: `head/ab12-1`. */
  readonly name: string;
  /** Changes when the content does; `W/` and quotes are taken off. Absent where the server names none. */
  readonly tag?: string;
  /** In bytes. */
  readonly size?: number;
  /** Milliseconds since 1970, by the server's clock. */
  readonly modifiedAt?: number;
}

export interface RemoteFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag?: string;
}

/**
 * A place that keeps files by name: all that sync asks of a server. Names are folders and a file, `seg/ab12-000001`,
 * of letters, digits, `.`, `_` and `-`; anything else throws `RangeError`, for it is a bug. Everything else that goes
 * wrong is a `RemoteFailure`, said in words without a password in them; an aborted signal throws its own reason.
 *
 * What may not be relied on, because real servers break it: that `create` refuses (nginx and rclone overwrite), that a
 * `put` which failed left nothing (rclone keeps half a file), that a tag is strong, or that it comes with `put`
 * (Apache's does not). So only its owner writes a name, and whoever writes reads back and compares.
 */
export interface RemoteStore {
  /** Every file whose name begins with the prefix, which holds the whole folder part (`head/`); in no order. A folder that is not there is empty. One request, or one a page. */
  list(prefix: string, signal?: AbortSignal): Promise<readonly ListedFile[]>;
  /** `undefined` where there is none. */
  get(name: string, signal?: AbortSignal): Promise<RemoteFile | undefined>;
  /** Writes or overwrites, and makes the folders it needs. */
  put(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<{ readonly tag?: string }>;
  /** Writes what is not there yet. `false`: it exists already, and was left alone. `true` is no proof: read back. */
  create(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<boolean>;
  /** Deleting what is not there is done. */
  delete(name: string, signal?: AbortSignal): Promise<void>;
}

/** One line of a target's form. The words stand here, beside what they describe, so that a target is one file. */
export interface TargetField<Id extends string = string> {
  /** The key of the value in the settings. */
  readonly id: Id;
  /** `folder`: the value is a FileSystemDirectoryHandle from a picker, not text. */
  readonly type: 'text' | 'url' | 'password' | 'select' | 'folder';
  readonly required: boolean;
  /** Never shown again, exported or logged. */
  readonly secret: boolean;
  readonly label: string;
  /** One sentence: where to find it, or what it means. */
  readonly help?: string;
  /** An example, shown while empty. */
  readonly placeholder?: string;
  /** What a new form starts with. */
  readonly initial?: string;
  /** For `select`. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export interface ConnectOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Waits before trying again; rejects when the signal aborts. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Access that is no host permission: a folder must be confirmed again after the browser was restarted. */
export interface TargetAccess<Settings> {
  /** `ask` means: call `ask` in a click. */
  check(settings: Settings): Promise<'granted' | 'ask' | 'denied'>;
  /** Call first thing in a click. Whether the person agreed. */
  ask(settings: Settings): Promise<boolean>;
}

/**
 * One kind of place to sync with. Settings are whatever its fields give, parsed; they survive a structured clone (keep
 * them in IndexedDB: a folder's handle does not survive JSON).
 */
export interface SyncTarget<Settings = unknown> {
  readonly id: string;
  /** Its proper name. */
  readonly label: string;
  /** One sentence for whoever chooses: what it is good for. */
  readonly summary: string;
  readonly fields: readonly TargetField[];
  /** Whether this browser can do it at all. Absent: always. */
  isAvailable?(): boolean;
  /** The values of a form, or settings kept earlier. Fails with `invalid-input`, naming the field by its label. */
  parseSettings(input: unknown): Result<Settings>;
  /** Host match patterns to ask for: of the one server only, none for a folder. */
  origins(settings: Settings): readonly string[];
  readonly access?: TargetAccess<Settings>;
  /** Where it goes, for people: `cloud.example.org/claimlight`. No secrets. */
  describe(settings: Settings): string;
  /** Sends nothing yet. */
  connect(settings: Settings, options?: ConnectOptions): RemoteStore;
}

/**
 * Gives a target its type without ceremony. A list of targets is `SyncTarget[]`, whose settings are `unknown`: what
 * `parseSettings` gave goes back to the same target, which is all that a caller ever does with it.
 */
export const defineSyncTarget = <Settings>(target: SyncTarget<Settings>): SyncTarget<Settings> => target;
