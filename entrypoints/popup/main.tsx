import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { readSettings } from '@/lib/platform';
import { readOpening } from './opening';
import { PopupApp } from './popup-app';
import '@/components/popup/popup.css';

const db = openDatabase();
const [opening, settings] = await Promise.all([readOpening(db), readSettings()]);
const isRoomy = new URLSearchParams(location.search).get('view') === 'tab';
const app = document.querySelector('#app');

if (app) {
  render(<PopupApp db={db} opening={opening} ratingLabels={settings.verdictLabels} isRoomy={isRoomy} />, app);
}
