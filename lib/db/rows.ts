import type { Dismissal, HybridClock, RecordState } from '@/lib/annotations';
import type { VaultState } from '@/lib/sync';
import type { Pack, SourceRow } from './database';

/** This device: its name in stamps, its last edit and its clock. One row, written with every edit. */
export interface Device {
  readonly key: 'own';
  readonly id: string;
  readonly n: number;
  readonly hlc: HybridClock;
}

/**
 * The log of what changed here, in order, for whoever sends it on. Either the changed registers, or, for an import
 * too large to write twice, the names of the rows that changed as a whole.
 */
export interface LogRow {
  /** Given by the database, ascending. */
  readonly seq?: number;
  readonly deltas?: readonly RecordState[];
  readonly packs?: readonly string[];
  readonly sources?: readonly string[];
  /** The vault it came from, which need not be told; only with several vaults. */
  readonly from?: string;
}

/** A vault this device takes part in, as the engine keeps it. */
export interface VaultRow {
  readonly id: string;
  readonly state: VaultState;
  /** Imports logged up to here were perhaps sent as rows, and can no longer be taken back. */
  readonly floor: number;
}

/** A sealed segment on its way to a vault: stored before it is sent, so that every try sends the same bytes. */
export interface SealedRow {
  readonly vaultId: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A record that cannot stand in its pack yet: parts of it, or what it hangs on, have not arrived. */
export interface Waiting {
  readonly id: string;
  /** The article or annotation it hangs on, once known. */
  readonly parent?: string;
  readonly state: RecordState;
}

export interface Draft {
  readonly key: string;
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface KeptDismissal {
  readonly id: string;
  readonly site: string;
  readonly dismissal: Dismissal;
  readonly at: number;
}

export interface TagRow {
  readonly tag: string;
  /** For completion: lower case, without accents. */
  readonly folded: string;
  readonly count: number;
}

/** How much is kept, counted with every write. */
export interface Total {
  readonly key: 'claims';
  readonly count: number;
}

/** What takes back something done. Kept in the database, so it survives the worker. */
export interface Undo {
  readonly token: string;
  readonly at: number;
  /** Records whose tombstones it set. */
  readonly ids: readonly string[];
  /** Records it made. */
  readonly made?: readonly string[];
  /** Records whose fields it changed. */
  readonly edits?: readonly FormerFields[];
}

/** Fields of a record before and after an edit; one edited again since is left alone when the edit is undone. */
export interface FormerFields {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** An import that can be undone. The state before it, of only what it changed, is in the rows of `formers`. */
export interface Snapshot {
  readonly id: string;
  readonly at: number;
  /** In snapshots of version 1 alone; later ones have them in `formers`. */
  readonly packs?: readonly Former<Pack>[];
  readonly sources?: readonly Former<SourceRow>[];
  /** The entry in the log, taken back with the import while it has not been sent; 0 where nothing syncs. */
  readonly seq: number;
}

/** A batch of what an import replaced. */
export interface FormerRows {
  /** Given by the database, ascending. */
  readonly id?: number;
  /** The snapshot's id. */
  readonly import: string;
  readonly packs: readonly Former<Pack>[];
  readonly sources: readonly Former<SourceRow>[];
}

/** What was new has no former state. */
export interface Former<Row> {
  readonly id: string;
  /** The row's revision after the import: a different one now means it was edited since. */
  readonly revision: number;
  readonly row?: Row;
}

/** What a device that was met in a vault is called. */
export interface WriterRow {
  readonly device: string;
  /** "Laptop". */
  readonly name?: string;
  /** The member of a team it belongs to; absent for one's own devices. */
  readonly person?: string;
}
