import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { browser, readSettings } from '@/lib/platform';
import { usePolyfill } from '@/lib/platform/polyfill';
import { readOpening } from './opening';
import { PopupApp } from './popup-app';
import '@/components/popup/popup.css';

usePolyfill();

const db = openDatabase();
const [opening, settings] = await Promise.all([readOpening(db), readSettings()]);
/** In a tab of its own the page has more room, and stays after a jump. */
const isRoomy = (await browser.tabs.getCurrent()) !== undefined;
const app = document.querySelector('#app');

if (app) {
  render(
    <PopupApp
      db={db}
      opening={opening}
      ratingLabels={settings.verdictLabels}
      place={isRoomy ? 'tab' : 'popup'}
    />,
    app,
  );
}
