import type { Article } from './article';
import { groundOf } from './ground';
import {
  documentSelector,
  type Ground,
  highlightName,
  highlightSheet,
  isStyledAhead,
} from './highlight-sheet';
import { markAt } from './hit-test';
import { latestArticle } from './latest-article';
import { type Mark, type MarkStyle, markStyles } from './mark';
import { type NearMarks, nearMarks, offsetInView } from './near-marks';
import { createOverlay, type Overlay } from './overlay';
import { createPace, framesOf, paintedAtOnce } from './pace';

/** Paints marks without touching the page's tree. */
export interface Highlighter {
  /**
   * Shows exactly these marks, replacing the former; offsets are those of `article`, or of the article last read from
   * the document. Marks whose nodes have gone are not painted; their ids are returned. Of more than 500 marks
   * those in and around what is in view are painted at once and others in the frames that follow, as long as these stay
   * short, or when the reader comes near them. The ids are those of marks painted at once.
   */
  paint(marks: readonly Mark[], article?: Article): readonly string[];
  /** The marks under a point of the viewport (CSS pixels), the shortest first; none when there is no text there. */
  at(x: number, y: number): readonly Mark[];
  /**
   * Paints again what the page has cleared from the registry or from its sheets, and everything where the ground has
   * become a light or a dark one since; true when there was something.
   */
  repair(): boolean;
  /** Whether the marks stay on paper; they do not until told. */
  keepOnPrint(keep: boolean): void;
  /** Takes every trace back. */
  clear(): void;
}

export interface HighlighterOptions {
  /** Keep the marks on paper; false when absent. */
  readonly print?: boolean;
  /** Clears and stops when aborted. */
  readonly signal?: AbortSignal;
}

/** Milliseconds between two looks at where the reader is, while the page is scrolled. */
const lookEvery = 100;

/**
 * One `Highlight` per style, never one per mark: browsers take seconds to paint thousands of highlights. The style sheet
 * goes in here, before there is anything to paint: a sheet with highlights makes the browser style the whole page again,
 * which is most of the cost of the first highlight, and it is better borne while the text is still being read.
 */
export function createHighlighter(document: Document, options: HighlighterOptions = {}): Highlighter {
  const registry = registryOf(document);
  /** What was painted in each registry, by name: the document's own and those of frames of its origin. */
  const painted = new Map<HighlightRegistry, Map<string, Highlight>>();
  const isAhead = isStyledAhead(document);
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  let print = options.print ?? false;
  let overlay: Overlay | undefined;
  let current: readonly Mark[] = [];
  let article: Article | undefined;
  let sheetLook = '';
  let ground: Ground = groundAround(document);
  /** What of many marks is painted; undefined when it is all of them. */
  let near: NearMarks | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const pace = createPace(framesOf(document.defaultView ?? window));

  const highlighter: Highlighter = {
    paint(marks, of = latestArticle(document)) {
      current = marks;
      article = of;
      if (of === undefined) return marks.map((mark) => mark.id);
      return showSome(of);
    },
    at(x, y) {
      return article === undefined ? [] : markAt(document, article, current, x, y);
    },
    repair() {
      if (article?.root && groundOf(article.root) !== ground) {
        showSome(article);
        return true;
      }
      let missing = false;
      for (const [names, highlights] of painted) {
        for (const [name, highlight] of highlights) {
          if (names.get(name) === highlight) continue;
          names.set(name, highlight);
          missing = true;
        }
      }
      for (const [root, sheet] of sheets) {
        if (root.adoptedStyleSheets.includes(sheet)) continue;
        root.adoptedStyleSheets.push(sheet);
        missing = true;
      }
      return missing;
    },
    keepOnPrint(keep) {
      if (keep === print) return;
      print = keep;
      if (registry !== undefined) style([document]);
      overlay?.keepOnPrint(keep);
    },
    clear() {
      for (const names of painted.keys()) register(names, new Map());
      painted.clear();
      for (const [root, sheet] of sheets) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      sheets.clear();
      overlay?.remove();
      overlay = undefined;
      current = [];
      article = undefined;
      near = undefined;
      pace.stop();
      sheetLook = '';
      clearTimeout(looking);
    },
  };
  if (registry !== undefined) style([document]);
  follow();
  options.signal?.addEventListener('abort', () => highlighter.clear(), { once: true });
  return highlighter;

  /** As many as the browser can be given now; more follow by themselves. */
  function showSome(of: Article): readonly string[] {
    near = current.length > paintedAtOnce ? nearMarks(current, of, pace.most) : undefined;
    const marks = near?.marks ?? current;
    if (current.length > paintedAtOnce) pace.follow(marks.length, () => showSome(of));
    else pace.stop();
    return show(marks, of);
  }

  function show(marks: readonly Mark[], of: Article): readonly string[] {
    const ranges = new Map<MarkStyle, StaticRange[]>();
    const inFrames = new Map<Document, Map<MarkStyle, StaticRange[]>>();
    const roots = new Set<Document | ShadowRoot>();
    const lost: string[] = [];
    for (const mark of marks) {
      const pieces = of.toStaticRanges(mark.start, mark.end);
      if (pieces.length === 0) lost.push(mark.id);
      for (const piece of pieces) {
        const owner = piece.startContainer.ownerDocument ?? document;
        roots.add(of.shadowRoots.length === 0 ? owner : rootOf(piece.startContainer, owner));
        addTo(owner === document ? ranges : framed(inFrames, owner), mark.style, piece);
      }
    }
    if (of.root !== undefined) ground = groundOf(of.root);
    if (registry === undefined) {
      overlay ??= createOverlay(document);
      overlay.keepOnPrint(print);
      overlay.show(ranges, ground);
      return lost;
    }
    style(roots);
    const used = new Map([[registry, ranges]]);
    for (const [frame, inFrame] of inFrames) {
      const own = registryOf(frame);
      if (own !== undefined) used.set(own, inFrame);
    }
    for (const names of painted.keys()) if (!used.has(names)) register(names, new Map());
    for (const [names, own] of used) register(names, own);
    return lost;
  }

  /** Of many marks, paints those the reader comes near; all of them on paper. */
  function follow(): void {
    const { signal } = options;
    const look = (): void => {
      looking = undefined;
      if (near === undefined || article === undefined) return;
      const here = offsetInView(article);
      if (here < near.from || here > near.to) showSome(article);
    };
    const lookSoon = (): void => {
      if (near !== undefined) looking ??= setTimeout(look, lookEvery);
    };
    document.addEventListener('scroll', lookSoon, {
      capture: true,
      passive: true,
      ...(signal && { signal }),
    });
    const paintAll = (): void => {
      if (near !== undefined && article !== undefined && print) show(current, article);
    };
    const paintNear = (): void => {
      if (near !== undefined && article !== undefined && print) show(near.marks, article);
    };
    document.defaultView?.addEventListener('beforeprint', paintAll, { ...(signal && { signal }) });
    document.defaultView?.addEventListener('afterprint', paintNear, { ...(signal && { signal }) });
  }

  /** Each root its own sheet: a rule in the document does not reach into shadow roots. */
  function style(roots: Iterable<Document | ShadowRoot>): void {
    const look = `${ground} ${print}`;
    if (look !== sheetLook) for (const [root, sheet] of sheets) sheet.replaceSync(rulesFor(root));
    sheetLook = look;
    for (const root of roots) {
      if (sheets.has(root) || rulesFor(root) === '') continue;
      const sheet = new (sheetClassOf(root))();
      sheet.replaceSync(rulesFor(root));
      root.adoptedStyleSheets.push(sheet);
      sheets.set(root, sheet);
    }
  }

  /** Where the file of rules was there before the page, the rules for paper alone are wanting. */
  function rulesFor(root: Document | ShadowRoot): string {
    if (root === document && isAhead) return print ? highlightSheet(ground, 'print', ':root') : '';
    const selector = 'host' in root ? '' : documentSelector(navigator.userAgent);
    return highlightSheet(ground, print ? 'all' : 'screen', selector);
  }

  function register(names: HighlightRegistry, ranges: ReadonlyMap<MarkStyle, readonly StaticRange[]>): void {
    const next = new Map<string, Highlight>();
    markStyles.forEach((markStyle, priority) => {
      const list = ranges.get(markStyle);
      if (list === undefined || list.length === 0) return;
      const highlight = new Highlight(...list);
      highlight.priority = priority;
      next.set(highlightName(markStyle, ground), highlight);
    });
    for (const name of painted.get(names)?.keys() ?? []) if (!next.has(name)) names.delete(name);
    for (const [name, highlight] of next) names.set(name, highlight);
    painted.set(names, next);
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
  return 'CSS' in view ? view.CSS.highlights : undefined;
}

function addTo(ranges: Map<MarkStyle, StaticRange[]>, style: MarkStyle, piece: StaticRange): void {
  const list = ranges.get(style);
  if (list === undefined) ranges.set(style, [piece]);
  else list.push(piece);
}

function framed(
  frames: Map<Document, Map<MarkStyle, StaticRange[]>>,
  frame: Document,
): Map<MarkStyle, StaticRange[]> {
  const known = frames.get(frame);
  if (known !== undefined) return known;
  const ranges = new Map<MarkStyle, StaticRange[]>();
  frames.set(frame, ranges);
  return ranges;
}

/** A constructed sheet serves the document whose window made it, and no other. */
function sheetClassOf(root: Document | ShadowRoot): typeof CSSStyleSheet {
  const view = ('defaultView' in root ? root : root.ownerDocument).defaultView;
  return view !== null && 'CSSStyleSheet' in view ? view.CSSStyleSheet : CSSStyleSheet;
}

function rootOf(node: Node, document: Document): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
