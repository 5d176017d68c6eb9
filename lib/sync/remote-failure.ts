import { AppError, type ErrorCode } from '@/lib/errors';

interface RemoteFailureOptions extends ErrorOptions {
  readonly status?: number;
  readonly isTransient?: boolean;
  readonly retryAfter?: number;
}

/** A server, or the way to it, failed. The message says what happened and what to do, and holds no secret. */
export class RemoteFailure extends AppError {
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Worth another try as it is, later; it was tried a few times already. */
  readonly isTransient: boolean;
  /** Milliseconds that the server asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, options: RemoteFailureOptions = {}) {
    super(code, message, options);
    this.name = 'RemoteFailure';
    this.status = options.status;
    this.isTransient = options.isTransient ?? false;
    this.retryAfter = options.retryAfter;
  }
}
