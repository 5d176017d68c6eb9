import type { ErrorCode } from '@/lib/errors';

/** Where a fault lies, so that a person knows whom to ask. */
export type Side = 'this-device' | 'network' | 'server' | 'vault' | 'other-device';

/** What a person can do about it; the interface has the words. */
export type Remedy =
  | 'wait'
  | 'check-network'
  | 'sign-in-again'
  | 'ask-administrator'
  | 'make-room-on-server'
  | 'make-room-here'
  | 'enter-passphrase'
  | 'check-address'
  | 'check-clock'
  | 'update-this-device'
  | 'sync-other-device'
  | 'choose'
  | 'none';

/** What stops a sync, or a part of it. `ErrorCode` is what the target said. */
export type SyncFault =
  | ErrorCode
  /** The passphrase, or the recovery key, opens nothing. */
  | 'wrong-passphrase'
  /** Somebody made a vault there already: join it instead. */
  | 'vault-exists'
  /** There is no vault any more, and nobody said they removed it. */
  | 'vault-missing'
  /** Somebody emptied the vault on purpose. */
  | 'vault-wiped'
  /** The vault file is damaged or another vault's. */
  | 'vault-unreadable'
  /** What was read back is not what was written. */
  | 'not-kept'
  /** A file of another device is damaged, cut off or put under a wrong name. */
  | 'damaged'
  /** A file that a head names is gone. */
  | 'missing'
  /** Something else answered in a file's place: a login page, a proxy. */
  | 'not-our-file'
  /** Written by a newer version of Claimlight. */
  | 'newer-version'
  /** A clock more than a day ahead; it is not followed. */
  | 'clock-ahead'
  /** Two devices used one name, as a copied profile does; this one took a new one, and nothing is lost. */
  | 'cloned-profile'
  /** The server keeps this device from writing: it only reads. */
  | 'read-only'
  /** This device was retired, and sends everything again. */
  | 'was-retired'
  /** The vault file was lost or damaged and was put back. */
  | 'vault-file-restored'
  /** This device's own files were gone and are sent again. */
  | 'own-files-restored';

export interface SyncProblem {
  readonly fault: SyncFault;
  readonly side: Side;
  readonly remedy: Remedy;
  /** The remote file it is about. */
  readonly file?: string;
  /** The device it is about. */
  readonly device?: string;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Milliseconds after which another try is worth it, where the server said so. */
  readonly retryAfter?: number;
}

/** What has to be answered before the rest is done. Nothing of it was applied or sent. */
export type SyncQuestion =
  | {
      readonly type: 'incoming-deletions' | 'outgoing-deletions';
      /** Records that would be deleted. */
      readonly count: number;
      /** Records here that are not deleted. */
      readonly live: number;
      /** The first of them, for showing. */
      readonly ids: readonly string[];
    }
  | { readonly type: 'vault-wiped'; readonly by?: string; readonly at: number }
  | { readonly type: 'vault-missing' };

/** Answers to questions of an earlier sync; each holds for one sync. */
export interface SyncAnswers {
  /** `bring-back`: the records stay here, and are written anew for all. */
  readonly incomingDeletions?: 'apply' | 'bring-back';
  /** `bring-back`: what was deleted here and not told yet is written anew. */
  readonly outgoingDeletions?: 'send' | 'bring-back';
  /** After a wipe: put what is kept here into the emptied vault. */
  readonly vaultWiped?: 'send-again';
  /** After the vault vanished: make it anew, under its old key, from what is kept here. */
  readonly vaultMissing?: 'restore';
}

export interface SyncCounts {
  readonly changes: number;
  readonly segments: number;
  readonly bytes: number;
}

export interface SyncOutcome {
  /**
   * `done`: all that could be done was; see `warnings`. `asked`: see `questions`; the rest was done. `stopped`: see
   * `problem`; what was done before stays. `busy`: another window is at it. `cancelled`: by its signal.
   */
  readonly status: 'done' | 'asked' | 'stopped' | 'busy' | 'cancelled';
  readonly problem?: SyncProblem;
  readonly questions: readonly SyncQuestion[];
  /** What did not stop the sync: a damaged file stops only the device that wrote it. */
  readonly warnings: readonly SyncProblem[];
  readonly sent: SyncCounts;
  /** `changes` here: records that changed on this device. */
  readonly received: SyncCounts;
  /** Requests made. */
  readonly requests: number;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}

export interface SyncProgress {
  readonly phase: 'looking' | 'receiving' | 'sending' | 'tidying';
  readonly done: number;
  /** Segments, as far as known. */
  readonly total: number;
}
