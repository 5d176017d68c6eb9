import { isWithin, parentOf } from './composed-tree';
import { proseLength } from './prose';
import type { PageBlock } from './read-blocks';

/** "3/14", "3 / 14 Title", "3 of 14": the number of a picture in a series. */
const pictureNumber = /^\d{1,3} ?(?:\/|of|von|sur|de|из) ?\d{1,3}\b/i;
/** UTF-16 units: a number begins a title or stands alone. */
const maxTitle = 120;
/** As many numbered pictures make a series. */
const minPictures = 3;
/** Steps up from a number in which the element of the whole series is looked for. */
const maxClimb = 6;
/** Letters: less beside the series is only its introduction, and the series is the article. */
const minBeside = 500;

/**
 * Drops the texts of picture series: they can hold more prose than the article they stand in, and would be taken for it.
 * A page that is such a series keeps it.
 */
export function dropGalleries(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const numbered = blocks.filter((block) => block.text.length <= maxTitle && pictureNumber.test(block.text));
  if (numbered.length < minPictures) return blocks;
  const counts = new Map<Element, number>();
  for (const { element } of numbered) {
    let at: Element | null = element;
    for (let step = 0; step < maxClimb && at !== null; step++, at = parentOf(at))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const series = [...counts].find(([, count]) => count >= minPictures && count >= numbered.length / 2)?.[0];
  if (series === undefined) return blocks;
  const beside = blocks.filter((block) => !isWithin(block.element, series));
  const prose = beside.reduce((sum, block) => sum + proseLength(block), 0);
  return prose >= minBeside ? beside : blocks;
}
