import type { Page } from 'puppeteer-core';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Takes the next file the page hands out for download, its name and its text. The page's own code runs unchanged up to
 * the click on its download link; only what the browser would do with that click is taken over.
 */
export async function catchDownload(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => {
    const store = globalThis as unknown as { caughtDownload?: Promise<{ name: string; text: string }> };
    const revoke = URL.revokeObjectURL;
    URL.revokeObjectURL = () => undefined;
    store.caughtDownload = new Promise((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        if (!this.download) {
          click.call(this);
          return;
        }
        void fetch(this.href)
          .then((response) => response.text())
          .then((text) => {
            URL.revokeObjectURL = revoke;
            HTMLAnchorElement.prototype.click = click;
            resolve({ name: this.download, text });
          });
      };
    });
  });
  await act();
  return page.evaluate(
    () =>
      (globalThis as unknown as { caughtDownload: Promise<{ name: string; text: string }> }).caughtDownload,
  );
}
