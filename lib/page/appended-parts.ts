import type { Article } from './article';
import { parentOf } from './composed-tree';
import { blocksOf } from './create-article';

/** A stretch of an article's text that stands in an element of its own. */
export interface Part {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/**
 * The articles that stand in a page beside the one it opened with: elements with a headline of their own, or called
 * `<article>`, that hold none of the first one's blocks. Paragraphs that are merely loaded later are none.
 */
export function appendedParts(article: Article, first: ReadonlySet<object>): readonly Part[] {
  const { root, blocks } = article;
  if (root === undefined) return [];
  const parts = new Map<Element, { start: number; end: number; isFirst: boolean }>();
  blocksOf(article).forEach((block, at) => {
    const element = childOf(root, block.element);
    const place = blocks[at];
    if (element === undefined || place === undefined) return;
    const part = parts.get(element) ?? { start: place.start, end: place.end, isFirst: false };
    part.end = place.end;
    part.isFirst ||= first.has(block.element);
    parts.set(element, part);
  });
  return [...parts]
    .filter(([element, { isFirst }]) => !isFirst && isArticleElement(element))
    .map(([element, { start, end }]) => ({ element, start, end }));
}

/** The title a part gives itself. */
export function headlineOf({ element }: Part): string | undefined {
  return element.querySelector('h1,h2')?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

function isArticleElement(element: Element): boolean {
  return element.localName === 'article' || element.querySelector('article,h1') !== null;
}

/** The child of `root` in which an element stands; undefined when it is the root itself or outside. */
function childOf(root: Element, element: Element): Element | undefined {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (parentOf(at) === root) return at;
  return undefined;
}
