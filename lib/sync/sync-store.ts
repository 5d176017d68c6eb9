import type { RecordState } from '@/lib/annotations';
import type { LogPosition, VaultState } from './vault-state';

/** What of the log follows a position: one row of changes that belong together. */
export interface LoggedRow {
  /** This row's own position. */
  readonly at: LogPosition;
  /** Where the next row stands. */
  readonly next: LogPosition;
  readonly states: readonly RecordState[];
  /** Whole records as they stand now, of an import, and not the edits that made them so. */
  readonly isWhole: boolean;
}

/** Records that are stored together, whole. */
export interface KeptRow {
  /** Names it among the rows, which come in the order of their keys. */
  readonly key: string;
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
   * above `fork` are stamped anew, with equal numbers, and logged again as whole rows. Every vault's state is replaced
   * by what `remake` makes of it. The answer is the new id.
   */
  renewDevice(fork: number, remake: (vault: VaultState, device: string) => VaultState): Promise<string>;

  readVaults(): Promise<readonly VaultState[]>;
  readVault(id: string): Promise<VaultState | undefined>;
  /**
   * Begins a stream of this device in a vault, new here or not: from now on every edit is logged, and whatever is
   * kept already is to be sent. Writes the state with the end of the log as its place, and answers what it wrote.
   */
  beginStream(vault: VaultState): Promise<VaultState>;
  /** Writes the state of a vault that is there. Without a pending segment its sealed bytes are forgotten. */
  writeVault(vault: VaultState): Promise<void>;
  /** Forgets a vault: its key, its sealed bytes, its log. Records stay. */
  removeVault(id: string): Promise<void>;
  /** Removes the records that these devices created, and nothing else; not logged. Answers how many. */
  removeRecordsOf(devices: readonly string[]): Promise<number>;

  /**
   * Writes a vault's state with a pending segment, and its bytes. False: one of the log entries it was sealed from
   * (`seqs`) was taken back since, with its import, and nothing is written.
   */
  keepSealed(vault: VaultState, bytes: Uint8Array<ArrayBuffer>, seqs: readonly number[]): Promise<boolean>;
  readSealed(vaultId: string): Promise<Uint8Array<ArrayBuffer> | undefined>;

  /** The log from a position on, at most so many rows, without what came from that vault. */
  readLog(vaultId: string, from: LogPosition, limit: number): Promise<readonly LoggedRow[]>;
  /** Forgets the log that every vault has verified on its server. */
  trimLog(): Promise<void>;
  /** Everything kept, in rows, after the one named, at most so many. */
  readRows(after: string | undefined, limit: number): Promise<readonly KeptRow[]>;

  /**
   * Merges changes in, follows their clocks, and writes the vault's state with them. Other vaults get to hear of them
   * by the log. Records among `kept` that the changes delete are brought back in the same transaction.
   */
  apply(
    vault: VaultState,
    states: readonly RecordState[],
    kept?: ReadonlySet<string>,
  ): Promise<AppliedStates>;
  /** Writes deleted records anew, by edits of this device that go into the log. Answers how many there were. */
  bringBack(ids: readonly string[]): Promise<number>;
  /** Records not deleted. */
  countLive(): Promise<number>;
  /** What is kept under some ids, deleted records included. */
  findStates(ids: readonly string[]): Promise<ReadonlyMap<string, RecordState>>;
  /**
   * Forgets all but the deletion itself of the tombstones that the test lets go; not logged. Answers how many. Who
   * never heard of the deletion may still send the record: it must not come back to life.
   */
  collectTombstones(isCollectable: (state: RecordState) => boolean): Promise<number>;
}
