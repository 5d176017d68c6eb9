import { i18n } from '#i18n';
import { createPageHost } from '@/components/card/page-host';
import { placeCard } from '@/components/card/place-card';
import adderStyles from './selection-adder.css?inline';

export interface SelectionAdderOptions {
  readonly signal: AbortSignal;
  /** Whether the selection can be kept. */
  readonly canKeep: () => boolean;
  /** The button is shown: what keeping needs may be made ready. */
  readonly onOffer: () => void;
  readonly onKeep: () => void;
}

/** The selection settles before the button appears, so that it never flickers under a drag. */
const settleMilliseconds = 180;

/** A small button beside the reader's selection: any text can be made a claim, also where the detector saw nothing. */
export function offerSelection(document: Document, options: SelectionAdderOptions): void {
  const { signal, canKeep, onOffer, onKeep } = options;
  const host = createPageHost(document, { name: 'claimlight-adder', css: adderStyles, signal });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = i18n.t('adder.keep');
  host.root.append(button);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;

  const hide = (): void => {
    clearTimeout(timer);
    host.style({ display: 'none' });
  };
  const offer = (): void => {
    const selection = document.getSelection();
    if (isPointerDown || !selection || selection.isCollapsed || !canKeep()) {
      hide();
      return;
    }
    const box = [...selection.getRangeAt(0).getClientRects()].at(-1);
    if (!box) return;
    host.attach();
    host.style({ display: 'block', zoom: String(1 / host.zoom) });
    const { width, height } = host.element.getBoundingClientRect();
    const end = { left: box.right, top: box.top, width: 0, height: box.height };
    const { clientWidth } = document.documentElement;
    const view = { width: clientWidth, height: document.defaultView?.innerHeight ?? 0 };
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
  document.addEventListener('selectionchange', offerSoon, { signal });
  document.addEventListener('scroll', hide, { signal, passive: true, capture: true });
  document.addEventListener(
    'pointerdown',
    (event) => {
      isPointerDown = !host.contains(event);
      if (isPointerDown) hide();
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'pointerup',
    () => {
      isPointerDown = false;
      offerSoon();
    },
    { signal, passive: true },
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
}
