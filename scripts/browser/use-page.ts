import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Finds, clicks and fills what a person would, by the words they see. The same in both browsers, where the drivers'
 * own queries by accessible name differ.
 */
const clickable = 'button, summary, a, label, [role="button"], [role="tab"], [role="option"]';

/** Clicks the first visible thing whose accessible name or text is `name`, or else contains it. */
export async function click(page: Page, name: string): Promise<void> {
  if (name.trim() === '') throw new Error('To be clicked, a thing needs a name.');
  await clickSurely(() => findByName(page, clickable, name), `nothing to click called "${name}"`);
}

/**
 * Finds a thing and clicks it with the real mouse until the click has arrived there. A page may draw itself anew between
 * the look for the place and the press: a person sees that nothing happened and clicks again.
 */
export async function clickSurely(
  find: () => Promise<ElementHandle | undefined>,
  complaint: string,
): Promise<void> {
  await until(async () => {
    const element = await find();
    return element && (await hasArrived(element)) ? true : undefined;
  }, complaint);
}

/** Longest time between the driver's answer and the event in the page. */
const arrivalMilliseconds = 1_000;
const leftMilliseconds = 10_000;

async function hasArrived(element: ElementHandle): Promise<boolean> {
  const sight = await element.evaluateHandle((node) => {
    node.scrollIntoView({ block: 'center' });
    const seen = { click: false };
    const note = () => {
      seen.click = true;
    };
    // A disabled button hears nothing; nor is its click one.
    node.addEventListener('click', note, { capture: true, once: true });
    return seen;
  });
  await element.click();
  const seen = sight
    .evaluate(async (state, longest) => {
      const end = performance.now() + longest;
      while (!state.click && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
      return state.click;
    }, arrivalMilliseconds)
    // The page was left or closed, which is what the click was for.
    .catch(() => true);
  // A page that is left takes the answer with it in Firefox, now and then without a word.
  const left = new Promise<true>((resolve) => setTimeout(resolve, leftMilliseconds, true));
  return Promise.race([seen, left]);
}

export async function isShown(page: Page, name: string): Promise<boolean> {
  return (await findByName(page, clickable, name)) !== undefined;
}

/** Types into the field with that label, replacing what is there. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  await until(() => findField(page, label), `no field called "${label}"`);
  await until(async () => {
    const field = await findField(page, label);
    if (!field || !(await hasArrived(field))) return undefined;
    // After the click, which would have undone the selection.
    await field.evaluate((node) => {
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) node.select();
    });
    await field.type(text);
    // Drawn anew in between, the field may have lost letters, or the letters their field.
    return (await readShown(field)) === text || undefined;
  }, `"${label}" did not take what was typed`);
}

const readShown = (field: ElementHandle): Promise<string> =>
  field.evaluate((node) => ('value' in node ? String(node.value) : ''));

export async function readField(page: Page, label: string): Promise<string> {
  const field = await until(() => findField(page, label), `no field called "${label}"`);
  return readShown(field);
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
  await clickSurely(async () => {
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
    return (handle.asElement() as ElementHandle | null) ?? undefined;
  }, `no claim with "${words}" has a button "${button}"`);
}
