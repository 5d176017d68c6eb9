/** What the pointer does over highlighted passages. */
export interface PointerEvents {
  /** The listed claim under a point of the viewport, if any. */
  claimAt(x: number, y: number): string | undefined;
  /** The pointer rested on a claim. */
  onRest(id: string): void;
  /** A claim was clicked. */
  onClick(id: string): void;
  /** The pointer left every claim and our own card for a while. */
  onLeave(): void;
  isOurs(event: Event): boolean;
}

/** A pointer that only passes by opens nothing; one on its way to the card does not close it. */
const restMilliseconds = 280;
const leaveMilliseconds = 350;

const interactive =
  'a[href], button, input, select, textarea, summary, label, [contenteditable], [role="button"], [role="link"]';

/** Follows the mouse and taps with passive listeners; the page's own handlers and links work as before. */
export function followPointer(document: Document, events: PointerEvents, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  let over: string | undefined;
  let frame = 0;

  const settle = (event: PointerEvent): void => {
    if (events.isOurs(event)) {
      clearTimeout(rest);
      clearTimeout(leave);
      leave = undefined;
      over = undefined;
      return;
    }
    const id = event.buttons === 0 ? events.claimAt(event.clientX, event.clientY) : undefined;
    if (id === over) return;
    over = id;
    clearTimeout(rest);
    if (id) {
      clearTimeout(leave);
      leave = undefined;
      rest = setTimeout(() => events.onRest(id), restMilliseconds);
    } else {
      leave ??= setTimeout(() => {
        leave = undefined;
        events.onLeave();
      }, leaveMilliseconds);
    }
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse' || frame) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) settle(event);
      });
    },
    { signal, passive: true },
  );

  document.addEventListener(
    'click',
    (event) => {
      if (events.isOurs(event) || event.button !== 0 || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(interactive)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = events.claimAt(event.clientX, event.clientY);
      if (!id) return;
      clearTimeout(rest);
      events.onClick(id);
    },
    { signal, passive: true },
  );
}
