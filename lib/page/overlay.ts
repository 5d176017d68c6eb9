import { type Ground, lookOf } from './highlight-sheet';
import { type MarkStyle, markStyles } from './mark';

/** Boxes drawn over the text, for browsers without the Highlight API. */
export interface Overlay {
  show(ranges: ReadonlyMap<MarkStyle, readonly StaticRange[]>, ground: Ground): void;
  /** Whether the boxes stay on paper; they do not until told. */
  keepOnPrint(keep: boolean): void;
  remove(): void;
}

/**
 * One host outside `<body>`, so that no node is added among the page's own; its boxes live in a closed shadow root, let
 * every click through, and are drawn again when the layout changes.
 */
export function createOverlay(document: Document): Overlay {
  const host = document.createElement('claimlight-overlay');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText =
    'all:initial;position:absolute;top:0;left:0;width:0;height:0;pointer-events:none;z-index:2147483646';
  const layer = host.attachShadow({ mode: 'closed' });
  let draw = (): void => {};
  const observer = new ResizeObserver(() => draw());
  observer.observe(document.documentElement);
  document.documentElement.append(host);
  const stop = new AbortController();
  const { signal } = stop;
  let print = false;
  let drawing = 0;
  const view = document.defaultView;
  // Boxes stand in the page's own coordinates: scrolling the page itself moves them along.
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target === document || drawing !== 0 || view === null) return;
      drawing = view.requestAnimationFrame(() => {
        drawing = 0;
        if (!signal.aborted) draw();
      });
    },
    { capture: true, passive: true, signal },
  );
  view?.addEventListener('beforeprint', () => host.style.setProperty('display', print ? 'block' : 'none'), {
    signal,
  });
  view?.addEventListener('afterprint', () => host.style.setProperty('display', 'block'), { signal });

  return {
    show(ranges, ground) {
      draw = () => layer.replaceChildren(...boxes(document, ranges, ground));
      draw();
    },
    keepOnPrint(keep) {
      print = keep;
    },
    remove() {
      stop.abort();
      observer.disconnect();
      host.remove();
    },
  };
}

function boxes(
  document: Document,
  ranges: ReadonlyMap<MarkStyle, readonly StaticRange[]>,
  ground: Ground,
): HTMLElement[] {
  const view = document.defaultView;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  const list: HTMLElement[] = [];
  for (const style of markStyles) {
    const { hue, fill, underline, thickness } = lookOf(style, ground);
    const line = underline === 'wavy' ? 'dashed' : underline;
    for (const piece of ranges.get(style) ?? []) {
      const range = document.createRange();
      range.setStart(piece.startContainer, piece.startOffset);
      range.setEnd(piece.endContainer, piece.endOffset);
      for (const rect of range.getClientRects()) {
        if (rect.width === 0) continue;
        const box = document.createElement('i');
        box.style.cssText = `position:absolute;box-sizing:border-box;left:${rect.left + left}px;top:${rect.top + top}px;width:${rect.width}px;height:${rect.height}px;background:${fill};border-bottom:${thickness}px ${line} ${hue}`;
        list.push(box);
      }
    }
  }
  return list;
}
