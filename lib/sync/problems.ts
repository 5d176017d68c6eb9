import { AppError, type ErrorCode } from '@/lib/errors';
import type { Unopened } from './encryption';
import type { Remedy, Side, SyncFault, SyncProblem } from './outcome';
import { RemoteFailure } from './remote-failure';

/** Which side each fault lies on, and what helps. The one table of both. */
const judgements: Readonly<Partial<Record<SyncFault, readonly [Side, Remedy]>>> = {
  offline: ['network', 'check-network'],
  'timed-out': ['network', 'wait'],
  'wrong-credentials': ['server', 'sign-in-again'],
  'access-denied': ['server', 'ask-administrator'],
  'permission-denied': ['this-device', 'choose'],
  'not-this-service': ['server', 'check-address'],
  'folder-missing': ['server', 'check-address'],
  'file-locked': ['server', 'wait'],
  'server-busy': ['server', 'wait'],
  'server-full': ['server', 'make-room-on-server'],
  'server-failed': ['server', 'wait'],
  'clock-wrong': ['this-device', 'check-clock'],
  'storage-full': ['this-device', 'make-room-here'],
  'storage-failed': ['this-device', 'wait'],
  'wrong-passphrase': ['vault', 'enter-passphrase'],
  'vault-exists': ['vault', 'choose'],
  'vault-missing': ['vault', 'choose'],
  'vault-wiped': ['vault', 'choose'],
  'vault-unreadable': ['vault', 'choose'],
  'not-kept': ['server', 'ask-administrator'],
  damaged: ['other-device', 'sync-other-device'],
  missing: ['other-device', 'sync-other-device'],
  'not-our-file': ['server', 'check-address'],
  'newer-version': ['this-device', 'update-this-device'],
  'clock-ahead': ['other-device', 'check-clock'],
  'cloned-profile': ['this-device', 'none'],
  'read-only': ['server', 'ask-administrator'],
  'was-retired': ['vault', 'none'],
  'vault-file-restored': ['vault', 'none'],
  'own-files-restored': ['vault', 'none'],
};

type Details = Omit<SyncProblem, 'fault' | 'side' | 'remedy'>;

export function problemOf(fault: SyncFault, details: Details = {}): SyncProblem {
  const [side, remedy] = judgements[fault] ?? ['this-device', 'wait'];
  return { fault, side, remedy, ...details };
}

/** A failure of the target or of the store as a problem; what is neither is a bug and is thrown on. */
export function problemOfError(error: unknown, details: Details = {}): SyncProblem {
  if (!(error instanceof AppError)) throw error;
  const isRemote = error instanceof RemoteFailure;
  return problemOf(error.code, {
    ...details,
    ...(isRemote && error.status !== undefined && { status: error.status }),
    ...(isRemote && error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
  });
}

/** Why a file was not opened, as a fault. */
export const faultOfFile: Readonly<Record<Unopened, SyncFault>> = {
  foreign: 'not-our-file',
  damaged: 'damaged',
  newer: 'newer-version',
};

/** Failures to get one file that say nothing of the others: only the device that wrote it is left out. */
const ofOneFile: ReadonlySet<ErrorCode> = new Set(['access-denied', 'server-failed', 'file-locked']);

export const isOfOneFile = (error: unknown): boolean =>
  error instanceof RemoteFailure && ofOneFile.has(error.code);

/** Stops a sync on purpose, with its reason. */
export class SyncStopped extends Error {
  readonly problem: SyncProblem;

  constructor(problem: SyncProblem) {
    super(problem.fault);
    this.name = 'SyncStopped';
    this.problem = problem;
  }
}

export const stop = (fault: SyncFault, details?: Details): never => {
  throw new SyncStopped(problemOf(fault, details));
};
