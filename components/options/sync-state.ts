import type { Result } from '@/lib/result';
import type {
  Secret,
  SyncOutcome,
  SyncPlan,
  SyncProblem,
  SyncProgress,
  SyncQuestion,
  SyncTarget,
  VaultDevice,
} from '@/lib/sync';

/** A kind of place, as far as its form goes. */
export type TargetChoice = Pick<SyncTarget, 'id' | 'label' | 'summary' | 'fields'>;

/** What was filled in, by field id; a folder is whatever the browser's picker gave. */
export type TargetValues = Readonly<Record<string, unknown>>;

/** What "Test connection" has to say. */
export type TestAnswer =
  | { readonly state: 'testing' | 'works' | 'read-only' | 'refused' }
  /** The message says what happened, which side, and what to do. */
  | { readonly state: 'fails'; readonly message: string };

/** What stands at the place already. */
export type FoundVault =
  | { readonly type: 'none' }
  | { readonly type: 'vault'; readonly isEncrypted: boolean; readonly createdAt: number };

/** How a person gets into a vault, or makes one. */
export interface VaultEntry {
  readonly deviceName: string;
  /** The person's name as other members see it; empty in a vault of one's own. */
  readonly person: string;
  /** Begins the names of the files this member writes. */
  readonly owner: string;
  /** Exactly one for an encrypted vault, none for a plain one. */
  readonly passphrase?: string;
  readonly recoveryKey?: string;
  readonly readOnly?: boolean;
}

/** Sync that is set up, as it stands now. */
export interface ConnectedSync {
  readonly targetLabel: string;
  /** Where it goes, without secrets. */
  readonly place: string;
  readonly isEncrypted: boolean;
  readonly isPaused: boolean;
  readonly readOnly?: 'chosen' | 'refused';
  /** The permission for the place was taken away, or a folder has to be confirmed again. */
  readonly needsAccess: boolean;
  readonly syncedAt?: number;
  readonly outcome?: Pick<SyncOutcome, 'status' | 'problem' | 'questions' | 'warnings' | 'endedAt'>;
  /** While one is under way. */
  readonly progress?: SyncProgress;
  readonly devices: readonly VaultDevice[];
  /** To enter the way there again, after a password was changed: its form, and what came of the last try. */
  readonly way: {
    readonly target: TargetChoice;
    readonly known: TargetValues;
    readonly test?: TestAnswer;
  };
}

export type SyncState =
  | { readonly step: 'loading' | 'off' }
  | { readonly step: 'target'; readonly test?: TestAnswer }
  | {
      readonly step: 'vault';
      readonly place: string;
      readonly found: FoundVault;
      readonly isBusy: boolean;
      readonly problem?: SyncProblem;
      /** For a recovery key mistyped: its wrong groups, from 1. */
      readonly wrongGroups?: readonly number[];
    }
  | { readonly step: 'recovery'; readonly recoveryKey: string }
  | {
      readonly step: 'plan';
      readonly place: string;
      /** Absent while it is being worked out. */
      readonly plan?: SyncPlan;
      readonly problem?: SyncProblem;
    }
  | { readonly step: 'on'; readonly sync: ConnectedSync };

/** Yes to what a question proposes, or, to one about many deletions: what was deleted comes back. */
export type QuestionAnswer = 'yes' | 'bring-back';

/** What can be asked for; each answers by a new state. */
export interface SyncActs {
  readonly onStart: () => void;
  readonly onCancel: () => void;
  /** First in the click: the browser asks for the one origin. */
  readonly onTest: (targetId: string, values: TargetValues) => void;
  readonly onTarget: (targetId: string, values: TargetValues) => void;
  readonly onPickFolder: () => Promise<unknown>;
  readonly onCreate: (entry: VaultEntry) => void;
  readonly onJoin: (entry: VaultEntry) => void;
  readonly onRecoverySeen: () => void;
  readonly onConfirmPlan: () => void;
  readonly onSyncNow: () => void;
  readonly onStop: () => void;
  readonly onPause: (isPaused: boolean) => void;
  readonly onAllow: () => void;
  /** Another password or address for the same vault. */
  readonly onReenter: (targetId: string, values: TargetValues) => void;
  readonly onAnswer: (question: SyncQuestion, answer: QuestionAnswer) => void;
  readonly onRetire: (device: string) => void;
  readonly onChangePassphrase: (current: Secret, next: string) => Promise<SyncProblem | undefined>;
  readonly onNewRecoveryKey: (secret: Secret) => Promise<Result<string, SyncProblem>>;
  readonly onLeave: (othersRecords: 'keep' | 'remove') => void;
  readonly onWipe: () => void;
}
