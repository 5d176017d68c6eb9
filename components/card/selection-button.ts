import { i18n } from '#i18n';
import { createPageHost } from './page-host';
import { type Box, placeCard } from './place-card';
import buttonStyles from './selection-button.css?inline';

export interface SelectionButtonOptions {
  readonly signal: AbortSignal;
  readonly onKeep: () => void;
}

/** The button that keeps what the reader has selected. */
export interface SelectionButton {
  /** Shows it beside the end of a selection's last box, in CSS pixels of the viewport. */
  show(box: Box): void;
  hide(): void;
  /** Whether an event came from it. */
  contains(event: Event): boolean;
}

export function createSelectionButton(document: Document, options: SelectionButtonOptions): SelectionButton {
  const { signal, onKeep } = options;
  const host = createPageHost(document, { name: 'claimlight-adder', css: buttonStyles, signal });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = i18n.t('adder.keep');
  host.root.append(button);
  const hide = (): void => host.style({ display: 'none' });
  // Pressing the button must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    hide();
    onKeep();
  });
  return {
    show(box) {
      host.attach();
      host.style({ display: 'block', zoom: String(1 / host.zoom) });
      const { width, height } = host.element.getBoundingClientRect();
      const end = { left: box.left + box.width, top: box.top, width: 0, height: box.height };
      const view = {
        width: document.documentElement.clientWidth,
        height: document.defaultView?.innerHeight ?? 0,
      };
      const { left, top } = placeCard(end, end, { width, height }, view);
      host.style({ left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
    },
    hide,
    contains: host.contains,
  };
}
