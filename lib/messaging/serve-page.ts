import { type Handlers, listen, tabulate } from './listen';
import type { PageProtocol } from './protocol';

/** Serves the page's messages in a content script; only the extension itself can send to it. */
export function servePage(handlers: Handlers<PageProtocol>, signal: AbortSignal): void {
  listen(tabulate(handlers), signal, (message) => message.input);
}
