import type { CardHost, createCardHost } from '@/components/card';
import { AppError } from '@/lib/errors';
import { send } from '@/lib/messaging/send';

/** Makes the card: a script of its own, which the background runs beside this one, in the same isolated world. */
export async function loadCard(document: Document, signal: AbortSignal): Promise<CardHost> {
  const scope = globalThis as { claimlightCard?: typeof createCardHost };
  if (!scope.claimlightCard) await send('article.loadCard');
  const create = scope.claimlightCard;
  if (!create)
    throw new AppError('message-failed', 'The card could not be loaded. Reload the page and try again.');
  return create(document, { signal });
}
