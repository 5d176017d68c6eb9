import type { Ground } from './highlight-sheet';

/** Relative luminance (WCAG) from which a ground counts as light: dark text reads better on it than light text. */
const lightFrom = 0.18;

/** Whether an element's text stands on a light or a dark ground. Reads the style of its ancestors, never the layout. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance > lightFrom ? 'light' : 'dark';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** A colour more transparent than this leaves the ground to what lies behind it. */
const minOpacity = 0.5;

/** Understands the `rgb()`/`rgba()` in which computed colours are given; anything else is skipped as unknown. */
function luminanceOf(color: string): number | undefined {
  const match = /^rgba?\((\d+(?:\.\d+)?),? ?(\d+(?:\.\d+)?),? ?(\d+(?:\.\d+)?)(?:[,/ ]+([\d.]+))?\)$/.exec(
    color,
  );
  if (match === null || Number(match[4] ?? 1) < minOpacity) return undefined;
  const [red = 0, green = 0, blue = 0] = [match[1], match[2], match[3]].map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
