import type { SyncAnswers, SyncProgress } from './outcome';
import type { SyncStore } from './sync-store';
import type { RemoteStore } from './target';
import type { Member } from './vault-state';

/** Runs work while nobody else does under the same name, in any window; undefined when somebody is at it. */
export type RunAlone = <Value>(name: string, work: () => Promise<Value>) => Promise<Value | undefined>;

/** What every act on a vault needs. */
export interface VaultAccess {
  readonly remote: RemoteStore;
  readonly store: SyncStore;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly signal?: AbortSignal;
  /** `navigator.locks` unless given. A sync steps back when somebody is at it; everything else waits for its turn. */
  readonly runAlone?: RunAlone;
}

export interface RunSyncOptions extends VaultAccess {
  readonly vaultId: string;
  readonly answers?: SyncAnswers;
  /** How many small segments in a row are worth a pack; 16 unless given. */
  readonly worthPacking?: number;
  readonly onProgress?: (progress: SyncProgress) => void;
}

/** What opens an encrypted vault. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

export interface CreateVaultOptions extends VaultAccess {
  readonly member: Member;
  /** `plain` only by an explicit choice: whoever reads the server reads the notes. */
  readonly protection: { readonly passphrase: string } | 'plain';
  /** Rounds of PBKDF2; the default is what OWASP asks for. */
  readonly rounds?: number;
}

export interface JoinVaultOptions extends VaultAccess {
  readonly member: Member;
  /** Absent for an unencrypted vault. */
  readonly secret?: Secret;
  readonly readOnly?: boolean;
}

export interface ChangePassphraseOptions extends VaultAccess {
  readonly vaultId: string;
  /** The passphrase until now, or the recovery key. */
  readonly secret: Secret;
  readonly passphrase: string;
  /** Also makes a new recovery key; the old one opens nothing any more. */
  readonly renewsRecoveryKey?: boolean;
  readonly rounds?: number;
}

export interface RenewRecoveryKeyOptions extends VaultAccess {
  readonly vaultId: string;
  /** The passphrase, or the recovery key until now. */
  readonly secret: Secret;
  readonly rounds?: number;
}

export interface WipeVaultOptions extends VaultAccess {
  readonly vaultId: string;
}

export interface PlanSyncOptions extends VaultAccess {
  readonly vaultId: string;
  readonly onProgress?: (progress: SyncProgress) => void;
}

export interface LeaveVaultOptions extends Omit<VaultAccess, 'remote'> {
  readonly vaultId: string;
  /** Whether records that others created stay on this device. */
  readonly othersRecords: 'keep' | 'remove';
  /** With it, the others are told, and stop waiting for this device. */
  readonly remote?: RemoteStore;
}
