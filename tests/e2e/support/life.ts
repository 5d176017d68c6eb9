import type { Frame, Page } from 'puppeteer-core';
import type { KeptClaim, PageSummary } from '@/lib/messaging';
import { until } from '@/scripts/browser/until';
import type { Claimlight } from './use-claimlight';

/** The sentences highlighted in a page or a frame, joined; what stands in nodes that have left the page does not count. */
export function highlighted(page: Page | Frame): Promise<string> {
  const read = () =>
    [...((CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights ?? [])]
      .filter(([name]) => name === 'claimlight-claim')
      .flatMap(([, highlight]) => [...highlight])
      .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      })
      .join(' | ');
  return 'frames' in page ? page.evaluate(read) : page.evaluate(read);
}

export async function waitForHighlight(page: Page | Frame, words: string): Promise<void> {
  await until(
    async () => ((await highlighted(page)).includes(words) ? true : undefined),
    `"${words}" was not highlighted`,
  );
}

export async function waitForNoHighlight(page: Page | Frame, words = ''): Promise<void> {
  await until(async () => {
    const text = await highlighted(page);
    return (words ? text.includes(words) : text !== '') ? undefined : true;
  }, `"${words}" stayed highlighted`);
}

/** What the page's reading script says of it to the popup. */
export async function summary(claimlight: Claimlight, page: Page): Promise<PageSummary> {
  return answerOf(await claimlight.ask(page, 'page.summary')) as PageSummary;
}

/** Keeps the highlighted claim with these words. */
export async function keep(claimlight: Claimlight, page: Page, words: string): Promise<KeptClaim> {
  const { claims } = await summary(claimlight, page);
  const claim = claims.find(({ text }) => text.includes(words));
  if (!claim) throw new Error(`No claim with "${words}" to keep.`);
  return answerOf(await claimlight.ask(page, 'page.keep', claim.id)) as KeptClaim;
}

function answerOf(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null && 'value' in answer) return answer.value;
  throw new Error(`No answer from the page: ${JSON.stringify(answer)}`);
}

/** Calls a function that the fixture page defines. */
export async function act(page: Page, call: string): Promise<void> {
  await page.evaluate(call);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where words stand in the viewport. */
export function boxOf(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

/** Hears every message that pages' scripts send, and counts them by name for one tab. */
export async function hear(
  claimlight: Claimlight,
  page: Page,
): Promise<() => Promise<Readonly<Record<string, number>>>> {
  const tabId = await claimlight.tabId(page);
  await claimlight.control.evaluate((id) => {
    const heard: Record<string, number> = {};
    const scope = globalThis as unknown as {
      heard: Record<string, number>;
      chrome: {
        runtime: {
          onMessage: {
            addListener(
              listener: (message: { name?: string }, sender: { tab?: { id?: number } }) => void,
            ): void;
          };
        };
      };
    };
    scope.heard = heard;
    scope.chrome.runtime.onMessage.addListener((message, sender) => {
      if (sender.tab?.id === id && message.name) heard[message.name] = (heard[message.name] ?? 0) + 1;
    });
  }, tabId);
  return () =>
    claimlight.control.evaluate(() => (globalThis as unknown as { heard: Record<string, number> }).heard);
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
