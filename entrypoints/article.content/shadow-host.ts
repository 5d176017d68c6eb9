/** An element of ours outside the page's own tree: nothing in it moves the page or is reached by the page's styles. */
export interface ShadowHost {
  readonly mount: HTMLElement;
  /** Puts it beside a passage, in viewport coordinates, without covering it. */
  placeBeside(passage: PassageBox): void;
  show(): void;
  hide(): void;
  contains(event: Event): boolean;
}

/** Where the passage stands in the viewport, CSS pixels. */
export interface PassageBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const gapPixels = 8;
const marginPixels = 12;

/**
 * The root is closed: a page's script must not read a person's notes. The host hangs on the document element, beside
 * `body`, so that it is never part of an article, and is fixed, so that it never moves the layout.
 */
export function createShadowHost(
  document: Document,
  name: string,
  css: string,
  signal: AbortSignal,
): ShadowHost {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('div');
  root.append(style, mount);
  setStyle(element, {
    all: 'initial',
    position: 'fixed',
    'z-index': '2147483647',
    inset: '0 auto auto 0',
    display: 'none',
  });
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  // Keys typed into our fields are not the page's shortcuts.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'input',
    'beforeinput',
    'paste',
    'copy',
    'cut',
  ] as const) {
    mount.addEventListener(type, (event) => event.stopPropagation());
  }

  return {
    mount,
    placeBeside(passage) {
      // A page that zooms its root by style zooms us with it; places are in the window's own pixels.
      setStyle(element, { zoom: String(1 / (document.documentElement.currentCSSZoom ?? 1)) });
      const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
      const { width, height } = element.getBoundingClientRect();
      const roomBelow = innerHeight - passage.bottom;
      const isBelow = roomBelow >= height + gapPixels + marginPixels || roomBelow >= passage.top;
      const top = isBelow ? passage.bottom + gapPixels : passage.top - gapPixels - height;
      const left = Math.min(passage.left, innerWidth - width - marginPixels);
      setStyle(element, {
        top: `${Math.round(clamp(top, marginPixels, innerHeight - height - marginPixels))}px`,
        left: `${Math.round(Math.max(marginPixels, left))}px`,
      });
    },
    show() {
      if (!element.isConnected) document.documentElement.append(element);
      setStyle(element, { display: 'block' });
    },
    hide() {
      setStyle(element, { display: 'none' });
    },
    contains: (event) => event.composedPath().includes(element),
  };
}

/** As important, so that no sheet of the page reaches the host. */
function setStyle(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(properties))
    element.style.setProperty(property, value, 'important');
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
