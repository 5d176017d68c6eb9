import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Finds, clicks and fills what a person would, by the words they see. The same in both browsers, where the drivers'
 * own queries by accessible name differ.
 */
const clickable = 'button, summary, a, label, [role="button"], [role="tab"], [role="option"]';

/** Clicks the first visible thing whose accessible name or text is `name`, or else contains it. */
export async function click(page: Page, name: string): Promise<void> {
  const element = await until(() => findByName(page, clickable, name), `nothing to click called "${name}"`);
  await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await element.click();
}

export async function isShown(page: Page, name: string): Promise<boolean> {
  return (await findByName(page, clickable, name)) !== undefined;
}

/** Types into the field with that label, replacing what is there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await until(() => findField(page, label), `no field called "${label}"`);
  await field.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await field.click();
  // After the click, which would have undone the selection.
  await field.evaluate((node) => {
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) node.select();
  });
  await field.type(text);
}

export async function readField(page: Page, label: string): Promise<string> {
  const field = await until(() => findField(page, label), `no field called "${label}"`);
  return field.evaluate((node) => ('value' in node ? String(node.value) : ''));
}

/** The page's visible text. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { innerText } = document.body;
    return innerText;
  });
}

export async function waitForText(page: Page, text: string): Promise<void> {
  await until(
    async () => ((await textOf(page)).includes(text) ? true : undefined),
    `the page does not say "${text}"`,
  );
}

async function findByName(page: Page, selector: string, name: string): Promise<ElementHandle | undefined> {
  const handle = await page.evaluateHandle(
    (css, wanted) => {
      const nameOf = (element: Element): string =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
      const shown = [...document.querySelectorAll<HTMLElement>(css)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      return (
        shown.find((element) => nameOf(element) === wanted) ??
        shown.find((element) => nameOf(element).includes(wanted))
      );
    },
    selector,
    name,
  );
  return (handle.asElement() as ElementHandle | undefined) ?? undefined;
}

async function findField(page: Page, label: string): Promise<ElementHandle | undefined> {
  const handle = await page.evaluateHandle((wanted) => {
    const found = [...document.querySelectorAll('label')].find(
      (element) => element.textContent?.trim() === wanted && element.checkVisibility(),
    );
    return found?.control ?? undefined;
  }, label);
  return (handle.asElement() as ElementHandle | undefined) ?? undefined;
}

/** Chooses a file in the page's file field. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const field = await until(async () => (await page.$('input[type="file"]')) ?? undefined, 'no file field');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Clicks a button of the listed claim that contains these words: of a kept one when `isKept`. */
export async function clickInClaim(page: Page, words: string, button: string, isKept = false): Promise<void> {
  // The list may be redrawn between finding the button and clicking it: then both are tried again.
  await until(async () => {
    const handle = await page.evaluateHandle(
      (css, text, name) => {
        const item = [...document.querySelectorAll(css)].find((each) => each.textContent?.includes(text));
        return [...(item?.querySelectorAll('button') ?? [])].find((each) =>
          (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(name),
        );
      },
      isKept ? '.claim-item--kept' : '.claim-item:not(.claim-item--kept)',
      words,
      button,
    );
    const element = handle.asElement() as ElementHandle | null;
    if (!element) return undefined;
    await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    await element.click();
    return true;
  }, `no claim with "${words}" has a button "${button}"`);
}
