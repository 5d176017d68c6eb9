import type { RecordState } from '@/lib/annotations';
import type { LogPosition, VaultState } from './vault-state';

/** What of the log follows a position: one row of changes that belong together. */
export interface LoggedRow {
  /** This row's own position. */
  readonly at: LogPosition;
  /** Where the next row stands. */
  readonly next: LogPosition;
  readonly states: readonly RecordState[];
}

/** This device as its stamps name it. */
export interface SyncDevice {
  readonly id: string;
  /** The number of its last edit. */
  readonly n: number;
  /** Its clock's last reading. */
  readonly hlc: string;
}

export interface AppliedStates {
  /** Records that changed here. */
  readonly changed: number;
  /** Records that wait: parts of them, or what they hang on, have not arrived. */
  readonly waiting: number;
}

/**
 * What the engine needs of the store on this device: `createSyncStore` of `lib/db` is one. Every function is one
 * transaction, wholly done or not at all, so that the engine may be killed between any two. Failures reject with
 * AppError `storage-full` or `storage-failed`.
 */
export interface SyncStore {
  readDevice(): Promise<SyncDevice>;
  /**
   * Takes a new name for this device after another was found to use the same (a copied profile). Own edits numbered
   * above `fork` are stamped anew, with equal numbers, and logged again as whole rows; the answer is the new id.
   */
  renewDevice(fork: number): Promise<string>;

  readVaults(): Promise<readonly VaultState[]>;
  readVault(id: string): Promise<VaultState | undefined>;
  /**
   * Writes a vault's state. The first time, every edit from then on is logged, and the state kept names the end of
   * the log. A state without a pending segment forgets the sealed bytes.
   */
  writeVault(vault: VaultState): Promise<VaultState>;
  /** Forgets a vault: its key, its sealed bytes, its log. Records stay. */
  removeVault(id: string): Promise<void>;
  /** Removes the records that these devices created, and nothing else; not logged. Answers how many. */
  removeRecordsOf(devices: readonly string[]): Promise<number>;

  /** Writes a vault's state with a pending segment, and its bytes. False: what it was sealed from was taken back since; nothing is written. */
  keepSealed(
    vault: VaultState,
    bytes: Uint8Array<ArrayBuffer>,
    from?: readonly LogPosition[],
  ): Promise<boolean>;
  readSealed(vaultId: string): Promise<Uint8Array<ArrayBuffer> | undefined>;

  /** The log from a position on, at most so many rows. */
  readLog(from: LogPosition, limit: number): Promise<readonly LoggedRow[]>;
  /** Forgets the log that every vault has verified on its server. */
  trimLog(): Promise<void>;
  /** Everything kept, in rows, a batch after the row named; `after` is absent at the end. */
  readRows(
    after: string | undefined,
    limit: number,
  ): Promise<{ readonly states: readonly RecordState[]; readonly after?: string }>;

  /** Merges changes in and writes the vault's state with them. */
  apply(vault: VaultState, states: readonly RecordState[]): Promise<AppliedStates>;
  /** Records not deleted. */
  countLive(): Promise<number>;
  /** What is kept under some ids, deleted records included. */
  findStates(ids: readonly string[]): Promise<ReadonlyMap<string, RecordState>>;
  /** Removes for good the tombstones among these records; not logged. Answers how many. */
  collectTombstones(isCollectable: (state: RecordState) => boolean): Promise<number>;
}
