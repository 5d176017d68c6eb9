import * as v from 'valibot';
import { browser } from './browser';

/** Why the last automatic export failed: by the browser's answer, or because the store could not be read. */
export const autoExportFailures = ['not-allowed', 'cancelled', 'not-written', 'not-read'] as const;
export type AutoExportFailure = (typeof autoExportFailures)[number];

/** How automatic exports went; of this device alone, so no setting. */
export interface AutoExportState {
  /** When the last file was written whole, ISO 8601 in UTC. */
  readonly at?: string;
  /** Its path inside the downloads folder. */
  readonly file?: string;
  /** What the store looked like then (`glanceAt`). */
  readonly glance?: string;
  /** When the last attempt failed, and why; absent when it did not. */
  readonly failedAt?: string;
  readonly failure?: AutoExportFailure;
}

const KEY = 'auto-export';
const time = v.fallback(v.optional(v.pipe(v.string(), v.isoTimestamp())), undefined);
const text = v.fallback(v.optional(v.string()), undefined);
const schema = v.object({
  at: time,
  file: text,
  glance: text,
  failedAt: time,
  failure: v.fallback(v.optional(v.picklist(autoExportFailures)), undefined),
});

/** What is stored; whatever is missing or not valid counts as never. */
export async function readAutoExport(): Promise<AutoExportState> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

export const writeAutoExport = (state: AutoExportState): Promise<void> =>
  browser.storage.local.set({ [KEY]: state });

/** Calls back with the new state after every attempt. */
export function watchAutoExport(listener: (state: AutoExportState) => void, signal: AbortSignal): void {
  const call = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(parse(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(call);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(call));
}

function parse(stored: unknown): AutoExportState {
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) return {};
  const { at, file, glance, failedAt, failure } = parsed.output;
  return {
    ...(at && { at }),
    ...(file && { file }),
    ...(glance && { glance }),
    ...(failedAt && { failedAt }),
    ...(failure && { failure }),
  };
}
