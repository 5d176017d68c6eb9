import { render } from 'preact';
import { i18n } from '#i18n';
import adderStyles from './selection-adder.css?inline';
import { createShadowHost } from './shadow-host';

export interface SelectionAdderOptions {
  readonly signal: AbortSignal;
  /** Whether the selection can be kept. */
  readonly canKeep: () => boolean;
  readonly onKeep: () => void;
}

/** The selection settles before the button appears, so that it never flickers under a drag. */
const settleMilliseconds = 180;

/** A small button beside the reader's selection: any text can be made a claim, also where the detector saw nothing. */
export function offerSelection(document: Document, options: SelectionAdderOptions): void {
  const { signal, canKeep, onKeep } = options;
  const host = createShadowHost(document, 'claimlight-adder', adderStyles, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;

  const hide = (): void => {
    clearTimeout(timer);
    host.hide();
  };
  const offer = (): void => {
    const selection = document.getSelection();
    if (isPointerDown || !selection || selection.isCollapsed || !canKeep()) {
      hide();
      return;
    }
    const box = [...selection.getRangeAt(0).getClientRects()].at(-1);
    if (!box) return;
    host.show();
    host.placeBeside({ top: box.top, bottom: box.bottom, left: box.right, right: box.right });
  };
  const offerSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(offer, settleMilliseconds);
  };

  render(
    <button
      type="button"
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        hide();
        onKeep();
      }}
    >
      {i18n.t('adder.keep')}
    </button>,
    host.mount,
  );
  signal.addEventListener('abort', () => render(null, host.mount));
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
