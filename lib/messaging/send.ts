import { AppError } from '@/lib/errors';
import { browser } from '@/lib/platform/browser';
import { readEnvelope, writeMessage } from './envelope';
import type { BackgroundProtocol, PageProtocol } from './protocol';

type Call = (...input: never[]) => unknown;
type Input<Method> = Method extends Call ? Parameters<Method> : never;
type Output<Method> = Method extends Call ? Awaited<ReturnType<Method>> : never;

/**
 * Asks the background. Rejects with AppError: the background's own, or `message-failed` when nobody answered, as
 * after an update of the extension under an open page.
 */
export async function send<Name extends keyof BackgroundProtocol>(
  name: Name,
  ...input: Input<BackgroundProtocol[Name]>
): Promise<Output<BackgroundProtocol[Name]>> {
  const answer = await deliver(() => browser.runtime.sendMessage(writeMessage(name, input[0])));
  return trust(readEnvelope(answer));
}

/**
 * Asks the reading script in a tab's top frame. Rejects with AppError `page-not-reachable` when there is none: a page
 * not yet read, or one where the browser lets no extension in.
 */
export async function sendToTab<Name extends keyof PageProtocol>(
  tabId: number,
  name: Name,
  ...input: Input<PageProtocol[Name]>
): Promise<Output<PageProtocol[Name]>> {
  const answer = await deliver(
    () => browser.tabs.sendMessage(tabId, writeMessage(name, input[0]), { frameId: 0 }),
    'page-not-reachable',
  );
  if (answer === undefined) throw unreachable('page-not-reachable');
  return trust(readEnvelope(answer));
}

async function deliver(
  post: () => Promise<unknown>,
  code: 'message-failed' | 'page-not-reachable' = 'message-failed',
): Promise<unknown> {
  try {
    return await post();
  } catch (cause) {
    throw unreachable(code, cause);
  }
}

function unreachable(code: 'message-failed' | 'page-not-reachable', cause?: unknown): AppError {
  const message =
    code === 'page-not-reachable'
      ? 'Claimlight is not reading this page.'
      : 'Claimlight could not be reached; it may just have been updated. Reload the page and try again.';
  return new AppError(code, message, { cause });
}

/**
 * The one place where an answer gets its type by promise and not by check: both ends are ours, built from one
 * protocol and checked when compiled, and a content script gets answers from the background alone.
 */
function trust<Value>(value: unknown): Value {
  return value as Value;
}
