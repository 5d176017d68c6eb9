import { browser } from './browser';
import { grantedOrigins } from './permissions';
import { everySite, originsOf, patternOf, type SiteChoice } from './sites';

/** The tiny script that looks whether a page may be an article; it loads nothing else on a page that is none. */
export const GATE_FILE = 'gate.js';
export const ARTICLE_FILE = 'article.js';
/** The looks of highlights, there before a page is styled for the first time (`sheetAhead` of lib/page). */
const HIGHLIGHTS_FILE = 'highlights.css';
const GATE_ID = 'gate';

type GateScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

export interface RegistrationChange {
  /** Patterns that were not registered before: their open tabs are to be injected. */
  readonly added: readonly string[];
  /** Patterns no longer registered: their open tabs are to be told to stop. */
  readonly removed: readonly string[];
}

/**
 * Registers the gate for exactly the chosen sites that the browser grants, or unregisters it. Does nothing twice, so
 * it may be called at install, at start-up and after every change of permissions or settings.
 */
export async function registerGate(choice: SiteChoice): Promise<RegistrationChange> {
  const wanted = await grantedOf(choice);
  const excluded = choice.excluded.map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  const before = registered?.matches ?? [];
  const script: GateScript = {
    id: GATE_ID,
    js: [GATE_FILE],
    css: [HIGHLIGHTS_FILE],
    matches: [...wanted],
    excludeMatches: excluded,
    runAt: 'document_end',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (wanted.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  } else if (registered) {
    await browser.scripting.updateContentScripts([script]);
  } else {
    await browser.scripting.registerContentScripts([script]);
  }
  const alreadyExcluded = registered?.excludeMatches ?? [];
  return {
    added: [
      ...wanted.filter((pattern) => !before.includes(pattern)),
      ...alreadyExcluded.filter((pattern) => !excluded.includes(pattern) && wanted.length > 0),
    ],
    removed: [
      ...before.filter((pattern) => !wanted.includes(pattern)),
      ...excluded.filter((pattern) => !alreadyExcluded.includes(pattern)),
    ],
  };
}

/** After an update the gate's pages are those of the former version, which answer no more: they are to be begun anew. */
export async function unregisterGate(): Promise<void> {
  const filter = { ids: [GATE_ID] };
  const registered = await browser.scripting.getRegisteredContentScripts(filter);
  if (registered.length > 0) await browser.scripting.unregisterContentScripts(filter);
}

/**
 * The patterns of a choice that are granted. With "every site" chosen and only some granted (a person may narrow
 * access in the browser's own settings), those that are.
 */
async function grantedOf(choice: SiteChoice): Promise<readonly string[]> {
  const granted = await grantedOrigins();
  const checked = await Promise.all(
    originsOf(choice).map(async (pattern) => ({
      pattern,
      isGranted: await browser.permissions.contains({ origins: [pattern] }),
    })),
  );
  const held = checked.filter(({ isGranted }) => isGranted).map(({ pattern }) => pattern);
  if (choice.mode !== 'all' || held.length > 0) return held;
  return granted.filter((origin) => origin !== everySite && /^(\*|https?):/.test(origin));
}

/** A script of ours in a page that asks for another beside it. */
export interface AskingScript {
  /** Its document, where the browser tells. */
  readonly documentId?: string | undefined;
}

/**
 * Runs a packaged script in the top frame of a tab when the page has loaded; or at once where a script of ours that
 * runs there asks for it, and in that document: the tab may show another by now, or still, where the browser draws a
 * page ahead. Answers false where the browser lets no extension in, or the document has gone.
 */
export async function injectScript(tabId: number, file: string, asking?: AskingScript): Promise<boolean> {
  const documentId = asking?.documentId;
  try {
    await browser.scripting.executeScript({
      target: { tabId, ...(documentId && { documentIds: [documentId] }) },
      files: [file],
      injectImmediately: asking !== undefined,
    });
    return true;
  } catch {
    return false;
  }
}
