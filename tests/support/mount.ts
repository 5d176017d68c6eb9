import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished } from 'vitest';

/** Draws a view into the page with its styles, and takes both away after the test. */
export function mount(view: ComponentChild, css = ''): HTMLElement {
  const style = document.createElement('style');
  // Colours on their way from one scheme to another would be measured as neither.
  style.textContent = `${css} * { transition: none !important; animation: none !important }`;
  const app = document.createElement('div');
  document.head.append(style);
  document.body.append(app);
  render(view, app);
  onTestFinished(() => {
    render(null, app);
    app.remove();
    style.remove();
  });
  return app;
}

/** Draws the same view with other props, as a parent would. */
export function remount(app: HTMLElement, view: ComponentChild): void {
  render(view, app);
}

/** No violation of WCAG 2.2 A and AA, nor of axe's best practices for a part of a page. */
export async function expectAccessible(element: Element): Promise<void> {
  document.documentElement.lang = 'en';
  document.title = 'Claimlight';
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

/** Lets effects and promises that are due run. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
