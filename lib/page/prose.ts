import type { PageBlock } from './read-blocks';

/** More of a block in links than this is a list of links, not prose. */
export const maxLinkedShare = 0.5;
/** UTF-16 units: a block shorter than this says nothing about where the article is. */
const minLength = 50;
/** What text without any sentence mark counts for: a menu, a table of figures, a poem. */
const unpunctuatedShare = 0.25;

/** Asked several times in each reading, and in the next of the same blocks. */
const known = new WeakMap<PageBlock, number>();

/** How much of a block reads like sentences and does not stand in links, in letters; 0 for captions and titles. */
export function proseLength(block: PageBlock): number {
  const length = known.get(block) ?? measure(block);
  known.set(block, length);
  return length;
}

function measure(block: PageBlock): number {
  const own = block.text.length - block.linkLength;
  if (own * densityOf(block.text) < minLength || block.linkLength > maxLinkedShare * block.text.length)
    return 0;
  if (block.role === 'caption' || block.role === 'headline' || block.role === 'heading') return 0;
  const prose = own * densityOf(block.text);
  return /[.!?。！？…،।:;"”’)]/.test(block.text) ? prose : prose * unpunctuatedShare;
}

/** A Chinese or Japanese character says as much as this many letters. */
const ideographWeight = 2.5;
/** UTF-16 units looked at to tell the script. */
const scriptSample = 40;

function densityOf(text: string): number {
  return /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text.slice(0, scriptSample)) ? ideographWeight : 1;
}
