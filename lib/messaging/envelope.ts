import { AppError, type ErrorCode } from '@/lib/errors';

/** Marks our messages among whatever else is sent in the browser; the number is the protocol's version. */
const MARK = 1;

export interface Message {
  readonly claimlight: typeof MARK;
  readonly name: string;
  /** The one argument of the call, as JSON; absent for none. */
  readonly input?: unknown;
}

/** Always an answer, never a rejected promise: browsers pass on of an error only its message. */
export type Envelope =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

/**
 * Chromium sends JSON and Firefox structured clones; a round trip through JSON makes both the same: keys without a
 * value vanish, so that absent is absent on either side.
 */
export function writeMessage(name: string, input: unknown): Message {
  return { claimlight: MARK, name, ...(input !== undefined && { input: JSON.parse(JSON.stringify(input)) }) };
}

export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'claimlight' in value &&
    value.claimlight === MARK &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

export function writeValue(value: unknown): Envelope {
  return value === undefined ? { ok: true } : { ok: true, value: JSON.parse(JSON.stringify(value)) };
}

export function writeError(error: unknown): Envelope {
  if (error instanceof AppError) return { ok: false, error: { code: error.code, message: error.message } };
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, error: { code: 'unexpected', message } };
}

/** Opens an answer: its value, or its error thrown as AppError. */
export function readEnvelope(answer: unknown): unknown {
  if (!isEnvelope(answer)) {
    throw new AppError('message-failed', 'Claimlight did not answer. Reload the page and try again.');
  }
  if (answer.ok) return answer.value;
  throw new AppError(answer.error.code, answer.error.message);
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
