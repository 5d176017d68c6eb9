/** An element of ours outside the page's own tree: nothing in it moves the page or is reached by the page's styles. */
export interface PageHost {
  readonly element: HTMLElement;
  /** Where our content goes. */
  readonly root: ShadowRoot;
  /** Puts it on the page, above everything, also above what the page has put there since. */
  attach(): void;
  /** Sets styles of the element itself that no sheet of the page overrides. */
  style(properties: Readonly<Record<string, string>>): void;
  /** By how much the page zooms its root: places in the window's own pixels are to be divided by it. */
  readonly zoom: number;
  /** Whether an event came from inside. */
  contains(event: Event): boolean;
}

interface PageHostOptions {
  /** The element's name, as the page sees it. */
  readonly name: string;
  readonly css: string;
  /** Takes it off the page for good. */
  readonly signal: AbortSignal;
  /** Closed, so that the page cannot read a person's notes; a test may open it. */
  readonly shadow?: 'open' | 'closed';
}

/** What is typed into our fields must not set off the page's own shortcuts. */
const typing = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'copy', 'cut'] as const;

/**
 * The card and the button beside a selection stand in one of these. It hangs on the document element, beside `body`, so
 * that it is never part of an article, is fixed, so that it never moves the layout, and goes into the top layer, which
 * spares us the war of z-indexes; where the page takes it out of that the z-index has to do.
 */
export function createPageHost(document: Document, options: PageHostOptions): PageHost {
  const { name, css, signal, shadow = 'closed' } = options;
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: shadow });
  root.adoptedStyleSheets = [createSheet(document, css)];
  const style = (properties: Readonly<Record<string, string>>): void => {
    for (const [property, value] of Object.entries(properties))
      element.style.setProperty(property, value, 'important');
  };
  style({ all: 'initial', position: 'fixed', 'z-index': '2147483647', inset: '0 auto auto 0' });
  for (const type of typing) element.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    root,
    attach() {
      if (signal.aborted) return;
      if (!element.isConnected) document.documentElement.append(element);
      element.popover = 'manual';
      // Put there last it lies above what the page has put there since; to put it there again takes the focus from it.
      if (document.activeElement !== element) element.hidePopover();
      element.togglePopover(true);
    },
    style,
    get zoom() {
      return document.documentElement.currentCSSZoom ?? 1;
    },
    contains: (event) => event.composedPath().includes(element),
  };
}

/** Constructed sheets are exempt from a page's Content Security Policy. */
function createSheet(document: Document, css: string): CSSStyleSheet {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
