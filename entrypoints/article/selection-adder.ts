import { i18n } from '#i18n';
import { createPageHost } from '@/components/card/page-host';
import { placeCard } from '@/components/card/place-card';
import { boxesInView } from '@/lib/page';
import adderStyles from './selection-adder.css?inline';

export interface SelectionAdderOptions {
  readonly signal: AbortSignal;
  /** What is selected, where it can be kept. */
  readonly selected: () => Range | undefined;
  /** The button is shown: what keeping needs may be made ready. */
  readonly onOffer: () => void;
  readonly onKeep: () => void;
}

/** The selection settles before the button appears, so that it never flickers under a drag. */
const settleMilliseconds = 180;

/** The button beside the reader's selection. */
export interface SelectionAdder {
  /** Offers it in a frame of the page's origin too; the second time for the same document does nothing. */
  include(frame: Document): void;
}

/** A small button beside the reader's selection: any text can be made a claim, also where the detector saw nothing. */
export function offerSelection(page: Document, options: SelectionAdderOptions): SelectionAdder {
  const { signal, selected, onOffer, onKeep } = options;
  const host = createPageHost(page, { name: 'claimlight-adder', css: adderStyles, signal });
  const button = page.createElement('button');
  button.type = 'button';
  host.root.append(button);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;

  const hide = (): void => {
    clearTimeout(timer);
    host.style({ display: 'none' });
  };
  const offer = (): void => {
    const range = isPointerDown ? undefined : selected();
    const box = range && boxesInView(range, page).at(-1);
    if (!box) {
      hide();
      return;
    }
    // Not before the first offer: the browser fetches all words when it is asked for one.
    button.textContent ||= i18n.t('adder.keep');
    host.attach();
    host.style({ display: 'block', zoom: String(1 / host.zoom) });
    const { width, height } = host.element.getBoundingClientRect();
    const end = { left: box.right, top: box.top, width: 0, height: box.height };
    const { clientWidth } = page.documentElement;
    const view = { width: clientWidth, height: page.defaultView?.innerHeight ?? 0 };
    const { left, top } = placeCard(end, end, { width, height }, view);
    host.style({ left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
    onOffer();
  };
  const offerSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(offer, settleMilliseconds);
  };

  hide();
  // Pressing the button must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    hide();
    onKeep();
  });

  /** Before the page's own handlers, which may let nothing through. */
  const listening = { signal, passive: true, capture: true };
  const followed = new WeakSet<Document>();
  listen(page);
  return { include: listen };

  function listen(document: Document): void {
    if (followed.has(document)) return;
    followed.add(document);
    document.addEventListener('selectionchange', offerSoon, { signal });
    document.addEventListener('scroll', hide, listening);
    document.addEventListener(
      'pointerdown',
      (event) => {
        isPointerDown = !host.contains(event);
        if (isPointerDown) hide();
      },
      listening,
    );
    const release = (): void => {
      isPointerDown = false;
      offerSoon();
    };
    document.addEventListener('pointerup', release, listening);
    // The pointer drags something, or scrolls: it is not heard of again.
    document.addEventListener('pointercancel', release, listening);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
  }
}
