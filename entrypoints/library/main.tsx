import { render } from 'preact';
import { openDatabase } from '@/lib/db';
import { LibraryApp } from './library-app';
import '@/components/library/library.css';

const app = document.querySelector('#app');
if (app) render(<LibraryApp db={openDatabase()} />, app);
