import { isElement, isShadowRoot, parentOf } from './composed-tree';

const inlineTags: ReadonlySet<string> = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RB RUBY S SAMP SMALL
  SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR SLOT MATH`.split(/\s+/),
);

/** Elements whose name says little; their style decides when they carry any attribute by which it may be set. */
const usuallyBlock: ReadonlySet<string> = new Set(['DIV', 'SECTION']);

/** UTF-16 units: a floated element no longer than this is an initial letter that belongs to its word. */
const maxInitialLength = 4;

/**
 * Whether an element runs in the line of the text around it. Names decide where nothing is styled; custom elements and
 * elements with a class or style are asked for theirs.
 */
export function isInline(element: Element, tag = element.tagName.toUpperCase()): boolean {
  const byName = inlineTags.has(tag);
  const isCustom = tag.includes('-');
  if (!isCustom && !((byName || usuallyBlock.has(tag)) && mayBeStyled(element))) return byName;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? '';
  if (display === '' || display === 'none') return byName;
  if (/^(?:inline|ruby)/.test(display)) return byName || isCustom || display === 'inline';
  if (display === 'contents') return byName;
  return byName && style?.float !== 'none' && element.textContent.trim().length <= maxInitialLength;
}

/** The nearest element around a node, or the node itself, that is a block of its own. */
export function holderOf(node: Node): Element {
  let at: Element | null = isElement(node) ? node : isShadowRoot(node) ? node.host : node.parentElement;
  while (at !== null && isInline(at)) at = parentOf(at);
  return at ?? (node.ownerDocument ?? document).documentElement;
}

function mayBeStyled(element: Element): boolean {
  return element.hasAttribute('class') || element.hasAttribute('style');
}

/** Links: as many in one inline element are a box of related links that a style takes out of the line. */
const minLinksInList = 3;
/** The share of such an element's text that stands in its links. */
const linkListShare = 0.7;

/** Whether an inline element is a list of links: a pop-up of related stories set inside a sentence. */
export function isInlineLinkList(element: Element): boolean {
  if (element.localName !== 'span' || !element.hasAttributes()) return false;
  const links = element.getElementsByTagName('a');
  if (links.length < minLinksInList) return false;
  // A name with such a pop-up behind it: the name stays, the pop-up goes when its turn comes.
  for (const child of element.children) if (isInlineLinkList(child)) return false;
  let linked = 0;
  for (const link of links) linked += link.textContent.length;
  return linked > linkListShare * element.textContent.trim().length;
}
