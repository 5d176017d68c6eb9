/** The closed set of failures that a person may meet. Each has its words in `locales/en.yml` under `error`. */
export type ErrorCode =
  | 'not-found'
  | 'invalid-input'
  | 'unreadable-file'
  | 'unsupported-version'
  | 'file-too-large'
  | 'storage-full'
  | 'storage-failed'
  | 'permission-denied'
  | 'page-not-reachable'
  | 'unsupported-page'
  | 'message-failed'
  // Sync: the way to a server, and what it answers.
  | 'offline'
  | 'timed-out'
  | 'wrong-credentials'
  | 'access-denied'
  | 'not-this-service'
  | 'folder-missing'
  | 'file-locked'
  | 'server-busy'
  | 'server-full'
  | 'server-failed'
  | 'clock-wrong'
  | 'unexpected';

/** An expected failure. `message` says what happened and what to do; `code` is what programs branch on. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
