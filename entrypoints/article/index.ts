import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { AppError } from '@/lib/errors';
import { servePage } from '@/lib/messaging/serve-page';
import { readMetadata, turn, watchArticle } from '@/lib/page';
import { browser } from '@/lib/platform/browser';
import { createCardController } from './card-controller';
import { createFindInSlices } from './find-claims-in-slices';
import { followPointer } from './follow-pointer';
import { guardHighlights } from './guard-highlights';
import { createLateCard } from './late-card';
import { createPageHandlers, keepSelection } from './page-handlers';
import { loadPart } from './parts';
import { createPrepareWords } from './prepare-words';
import { readSelection } from './read-selection';
import { createReadingSession } from './reading-session';
import { offerSelection } from './selection-adder';
import { takeOver } from './take-over';

/**
 * Reads one article: run by the background when the gate saw one, or by a click. It starts with the script's own frame
 * gone from the stack: wherever the browser notes who called (a message posted, an error made), it would compile the
 * whole script again to say where in it.
 */
export default defineUnlistedScript(() => queueMicrotask(() => void start(start)));

const loadClaims = () => loadPart('claims');

type Start = (again: Start) => Promise<void>;

/** `again` is this function: of one that names itself WXT keeps all that it imports when it looks into this file. */
async function start(again: Start): Promise<void> {
  const stop = takeOver(document);
  const { signal } = stop;
  const session = createReadingSession({
    document,
    findInSlices: createFindInSlices(loadClaims, turn, () => performance.now()),
    prepareWords: createPrepareWords(loadClaims, signal),
    signal,
    now: () => new Date(),
    onChange: () => card.refresh(),
  });
  // In the background nothing is read yet.
  if (!document.hidden) session.expect(readMetadata(document));
  // Running the card's script is one task of the browser, showing it another.
  const loadCard = async () => {
    const { createCardHost } = await loadPart('card');
    await turn();
    return createCardHost(document, { signal });
  };
  const host = createLateCard(loadCard, signal);
  const card = createCardController(document, session, host, {
    failed: describeFailure,
    dismissed: () => i18n.t('adder.dismissed'),
    reused: () => i18n.t('recognised.reused'),
    deleted: () => i18n.t('popup.deleted'),
  });
  servePage(
    createPageHandlers(document, session, card, () => stop.abort()),
    signal,
  );

  const pointer = followPointer(
    document,
    {
      claimAt: (x, y) => session.claimAt(x, y),
      onOver: () => host.prepare(),
      onRest: (id) => card.open(id),
      onClick: (id) => card.open(id, { focus: true }),
      onLeave: () => !host.hasFocus && card.close(),
      isOurs: (event) => host.contains(event),
    },
    signal,
  );
  const onKeep = (): void => {
    void keepSelection(document, session)
      .then((kept) => kept && card.open(kept.annotation.id, { focus: true }))
      .catch((error) => host.toast({ text: describeFailure(error) }));
  };
  const adder = offerSelection(document, {
    signal,
    selected: () => {
      const article = session.state?.article;
      return article && readSelection(document, article)?.range;
    },
    onOffer: () => host.prepare(),
    load: async () => (await loadPart('card')).createSelectionButton(document, { signal, onKeep }),
  });

  // Of an extension that was switched off, removed or replaced meanwhile nothing stays in the page.
  guardHighlights(document, () => (browser.runtime.id ? session.repair() : stop.abort()), signal);
  // Running this script is one task of the browser; styling the page for the sheet, which the first look at it brings
  // about, is another.
  await turn();
  watchArticle(document, {
    signal,
    furniture: true,
    onChange: ({ article, reason }) => {
      if (reason === 'navigation') card.close();
      for (const frame of article.frames) {
        pointer.include(frame);
        adder.include(frame);
      }
      void session
        .read(article)
        .catch(
          (error) => !isOvertaken(error) && console.error('Claimlight could not read this page:', error),
        );
    },
    onReturn: (from) => {
      session.repair();
      if (from === 'cache') void session.reopen().catch(() => undefined);
    },
    onReplaced: () => {
      stop.abort();
      void again(again);
    },
  });
}

/** The page changed while it was being read, and is read anew; or reading was stopped. */
function isOvertaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function describeFailure(error: unknown): string {
  return error instanceof AppError ? error.message : i18n.t('adder.failed');
}
