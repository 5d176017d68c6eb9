import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { click, waitForText } from '@/scripts/browser/use-page';
import { browserName, buildFolder, useClaimlight } from './support/use-claimlight';

interface PermissionsApi {
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

const grantedOrigins = async (): Promise<string[]> => {
  const { chrome } = globalThis as unknown as { chrome: PermissionsApi };
  return (await chrome.permissions.getAll()).origins ?? [];
};

const registeredMatches = async (): Promise<string[]> => {
  const { chrome } = globalThis as unknown as { chrome: PermissionsApi };
  return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
};

describe('the shipped build', () => {
  const shipped = useClaimlight({ build: 'shipped', sites: [] });

  test('asks for access to no site at install', async () => {
    const manifest = JSON.parse(readFileSync(join(buildFolder('shipped'), 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect((manifest.content_scripts ?? []).length).toBe(0);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(await shipped.control.evaluate(grantedOrigins)).toEqual([]);
  });

  test('opens a welcome page that asks where to highlight', async () => {
    const welcome = await until(async () => {
      for (const page of await shipped.extension.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes('/welcome.html')) return page;
      }
      return undefined;
    }, 'no welcome page was opened');
    await waitForText(welcome, 'Where may it highlight?');
    for (const choice of ['Only when I click', 'On my news sites', 'On every site']) {
      await waitForText(welcome, choice);
    }
  });

  test('reads no page before it was asked to', async () => {
    const page = await shipped.extension.newPage(`${shipped.server.origin}/`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await shipped.highlights(page)).toEqual({});
    await page.close();
  });

  // Only Firefox can be told to grant optional permissions without the prompt that no driver can click.
  test.runIf(browserName === 'firefox')('asks the browser for exactly the chosen sites', async () => {
    const welcome = await shipped.openExtensionPage('/welcome.html?site=news.example');
    await click(welcome, 'On news.example');
    await click(welcome, 'Continue');
    await waitForText(welcome, 'All set');
    const origins = await shipped.control.evaluate(grantedOrigins);
    expect(origins).toEqual(['*://*.news.example/*']);
    await until(async () => {
      const registered = await shipped.control.evaluate(registeredMatches);
      return registered.join() === '*://*.news.example/*' ? true : undefined;
    }, 'the gate was not registered for exactly that site');
    await welcome.close();
  });
});

describe('the choice of sites', () => {
  const claimlight = useClaimlight({ sites: [] });

  test('“On this site” on the welcome page highlights a page that is already open', async () => {
    const page = await claimlight.extension.newPage(`${claimlight.server.origin}/`);
    const welcome = await claimlight.openExtensionPage('/welcome.html?site=localhost');
    await click(welcome, 'On localhost');
    await click(welcome, 'Continue');
    await waitForText(welcome, 'All set');
    await welcome.close();
    await page.bringToFront();
    await claimlight.waitForHighlights(page);
    await page.close();
  });

  test('taking it back in the options removes the highlights at once', async () => {
    const page = await claimlight.read();
    const options = await claimlight.openExtensionPage('/options.html');
    await click(options, 'Only when I click');
    await page.bringToFront();
    await until(async () => {
      const found = await claimlight.highlights(page);
      return Object.keys(found).length === 0 ? true : undefined;
    }, 'the highlights stayed');
    await options.close();
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await claimlight.highlights(page)).toEqual({});
    await page.close();
  });

  test('“Only when I click”: the click on the button highlights the open page', async () => {
    const page = await claimlight.extension.newPage(`${claimlight.server.origin}/`);
    await page.bringToFront();
    // The popup stands in a tab here, and a page in the background is given no work: it is looked at again first.
    const popup = await claimlight.openPopup(page);
    await page.bringToFront();
    await claimlight.waitForHighlights(page);
    await popup.bringToFront();
    await waitForText(popup, 'sentences read');
    await popup.close();
    await page.close();
  });
});
