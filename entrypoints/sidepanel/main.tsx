import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { usePolyfill } from '@/lib/platform/polyfill';
import { SidePanelApp } from './side-panel-app';
import '@/components/popup/popup.css';

usePolyfill();

const app = document.querySelector('#app');
if (app) render(<SidePanelApp db={openDatabase()} />, app);
