import type { Plugin } from 'vite';

/**
 * Terser leaves 4 % less of the reading script than esbuild does. A function called where it stands, as each of our
 * scripts is one, gets its brackets: by them V8 knows to compile it at once, not to look it over first and again then.
 */
export const terserOptions = {
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, hoist_funs: true },
  format: { wrap_iife: true, wrap_func_args: false },
} as const;

/**
 * Writes the long word lists of the detector without the line breaks and blanks that make them readable: a break
 * beside the `|` that parts two phrases says nothing. Lists of lines, which have no `|` at a break, stay as they are.
 * In the sets of words beside the rules (`wordSet`) a break is a blank like any other.
 */
export function trimWordLists(): Plugin {
  return {
    name: 'trim-word-lists',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/claims\/[^?]*\.ts$/.test(id)) return undefined;
      if (!id.includes('/languages/')) {
        return {
          code: code.replace(/(?<=wordSet\(\s*)`[^`$]*`/g, (list) => list.replace(/\s+/g, ' ')),
          map: null,
        };
      }
      const trimmed = code.replace(/`[^`$]*`/g, (list) => list.replace(/\|\s*\n\s*|\s*\n\s*\|/g, '|'));
      return { code: trimmed, map: null };
    },
  };
}
