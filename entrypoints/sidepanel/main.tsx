import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { SidePanelApp } from './side-panel-app';
import '@/components/popup/popup.css';

const app = document.querySelector('#app');
if (app) render(<SidePanelApp db={openDatabase()} />, app);
