import type { VaultFile } from './vault-file';

/** Who writes to a vault from here. */
export interface Member {
  /**
   * Begins the names of all files that this member writes (`seg/ada-…`, `head/ada-…`), so that a server can give each
   * member the right to write only these: lower-case letters and digits, at most 32.
   */
  readonly owner: string;
  /** The person's name as the others see it; absent in a vault of one's own. */
  readonly person?: string;
  /** The device's name as the others see it: "Laptop". */
  readonly deviceName: string;
}

/** One segment, or pack of segments, of a device's stream, as its head names it. */
export interface SegmentEntry {
  /** The first and last position in the stream that it holds; equal but for a pack. Positions count from 1. */
  readonly from: number;
  readonly to: number;
  /** Bytes of the sealed file. */
  readonly size: number;
  /** SHA-256 of the sealed file, hex. */
  readonly hash: string;
  /** Changes in it. */
  readonly count: number;
  /** Records that these changes delete: what may be asked about before anything is fetched. */
  readonly deletions: number;
  /** All edits of the device up to this number are in this segment or before it. */
  readonly n: number;
}

/** Where reading of the log goes on: the entry, and the row within it. */
export interface LogPosition {
  readonly seq: number;
  readonly row: number;
}

/** A sealed segment whose bytes are stored and which may or may not have reached the server. */
export interface PendingSegment {
  readonly name: string;
  readonly entry: SegmentEntry;
  /** A pack stands for segments sent before; it moves no position on. */
  readonly isPack: boolean;
}

/** This device's own sequence of segments in a vault. */
export interface OwnStream {
  readonly device: string;
  /** The last position sealed; positions are never used twice. */
  readonly position: number;
  /** Verified on the server, in order: what the head names. */
  readonly segments: readonly SegmentEntry[];
  readonly pending?: PendingSegment;
  /** What follows is not sealed yet. */
  readonly log: LogPosition;
  /** All log entries before this one are verified on the server. */
  readonly sentBefore: number;
  /**
   * While everything that was kept already is being sealed, row by row: the last row sealed, and the number of the
   * last edit that is in those rows and in no log to come.
   */
  readonly dump?: { readonly after?: string; readonly n: number };
  /** The head as last written. */
  readonly head?: { readonly hash: string; readonly tag?: string };
  /** Whether the head on the server does not name all of `segments` yet. */
  readonly isHeadDue: boolean;
  /** When the head was last written, in milliseconds since 1970. */
  readonly headAt: number;
  /** Whether something of others was applied here that the head does not tell of yet. */
  readonly isUntold: boolean;
  /** Files that packs stand for, to delete once nobody reads by an old head any more. */
  readonly garbage: readonly Garbage[];
  /** Files of others that the head says could not be read. */
  readonly complaints: readonly string[];
  /** When this device came back after it was retired. */
  readonly returnedAt?: number;
}

export interface Garbage {
  readonly name: string;
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly after: number;
}

/** What is known of another device's stream. */
export interface RemoteStream {
  readonly device: string;
  readonly owner: string;
  readonly person?: string;
  readonly deviceName: string;
  readonly epoch: number;
  /** The tag of its head when it was last read to the end: an equal one needs no second look. */
  readonly tag?: string;
  /** The last position applied here, with its segment's hash and number. */
  readonly position: number;
  readonly hash?: string;
  readonly n: number;
  /** The last position its head names. */
  readonly end: number;
  /** What it has of the others' streams: numbers of edits by device. */
  readonly acknowledged: Readonly<Record<string, number>>;
  /** When it last wrote its head, by its own clock, in milliseconds since 1970. */
  readonly writtenAt: number;
  /** When somebody retired it by hand; absent since it came back. */
  readonly retiredAt?: number;
  readonly returnedAt?: number;
  /** Its files are no longer there, while the vault is. */
  readonly isGone?: boolean;
}

/** All that one device keeps of one vault, besides the sealed bytes. Survives a structured clone (IndexedDB). */
export interface VaultState {
  readonly id: string;
  /** The vault file as last seen, so that a lost or torn one can be put back. */
  readonly file: VaultFile;
  /** Not extractable. Absent in a vault that was made unencrypted on purpose. */
  readonly key?: CryptoKey;
  readonly member: Member;
  /** `chosen`: this device only reads. `refused`: the server would not let it write. */
  readonly readOnly?: 'chosen' | 'refused';
  readonly own: OwnStream;
  /** By device id. */
  readonly streams: Readonly<Record<string, RemoteStream>>;
  /** Devices that this one retired by hand, with the time in milliseconds since 1970. */
  readonly retired: Readonly<Record<string, number>>;
  /** When old tombstones were last looked through, in milliseconds since 1970. */
  readonly collectedAt?: number;
  /** The last sync that ended well, in milliseconds since 1970. */
  readonly syncedAt?: number;
}
