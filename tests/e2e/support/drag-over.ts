import type { Frame, Page } from 'puppeteer-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Selects words with the real mouse, as a reader does; in an open shadow root, or in a frame of the page too. */
export async function dragOver(page: Page, words: string, frame?: Frame): Promise<void> {
  const ends = frame ? await frame.evaluate(findEnds, words) : await page.evaluate(findEnds, words);
  const element = await frame?.frameElement();
  const corner = (await element?.evaluate((each) => {
    const { left, top } = each.getBoundingClientRect();
    return { x: left + each.clientLeft, y: top + each.clientTop };
  })) ?? { x: 0, y: 0 };
  await page.mouse.move(corner.x + ends.from.x, corner.y + ends.from.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + ends.to.x, corner.y + ends.to.y, { steps: 6 });
  await page.mouse.up();
}

/** Runs in the page: where words begin and end in the viewport, after scrolling to them. */
function findEnds(words: string): { readonly from: Point; readonly to: Point } {
  const roots: Node[] = [document.body];
  for (const element of document.querySelectorAll('*'))
    if (element.shadowRoot) roots.push(element.shadowRoot);
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const boxes = [...range.getClientRects()];
      const first = boxes[0];
      const last = boxes.at(-1);
      if (!first || !last) continue;
      return {
        from: { x: first.x + 1, y: first.y + first.height / 2 },
        to: { x: last.right - 1, y: last.y + last.height / 2 },
      };
    }
  }
  throw new Error(`"${words}" is not on the page`);
}
