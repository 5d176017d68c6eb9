import { RemoteFailure } from '@/lib/sync/remote-failure';
import type { ConnectOptions } from '@/lib/sync/target';
import { failureOfNetwork, failureOfRedirect, failureOfTime } from './http-failure';
import { readRetryAfter } from './retry-after';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  /** Statuses that are not worth another try here, though they often pass. */
  readonly final?: readonly number[];
}

/** An answer, read to its end: half an answer is a failure of its own. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type SendRequest = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;

/** Until the first byte of an answer, and between two pieces of it. */
const SILENCE_LIMIT = 30_000;
/** Bytes a millisecond that an upload needs at least: 32 kB/s, a poor mobile connection. */
const SLOWEST_UPLOAD = 32;
/** Larger than any file of ours; a server that sends more is not ours. */
const MAX_ANSWER = 128 * 1024 * 1024;
/** In all, the first one included. */
const ATTEMPTS = 4;
/** Milliseconds before the second attempt; doubled each time, and half as long again by chance. */
const FIRST_WAIT = 400;
/** A server that asks for more is left alone, and the caller told how long. */
const LONGEST_WAIT = 10_000;

const BUSY = new Set([408, 423, 425, 429, 500, 502, 503, 504]);

/**
 * Sends requests to one server: without cookies, cache or referrer, within time limits, and again when what failed may
 * pass (no answer, 408, 423, 425, 429, 5xx but 507), waiting longer each time and as long as the server asks. Throws
 * RemoteFailure, or the signal's reason; a status is the caller's to judge.
 */
export function createSender({ fetch: ownFetch, wait = sleep, now = Date.now }: ConnectOptions): SendRequest {
  const send = ownFetch ?? globalThis.fetch.bind(globalThis);
  return async (request, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await sendOnce(send, request, signal).catch((error: unknown) => {
        if (error instanceof RemoteFailure && error.isTransient) return error;
        throw error;
      });
      const isBusy =
        outcome instanceof RemoteFailure ||
        (BUSY.has(outcome.status) && !request.final?.includes(outcome.status));
      const pause = isBusy && attempt < ATTEMPTS ? pauseBefore(attempt, outcome, now()) : undefined;
      if (pause === undefined) {
        if (outcome instanceof RemoteFailure) throw outcome;
        return outcome;
      }
      await wait(pause, signal);
    }
  };
}

async function sendOnce(send: typeof fetch, request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> {
  signal?.throwIfAborted();
  const { url, method, headers, body } = request;
  const watch = createWatch();
  try {
    watch.restart(SILENCE_LIMIT + (body ? body.length / SLOWEST_UPLOAD : 0));
    const response = await send(url, {
      method,
      headers: { ...headers },
      ...(body !== undefined && { body }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal: signal ? AbortSignal.any([signal, watch.signal]) : watch.signal,
    });
    refuseRedirect(response, request);
    const bytes = await readAll(response, () => watch.restart(SILENCE_LIMIT));
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    if (error instanceof RemoteFailure) throw error;
    signal?.throwIfAborted();
    throw watch.signal.aborted ? failureOfTime(url.host) : failureOfNetwork(url.host, error);
  } finally {
    watch.stop();
  }
}

/**
 * A server may send on within itself when it is read; never elsewhere, where nobody agreed to, and never when it is
 * written to, for a browser may turn that into reading.
 */
function refuseRedirect(response: Response, { url, method }: HttpRequest): void {
  if (!response.redirected || response.url === '') return;
  const to = new URL(response.url);
  const isReading = method === 'GET' || method === 'PROPFIND';
  if (to.origin !== url.origin || !isReading) throw failureOfRedirect(url.host, to.host + to.pathname);
}

async function readAll(response: Response, onPiece: () => void): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    onPiece();
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > MAX_ANSWER) {
      await reader.cancel();
      throw new RemoteFailure('file-too-large', 'The server sent a file far larger than any of ours.');
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Aborts when nothing happened for a while. */
function createWatch() {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    signal: controller.signal,
    restart(milliseconds: number) {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), milliseconds);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Milliseconds before the next attempt; `undefined` when the server asks for more than is waited here. */
function pauseBefore(attempt: number, outcome: RemoteFailure | HttpAnswer, now: number): number | undefined {
  const backoff = FIRST_WAIT * 2 ** (attempt - 1) * (1 + Math.random() / 2);
  if (outcome instanceof RemoteFailure) return backoff;
  const asked = readRetryAfter(outcome.headers, now);
  if (asked === undefined) return backoff;
  return asked <= LONGEST_WAIT ? Math.max(asked, backoff) : undefined;
}

/** Resolves after a while; rejects with the signal's reason. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
