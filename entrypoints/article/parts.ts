import { AppError } from '@/lib/errors';
import type { PartName } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';

/** The finder of claims, with English. */
export type ClaimFinder = typeof import('@/lib/claims/core');
/** What describes quotes and finds them again. */
export type QuoteTools = Omit<typeof import('@/lib/anchoring/core'), 'addPlaceNames'>;

/** What each part leaves in the isolated world. */
export interface Parts {
  /** With names of states, peoples and capitals, for `addPlaceNames`. */
  readonly claims: ClaimFinder & { readonly partyNames: () => string };
  readonly languages: Pick<typeof import('@/lib/claims/languages'), 'guessLanguage' | 'otherLanguages'>;
  readonly quotes: typeof import('@/lib/anchoring/core');
  readonly card: Pick<typeof import('@/components/card'), 'createCardHost' | 'createSelectionButton'>;
}

/** The isolated world, which all scripts of ours in a page share and the page does not see. */
export interface PartScope {
  claimlightParts?: Partial<Parts>;
  /** Parts on their way, whichever script asked for them. */
  claimlightAsked?: Partial<Record<PartName, AskedPart>>;
}

interface AskedPart {
  /** Settled when the part has been run, or was not. */
  readonly settled: Promise<void>;
  /** Called by the part itself: the background's answer comes later. */
  readonly offered: () => void;
}

const scope = globalThis as PartScope;

/** Notes that a part is on its way: loading it waits for that instead of asking for it again. */
export function expectPart(name: PartName, answer: Promise<unknown>): Promise<void> {
  const asked = scope.claimlightAsked ?? {};
  scope.claimlightAsked = asked;
  let offered = (): void => undefined;
  const settled = new Promise<void>((resolve, reject) => {
    offered = resolve;
    answer.then(() => resolve(), reject);
  }).finally(() => delete asked[name]);
  asked[name] = { settled, offered };
  return settled;
}

/**
 * A part of the reading script, run by the background beside it when it is first needed: a dynamic import would need
 * resources that every page can detect. Rejects when it could not be loaded; the next need tries again.
 */
export async function loadPart<Name extends PartName>(name: Name): Promise<Parts[Name]> {
  if (!scope.claimlightParts?.[name])
    await (scope.claimlightAsked?.[name]?.settled ?? expectPart(name, send('article.loadPart', name)));
  const part: Parts[Name] | undefined = scope.claimlightParts?.[name];
  if (!part)
    throw new AppError(
      'message-failed',
      'A part of Claimlight could not be loaded. Reload the page and try again.',
    );
  return part;
}

let told: QuoteTools | undefined;

/** The part for quotes, told once the names that the finder of claims knows: they are in the page once. */
export async function loadQuotes(): Promise<QuoteTools> {
  const [{ partyNames }, tools] = await Promise.all([loadPart('claims'), loadPart('quotes')]);
  if (told !== tools) tools.addPlaceNames(partyNames());
  told = tools;
  return tools;
}
