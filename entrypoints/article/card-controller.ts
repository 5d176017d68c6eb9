import type { CardHost, CardProps } from '@/components/card';
import type { KeptClaim, ListedClaim } from '@/lib/messaging';
import { send } from '@/lib/messaging/send';
import { boxesInView } from '@/lib/page';
import { dismiss, keepListed } from './page-handlers';
import type { ReadingSession } from './reading-session';

export interface OpenOptions {
  readonly scroll?: boolean;
  readonly focus?: boolean;
  readonly point?: { readonly x: number; readonly y: number };
}

export interface CardController {
  readonly openId: string | undefined;
  open(id: string, options?: OpenOptions): void;
  /** To the next or previous claim from the open one, or from what is in view; false when there is none. */
  step(direction: 'next' | 'previous'): boolean;
  /** Shows what became of the open claim after the page was read again. */
  refresh(): void;
  close(): void;
}

/**
 * What the card says when something failed, and what undoes the last thing done. Asked for when it is said: for the
 * first of a page’s words the browser fetches them all, in which time nothing else happens (100 ms at 4x, one profile).
 */
export interface CardWords {
  failed(error: unknown): string;
  dismissed(): string;
  reused(): string;
  deleted(): string;
}

/** Opens, moves and closes the card, and carries out what is asked in it. */
export function createCardController(
  document: Document,
  session: ReadingSession,
  host: CardHost,
  words: CardWords,
): CardController {
  let openId: string | undefined;
  let openText = '';

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      host.toast({ text: words.failed(error) });
    }
  };

  const update = async (kept: KeptClaim): Promise<void> => {
    await session.show(kept);
    controller.refresh();
  };

  const propsFor = (claim: ListedClaim): CardProps => {
    const listed = session.state?.listed ?? [];
    const kept = session.keptFor(claim);
    const annotationId = kept?.annotation.id ?? '';
    return {
      claim,
      ...(kept && { kept }),
      position: { number: listed.findIndex(({ id }) => id === claim.id) + 1, total: listed.length },
      site: document.location.hostname,
      completeTags: (prefix) => send('tags.complete', prefix),
      onKeep: () =>
        attempt(async () => {
          const keptNow = await keepListed(session, claim);
          openId = keptNow.annotation.id;
          controller.refresh();
        }),
      onEdit: (edit) =>
        attempt(async () => update(await send('annotation.edit', { ...edit, id: annotationId }))),
      onResolve: (choice) =>
        attempt(async () => {
          const { kept: left, undo } = await send('conflict.resolve', { ...choice, annotationId });
          if (left) return update(left);
          controller.close();
          await session.reopen();
          host.toast({
            text: words.deleted(),
            ...(undo && {
              onUndo: () =>
                attempt(async () => {
                  await send('undo', undo);
                  await session.reopen();
                }),
            }),
          });
        }),
      onVerdict: (verdict) =>
        attempt(async () => update(await send('verdict.give', { ...verdict, annotationId }))),
      onReuse: (from) =>
        attempt(async () => {
          const { annotation } = await keepListed(session, claim);
          openId = annotation.id;
          const { kept: judged, undo } = await send('verdict.reuse', { annotationId: annotation.id, from });
          await update(judged);
          host.toast({
            text: words.reused(),
            onUndo: () =>
              attempt(async () => {
                await send('undo', undo);
                await session.reopen();
                controller.refresh();
              }),
          });
        }),
      onDismiss: (scope) =>
        attempt(async () => {
          const dismissals = await dismiss(session, claim, scope);
          controller.close();
          host.toast({
            text: words.dismissed(),
            onUndo: () =>
              attempt(async () => {
                for (const dismissal of dismissals) await send('claim.restore', dismissal);
                await session.reopen();
              }),
          });
        }),
      onStep: (direction) => controller.step(direction),
      onOpenEditor: () => attempt(() => send('editor.open', annotationId)),
      onClose: () => controller.close(),
    };
  };

  const controller: CardController = {
    get openId() {
      return openId;
    },
    open(id, { scroll = false, focus = false, point } = {}) {
      const claim = session.find(id);
      const { state } = session;
      if (!claim || !state) return;
      openId = claim.id;
      openText = claim.text;
      session.activate(openId);
      if (scroll) scrollIntoView(document, state.article.toRange(claim.start, claim.end));
      host.show(
        propsFor(claim),
        { lines: () => linesOf(document, session, openId), ...(point && { point }) },
        { takeFocus: focus },
      );
    },
    step(direction) {
      const listed = session.state?.listed ?? [];
      const next = listed[nextIndex(document, session, openId, direction)];
      if (next) controller.open(next.id, { scroll: true, focus: true });
      return next !== undefined;
    },
    refresh() {
      if (!openId) return;
      // A claim just kept goes on under its annotation's id; its words are the same.
      const claim = session.find(openId) ?? session.state?.listed.find(({ text }) => text === openText);
      if (!claim) {
        controller.close();
        return;
      }
      openId = claim.id;
      session.activate(openId);
      host.update(propsFor(claim));
    },
    close() {
      if (!openId) return;
      openId = undefined;
      session.activate(undefined);
      host.hide();
    },
  };
  return controller;
}

function linesOf(document: Document, session: ReadingSession, id: string | undefined): readonly DOMRect[] {
  const claim = id ? session.find(id) : undefined;
  const range = claim && session.state?.article.toRange(claim.start, claim.end);
  return range ? boxesInView(range, document) : [];
}

/** Past the open claim, or else the first one in or below the window (the last above it, when stepping back). */
function nextIndex(
  document: Document,
  session: ReadingSession,
  openId: string | undefined,
  direction: 'next' | 'previous',
): number {
  const { listed = [], article } = session.state ?? {};
  const count = listed.length;
  if (count === 0) return -1;
  const step = direction === 'next' ? 1 : -1;
  const open = listed.findIndex(({ id }) => id === openId);
  if (open >= 0) return (open + step + count) % count;
  const top = (claim: ListedClaim | undefined): number | undefined => {
    const range = claim && article?.toRange(claim.start, claim.end);
    return range && boxesInView(range, document)[0]?.top;
  };
  const height = document.defaultView?.innerHeight ?? 0;
  if (direction === 'next') {
    const from = count > fewClaims ? firstIndex(count, (at) => (top(listed[at]) ?? -1) >= 0) : 0;
    const index = listed.findIndex((claim, at) => at >= from && (top(claim) ?? -1) >= 0);
    return Math.max(index, 0);
  }
  const to = count > fewClaims ? firstIndex(count, (at) => (top(listed[at]) ?? height) >= height) : count;
  const index = listed.findLastIndex((claim, at) => at < to && (top(claim) ?? height) < height);
  return index >= 0 ? index : count - 1;
}

/** Of more claims than this not every one is asked where it stands: they follow one another down the page. */
const fewClaims = 500;

/** The first index for which `holds`, by bisection; `count` when there is none. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A third from the top, where there is room for the card below. */
function scrollIntoView(document: Document, range: Range | undefined): void {
  const view = document.defaultView;
  if (!range || !view) return;
  const boxes = boxesInView(range, document);
  const top = boxes[0]?.top ?? 0;
  const bottom = boxes.at(-1)?.bottom ?? 0;
  if (top >= view.innerHeight * 0.1 && bottom <= view.innerHeight * 0.6) return;
  const target = range.startContainer.parentElement;
  // Scrolls the page and every scrolling box on the way, then fine-tunes to the claim's own line.
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const placed = boxesInView(range, document)[0]?.top ?? 0;
  view.scrollBy({ top: placed - view.innerHeight / 3, behavior: 'instant' });
}
