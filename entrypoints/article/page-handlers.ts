import { AppError } from '@/lib/errors';
import type {
  ArticleSighting,
  Dismissal,
  Handlers,
  KeptClaim,
  ListedClaim,
  PageProtocol,
  PageSummary,
} from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import type { CardController } from './card-controller';
import { sightingOf } from './describe-sighting';
import { annotateClaim, annotateSelection } from './new-annotation';
import { loadQuotes } from './parts';
import { readSelection } from './read-selection';
import type { ReadingSession } from './reading-session';
import { type ReadingState, summarise } from './reading-state';

/** What a page's reading script answers to the popup and the background. */
export function createPageHandlers(
  document: Document,
  session: ReadingSession,
  card: CardController,
  stop: () => void,
): Handlers<PageProtocol> {
  return {
    'page.summary': () => (session.state ? summarise(session.state) : stillReading(document)),
    'page.jump': (id) => {
      const claim = session.find(id);
      if (claim) card.open(claim.id, { scroll: true, focus: true });
      return { found: claim !== undefined };
    },
    'page.step': (direction) => ({ found: card.step(direction) }),
    'page.keep': async (id) => keepListed(session, claimOf(session, id)),
    'page.keepSelection': async () => {
      const kept = await keepSelection(document, session);
      if (kept) card.open(kept.annotation.id, { focus: true });
      return kept ? { kept } : {};
    },
    'page.dismiss': async ({ id, scope }) => ({
      dismissals: await dismiss(session, claimOf(session, id), scope),
    }),
    'page.restore': async (dismissals) => {
      for (const dismissal of dismissals) await send('claim.restore', dismissal);
      await session.reopen();
      return undefined;
    },
    'page.setVisible': (isVisible) => {
      session.setVisible(isVisible);
      if (!isVisible) card.close();
      return undefined;
    },
    'page.refresh': async () => {
      await session.reopen();
      return undefined;
    },
    'page.stop': () => {
      stop();
      return undefined;
    },
  };
}

/** A page is told to be read before it has been: in a background tab, reading waits until it is looked at. */
const stillReading = (document: Document): PageSummary => ({
  status: 'reading',
  article: { url: document.location.href, authors: [] },
  sentencesRead: 0,
  claims: [],
  orphans: [],
  highlightsVisible: true,
});

export async function keepListed(session: ReadingSession, claim: ListedClaim): Promise<KeptClaim> {
  const already = session.keptFor(claim);
  if (already) return already;
  const state = stateOf(session);
  const sighting = sightingAt(state, claim.start);
  const tools = await loadQuotes();
  const kept = await send('annotation.keep', annotateClaim(tools, state.article.text, claim, sighting));
  await session.show(kept);
  return kept;
}

export async function keepSelection(
  document: Document,
  session: ReadingSession,
): Promise<KeptClaim | undefined> {
  const state = stateOf(session);
  const { article, found } = state;
  const selection = readSelection(document, article);
  if (!selection) return undefined;
  const sighting = sightingAt(state, selection.start);
  const tools = await loadQuotes();
  const annotation = annotateSelection(tools, article.text, selection, found, sighting);
  const kept = await send('annotation.keep', annotation);
  await session.show(kept);
  return kept;
}

/** This sentence, or every claim of its kinds on this site. What the reader kept stays. */
export async function dismiss(
  session: ReadingSession,
  claim: ListedClaim,
  scope: 'claim' | 'kind',
): Promise<readonly Dismissal[]> {
  const state = stateOf(session);
  const site = new URL(state.sighting.url).hostname;
  const dismissals: readonly Dismissal[] =
    scope === 'claim'
      ? [{ type: 'claim', site, exact: claim.text }]
      : claim.kinds.map((kind) => ({ type: 'kind', site, kind }));
  for (const dismissal of dismissals) await send('claim.dismiss', dismissal);
  session.dismiss([...state.dismissals, ...dismissals]);
  return dismissals;
}

/** The article in which an offset of the page's text stands: the first, or one put under it by endless scrolling. */
function sightingAt({ article, sighting }: ReadingState, offset: number): ArticleSighting {
  const part = article.appended?.find(({ start, end }) => start <= offset && offset < end);
  return part ? sightingOf(part.metadata) : sighting;
}

function stateOf(session: ReadingSession): ReadingState {
  if (session.state) return session.state;
  throw new AppError('page-not-reachable', 'Claimlight is still reading this page. Try again in a moment.');
}

function claimOf(session: ReadingSession, id: string): ListedClaim {
  const claim = session.find(id);
  if (claim) return claim;
  throw new AppError('not-found', 'The page has changed and this claim is no longer on it.');
}
