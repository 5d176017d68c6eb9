import type { ErrorCode } from '@/lib/errors';
import { RemoteFailure } from '@/lib/sync/remote-failure';

interface Said {
  readonly code: ErrorCode;
  readonly words: string;
  readonly isTransient?: true;
}

const UNREADABLE: Said = {
  code: 'server-failed',
  words: 'A file in the folder could not be read or written. It will be tried again.',
  isTransient: true,
};

/** By the names that the File System standard gives its exceptions. */
const SAID: Readonly<Record<string, Said>> = {
  NotAllowedError: {
    code: 'permission-denied',
    words:
      'The browser wants to be asked again whether Claimlight may use the folder. Allow it in the settings.',
  },
  SecurityError: {
    code: 'permission-denied',
    words: 'The browser does not let Claimlight use this folder. Choose another one.',
  },
  NotFoundError: {
    code: 'folder-missing',
    words: 'The folder is gone: moved, renamed, or on a drive that is not plugged in.',
  },
  TypeMismatchError: {
    code: 'folder-missing',
    words: 'A file stands where a folder should be, or the other way round. Choose an empty folder.',
  },
  NoModificationAllowedError: {
    code: 'file-locked',
    words: 'Another program is using a file in the folder. It will be tried again.',
    isTransient: true,
  },
  QuotaExceededError: { code: 'server-full', words: 'There is no room left where the folder is.' },
};

/** Said in words for whatever a folder's handle threw. */
export function failureOfFolder(cause: unknown): RemoteFailure {
  const said = (isDomException(cause) && SAID[cause.name]) || UNREADABLE;
  return new RemoteFailure(said.code, said.words, { cause, isTransient: said.isTransient ?? false });
}

/** Whether a handle threw because there is no such entry. */
export const isMissing = (error: unknown): boolean => isDomException(error) && error.name === 'NotFoundError';

const isDomException = (error: unknown): error is DOMException => error instanceof DOMException;
