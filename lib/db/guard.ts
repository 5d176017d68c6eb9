import { AppError } from '@/lib/errors';

/**
 * Runs work on the database and says its failures in words. A full disk is `storage-full`: IndexedDB has then rolled
 * the whole transaction back, so nothing is half written, and the text being typed is still in its draft.
 */
export async function guard<Value>(work: () => PromiseLike<Value>, signal?: AbortSignal): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    // Cancelled is not failed: whoever cancelled gets their own reason back.
    if (signal?.aborted) throw signal.reason;
    throw describeFailure(error);
  }
}

function describeFailure(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return new AppError(
      'storage-full',
      'The disk is full, so this was not saved. Nothing kept before is lost. Free some space and try again.',
      { cause: error },
    );
  }
  if (names.some((name) => /Error$/.test(name) && databaseErrors.has(name))) {
    return new AppError(
      'storage-failed',
      'The browser could not save or read this. Close other Claimlight pages, reload, and try again.',
      { cause: error },
    );
  }
  return error;
}

/** The names by which Dexie and IndexedDB report that the store itself failed, not our use of it. */
const databaseErrors = new Set([
  'AbortError',
  'DatabaseClosedError',
  'DataError',
  'InvalidStateError',
  'MissingAPIError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'UpgradeError',
  'VersionChangeError',
  'VersionError',
  'NotReadableError',
]);

/** The error's name and those of its causes: Dexie wraps a quota error in an abort or a bulk error. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesOf(error.inner, depth + 1) : [];
  const failures =
    'failures' in error && Array.isArray(error.failures) ? namesOf(error.failures[0], depth + 1) : [];
  return [...name, ...inner, ...failures];
}
