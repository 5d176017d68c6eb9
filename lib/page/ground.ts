import { parentOf } from './composed-tree';
import type { Ground } from './highlight-sheet';

/** Relative luminance (WCAG) from which a ground counts as light: dark text reads better on it than light text. */
const lightFrom = 0.18;

/** Whether an element's text stands on a light or a dark ground. Reads the style of its ancestors, never the layout. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance > lightFrom ? 'light' : 'dark';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const prefersDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Of sRGB; near enough for telling light from dark. */
const gamma = 2.2;
/** A colour more transparent than this leaves the ground to what lies behind it. */
const minOpacity = 0.5;

/**
 * Of a colour as it is computed: `rgb()`, `color()` with shares of red, green and blue, or one that begins with its
 * lightness (`oklch()`, `oklab()`, `lab()`, `lch()`); undefined when it lets the ground behind it through.
 */
function luminanceOf(color: string): number | undefined {
  const [first = 0, second = 0, third, opacity = 1] = (color.match(/(?<=[( ])[\d.e-]+/g) ?? []).map(Number);
  if (third === undefined || opacity < minOpacity) return undefined;
  if (/^(?:ok)?l/.test(color)) return (color.startsWith('o') ? first : first / 100) ** 3;
  const [red = 0, green = 0, blue = 0] = [first, second, third].map(
    (part) => (color.startsWith('r') ? part / 255 : part) ** gamma,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
