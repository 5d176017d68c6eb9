import type { Article } from './article';
import { groundOf } from './ground';
import { type Ground, highlightName, highlightSheet } from './highlight-sheet';
import { markAt } from './hit-test';
import { latestArticle } from './latest-article';
import { type Mark, type MarkStyle, markStyles } from './mark';
import { createOverlay, type Overlay } from './overlay';

/** Paints marks without touching the page's tree. */
export interface Highlighter {
  /**
   * Shows exactly these marks, replacing the former; offsets are those of `article`, or of the article last read from
   * the document. Marks whose nodes have gone are not painted; their ids are returned.
   */
  paint(marks: readonly Mark[], article?: Article): readonly string[];
  /** The marks under a point of the viewport (CSS pixels), the shortest first; none when there is no text there. */
  at(x: number, y: number): readonly Mark[];
  /** Paints again what the page has cleared from the registry or from its sheets; true when there was something. */
  repair(): boolean;
  /** Takes every trace back. */
  clear(): void;
}

export interface HighlighterOptions {
  /** Keep the marks on paper; false when absent. */
  readonly print?: boolean;
  /** Clears and stops when aborted. */
  readonly signal?: AbortSignal;
}

/**
 * One `Highlight` per style, never one per mark: browsers take seconds to paint thousands of highlights. The style sheet
 * goes in here, before there is anything to paint: a sheet with highlights makes the browser style the whole page again,
 * which is most of the cost of the first highlight, and it is better borne while the text is still being read.
 */
export function createHighlighter(document: Document, options: HighlighterOptions = {}): Highlighter {
  const registry = registryOf(document);
  const painted = new Map<MarkStyle, Highlight>();
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  let overlay: Overlay | undefined;
  let current: readonly Mark[] = [];
  let article: Article | undefined;
  let sheetText = '';
  let ground: Ground = groundAround(document);

  const highlighter: Highlighter = {
    paint(marks, of = latestArticle(document)) {
      current = marks;
      article = of;
      if (of === undefined) return marks.map((mark) => mark.id);
      const ranges = new Map<MarkStyle, StaticRange[]>();
      const roots = new Set<Document | ShadowRoot>();
      const lost: string[] = [];
      for (const mark of marks) {
        const pieces = of.toStaticRanges(mark.start, mark.end);
        if (pieces.length === 0) lost.push(mark.id);
        const list = ranges.get(mark.style);
        if (list === undefined) ranges.set(mark.style, [...pieces]);
        else list.push(...pieces);
        for (const piece of pieces) roots.add(rootOf(piece.startContainer, document));
      }
      if (of.root !== undefined) ground = groundOf(of.root);
      if (registry === undefined) {
        overlay ??= createOverlay(document);
        overlay.show(ranges, ground);
      } else {
        style(roots);
        register(registry, ranges);
      }
      return lost;
    },
    at(x, y) {
      return article === undefined ? [] : markAt(document, article, current, x, y);
    },
    repair() {
      if (registry === undefined || painted.size === 0) return false;
      let missing = false;
      for (const [markStyle, highlight] of painted) {
        if (registry.get(highlightName(markStyle)) === highlight) continue;
        registry.set(highlightName(markStyle), highlight);
        missing = true;
      }
      for (const [root, sheet] of sheets) {
        if (root.adoptedStyleSheets.includes(sheet)) continue;
        root.adoptedStyleSheets.push(sheet);
        missing = true;
      }
      return missing;
    },
    clear() {
      for (const markStyle of painted.keys()) registry?.delete(highlightName(markStyle));
      painted.clear();
      for (const [root, sheet] of sheets) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      sheets.clear();
      overlay?.remove();
      overlay = undefined;
      current = [];
      article = undefined;
      sheetText = '';
    },
  };
  if (registry !== undefined) style([document]);
  options.signal?.addEventListener('abort', () => highlighter.clear(), { once: true });
  return highlighter;

  /** Each root its own sheet: a rule in the document does not reach into shadow roots. */
  function style(roots: Iterable<Document | ShadowRoot>): void {
    const text = highlightSheet(ground, options.print ?? false);
    if (text !== sheetText) for (const sheet of sheets.values()) sheet.replaceSync(text);
    sheetText = text;
    for (const root of roots) {
      if (sheets.has(root)) continue;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets.push(sheet);
      sheets.set(root, sheet);
    }
  }

  function register(names: HighlightRegistry, ranges: ReadonlyMap<MarkStyle, readonly StaticRange[]>): void {
    markStyles.forEach((markStyle, priority) => {
      const list = ranges.get(markStyle);
      if (list === undefined || list.length === 0) {
        if (painted.delete(markStyle)) names.delete(highlightName(markStyle));
        return;
      }
      const highlight = new Highlight(...list);
      highlight.priority = priority;
      painted.set(markStyle, highlight);
      names.set(highlightName(markStyle), highlight);
    });
  }
}

function groundAround(document: Document): Ground {
  const element = latestArticle(document)?.root ?? document.body;
  return element === null ? 'light' : groundOf(element);
}

/** The page's registry: shared by the page and every content script of the document; undefined in old browsers. */
function registryOf(document: Document): HighlightRegistry | undefined {
  const view = document.defaultView;
  if (view === null || typeof Highlight === 'undefined') return undefined;
  return 'CSS' in view ? CSS.highlights : undefined;
}

function rootOf(node: Node, document: Document): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
