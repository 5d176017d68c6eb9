import { render } from 'preact';
import { Toast, type ToastMessage } from '@/components/design/toast';
import { Card, type CardProps } from './card';
import cardStyles from './card.css?inline';
import { createPageHost } from './page-host';
import { type Box, boxAround, placeCard } from './place-card';

export interface CardAnchor {
  /** The claim's lines in viewport pixels, asked again at every scroll; empty when its text has gone. */
  readonly lines: () => readonly Box[];
  /** Where it was clicked, in viewport pixels at that moment: the card keeps to that line. */
  readonly point?: { readonly x: number; readonly y: number };
}

export interface CardHost {
  /** Opens the card or, when it is open, shows the new content; moves focus into it when asked to. */
  show(props: CardProps, anchor: CardAnchor, options?: { readonly takeFocus?: boolean }): void;
  /** The same claim, newly known: after it was kept or edited. */
  update(props: CardProps): void;
  /** Closes it and gives focus back to where it was. */
  hide(): void;
  /** What was just done, with its Undo, at the bottom of the window. */
  toast(message: ToastMessage | undefined): void;
  readonly isOpen: boolean;
  /** Whether the person is in the card: it then stays when the pointer leaves. */
  readonly hasFocus: boolean;
  /** Whether an event came from the card, so that a click in it is not taken for a click beside it. */
  contains(event: Event): boolean;
}

interface CardHostOptions {
  /** Takes the card off the page for good. */
  readonly signal: AbortSignal;
  /** Closed, so that the page cannot read notes out of the card; a test may open it. */
  readonly shadow?: 'open' | 'closed';
}

/** Milliseconds between two looks at where the claim of the open card stands. */
const followMilliseconds = 200;

/** The card and what it reports, in an element beside `body`, moving nothing. */
export function createCardHost(document: Document, options: CardHostOptions): CardHost {
  const { signal } = options;
  const view = document.defaultView ?? window;
  const host = createPageHost(document, { ...options, name: 'claimlight-card', css: cardStyles });
  const frame = document.createElement('div');
  frame.className = 'frame';
  const toastRegion = document.createElement('div');
  toastRegion.className = 'toast-frame';
  host.root.append(frame, toastRegion);

  let open: { props: CardProps; anchor: CardAnchor } | undefined;
  let returnFocus: Element | null = null;
  let pendingPlacement = 0;
  let placedAt = '';
  let following: ReturnType<typeof setInterval> | undefined;

  const place = () => {
    pendingPlacement = 0;
    if (!open) return;
    const lines = open.anchor.lines().filter((box) => box.width > 0 && box.height > 0);
    const claim = boxAround(lines);
    if (!claim) return;
    placedAt = JSON.stringify(claim);
    frame.style.zoom = String(1 / host.zoom);
    toastRegion.style.zoom = frame.style.zoom;
    frame.style.maxHeight = 'none';
    const { width, height } = frame.getBoundingClientRect();
    const line = nearestLine(lines, open.anchor.point) ?? claim;
    const viewport = { width: document.documentElement.clientWidth, height: view.innerHeight };
    const placement = placeCard(claim, line, { width, height }, viewport);
    frame.style.maxHeight = `${placement.maxHeight}px`;
    frame.style.left = `${placement.left}px`;
    frame.style.top = `${placement.top}px`;
    frame.dataset['side'] = placement.side;
  };
  const placeSoon = () => {
    if (open && pendingPlacement === 0) pendingPlacement = view.requestAnimationFrame(place);
  };

  /** Fonts that arrive, text that grows, zoom: the claim moves without any event that tells. */
  const follow = () => {
    const claim = boxAround(open?.anchor.lines().filter((box) => box.width > 0 && box.height > 0) ?? []);
    if (claim && JSON.stringify(claim) !== placedAt) placeSoon();
  };

  const draw = () => {
    render(open ? <Card {...open.props} /> : null, frame);
    frame.hidden = !open;
  };

  const hide = () => {
    if (!open) return;
    open = undefined;
    clearInterval(following);
    draw();
    if (returnFocus instanceof view.HTMLElement && returnFocus.isConnected) {
      returnFocus.focus({ preventScroll: true });
    }
    returnFocus = null;
  };

  view.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  view.addEventListener('resize', placeSoon, { passive: true, signal });
  const resized = new view.ResizeObserver(placeSoon);
  resized.observe(frame);
  // Before the page's own handlers, which may let nothing through; in the card what is nearest closes first.
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && open && !host.contains(event)) open.props.onClose();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    resized.disconnect();
    clearInterval(following);
    render(null, frame);
    render(null, toastRegion);
  });

  return {
    show(props, anchor, { takeFocus = false } = {}) {
      if (signal.aborted) return;
      host.attach();
      if (!open) returnFocus = document.activeElement;
      open = { props, anchor };
      draw();
      place();
      clearInterval(following);
      following = setInterval(follow, followMilliseconds);
      if (takeFocus) frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    update(props) {
      if (!open) return;
      open = { ...open, props };
      draw();
      placeSoon();
    },
    hide,
    toast(message) {
      host.attach();
      const close = () => render(<Toast toast={undefined} onClose={close} />, toastRegion);
      render(<Toast toast={message} onClose={close} />, toastRegion);
    },
    get isOpen() {
      return open !== undefined;
    },
    get hasFocus() {
      return document.activeElement === host.element;
    },
    contains: host.contains,
  };
}

function nearestLine(lines: readonly Box[], point: CardAnchor['point']): Box | undefined {
  if (!point) return lines[0];
  return lines.find((box) => point.y >= box.top && point.y <= box.top + box.height) ?? lines[0];
}
