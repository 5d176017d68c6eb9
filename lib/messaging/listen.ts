import { AppError } from '@/lib/errors';
import { browser } from '@/lib/platform/browser';
import { type Envelope, isMessage, type Message, writeError, writeValue } from './envelope';

/** Who asked. */
export interface Caller {
  /** The tab asked from; absent for the popup and the side panel. */
  readonly tabId?: number;
  readonly frameId?: number;
  /** What the frame shows; absent where the browser does not tell. */
  readonly documentId?: string;
  readonly url?: string;
  /** A page of the extension, not a script in a page of the web. */
  readonly isOwnPage: boolean;
}

type Call = (...input: never[]) => unknown;
type Input<Method> = Method extends Call ? Parameters<Method>[0] : never;
type Output<Method> = Method extends Call ? ReturnType<Method> : never;

/** One function for every message of a protocol: leave one out and it does not compile. */
export type Handlers<Protocol> = {
  readonly [Name in keyof Protocol]: (
    input: Input<Protocol[Name]>,
    caller: Caller,
  ) => Output<Protocol[Name]> | Promise<Output<Protocol[Name]>>;
};

export type AnyHandler = (input: unknown, caller: Caller) => unknown;

/** By name, and only by own names: "constructor" is no message. The types are given up here, where `check` takes over. */
export const tabulate = <Table extends object>(handlers: Table): ReadonlyMap<string, AnyHandler> =>
  new Map(Object.entries(handlers) as [string, AnyHandler][]);

/** Answers messages of one protocol until aborted; `check` validates the input or throws. */
export function listen(
  table: ReadonlyMap<string, AnyHandler>,
  signal: AbortSignal,
  check: (message: Message, caller: Caller) => unknown,
): void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond?: (answer: unknown) => void,
  ): true | undefined => {
    if (!isMessage(message) || sender.id !== browser.runtime.id) return undefined;
    const handler = table.get(message.name);
    // Not ours to answer: the other protocol's listener may be in the same context.
    if (!handler) return undefined;
    void answer(async () => {
      const caller = describeCaller(sender);
      return handler(check(message, caller), caller);
    }).then(respond);
    // The answer comes later; Chromium waits for it only when told so.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function answer(work: () => Promise<unknown>): Promise<Envelope> {
  try {
    return writeValue(await work());
  } catch (error) {
    if (!(error instanceof AppError)) console.error(error);
    return writeError(error);
  }
}

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

function describeCaller({ url, frameId, documentId, tab }: Sender): Caller {
  const isOwnPage = url?.startsWith(browser.runtime.getURL('')) ?? false;
  return {
    ...(tab?.id !== undefined && { tabId: tab.id }),
    ...(frameId !== undefined && { frameId }),
    ...(documentId !== undefined && { documentId }),
    ...(url !== undefined && { url }),
    isOwnPage,
  };
}
