import { frameOffset } from '@/lib/page';

/** What the pointer does over highlighted passages. */
export interface PointerEvents {
  /** The listed claim under a point of the viewport, if any. */
  claimAt(x: number, y: number): string | undefined;
  /** The pointer came upon a claim and may rest there: what the card needs can be made ready. */
  onOver(): void;
  /** The pointer rested on a claim. */
  onRest(id: string): void;
  /** A claim was clicked. */
  onClick(id: string): void;
  /** The pointer left every claim and our own card for a while. */
  onLeave(): void;
  isOurs(event: Event): boolean;
}

/** Where the pointer is, in viewport pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly isPressed: boolean;
  /** Over the card or another element of ours. */
  readonly isOurs: boolean;
}

/** A pointer that only passes by opens nothing; one on its way to the card does not close it. */
const restMilliseconds = 280;
const leaveMilliseconds = 350;

const interactive =
  'a[href], button, input, select, textarea, summary, label, [contenteditable], [role="button"], [role="link"]';

/** The pointer of a page. */
export interface Pointer {
  /** Follows it in a frame of the page's origin too; the second time for the same document does nothing. */
  include(frame: Document): void;
}

/** Follows the mouse and taps with passive listeners; the page's own handlers and links work as before. */
export function followPointer(page: Document, events: PointerEvents, signal: AbortSignal): Pointer {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  /** A claim, something of ours, or the rest of the page. */
  let over: { readonly claim: string } | 'ours' | undefined;
  let frame = 0;
  let latest: Place | undefined;

  const settle = (place: Place): void => {
    if (place.isOurs) {
      clearTimeout(rest);
      clearTimeout(leave);
      leave = undefined;
      over = 'ours';
      return;
    }
    const id = place.isPressed ? undefined : events.claimAt(place.x, place.y);
    const isSame = over === 'ours' ? false : id === over?.claim;
    if (isSame) return;
    over = id ? { claim: id } : undefined;
    clearTimeout(rest);
    if (id) {
      clearTimeout(leave);
      leave = undefined;
      events.onOver();
      rest = setTimeout(() => events.onRest(id), restMilliseconds);
    } else {
      leave ??= setTimeout(() => {
        leave = undefined;
        events.onLeave();
      }, leaveMilliseconds);
    }
  };

  /** Before the page's own handlers: dialogs and reading views keep what happens in them from the document. */
  const listening = { signal, passive: true, capture: true };
  const followed = new WeakSet<Document>();
  listen(page);
  return { include: listen };

  function listen(document: Document): void {
    if (followed.has(document)) return;
    followed.add(document);
    document.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType !== 'mouse') return;
        // Where the pointer came to rest in a frame counts, not where it first was.
        // Asked now: after its dispatch an event no longer knows its path.
        latest = {
          ...pointOf(event, document),
          isPressed: event.buttons !== 0,
          isOurs: events.isOurs(event),
        };
        if (frame !== 0) return;
        frame = requestAnimationFrame(() => {
          frame = 0;
          if (latest && !signal.aborted) settle(latest);
        });
      },
      listening,
    );

    document.addEventListener(
      'click',
      (event) => {
        if (events.isOurs(event) || event.button !== 0 || isInteractive(event.composedPath()[0])) return;
        // After the page's own handlers, of which one may take the click for itself.
        setTimeout(() => {
          if (event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
          const { x, y } = pointOf(event, document);
          const id = events.claimAt(x, y);
          if (!id) return;
          clearTimeout(rest);
          events.onClick(id);
        });
      },
      listening,
    );
  }

  function pointOf(event: MouseEvent, document: Document): { readonly x: number; readonly y: number } {
    const { left, top } = frameOffset(document, page);
    return { x: event.clientX + left, y: event.clientY + top };
  }
}

function isInteractive(target: EventTarget | undefined): boolean {
  return isElement(target) && target.closest(interactive) !== null;
}

/** An element of a frame is an instance of another window's class. */
function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'closest' in target;
}
