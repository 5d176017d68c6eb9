import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { usePolyfill } from '@/lib/platform/polyfill';
import { LibraryApp } from './library-app';
import '@/components/library/library.css';

usePolyfill();

const app = document.querySelector('#app');
if (app) render(<LibraryApp db={openDatabase()} />, app);
