import type { ErrorCode } from '@/lib/errors';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { readRetryAfter } from './retry-after';

interface Said {
  readonly code: ErrorCode;
  /** `%` is the server's name. */
  readonly words: string;
  readonly isTransient?: true;
}

const SAID: Readonly<Record<number, Said>> = {
  401: {
    code: 'wrong-credentials',
    words:
      '% refuses the name or the password. Check both; many servers want an app password made in their settings.',
  },
  403: {
    code: 'access-denied',
    words:
      '% does not let this account do that here. Ask its administrator for the right to write, or choose another folder.',
  },
  404: { code: 'folder-missing', words: '% has no such folder. Check the address.' },
  405: {
    code: 'not-this-service',
    words: '% does not speak this protocol at this address. Check the address, folder and all.',
  },
  408: { code: 'timed-out', words: '% gave up waiting. It will be tried again.', isTransient: true },
  409: {
    code: 'folder-missing',
    words: '% lacks the folder above, or is changing it just now. Check the address.',
  },
  413: { code: 'server-full', words: '% refuses files of this size. Ask its administrator to allow 32 MB.' },
  423: {
    code: 'file-locked',
    words: 'Another program has locked a file on %. It will be tried again.',
    isTransient: true,
  },
  425: { code: 'server-busy', words: '% is not ready. It will be tried again.', isTransient: true },
  429: {
    code: 'server-busy',
    words: '% asks for fewer requests. It will be tried again.',
    isTransient: true,
  },
  503: {
    code: 'server-busy',
    words: '% is busy or under maintenance. It will be tried again.',
    isTransient: true,
  },
  507: {
    code: 'server-full',
    words: '% has no room left. Make room there; until then what is new stays safe on this device.',
  },
};

/** Said in words for a status that is no success. Nothing the server wrote is repeated. */
export function failureOfStatus(status: number, host: string, headers: Headers, now: number): RemoteFailure {
  const said = SAID[status] ?? otherStatus(status);
  const retryAfter = readRetryAfter(headers, now);
  return new RemoteFailure(said.code, said.words.replaceAll('%', host), {
    status,
    isTransient: said.isTransient ?? false,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** What answers here is a web page or something else entirely: a login page, a captive portal, a wrong address. */
export function notThisService(host: string, protocol: string): RemoteFailure {
  return new RemoteFailure(
    'not-this-service',
    `${host} answered with something that is not ${protocol}: perhaps a login page, or a network that asks you to sign in first. Check the address.`,
  );
}

/** No answer at all. Browsers do not tell a page which of these it was. */
export function failureOfNetwork(host: string, cause: unknown): RemoteFailure {
  const isOffline = globalThis.navigator?.onLine === false;
  return new RemoteFailure(
    'offline',
    isOffline
      ? 'This device is offline. It will be tried again.'
      : `${host} could not be reached. Check the address and the network, and that its certificate is valid: open it in a tab.`,
    { cause, isTransient: true },
  );
}

/** It answered too slowly, or stopped in the middle. */
export const failureOfTime = (host: string): RemoteFailure =>
  new RemoteFailure('timed-out', `${host} did not answer in time. It will be tried again.`, {
    isTransient: true,
  });

/** Sent on to another server, which was never agreed to. */
export const failureOfRedirect = (host: string, to: string): RemoteFailure =>
  new RemoteFailure(
    'not-this-service',
    `${host} sends on to ${to}. If that is right, enter that address instead.`,
  );

function otherStatus(status: number): Said {
  return status >= 500
    ? { code: 'server-failed', words: `% failed (${status}). It will be tried again.`, isTransient: true }
    : {
        code: 'server-failed',
        words: `% refused the request (${status}). Check the address; its administrator finds the reason in the log.`,
      };
}
