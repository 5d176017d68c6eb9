import type { SelectionButton } from '@/components/card';
import { boxesInView } from '@/lib/page';

export interface SelectionAdderOptions {
  readonly signal: AbortSignal;
  /** Loads the button when something is first selected; after a failure the next selection tries again. */
  readonly load: () => Promise<SelectionButton>;
  /** What is selected, where it can be kept. */
  readonly selected: () => Range | undefined;
  /** The button is shown: what keeping needs may be made ready. */
  readonly onOffer: () => void;
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
  const { signal, load, selected, onOffer } = options;
  let button: SelectionButton | undefined;
  let isLoading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;

  const hide = (): void => {
    clearTimeout(timer);
    button?.hide();
  };
  const offer = (): void => {
    const range = isPointerDown ? undefined : selected();
    const box = range && boxesInView(range, page).at(-1);
    if (!box) hide();
    else if (button) {
      button.show(box);
      onOffer();
    } else if (!isLoading) void prepare();
  };
  /** What is selected when the button has come is offered. */
  const prepare = async (): Promise<void> => {
    isLoading = true;
    try {
      button = await load();
      offer();
    } catch (error) {
      if (!signal.aborted) console.error('Claimlight could not offer to keep the selection:', error);
    }
    isLoading = false;
  };
  const offerSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(offer, settleMilliseconds);
  };

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
        isPointerDown = !button?.contains(event);
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
