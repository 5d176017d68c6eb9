import { isWithin, parentOf } from './composed-tree';
import { proseLength } from './prose';
import type { PageBlock } from './read-blocks';

/** Letters: shorter stretches of prose beside the body are teasers and labels. */
const minLead = 60;
/** Steps up from the body's element in which its other parts are looked for. */
const maxClimb = 4;
/** The share of prose among what a part says; less is a box of links and labels. */
const minProseShare = 0.6;

/**
 * Adds the parts of the article that do not stand in the element with most of its prose: the lead between headline and
 * body, and further elements made like it, as where advertisements divide a text into several columns or sections. Yields to be paused.
 */
export function* widenBody(
  believed: readonly PageBlock[],
  inside: readonly PageBlock[],
  root: Element,
): Generator<void, readonly PageBlock[], void> {
  const first = inside[0];
  if (first === undefined || believed.length === inside.length) return inside;
  const before = believed.slice(0, believed.indexOf(first));
  const headline = before.findLastIndex((block) => block.role === 'headline');
  const shape = shapeOf(root);
  yield;
  const paragraphs = paragraphShapes(inside);
  yield;
  const parent = parentOf(root);
  const added = new Set<PageBlock>(inside);
  for (const part of partsAround(believed, root)) {
    const isLead = headline >= 0 && part.blocks.every((block) => before.indexOf(block) > headline);
    const isAlike =
      shapeOf(part.element) === shape || part.blocks.every((block) => paragraphs.has(shapeOf(block.element)));
    const isBeside = parentOf(part.element) === parent && part.blocks.every(isBareParagraph);
    if ((isLead || isAlike || isBeside) && isProse(part.blocks))
      for (const block of part.blocks) added.add(block);
  }
  return added.size === inside.length ? inside : believed.filter((block) => added.has(block));
}

interface Part {
  readonly element: Element;
  readonly blocks: readonly PageBlock[];
}

/** The siblings of the body and of the elements around it, each with its blocks. */
function partsAround(believed: readonly PageBlock[], root: Element): readonly Part[] {
  const parts = new Map<Element, PageBlock[]>();
  const path = new Set<Element>();
  for (let at: Element | null = root, step = 0; at !== null && step <= maxClimb; at = parentOf(at), step++) {
    if (at.localName === 'body') break;
    path.add(at);
  }
  for (const block of believed) {
    if (isWithin(block.element, root)) continue;
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      const parent = parentOf(at);
      if (parent === null || !path.has(parent)) continue;
      const list = parts.get(at);
      if (list === undefined) parts.set(at, [block]);
      else list.push(block);
      break;
    }
  }
  return [...parts].map(([element, blocks]) => ({ element, blocks }));
}

function isProse(blocks: readonly PageBlock[]): boolean {
  let prose = 0;
  let length = 0;
  for (const block of blocks) {
    prose += proseLength(block);
    length += block.text.length;
    if (block.role === 'heading' && block.linkLength > 0) return false;
  }
  return prose >= minLead && prose >= minProseShare * length;
}

/** A paragraph without a class right beside the body is one of its own. */
function isBareParagraph(block: PageBlock): boolean {
  return block.element.localName === 'p' && !block.element.hasAttribute('class') && block.linkLength === 0;
}

/** Tag and classes without figures: `story-body-1` and `story-body-2` are alike. Nothing where there are no classes. */
function shapeOf(element: Element): string | undefined {
  const names = element.getAttribute('class')?.trim();
  return names ? `${element.localName} ${names.replace(/\d+/g, '')}` : undefined;
}

function paragraphShapes(blocks: readonly PageBlock[]): ReadonlySet<string | undefined> {
  const shapes = new Set(
    blocks.filter((block) => proseLength(block) > 0).map((block) => shapeOf(block.element)),
  );
  shapes.delete(undefined);
  return shapes;
}
