import type { ErrorCode } from '@/lib/errors';
import { RemoteFailure } from '@/lib/sync/remote-failure';
import { isHtml, textOfAnswer } from './answer';
import { failureOfStatus, notThisService } from './http-failure';
import { readXml, textOf } from './read-xml';
import type { HttpAnswer } from './send-request';

interface Said {
  readonly code: ErrorCode;
  /** `%` is the server's name. */
  readonly words: string;
  readonly isTransient?: true;
}

const NO_KEY: Said = {
  code: 'wrong-credentials',
  words: '% refuses the access key or its secret. Check both, without spaces around them.',
};
const NO_ROOM: Said = {
  code: 'server-full',
  words:
    '% has no room left for this account. Ask its administrator; until then what is new stays safe here.',
};
const BUSY: Said = { code: 'server-busy', words: '% is busy. It will be tried again.', isTransient: true };
const ELSEWHERE: Said = {
  code: 'not-this-service',
  words: '% keeps this bucket elsewhere. Check the endpoint and the region.',
};

/** By the code in the body: AWS, Ceph and MinIO share them, and some stand behind one status (403). */
const SAID: Readonly<Record<string, Said>> = {
  InvalidAccessKeyId: NO_KEY,
  SignatureDoesNotMatch: NO_KEY,
  AuthorizationHeaderMalformed: ELSEWHERE,
  PermanentRedirect: ELSEWHERE,
  IllegalLocationConstraintException: ELSEWHERE,
  QuotaExceeded: NO_ROOM,
  XMinioStorageFull: NO_ROOM,
  EntityTooLarge: {
    code: 'server-full',
    words: '% refuses files of this size. Ask its administrator to allow 32 MB.',
  },
  NoSuchBucket: { code: 'folder-missing', words: '% has no such bucket. Check its name.' },
  InvalidBucketName: { code: 'folder-missing', words: '% has no such bucket. Check its name.' },
  RequestTimeTooSkewed: {
    code: 'clock-wrong',
    words: '% refuses requests because the clocks differ by more than 15 minutes. Set this device’s clock.',
  },
  SlowDown: BUSY,
  ConditionalRequestConflict: BUSY,
  OperationAborted: BUSY,
};

/** The code in an error's body, like `NoSuchKey`; `undefined` where there is none. */
export function errorCodeOf(answer: HttpAnswer): string | undefined {
  const root = readXml(textOfAnswer(answer));
  return root?.name === 'Error' ? textOf(root, 'Code') : undefined;
}

/** Said in words for an answer that is no success. */
export function failureOfAnswer(answer: HttpAnswer, host: string, now: number): RemoteFailure {
  const code = errorCodeOf(answer);
  const said = code !== undefined && Object.hasOwn(SAID, code) ? SAID[code] : undefined;
  if (said) {
    return new RemoteFailure(said.code, said.words.replaceAll('%', host), {
      status: answer.status,
      isTransient: said.isTransient ?? false,
    });
  }
  if (answer.status < 400 || (answer.status === 404 && (code === undefined || isHtml(answer)))) {
    return notThisService(host, 'S3');
  }
  return failureOfStatus(answer.status, host, answer.headers, now);
}

/** How far a server's clock is ahead of ours, in milliseconds; `undefined` when its refusal does not say. */
export function clockDifference(answer: HttpAnswer, now: number): number | undefined {
  const root = readXml(textOfAnswer(answer));
  const said = answer.headers.get('date') ?? (root && textOf(root, 'ServerTime')) ?? '';
  const time = Date.parse(said);
  return Number.isFinite(time) ? time - now : undefined;
}
